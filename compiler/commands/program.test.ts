import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, CommanderError, InvalidArgumentError, type Option } from 'commander';
import { describe, expect, test } from 'vitest';
import type { Call } from './command.ts';
import { allCommands, nameOf, parse, relcProgram } from './program.ts';

/** What a command line comes to, without doing it. */
async function read(...args: readonly string[]) {
  let call: Call | undefined;
  let said = '';
  const program = relcProgram(async (one) => {
    call = one;
  });
  const write = (text: string) => {
    said += text;
  };
  for (const command of allCommands(program))
    command.configureOutput({ writeOut: write, writeErr: write, outputError: write });
  return { exit: await parse(program, args), call, said };
}

const program = relcProgram(async () => {});
/** Every command that does something. */
const commands = allCommands(program).filter((command) => command.commands.length === 0);
/** All options of the program but its own `--version`. */
const common = program.options.filter(({ short }) => short === undefined);
const named = (command: Command) =>
  command.registeredArguments
    .filter(({ required }) => required)
    .map(({ argChoices = ['named'] }) => argChoices[0] ?? '');

/** A value that an option takes; where it takes any, the name of what every object has. */
const valueFor = (option: Option): string =>
  ['constructor', 'json:file', 'pt-BR', '7'].find((value) => isTaken(option, value)) ?? '';

function isTaken(option: Option, value: string): boolean {
  try {
    option.parseArg?.(value, undefined);
    return option.argChoices === undefined || option.argChoices.includes(value);
  } catch (error) {
    if (error instanceof InvalidArgumentError || error instanceof CommanderError) return false;
    throw error;
  }
}

/** What else must stand on the command line, for an option to make sense there. */
const besides = (command: Command, option: Option): readonly string[] => [
  ...(nameOf(command) === 'import' && option.long !== '--all' ? ['churn'] : []),
  ...command.options
    .filter((other) => other.mandatory && other !== option)
    .flatMap((other) => [other.long ?? '', valueFor(other)]),
  ...(chosen[command.name()]?.(option.long ?? '') ?? named(command)),
];

/** Of a command that does one of several things: what chooses the one that an option belongs to. */
const chosen: Readonly<Record<string, (long: string) => readonly string[]>> = {
  apply: (long) => (long === '--pending' ? [] : ['--target', '--plans'].includes(long) ? ['--pending'] : ['plan.json']),
  approve: (long) => {
    const glass = ['--break-glass', '--target', '--reason'];
    const others = glass.filter((other) => other !== long);
    if (['--judge', '--since'].includes(long)) return long === '--judge' ? [] : ['--judge'];
    if (long === '--refuse') return ['plan.json', '--reason=x'];
    if (!glass.includes(long)) return ['plan.json'];
    return others.map((other) => (other === '--break-glass' ? other : `${other}=x`));
  },
  archive: (long) => {
    if (long === '--check') return ['--trust=x'];
    return long === '--trust' ? ['--check=x'] : ['named', '1', ...(long === '--out' ? [] : ['--out=x'])];
  },
  new: (long) => (long === '--recipe' ? ['named'] : ['named', '1']),
  restore: (long) => ['named', ...(long === '--if-refused' ? ['--target=x'] : [])],
  rollback: (long) => [
    'named',
    ...(long === '--now' ? ['--target=x', '--key=x'] : long === '--key' ? ['--now', '--target=x'] : []),
    ...(long === '--branch' ? ['--target=x'] : []),
    ...(['--to', '--name'].includes(long) ? ['--branch', '--target=x'] : []),
  ],
};

const given = ({ format, lang, options }: Call, option: Option) =>
  ({ ...options, format, lang })[option.attributeName() as 'format'];

const cases = commands.flatMap((command) =>
  command.options.map((option) => [nameOf(command), option.long ?? '', command, option] as const),
);

describe('every option of every command', () => {
  test.each(cases)('relc %s %s reaches the command in every spelling', async (name, long, command, option) => {
    const value = valueFor(option);
    const rest = besides(command, option);
    const words = name.split(' ');
    const spellings = option.required ? [[long, value], [`${long}=${value}`]] : [[long]];
    const isCommon = common.some((one) => one.long === long);
    for (const spelling of spellings)
      for (const line of [
        [...words, ...rest, ...spelling],
        [...words, ...spelling, ...rest],
        ...(isCommon ? words.map((_, at) => [...words.slice(0, at), ...spelling, ...words.slice(at), ...rest]) : []),
      ]) {
        const { exit, call, said } = await read(...line);
        expect([exit, said, call?.command], line.join(' ')).toEqual([undefined, '', name]);
        const expected = option.parseArg?.(value, undefined) ?? (option.required ? value : true);
        expect(call && given(call, option), line.join(' ')).toEqual(expected);
      }
  });

  test.each(cases.filter(([, , , option]) => option.required))(
    'relc %s %s with an empty value, as of a variable that is not set, exits 2',
    async (name, long, command, option) => {
      const { exit, call } = await read(...name.split(' '), ...besides(command, option), `${long}=`);
      expect([exit, call]).toEqual([2, undefined]);
    },
  );
});

