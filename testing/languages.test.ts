// What every command says of its work, in both languages: good and usual bad outcomes. The commands are those of the
// program, so that a new one needs its lines here. No line of prose is the same in both, or English in the other.
import { describe, expect, test } from 'vitest';
import { allCommands, nameOf, relcProgram } from '../compiler/commands/program.ts';
import { runCommandLine } from '../compiler/commands/run.ts';
import type { Language } from '../compiler/diagnostics/entry.ts';
import type { Delivery, World } from '../compiler/world/port.ts';
import { archived, archiveFolder } from './archives.ts';
import { Chained, chained } from './chained.ts';
import { appliedAtNight } from './emergency.ts';
import { ok } from './outcome.ts';
import { Receivers } from './receivers.ts';
import { observation, reported, revalidated } from './revalidation.ts';
import { ready1, ready2, type Scenario, untouched } from './scenario.ts';
import { approvers, keyFile, model, modelFiles } from './scratch.ts';
import { memoryScratch, type Program, ran } from './scratch_programs.ts';
import { servedWithWayBack, onCall as wayBack } from './way-back.ts';
import { folderOf, recipeFile, reviewed } from './weekly.ts';

/** Commands that run one after another in a scenario, as `relc …` or as a change in between. */
interface Told {
  readonly scenario: Scenario;
  readonly lines: readonly (string | ((scenario: Scenario) => unknown))[];
  readonly world?: (scenario: Scenario) => World;
}

const plan = `plan/local/${model}.json`;
const state = `registry/models/${model}/state.sigstore.json`;
const alias = `registry/models/${model}/aliases/approved`;
const alone = { local: `--target local --model ${model} --trust policies/trust` };
const byHand = (scenario: Scenario) => scenario.write(alias, '1');
/** A byte of version 1's model, an hour after all was well. */
const spoilt = (scenario: Scenario) => {
  scenario.write(`${modelFiles(scenario, '1')}/MLmodel`, 'other');
  scenario.at = '2026-11-25T13:00:00Z';
};
const approveBy = (scenario: Scenario, index: number) =>
  `approve ${plan} --key ${keyFile(scenario.keys, approvers[index]?.id ?? '')}`;

/** Version 2 serves. */
async function served(): Promise<Scenario> {
  const scenario = await ready2();
  ok(await scenario.apply());
  return scenario;
}

/** A world with programs. */
const withPrograms =
  (program: Program) =>
  (scenario: Scenario): World => ({ ...scenario.world, scratch: memoryScratch(program).scratch });

const lockOf = (version: string) =>
  JSON.stringify({ packages: { 'node_modules/relc': { version, integrity: `sha512-${version}` } } });
const npm: Program = (_, files, name) => {
  if (name === 'npm') files.set('package-lock.json', lockOf('2.0.0'));
  return ran('');
};

const unreachable: Delivery = { fate: 'unreachable', observed: 'hub: answers 500, 5 times' };
const someReceivers = `apiVersion: relc/v1
kind: Notifications
receivers:
${['hub', 'gone', 'other']
  .map(
    (name) =>
      `  - {name: ${name}, kind: webhook, url: "https://${name}.example.com", since: 2026-11-01T00:00:00Z, events: [release_published]}\n`,
  )
  .join(
    '',
  )}  - {name: room, kind: chat, url_from: RELC_NOTIFY_ROOM, since: 2026-11-01T00:00:00Z, events: [release_published]}
  - {name: paper, kind: document, folder: paper, since: 2026-11-01T00:00:00Z, events: [release_published]}
  - {name: mail, kind: file, folder: notices, since: 2026-11-01T00:00:00Z, events: [release_published]}
`;

