// relc completion SHELL: the script of a shell, to be sourced.
import { textOf } from '../lib/bytes.ts';
import type { Outcome } from '../report/outcome.ts';
import { exact } from '../report/report.ts';
import type { World } from '../world/port.ts';

export function printCompletion({ files }: Pick<World, 'files'>, shell: string): Outcome {
  const file = `templates/completion/relc.${shell}`;
  const text = textOf(files.own(file) ?? new Uint8Array());
  if (!text) return { diagnostics: [{ code: 'load/missing-file', file }] };
  return { diagnostics: [], lines: text.trimEnd().split('\n').map(exact), result: text };
}