test.each([
  ['a model without a version', ['churn'], "error: missing required argument 'version'"],
  [
    'a recipe with a version',
    ['--recipe', 'weekly', 'churn', '1'],
    "error: '--recipe' is for a model, without versions",
  ],
] as const)('relc new of %s exits 2', async (_, args, expected) => {
  const { exit, call, said } = await read('new', ...args);
  expect([exit, call, said.split('\n')[0]]).toEqual([2, undefined, expected]);
});

const repository = join(import.meta.dirname, '../..');
/** `roster import` before `import`. */
const longestFirst = commands.toSorted((a, b) => nameOf(b).length - nameOf(a).length);
const guides = ['change-control', 'judge', 'mlflow', 'gitlab'].map((name) => `docs/${name}.md`);
const told = ['README.md', ...guides, '.gitlab-ci.yml'].flatMap((file) =>
  [...readFileSync(join(repository, file), 'utf8').matchAll(/\brelc ([^`\n]*)/g)].flatMap(([line, words = '']) => {
    const command = longestFirst.find((one) =>
      nameOf(one)
        .split(' ')
        .every((word) => words.split(' ').includes(word)),
    );
    return command === undefined
      ? []
      : [...line.matchAll(/ (--(?!help)[a-z-]+)/g)].map(([, long = '']) => [command, long]);
  }),
) as [Command, string][];

test('when README, a guide or the pipeline names an option, its command has it', () => {
  expect(told.length).toBeGreaterThan(10);
  for (const [command, long] of told)
    expect(
      command.options.map((option) => option.long),
      command.name(),
    ).toContain(long);
});

describe('a command line that judges nothing', () => {
  test.each([
    'verify --help',
    'verify -h',
    '--help verify',
    'help verify',
    'verify -V',
    '--version verify',
    '-V verify --trust t',
    '--repo r verify --trust t --model-files m --help',
    'check --help',
    'help nothing',
    '',
    '--repo r',
    'nothing',
    'verify extra',
    'apply',
    'apply plan.json --pending',
    'apply plan.json --target t',
    'apply --pending --approvals a',
    'approve plan.json',
    'approve --key k',
    'approve plan.json --key k --break-glass',
    'approve plan.json --key k --reason r',
    'approve plan.json --key k --refuse',
    'approve --key k --refuse --reason r',
    'approve --key k --judge --refuse --reason r',
    'approve --key k --break-glass --target t',
    'approve --key k --break-glass --reason r',
    'approve --key k --break-glass --target t --reason r --role r',
    'restore risk-default --if-refused',
    'restore --if-refused',
    'rollback',
    'rollback risk-default --now',
    'rollback risk-default --now --target t',
    'rollback risk-default --now --key k',
    'rollback risk-default --target t --key k',
    'rollback risk-default --branch',
    'rollback risk-default --to 1',
    'rollback risk-default --target t --name n',
    'rollback risk-default --target t --to 1',
    'rollback risk-default --target t --branch --key k',
    'rollback risk-default --target t --branch --now --key k',
    'import',
    'import churn --all',
    'policy',
    'policy --help',
    'policy nothing',
    'policy diff',
    'policy diff --help',
    'policy diff main extra',
  ])('relc %s exits 2', async (line) => {
    const { exit, call, said } = await read(...line.split(' ').filter((word) => word !== ''));
    expect([exit, call]).toEqual([2, undefined]);
    expect(said).not.toBe('');
  });

  test.each(['--help', '-h', 'help', '--version', '-V'])(
    'relc %s, alone, exits 0: nothing is judged by it',
    async (word) => {
      expect((await read(word)).exit).toBe(0);
    },
  );
});

test('when reports are asked for before and after the command, makes both; of other options the later one counts', async () => {
  const line = ['--format', 'json:a', '--lang', 'en', 'check', '--format', 'human', '--lang', 'pt-BR'];
  expect((await read(...line)).call).toMatchObject({ format: ['json:a', 'human'], lang: 'pt-BR' });
});
