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
const place: CSSProperties = { color: '#ff9592', fontFamily: 'ui-monospace, monospace' };

/** All faults of the content over the page, to fold away: where, what, the lines, what to do. Warnings alone are folded. */
export function FaultOverlay({ diagnostics }: { diagnostics: readonly Diagnostic[] }) {
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
            <Fault key={JSON.stringify(diagnostic)} diagnostic={diagnostic} />
          ))}
        </ol>
      </details>
    </aside>
  );
}

function counted(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

async function Fault({ diagnostic }: { diagnostic: Diagnostic }) {
  const { file, range, severity, message, hint } = diagnostic;
  const source = range && (await readSource(file));
  const lines = range && source !== undefined ? codeFrame(source, range) : undefined;
  return (
    <li style={{ marginBlockStart: '.75rem' }}>
      <span style={place}>{range ? `${file}:${range.line}:${range.column}` : file}</span> {severity}
      <br />
      {message}
      {lines !== undefined && <pre style={frame}>{lines}</pre>}
      {lines === undefined && <br />}→ {hint}
    </li>
  );
}

/** The text of a file, by its name in a diagnostic. */
async function readSource(file: string): Promise<string | undefined> {
  const content = path.resolve(process.env.CONTENT_DIR ?? 'content');
  return readFile(path.join(path.dirname(content), file), 'utf8').catch(() => undefined);
}
