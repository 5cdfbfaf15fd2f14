// For tests: runs of relc in a scenario, as a transcript shows them. `…` stands for digests.
import { runCommandLine } from '../compiler/commands/run.ts';
import type { Scenario } from './scenario.ts';

export async function relc(scenario: Scenario, command: string): Promise<string> {
  const { stdout, stderr, exitCode } = await runCommandLine(command.split(' '), {
    open: async () => ({ value: scenario.world, diagnostics: [] }),
    openReport: () => () => undefined,
    colour: false,
  });
  const text = `$ relc ${command}\n${stdout}${stderr}exit ${exitCode}\n\n`;
  return text
    .replaceAll(/(sha256:)?[0-9a-f]{40,64}|[0-9a-f]{8,}…/g, '…')
    .replaceAll(/(?<=\.)[0-9a-f]{12}(?=\.json)/g, '…')
    .replaceAll(`${scenario.repository}/`, '')
    .replaceAll(`${scenario.keys}/`, '');
}
