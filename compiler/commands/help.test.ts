import { describe, expect, test } from 'vitest';
import { columnsOf, wordsIn } from '../lib/columns.ts';
import { languageIn } from './help.ts';
import { allCommands, nameOf, parse, relcProgram } from './program.ts';
import { runCommandLine } from './run.ts';

const commands = allCommands(relcProgram(async () => {})).map(nameOf);

/** What a command line prints that stops before anything is opened. */
async function printed(line: string): Promise<readonly string[]> {
  const { stdout, stderr } = await runCommandLine(
    line.split(' ').filter((word) => word !== ''),
    {
      open: async () => {
        throw new Error(`${line} runs`);
      },
      openReport: () => () => {},
      colour: false,
    },
  );
  return `${stdout}${stderr}`.split('\n').map((text) => text.trim());
}

/** Without what is typed: commands, options, values. */
const wordsOf = (text: string): string =>
  text.replace(/^relc .*$|--?[A-Za-z][a-z-]*|<[^>]*>|\[[^\]]*\]|`[^`]*`|'[^']*'|"[^"]*"/g, '');
/** Formats, and what both languages call the same; nothing else may be equal. */
const sameInBoth = /^(release_notes|(sarif, )?junit, codequality, terraform, dotenv(, ics)?[;,]?|ics;)$/;
const isText = (text: string) => /[a-z]{2,} [a-z]{2,}/i.test(wordsOf(text)) && !sameInBoth.test(text);

describe('under --lang pt-BR', () => {
  test.each(commands)('help of relc %s leaves no line in English', async (name) => {
    const english = new Set(await printed(`${name} --help`));
    const portuguese = await printed(`--lang pt-BR ${name} --help`);
    expect(portuguese.length).toBeGreaterThan(10);
    expect(portuguese.filter((text) => english.has(text) && isText(text))).toEqual([]);
    expect(portuguese.join('\n')).not.toMatch(/\b(the|Usage|Options|Commands|Examples|default|choices|display)\b/);
  });

  test.each([
    'nonsense',
    'chek',
    'check --nonsense',
    'check --al',
    'check --lang',
    'check --format xml',
    'check --repo=',
    'due --within soon',
    'plan --lang fr',
    'show',
    'apply',
    'apply plan.json --target t',
    'apply --pending --approvals a',
    'approve plan.json',
    'approve --key k',
    'approve plan.json --key k --reason r',
    'approve --key k --break-glass',
    'judge --target t --since main',
    'import',
    'new churn',
    'new churn 1 --recipe weekly',
    'rollback churn --now',
    'rollback churn --key k',
    'restore --if-refused',
    'rollback churn --branch',
    'rollback churn --target t --branch --now --key k',
    'rollback churn --to 1',
    'upgrade 2.0.0 --former-relc f',
    'explain evidence one two',
  ])('a usage error of relc %s leaves no line in English', async (line) => {
    const [english = '', hint] = await printed(line);
    const [portuguese = '', hinted] = await printed(`--lang pt-BR ${line}`);
    expect(english).toMatch(/^error: /);
    expect(portuguese).toMatch(/^erro: /);
    expect(wordsOf(portuguese)).not.toMatch(/\b(the|is|are|has|not|name|missing|unknown|without|with|choices)\b/);
    expect(hint?.startsWith('(Did')).toBe(
      hinted?.startsWith('(Seria') === true || hinted?.startsWith('(Parecidos') === true,
    );
  });
});

describe.each([60, 80, 120])('on a terminal of %i columns', (columns) => {
  test.each(commands)('help of relc %s fits, but for commands and single words', async (name) => {
    for (const start of ['', '--lang pt-BR ']) {
      const { stdout } = await runCommandLine(`${start}${name} --help`.split(' ').filter(Boolean), {
        open: () => Promise.reject(new Error('opened')),
        openReport: () => () => {},
        colour: false,
        columns: { out: columns },
      });
      const wide = stdout.split('\n').filter((line) => columnsOf(line) > columns && !line.startsWith('  relc '));
      expect(wide.filter((line) => wordsIn(line.trimStart()).length > 1)).toEqual([]);
      expect(stdout).toContain('--format');
    }
  });
});

describe('examples', () => {
  test.each(commands.filter((name) => name !== ''))(
    'help of relc %s ends with one to three that it takes',
    async (name) => {
      const lines = await printed(`${name} --help`);
      const shown = lines.slice(lines.indexOf('Examples:') + 1).filter((text) => text !== '');
      expect(lines).toContain('Examples:');
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThan(4);
      for (const example of shown) {
        const called: string[] = [];
        const program = relcProgram(async ({ command }) => void called.push(command));
        const [relc, ...words] = example.split(' ');
        expect([relc, await parse(program, words)], example).toEqual(['relc', undefined]);
        expect(called[0]?.startsWith(name), example).toBe(true);
      }
    },
  );
});

test.each([
  [['check'], 'en'],
  [['--lang', 'pt-BR', 'check'], 'pt-BR'],
  [['check', '--lang=pt-BR', '--help'], 'pt-BR'],
  [['--lang', 'pt-BR', 'check', '--lang', 'en'], 'en'],
  [['check', '--lang'], 'en'],
  [['--lang', 'pt-BR', 'check', '--lang', 'fr'], 'pt-BR'],
] as const)('the language of %j is %s', (args, language) => {
  expect(languageIn(args)).toBe(language);
});
