// relc complete -- WORDS: what may stand in place of the last word, a line each, with a tab before what it means. The
// scripts of `relc completion` ask it at each tab: it opens no registry and no git, and says nothing of what is wrong.
import { type Argument, type Command, Help, type Option } from 'commander';
import { allCodes, entryOf } from '../diagnostics/catalogue.ts';
import type { Language } from '../diagnostics/entry.ts';
import { parseDocument } from '../document/parse.ts';
import { documentNames, evidenceFiles } from '../evidence/table.ts';
import { utf8 } from '../lib/bytes.ts';
import { listIn, textIn } from '../lib/json.ts';
import { besideReleases } from '../report/evidence.ts';
import { formats } from '../report/index.ts';
import { visible } from '../report/visible.ts';
import type { Surroundings } from '../world/port.ts';
import { helpIn, languageIn, say } from './help.ts';
import { relcProgram } from './program.ts';

/** The answer of the shell itself. */
type Own = ':file' | ':folder';

/** Folders have names that somebody chose, and a shell puts a word into the line that it runs. */
const isHarmless = /^[\p{L}\p{M}\p{N}._/:@+=,-]+$/u;

interface Candidate {
  readonly word: string;
  readonly meaning?: string;
}

/** What was typed before the last word. */
interface Typed {
  readonly command: Command;
  readonly operands: readonly string[];
  /** Values by the long name of their option. */
  readonly values: ReadonlyMap<string, string>;
  /** The option whose value the last word is. */
  readonly pending: Option | undefined;
}

export function complete(words: readonly string[], around: Surroundings): string {
  const language = languageIn(words.slice(0, -1));
  const last = words.at(-1) ?? '';
  const program = relcProgram(async () => {}, language);
  const typed = typedIn(program, words.slice(0, -1));
  const [, name, value] = /^(--[^=]+)=(.*)$/s.exec(last) ?? [];
  const named = name === undefined ? typed.pending : optionOf(typed.command, name);
  const found =
    named !== undefined
      ? valuesOf(named, typed, around)
      : last.startsWith('-')
        ? optionsOf(typed, language)
        : operandsOf(typed, around, language);
  if (typeof found === 'string') return `${found}\n`;
  const start = name === undefined ? '' : `${name}=`;
  return found
    .filter(({ word }) => isHarmless.test(word) && word.startsWith(value ?? last))
    .map(({ word, meaning = '' }) => `${start}${word}\t${visible(meaning)}\n`)
    .join('');
}

function typedIn(program: Command, words: readonly string[]): Typed {
  let command = program;
  let pending: Option | undefined;
  const operands: string[] = [];
  const values = new Map<string, string>();
  for (const word of words) {
    const sub = operands.length === 0 ? command.commands.find((one) => one.name() === word) : undefined;
    if (pending !== undefined) {
      values.set(pending.long ?? '', word);
      pending = undefined;
    } else if (word.startsWith('-')) {
      const [name = '', value] = word.split('=', 2);
      const option = optionOf(command, name);
      if (value !== undefined) values.set(name, value);
      else if (option?.required) pending = option;
    } else if (sub !== undefined) command = sub;
    else operands.push(word);
  }
  return { command, operands, values, pending };
}

const helper = new Help();

const optionOf = (command: Command, name: string): Option | undefined =>
  helper.visibleOptions(command).find(({ long, short }) => long === name || short === name);

/** Options that may be named more than once. */
const repeated: ReadonlySet<string> = new Set(['--format']);

function optionsOf({ command, values }: Typed, language: Language): readonly Candidate[] {
  const { optionDescription = () => '' } = helpIn(language);
  return helper.visibleOptions(command).flatMap((option) => {
    const { long } = option;
    if (!long || (values.has(long) && !repeated.has(long))) return [];
    return [{ word: long, meaning: optionDescription(option) }];
  });
}

const folders: ReadonlySet<string> = new Set(['dir', 'folder']);

