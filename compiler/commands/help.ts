// How help is told: its examples, its language, its width.
import { type Command, Help, type HelpConfiguration } from 'commander';
import { type Language, languages } from '../diagnostics/entry.ts';
import { columnsOf, padded } from '../lib/columns.ts';
import { fittedText } from '../report/fit.ts';
import { inPortuguese } from './portuguese.ts';

/** By the command's name; help.test.ts reads each as a command line. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  check: ['relc check', 'relc check releases/churn/3', 'relc check --policy-ref origin/main --format json:check.json'],
  compile: ['relc compile releases/churn/3', 'relc compile --ref HEAD --out build'],
  plan: ['relc plan churn', 'relc plan --target production --all'],
  show: ['relc show plan/production/churn.json', 'relc show state.sigstore.json'],
  approve: [
    'relc approve plan/production/churn.json --key key.pem',
    'relc approve --judge --key key.pem',
    'relc approve plan/production/churn.json --key key.pem --refuse --reason INC-123',
  ],
  judge: ['relc judge', 'relc judge --since origin/main'],
  apply: ['relc apply plan/production/churn.json', 'relc apply --pending --target production'],
  restore: ['relc restore churn --target production', 'relc restore --target production --if-refused'],
  rollback: [
    'relc rollback churn',
    'relc rollback churn --target production --branch',
    'relc rollback churn --target production --now --key key.pem',
  ],
  status: ['relc status', 'relc status churn --target production'],
  notify: ['relc notify', 'relc notify churn --dry-run'],
  events: [
    'relc events --listen 8080 --to events --trust policies/trust',
    'relc events --send spool --url https://events.example.com/relc',
  ],
  note: ['relc note', 'relc note --merge-request 12 --dry-run'],
  drill: ['relc drill', 'relc drill churn --target production'],
  audit: ['relc audit', 'relc audit churn --target production'],
  due: ['relc due', 'relc due churn --within 90', 'relc due --at 2027-03-01'],
  history: [
    'relc history churn',
    'relc history churn --at 2027-01-15T12:00:00Z',
    'relc history churn --format csv:churn.csv',
  ],
  inventory: [
    'relc inventory',
    'relc inventory --format csv:inventory.csv',
    'relc inventory --at 2026-12-31T23:59:59Z',
  ],
  revalidate: ['relc revalidate churn 2'],
  verify: [
    'relc verify --trust trust --model-files model --target production --model churn',
    'relc verify --trust trust --model-files model --bundle bundle',
  ],
  archive: [
    'relc archive churn 3 --target production --out archives/churn-3',
    'relc archive --check archives/churn-3 --trust keys',
  ],
  policy: ['relc policy diff origin/main', 'relc policy build'],
  'policy diff': ['relc policy diff origin/main'],
  'policy build': ['relc policy build', 'relc policy build --check'],
  init: ['relc init releases-of-churn --model churn'],
  upgrade: ['relc upgrade', 'relc upgrade ../relc.tgz'],
  new: ['relc new churn 3', 'relc new churn 3 4 fraud 1', 'relc new churn --recipe weekly'],
  import: ['relc import churn', 'relc import --all --full'],
  roster: ['relc roster import people.csv --as-of 2026-11-20'],
  'roster import': ['relc roster import people.csv --as-of 2026-11-20'],
  completion: ['relc completion bash', 'relc completion zsh', 'relc completion fish'],
  explain: ['relc explain slo/latency-p95', 'relc explain change window', 'relc explain evidence fairness.json'],
};

/** So wide is help where there is no terminal. */
export const columnsOfHelp = 80;

/** The language of help and usage errors, which are told before the command line is understood. */
export function languageIn(args: readonly string[]): Language {
  const named = args.flatMap((word, at) =>
    word === '--lang' ? (args[at + 1] ?? []) : (/^--lang=(.*)$/.exec(word)?.[1] ?? []),
  );
  return named.flatMap((name) => languages.filter((one) => one === name)).at(-1) ?? 'en';
}

/** A text of help or of a usage error in a language. */
export const say = (text: string, language: Language): string => (language === 'en' ? text : inPortuguese(text));

export function helpIn(language: Language): HelpConfiguration {
  const told = new Help();
  const usage = (command: Command) => command.usage().replace(/^\[options\] ?/, '');
  return {
    displayWidth: columnsOf,
    formatItemList: (heading, items, helper) => {
      const title = fittedText(helper.styleTitle(heading), helper.helpWidth ?? columnsOfHelp);
      return items.length === 0 ? [] : [title, ...items, ''];
    },
    boxWrap: (text, width) => fittedText(text, width),
    formatItem: (term, termWidth, description, helper) =>
      item(term, termWidth, description, helper.helpWidth ?? columnsOfHelp),
    // Every command has options: showing that would only make the list wider.
    subcommandTerm: (command) => say(`${command.name()} ${usage(command)}`.trim(), language),
    commandUsage: (command) => say(told.commandUsage(command), language),
    styleTitle: (title) => say(title, language),
    optionDescription: (option) => {
      const text = say(option.description, language);
      return say(told.optionDescription(Object.assign(Object.create(option), { description: text })), language);
    },
    argumentDescription: (argument) => {
      const text = say(argument.description, language);
      return say(told.argumentDescription(Object.assign(Object.create(argument), { description: text })), language);
    },
    commandDescription: (command) => say(command.description(), language),
    subcommandDescription: (command) => say(command.description(), language),
  };
}

/** A term, and beside it what it means; below it, where there is too little room beside. */
function item(term: string, termWidth: number, description: string, width: number): string {
  const start = `  ${padded(term, termWidth)}`;
  const column = termWidth + 4;
  return column <= width / 2 || description === ''
    ? fittedText(`${start}  ${description}`.trimEnd(), width)
    : `  ${term}\n${fittedText(description, width - 6).replace(/^/gm, ' '.repeat(6))}`;
}

/** The examples of a command, below its help. */
export function addExamples(command: Command, name: string, language: Language): void {
  const lines = examples[name] ?? [];
  if (lines.length > 0)
    command.addHelpText('after', ['', say('Examples:', language), ...lines.map((line) => `  ${line}`)].join('\n'));
}
