// docs/faults.md: the injected faults and their results, as observed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../testing/checks.ts';
import type { Loads } from './site.ts';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string;
}

const file = join(import.meta.dirname, '../../../docs/faults.md');

const intro = `# What happens when something fails during relc apply

Observed by \`tools/agreement/mlflow_agreement.ts\` on a real MLflow server, on which version 1 serves and version 2 is applied;
\`npx node tools/agreement/mlflow_agreement.ts --write\` writes it again, and \`.ci/run\` compares. The final state is, byte for byte,
what an undisturbed apply leaves. In memory \`compiler/operations/kill.test.ts\` kills before every write.
`;

export const finalState = 'the final state';

export const loading = (loads: Loads): string =>
  ({ none: 'nothing', both: 'both versions', '1': 'version 1', '2': 'version 2' })[loads];

/** Writes the page, or checks that it shows what was observed. */
export function report(tables: readonly Table[], write: boolean): void {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const sections = tables.map(
    ({ title, head, rows, note }) =>
      `\n## When ${title}\n\n${row(head)}${row(head.map(() => '---'))}${rows.map(row).join('')}\n${note}\n`,
  );
  const page = intro + sections.join('');
  if (write) writeFileSync(file, page);
  check('docs/faults.md says what was observed', readFileSync(file, 'utf8') === page ? undefined : page);
}