const told: Readonly<Record<string, () => Promise<readonly Told[]>>> = {
  check: async () => {
    const bad = untouched();
    bad.change(`${folderOf(2)}/release.yaml`, (text) => text.replace(/^change:/m, 'chnge:'));
    bad.remove(`${folderOf(1)}/staging_report.json`);
    return [
      { scenario: untouched(), lines: [`check ${folderOf(1)}`, 'check there/m9'] },
      { scenario: bad, lines: ['check', 'check --all'] },
    ];
  },
  compile: async () => [{ scenario: untouched(), lines: [`compile ${folderOf(1)}`, 'compile m9'] }],
  plan: async () => {
    const scenario = untouched();
    const wanting = untouched();
    wanting.want({ '1': 'Approved' }, '1');
    return [
      { scenario, lines: ['plan', 'plan m9'] },
      { scenario: wanting, lines: [`plan ${model}`] },
      { scenario: await served(), lines: [`plan ${model}`, byHand, `plan ${model}`] },
      { scenario: (await appliedAtNight()).applied, lines: [`plan ${model}`] },
    ];
  },
  show: async () => [
    { scenario: await ready1(), lines: [`show ${plan}`, `show ${plan} --all`, 'show m9', 'show README.md'] },
    { scenario: await served(), lines: [`show ${plan}`, `show ${state}`] },
  ],
  approve: async () => {
    const scenario = await served();
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    const { applied } = await appliedAtNight();
    const refuse = `${approveBy(applied, 3)} --refuse --reason INC-2`;
    const made = chained();
    const since = made.git.head.id;
    const key = keyFile(made.scenario.keys, 'demo-mlops');
    const judge = `approve --judge --since ${since} --key ${key}`;
    return [
      { scenario, lines: [approveBy(scenario, 0), approveBy(scenario, 0), `approve ${plan} --key k9`] },
      { scenario: applied, lines: [refuse, 'status', 'due', 'apply --pending', 'status', refuse] },
      {
        ...{ scenario: made.scenario, world: (one) => new Chained(one).world },
        lines: [judge, (one) => new Chained(one).change('policies/x', 'x'), judge],
      },
      { scenario: made.scenario, lines: [`approve --break-glass --target local --reason INC-1 --key ${key}`] },
    ];
  },
  judge: async () => {
    const made = chained();
    made.anchor();
    const since = made.git.head.id;
    return [
      { scenario: untouched(), lines: ['judge', 'judge --anchor'] },
      {
        ...{ scenario: made.scenario, world: (one) => new Chained(one).world },
        lines: [
          ...['judge', 'judge --anchor', `judge --since ${since}`],
          (one) => new Chained(one).change('policies/x', 'x'),
          ...['judge', `judge --since ${since}`],
        ],
      },
    ];
  },
  apply: async () => {
    const scenario = untouched();
    scenario.want({ '1': 'Approved' }, '1');
    ok(await scenario.plan());
    const removed = (one: Scenario) => one.remove(alias);
    const unset = (one: Scenario) => one.want({ '1': 'Approved', '2': 'Approved' }, '1');
    return [
      { scenario: await ready2(), lines: [removed, `apply ${plan}`] },
      { scenario: await ready2(), lines: [unset, `apply ${plan}`] },
      { scenario, lines: [`apply ${plan}`, 'apply --pending', 'apply m9'] },
      { scenario: await ready1(), lines: [`apply ${plan}`, `apply ${plan}`, 'apply --pending'] },
      { scenario: await ready1(), lines: ['apply --pending', byHand, 'apply --pending'] },
      { scenario: Object.assign(await served(), { at: '2027-02-20T12:00:00Z' }), lines: ['apply --pending'] },
    ];
  },
  restore: async () => [
    { scenario: await served(), lines: [`restore ${model}`, byHand, `restore ${model}`, 'restore m9'] },
    { scenario: untouched(), lines: [`restore ${model}`] },
  ],
  rollback: async () => {
    const now = (scenario: Scenario) =>
      `rollback ${model} --target local --now --key ${keyFile(scenario.keys, wayBack.id)}`;
    const scenario = Object.assign(await servedWithWayBack(), { signingKey: undefined });
    return [
      { scenario: await served(), lines: [`rollback ${model}`, `rollback ${model} --target local --now --key k9`] },
      {
        scenario,
        lines: ['due', `rollback ${model}`, now(scenario), now(scenario), `rollback ${model}`, 'status', 'due'],
      },
      { scenario: untouched(), lines: [`rollback ${model}`] },
    ];
  },
  revalidate: async () => {
    const scenario = await served();
    reported(scenario, '2026-11-25');
    const line = `revalidate ${model} 2`;
    const done = (one: Scenario) => {
      one.remove(`releases/${model}/revalidations`);
      revalidated(one, {
        measured: { ...observation(one), window: { from: '2026-11-01', until: '2026-11-25' } },
        next: '2027-03-01',
      });
      one.commit('Validated again');
    };
    return [
      { scenario, lines: ['status', 'due', line, line, `revalidate ${model} 9`, done, `plan ${model}`, 'status'] },
      { scenario: untouched(), lines: [`revalidate ${model} 2`, 'revalidate m9 1'] },
    ];
  },
  status: async () => [
    { scenario: untouched(), lines: ['status', 'status m9'] },
    { scenario: await ready2(), lines: ['status'] },
    { scenario: await served(), lines: ['status', byHand, 'status'] },
  ],
  drill: async () => [
    { scenario: await served(), lines: ['drill', 'status', spoilt, 'drill', 'status', 'due', `plan ${model}`] },
    { scenario: untouched(), lines: ['drill'] },
  ],
  audit: async () => [
    { scenario: await served(), lines: ['audit', 'status', byHand, 'audit', 'status'] },
    { scenario: untouched(), lines: ['audit'] },
  ],
  due: async () => [
    { scenario: await served(), lines: ['due', 'due --within 400'] },
    { scenario: Object.assign(await served(), { at: '2027-06-01T12:00:00Z' }), lines: ['due'] },
  ],
  history: async () => [
    { scenario: Object.assign(await served(), { isNow: true }), lines: [`history ${model}`] },
    {
      scenario: await served(),
      lines: [
        ...[`history ${model}`, 'history m9', `history ${model} --trust nowhere`],
        ...[(one: Scenario) => one.remove(`registry/models/${model}/states`), `history ${model}`],
      ],
    },
  ],
  inventory: async () => [
    { scenario: untouched(), lines: ['inventory'] },
    { scenario: await served(), lines: ['inventory', 'inventory --target t9'] },
  ],
  verify: async () => {
    const scenario = await served();
    const line = `verify ${alone.local} --model-files ${modelFiles(scenario, '2')}`;
    return [{ scenario, lines: [line, byHand, line, 'verify', `verify ${alone.local} --model-files nowhere`] }];
  },
  archive: async () => {
    const scenario = await archived();
    const check = `archive --check ${archiveFolder('2')} --trust policies/trust`;
    const tampered = (one: Scenario) => one.write(`${archiveFolder('2')}/release/release_notes.md`, '# Others');
    const write = `archive ${model} 2 --out`;
    return [
      { scenario, lines: [`${write} new`, `${write} new`, `${write} ${archiveFolder('1')}`, `archive m9 1 --out new`] },
      { scenario, lines: [check, tampered, check, `archive --check nowhere --trust nowhere`] },
      { scenario: Object.assign(await archived(), { at: '2099-01-01T00:00:00Z' }), lines: [check] },
    ];
  },
  'policy diff': async () => {
    const scenario = untouched();
    scenario.change('policies/governance/approvals.yaml', (text) => text.replace('mlops: 1', 'mlops: 2'));
    return [
      { scenario: untouched(), lines: ['policy diff r9'] },
      { scenario, lines: ['policy diff HEAD'] },
    ];
  },
  'policy build': async () => {
    const scenario = untouched();
    scenario.write('policies/gates/own/committee.rego', 'package own.committee\n');
    return [
      { scenario: untouched(), lines: ['policy build'], world: withPrograms(() => undefined) },
      { scenario, lines: ['policy build'], world: withPrograms(() => undefined) },
    ];
  },
  init: async () => [
    { scenario: untouched(), lines: ['init new --model churn', 'init new --model churn', 'init x --model A'] },
  ],
  upgrade: async () => {
    const scenario = untouched();
    scenario.write('package.json', '{"dependencies":{"relc":"1.0.0"}}');
    scenario.write('package-lock.json', lockOf('1.0.0'));
    scenario.commit('Pin');
    return [
      { scenario, lines: ['upgrade 2.0.0'], world: withPrograms(npm) },
      { scenario, lines: ['upgrade 2.0.0'], world: withPrograms(() => undefined) },
      { scenario: untouched(), lines: ['upgrade'] },
    ];
  },
  new: async () => {
    const scenario = await reviewed();
    scenario.remove(recipeFile);
    scenario.commit('No recipe yet');
    return [
      { scenario: untouched(), lines: ['new churn 1', 'new churn 1', 'new A 1'] },
      { scenario, lines: [`new --recipe weekly ${model}`, `new --recipe weekly ${model}`] },
    ];
  },
  import: async () => {
    const scenario = untouched();
    scenario.write(alias, '1');
    return [{ scenario, lines: [`import ${model}`, 'import --all --full', 'import m9'] }];
  },
  'roster import': async () => {
    const scenario = untouched();
    const people = ['Lia Souza,lia.souza@example.com x@bank.example,true', 'Rui Barros,rui.barros@example.com,false'];
    scenario.write('/export.csv', `name,email,active\n${people.join('\n')}\n`);
    const line = 'roster import /export.csv --as-of';
    return [{ scenario, lines: [`${line} 2026-11-20`, `${line} 2026-11-20 --missing 20`, `${line} 2027-01-01`] }];
  },
  completion: async () => [{ scenario: untouched(), lines: ['completion bash'] }],
  note: async () => [{ scenario: untouched(), lines: ['note', 'note --dry-run'] }],
  notify: async () => {
    const scenario = await served();
    const courier = new Receivers();
    scenario.write('policies/governance/notifications.yaml', someReceivers);
    scenario.commit('Who is told');
    scenario.courier = courier;
    courier.answer = ({ to }, count) =>
      to === 'gone' ? { fate: 'gone' } : count % 2 === 0 ? unreachable : { fate: 'later', seconds: 60 };
    for (const path of scenario.glob('registry/artifacts/*/relc/*/documents/notice_consumers.md'))
      scenario.write(path, '');
    return [
      { scenario: await served(), lines: ['notify', 'notify m9'] },
      { scenario, lines: ['notify --dry-run', 'notify', 'notify', 'status'] },
    ];
  },
  events: async () => [
    {
      scenario: untouched(),
      lines: ['events --listen 8080 --to kept', 'events --listen x --to kept', 'events', 'events --send x --url y'],
    },
  ],
  explain: async () => [
    {
      scenario: untouched(),
      lines: [
        ...['explain', 'explain slo/cost', 'explain slo/cots', 'explain apply/already-applied', 'explain no-rule'],
        ...['explain evidence', 'explain evidence fairness.json', 'explain evidence nothing.json'],
        ...['explain evidence components.yaml', 'explain evidence model.yaml', 'explain evidence model.yml'],
      ],
    },
  ],
};

