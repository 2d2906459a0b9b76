import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CSSProperties } from 'react';
import { codeFrame } from '#lib/diagnostics/code-frame.ts';
import type { Diagnostic } from '#lib/diagnostics/diagnostic.ts';

// Styles stand here because no published page needs them.
const panel: CSSProperties = {
  position: 'fixed',
  zIndex: 1000,
  inset: 'auto 1rem 1rem',
  maxHeight: 'calc(100vh - 2rem)',
  overflow: 'auto',
  padding: '1rem 1.25rem',
  border: '2px solid #e5484d',
  borderRadius: '6px',
  background: '#1c1917',
  color: '#f5f5f4',
  font: '14px/1.5 system-ui, sans-serif',
};
const frame: CSSProperties = {
  margin: '.25rem 0',
  padding: '.5rem .75rem',
  overflow: 'auto',
  background: '#000',
  color: '#d6d3d1',
  font: '13px/1.5 ui-monospace, monospace',
};
const placeStyle: CSSProperties = { color: '#ff9592', fontFamily: 'ui-monospace, monospace' };

interface Place {
  /** An absolute path. */
  readonly contentDir: string;
  /** What stands before the name of a file in an address that opens an editor. */
  readonly editor: string;
}

interface Props extends Place {
  readonly diagnostics: readonly Diagnostic[];
}

/** All faults of the content over the page, to fold away: where, what, the lines, what to do. Warnings alone are folded. */
export function FaultOverlay({ diagnostics, ...place }: Props) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const counts = [counted(errors.length, 'fault'), counted(warnings.length, 'warning')];
  return (
    <aside aria-label="Faults in the content" data-faults style={panel}>
      <details open={errors.length > 0}>
        <summary style={{ cursor: 'pointer', fontWeight: 600 }}>
          {`${counts.filter((text) => text !== '').join(' and ')} in the content`}
        </summary>
        <ol style={{ margin: 0, paddingInlineStart: '1.5rem' }}>
          {[...errors, ...warnings].map((diagnostic) => (
            <Fault key={JSON.stringify(diagnostic)} diagnostic={diagnostic} {...place} />
          ))}
        </ol>
      </details>
    </aside>
  );
}

function counted(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

async function Fault(props: Place & { diagnostic: Diagnostic }) {
  const { file, range, severity, message, hint } = props.diagnostic;
  const source = range && (await readSource(file, props.contentDir));
  const place = range ? `${file}:${range.line}:${range.column}` : file;
  const lines = range && source !== undefined ? codeFrame(source, range) : undefined;
  return (
    <li style={{ marginBlockStart: '.75rem' }}>
      <a style={placeStyle} data-place={place} href={`${props.editor}${encodeURI(place)}`}>
        {place}
      </a>{' '}
      {severity}
      <br />
      {message}
      {lines !== undefined && <pre style={frame}>{lines}</pre>}
      {lines === undefined && <br />}→ {hint}
    </li>
  );
}

/** The text of a file, by its name in a diagnostic. */
async function readSource(file: string, contentDir: string): Promise<string | undefined> {
  return readFile(path.join(path.dirname(contentDir), file), 'utf8').catch(() => undefined);
}
