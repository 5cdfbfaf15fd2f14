import type { Outcome } from './outcome.ts';
import type { GlobalOptions } from './workspace.ts';
export async function newCommand(_model: string, _version: string, _options: GlobalOptions): Promise<Outcome> {
  return { diagnostics: [] };
}
