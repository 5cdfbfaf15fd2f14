// What people get on terminals of 60, 80 and 120 columns, in `terminal/`; digests are zeros. BLESS=1 writes the current
// ones: read the diff before committing it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../compiler/commands/run.ts';
import { columnsOf, wordsIn } from '../compiler/lib/columns.ts';
import { ready2, type Scenario } from './scenario.ts';
import { model } from './scratch.ts';

const folder = join(import.meta.dirname, 'terminal');

async function printed(scenario: Scenario, command: string, columns: number | undefined): Promise<string> {
  const { stdout, stderr, exitCode } = await runCommandLine(command.split(' '), {
    open: async () => ({ value: scenario.world, diagnostics: [] }),
    openReport: () => () => undefined,
    colour: false,
    columns: { out: columns, err: columns },
  });
  const text = `$ relc ${command}\n${stdout}${stderr}exit ${exitCode}\n\n`;
  return text.replaceAll(/[0-9a-f]{40,64}|[0-9a-f]{8,}(?=…)/g, (digest) => '0'.repeat(digest.length));
}

/** A release with findings, one of them where characters of East Asia and accents stand. */
function spoilt(scenario: Scenario): void {
  const release = `releases/${model}/2/release.yaml`;
  scenario.change(release, (text) => text.replace(/^headline: .*/m, 'headline: [não, 日本語のモデル]'));
  scenario.write(`releases/${model}/2/latência-日本.json`, '{}');
  scenario.change(`releases/${model}/2/staging_report.json`, (text) => text.replace(/"p95": [0-9.]+/, '"p95": 99999'));
}

/** What is kept, by what it is to show. */
const shown = {
  page: `plan ${model}`,
  status: '--lang pt-BR status',
  help: '--lang pt-BR rollback --help',
  findings: 'check',
};
const others = [
  `--lang pt-BR show plan/local/${model}.json`,
  `show plan/local/${model}.json --all`,
  ...['due --within 400', 'judge', '--lang pt-BR check', '--help', 'explain', 'explain change/frozen'],
  ...['explain latency', 'explain evidence', 'explain evidence sbom.cdx.json', 'rollback risk-default'],
  ...['chekc', 'approve plan.json', 'show nothing.json', 'status nobody'],
];

/** Where a line is too wide, it is one word, or a command. */
const isWhole = (line: string): boolean => wordsIn(line.trimStart()).length === 1 || /^ *relc /.test(line);

const tooWide = (text: string, columns: number): readonly string[] =>
  text.split('\n').filter((line) => columnsOf(line) > columns && !line.startsWith('$ ') && !isWhole(line));

test.each([60, 80, 120])(
  'when a terminal has %i columns, every line fits, and what is copied is whole',
  async (columns) => {
    const scenario = await ready2();
    for (const [name, command] of Object.entries(shown)) {
      if (name === 'findings') spoilt(scenario);
      const text = await printed(scenario, command, columns);
      const file = join(folder, `${name}.${columns}.txt`);
      if (process.env['BLESS']) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, text);
      }
      expect(text).toBe(readFileSync(file, 'utf8'));
      expect(tooWide(text, columns)).toEqual([]);
    }
    for (const command of others) expect(tooWide(await printed(scenario, command, columns), columns)).toEqual([]);
  },
);

test('when there is no terminal, lines are as long as they are', async () => {
  const scenario = await ready2();
  spoilt(scenario);
  expect(tooWide(await printed(scenario, 'check', undefined), 120)).not.toEqual([]);
});