/** What the command line itself refuses; of these there is no report. */
const misused: readonly string[] = [
  ...['chek', 'check --bogus', 'check --format word', 'check --lang', 'check --ref', 'check --repo='],
  ...[
    'apply',
    'apply a b',
    'apply --pending a',
    'apply a --target b',
    'approve',
    'approve a',
    'approve a --judge --key k',
  ],
  ...[
    'compile --out',
    'due --within soon',
    'events --tu kept',
    'due --within=',
    'explain evidence a b',
    'import',
    'import --all a',
    'init',
  ],
  ...['judge --since', 'new', 'new --recipe a b 1', 'note --merge-request x', 'plan --to', 'policy', 'policy diff'],
  ...[
    'restore',
    'revalidate',
    'rollback',
    'rollback a --key k',
    'roster import',
    'show',
    'status --target',
    'upgrade 1 --former-relc a',
  ],
  ...['archive', 'archive --check a --out b', 'archive a 1 --out b --trust c'],
  ...['verify --target', 'verify --version x', 'completion', 'completion csh'],
];

interface Said {
  readonly command: string;
  readonly lines: readonly string[];
  readonly summary: string;
  readonly next: readonly string[];
}

/** All that is printed in a language, in a copy of the scenario. */
async function said({ scenario, lines, world }: Told, language: Language): Promise<readonly Said[]> {
  const copy = scenario.copy();
  const found: Said[] = [];
  for (const line of lines) {
    if (typeof line !== 'string') {
      line(copy);
      continue;
    }
    let report = '';
    const args = ['--lang', language, '--format', 'human', '--format', 'json:report.json', ...line.split(' ')];
    const { stdout, stderr } = await runCommandLine(args, {
      open: async () => ({ value: world?.(copy) ?? copy.world, diagnostics: [] }),
      openReport: () => (text) => {
        report = text;
      },
      colour: false,
    });
    const { summary = '', next = [] } = report === '' ? {} : JSON.parse(report);
    found.push({ command: line, lines: `${stdout}${stderr}`.split('\n').map((one) => one.trim()), summary, next });
  }
  return found;
}

