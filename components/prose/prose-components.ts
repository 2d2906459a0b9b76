import { interactiveComponents } from '../interactive/interactive-components.ts';
import { Abbreviation, Marker, Note, Reference, References, Tether } from './annotation.tsx';
import { Callout } from './callout.tsx';
import { Chart } from './chart/chart.tsx';
import { Embed, Video } from './elsewhere.tsx';
import { Caption, Figure, Gallery, Picture } from './figure.tsx';
import { Tab, Tabs } from './tabs.tsx';
import { CodeNotes, headings, Kbd, Mark, Poem, Sub, Sup, Table, Task, Time } from './text.tsx';

/** What draws each node of a post's tree that is not plain HTML, by its name. */
export const proseComponents = {
  ...headings,
  ...interactiveComponents,
  Abbreviation,
  Callout,
  Caption,
  Chart,
  CodeNotes,
  Embed,
  Figure,
  Gallery,
  Kbd,
  Mark,
  Marker,
  Note,
  Picture,
  Poem,
  Reference,
  References,
  Sub,
  Sup,
  Tab,
  Tabs,
  Tether,
  Video,
  input: Task,
  table: Table,
  time: Time,
};