function valuesOf(option: Option, { values }: Typed, around: Surroundings): readonly Candidate[] | Own {
  if (option.argChoices !== undefined) return option.argChoices.map((word) => ({ word }));
  const repository = values.get('--repo');
  switch (option.long) {
    case '--format':
      return Object.keys(formats).map((word) => ({ word }));
    case '--target':
      return targetsIn(around, repository);
    case '--model':
      return modelsIn(around, repository);
    case '--version':
      return versionsOf(values.get('--model') ?? '', around, repository);
  }
  const [, kind = ''] = /<([a-z]+)/.exec(option.flags) ?? [];
  return folders.has(kind) ? ':folder' : kind === 'file' ? ':file' : [];
}

function operandsOf(typed: Typed, around: Surroundings, language: Language): readonly Candidate[] | Own {
  const { command, operands } = typed;
  const { subcommandDescription = () => '' } = helpIn(language);
  const isAsked = operands.length === 0 || (operands.length === 1 && operands[0] === 'help');
  const commands = isAsked ? helper.visibleCommands(command) : [];
  const told = commands.map((one) => ({ word: one.name(), meaning: subcommandDescription(one) }));
  const last = command.registeredArguments.at(-1);
  const argument = command.registeredArguments[operands.length] ?? (last?.variadic ? last : undefined);
  if (argument === undefined) return told;
  const values = argumentsOf(argument, typed, around, language);
  return typeof values === 'string' ? values : [...told, ...values];
}

function argumentsOf(
  argument: Argument,
  { command, operands, values }: Typed,
  around: Surroundings,
  language: Language,
): readonly Candidate[] | Own {
  const repository = values.get('--repo');
  if (argument.argChoices !== undefined) return argument.argChoices.map((word) => ({ word }));
  switch (argument.name()) {
    case 'model':
      return modelsIn(around, repository).filter(({ word }) => !operands.includes(word));
    case 'path':
      return pathsIn(around, repository).filter(({ word }) => !operands.includes(word));
    case 'code':
      return operands[0] === 'evidence' ? filesOfReleases(operands) : operands.length > 0 ? [] : codes(language);
    case 'version':
      return command.name() === 'upgrade' ? ':file' : [];
    case 'plan':
    case 'file':
      return ':file';
    case 'folder':
      return ':folder';
    default:
      return [];
  }
}

const filesOfReleases = (operands: readonly string[]): readonly Candidate[] =>
  operands.length > 1
    ? []
    : [...documentNames.map((name) => evidenceFiles[name].file), ...besideReleases.map(({ name }) => name)].map(
        (word) => ({
          word,
        }),
      );

const codes = (language: Language): readonly Candidate[] => [
  { word: 'evidence', meaning: say('the files of a release', language) },
  ...allCodes().map((code) => ({ word: code, meaning: entryOf(code)[language].summary })),
];

/** No model begins with a dot, and what begins with a dash would be an option. */
const modelsIn = (around: Surroundings, repository: string | undefined): readonly Candidate[] =>
  around
    .names(repository, 'releases')
    .filter((name) => /^[^.-]/.test(name))
    .map((word) => ({ word }));

const versionsOf = (model: string, around: Surroundings, repository: string | undefined): readonly Candidate[] =>
  around
    .names(repository, `releases/${model}`)
    .filter((name) => /^[0-9]+$/.test(name))
    .sort((one, other) => Number(other) - Number(one))
    .map((word) => ({ word }));

/** Release folders, the newest of each model first. */
const pathsIn = (around: Surroundings, repository: string | undefined): readonly Candidate[] =>
  modelsIn(around, repository).flatMap(({ word: model }) => [
    { word: `releases/${model}` },
    ...versionsOf(model, around, repository).map(({ word }) => ({ word: `releases/${model}/${word}` })),
  ]);

const targetsFile = 'policies/governance/targets.yaml';

function targetsIn(around: Surroundings, repository: string | undefined): readonly Candidate[] {
  const text = around.text(repository, targetsFile);
  const value = text === undefined ? undefined : parseDocument(targetsFile, utf8(text), 'yaml').value?.value;
  return listIn(value, 'targets').flatMap((target) => {
    const word = textIn(target, 'name');
    return word === undefined ? [] : [{ word }];
  });
}