/** What people of the sample wrote, in English: their releases say it, and relc hands it on. */
const sample = untouched();
const written = sample
  .glob('releases/**/*.yaml')
  .map((path) => sample.read(path))
  .join(' ')
  .replace(/\s+/g, ' ');

/** Without any three or more words that stand together in what people wrote. */
function withoutWritten(line: string): string {
  const words = line.split(/\s+/).map((word) => word.replace(/…$/, ''));
  const kept: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let end = at + 1;
    while (end < words.length && written.includes(words.slice(at, end + 1).join(' '))) end += 1;
    if (end > at + 2) at = end - 1;
    else kept.push(words[at] ?? '');
  }
  return kept.join(' ');
}

/** Without what is typed, quoted or named: commands, options, paths, codes, digests, moments, values. */
const proseOf = (line: string): string =>
  withoutWritten(line)
    .replace(/`[^`]*`|"[^"]*"|“[^”]*”|\[[^\]]*\]|<[^>]*>/g, ' ')
    .replace(/^(next[^:]*: |a seguir[^:]*: )?(npx )?(relc|git|npm|cd|rm) .*$/, '')
    .replace(/\S*[/@_=#{}\d]\S*|\S+\.\w+|--?[a-z][a-z-]*/g, ' ');

const isProse = (line: string): boolean => /\p{L}{2,}[ ,;:]+\p{L}{2,}/u.test(proseOf(line));
/** What Portuguese has no word like. */
const english = new RegExp(
  `(?<!\\p{L})(?:${[
    'the|is|are|was|were|be|been|not|of|and|with|from|which|that|this|these|has|have|had|must|by|to|an|on|at|in|it|its',
    'they|their|there|then|than|when|what|who|whose|where|how|why|if|any|all|each|one|none|nothing|nobody|absent|yet',
    'more|once|only|until|since|because|will|would|can|could|may|should|does|did|version|written|missing|fails',
  ].join('|')})(?![\\p{L}-])`,
  'iu',
);

/** Lines that stay as they are. */
const asTheyAre: Readonly<Record<string, RegExp>> = {
  'a place': /^(--> |file:|[+~-] alias )/,
  'groups and names that people chose':
    /^favoráveis por |^and over: |\(rule: refuse when|das de rule: refuse when|below 0 DM\)$/,
  'a line of a file': /^\d+ \|/,
  'what RELC_CHAIN may hold': /^(kind: ChainAnchor|# demo-release, .*|-----.* PUBLIC KEY-----)$/,
  'the text of a gate, of which its page says that it is in English':
    /^(Risco: |- \*\*|What staging and canary |Who must approve a change, )/,
  'the text of a schema, of which the page says that it is in English': /^- `/,
};

/** What ends without a summary, and why. */
const sumsUpItself: Readonly<Record<string, RegExp>> = {
  'a decision page begins and ends with what is asked': new RegExp(`^(plan ${model}$|show plan/)`),
  'a comparison begins with its summary': /^policy diff /,
  'a file to be kept as it is printed': /^(judge --anchor|approve --break-glass|completion)/,
  'a page to be read': /^explain (evidence|[a-z-]+(\/[a-z-]+)?$)/,
};

const isOne = (some: Readonly<Record<string, RegExp>>, text: string): boolean =>
  Object.values(some).some((pattern) => pattern.test(text));

const runnable = allCommands(relcProgram(async () => {})).filter(({ commands }) => commands.length === 0);

describe('what a command says', () => {
  test('when a command is in the program, it is told here', () => {
    expect(runnable.map(nameOf).toSorted()).toEqual(Object.keys(told).toSorted());
  });

  test.each(Object.entries(told))(
    'when relc %s has run, all that it says is in the language that was asked for, and ends with a summary',
    async (_, made) => {
      for (const one of await made()) {
        const [inEnglish, inPortuguese] = [await said(one, 'en'), await said(one, 'pt-BR')];
        for (const [index, { command, lines, summary, next }] of inPortuguese.entries()) {
          const before = inEnglish[index];
          const same = new Set(before?.lines);
          const isLeft = (line: string) =>
            (same.has(line) || english.test(line)) && isProse(line) && (same.has(line) || english.test(proseOf(line)));
          expect(
            // A script is in the language of its shell.
            command.startsWith('completion ') ? [] : lines.filter((line) => isLeft(line) && !isOne(asTheyAre, line)),
            command,
          ).toEqual([]);
          expect(summary !== '' || isOne(sumsUpItself, command), command).toBe(true);
          // What somebody is to put in place of a word is called in their language.
          expect(
            next.map((one) => one.replaceAll(' CHAVE', ' KEY')),
            command,
          ).toEqual(before?.next);
        }
      }
    },
  );

  test.each(misused)(
    'when it is called as relc %s, what is refused is told in the language that was asked for',
    async (line) => {
      const [inEnglish] = await said({ scenario: sample, lines: [line] }, 'en');
      const [inPortuguese] = await said({ scenario: sample, lines: [line] }, 'pt-BR');
      expect(inPortuguese?.lines.filter((one) => inEnglish?.lines.includes(one) && isProse(one))).toEqual([]);
      // Help names arguments as they are typed.
      const told = (one: string) => proseOf(one.replace(/^[a-z]+(?: {2,}|$)/, ''));
      expect(inPortuguese?.lines.filter((one) => english.test(told(one)))).toEqual([]);
    },
  );
});
