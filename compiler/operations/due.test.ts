import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, linesOf, ok } from '../../testing/outcome.ts';
import { ready1, ready2, type Scenario } from '../../testing/scenario.ts';
import { edit, model, trust } from '../../testing/scratch.ts';
import { statementIn } from '../../testing/signed.ts';
import { waiveBlockingVulnerability } from '../../testing/situations.ts';
import { runCommandLine } from '../commands/run.ts';
import { entryOf } from '../diagnostics/catalogue.ts';
import { wording } from '../diagnostics/wording.ts';
import { listIn, textIn } from '../lib/json.ts';
import { signState } from '../trust/records.ts';
import { compileReleases } from './check.ts';
import { listDue } from './due.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await ready1();
  ok(await scenario.apply());
});

const due = (at: string, within: number) => listDue(scenario.worldAt(at), [], { within });

test('when days are coming, lists them in order, and those beyond the horizon not', async () => {
  const release = scenario.read(`releases/${model}/1/release.yaml`);
  const day = /revalidate_by: (\S+)/.exec(release)?.[1];
  const lines = linesOf(ok(await due('2026-11-25T12:00:00Z', 120)));
  expect(lines[0]).toContain(`${day}  ${model} on local: revalidate version 1`);
  expect(lines[1]).toContain('the signed state ends');
  expect(linesOf(ok(await due('2026-11-25T12:00:00Z', 5)))).toEqual([]);
});

test('when a day has passed, finds due/past with what was to be done', async () => {
  const outcome = await due('2028-11-25T12:00:00Z', 5);
  expect(codes(outcome)).toEqual(Array.from({ length: 5 }, () => 'due/past'));
  expect(outcome.diagnostics[0]?.facts).toMatchObject({ target: 'local', what: 'revalidate_by', of: '1' });
  expect(outcome.diagnostics.at(-1)?.facts).toMatchObject({ what: 'end_of_life' });
  const said = (language: 'en' | 'pt-BR') => outcome.diagnostics.map((one) => wording(one, language).reason);
  expect(said('en')[0]).toContain(': revalidate version 1. Since then no rollout brings it back; a rollback does.');
  expect(said('pt-BR')[0]).toContain(
    ': revalidar a versão 1. Desde então, nenhuma implantação a traz de volta; um rollback traz.',
  );
  expect(said('pt-BR').join()).not.toMatch(/version|ends|\{/);
});

test('when days of different kinds have passed, each says what mends it, with the command', async () => {
  const { diagnostics } = await due('2028-11-25T12:00:00Z', 5);
  const fixes = (language: 'en' | 'pt-BR') => diagnostics.map((one) => wording(one, language).fix);
  expect(fixes('en')[0]).toBe(
    `Record its revalidation with \`relc revalidate ${model} 1\`, or release a version in its place.`,
  );
  expect(fixes('en')).toContainEqual(expect.stringContaining('the job that runs `relc apply --pending`'));
  for (const language of ['en', 'pt-BR'] as const) {
    expect(new Set(fixes(language)).size).toBe(diagnostics.length);
    expect(fixes(language).join()).not.toContain('{');
    const { what, mend } = entryOf('due/past')[language].words ?? {};
    expect(Object.keys(mend ?? {}).sort()).toEqual(Object.keys(what ?? {}).sort());
  }
});

test('when the last day of an exception is over, names it, and says that a rollback still brings the version back', async () => {
  const waived = scenario.copy();
  waived.at = '2026-11-25T12:00:00Z';
  waiveBlockingVulnerability(waived);
  waived.want({ '1': 'Approved', '2': 'Approved' }, '2');
  await waived.plan();
  await waived.approveAll();
  ok(await waived.apply());
  const coming = linesOf(await listDue(waived.worldAt('2026-12-20T12:00:00Z'), [], { within: 0 }));
  expect(coming).toEqual([
    `2026-12-20  ${model} on local: last day of an exception of version 2 (EXC-1); then no rollout brings it back; a rollback does`,
  ]);
  const late = await listDue(waived.worldAt('2026-12-21T12:00:00Z'), [], { within: 0 });
  expect(late.diagnostics.map((one) => wording(one, 'en').reason)).toEqual([
    expect.stringContaining('last day of an exception of version 2 (EXC-1). Since then no rollout brings it back'),
  ]);
  // As it says: version 1 takes over, and people take it back.
  waived.at = '2026-12-22T12:00:00Z';
  waived.want({ '1': 'Approved', '2': 'Approved' }, '1');
  await waived.rollOut();
  waived.want({ '1': 'Approved', '2': 'Approved' }, '2');
  const back = await waived.plan();
  expect(codes(back)).not.toContain('plan/exception-expired');
  const page = linesOf(back).join('\n');
  expect(page).toMatch(/overdue +version 2 was approved with an exception until 2026-12-20, and has none now/);
  expect(page).toMatch(/exceptions +EXC-1 waives promote\/blocking-cve.* until 2026-12-20,\s+which is over/);
  expect(page).not.toContain('no exceptions');
});

test('when another version in the registry cannot be read, still lists the days; when there is no registry, exits 4', async () => {
  const spoilt = scenario.copy();
  spoilt.write(`registry/models/${model}/versions/9.json`, '{');
  const due = () => listDue(spoilt.worldAt('2026-11-25T12:00:00Z'), [], { within: 120 });
  expect(linesOf(ok(await due()))).toHaveLength(3);
  spoilt.remove('registry/registry.json');
  const outcome = await due();
  expect(codes(outcome)).toEqual(['registry/unreachable']);
  expect(acted(outcome)).toBe(4);
});

test('when nothing was ever applied, there is nothing due', async () => {
  expect(linesOf(ok(await listDue((await ready1()).worldAt(undefined), [], { within: 9999 })))).toEqual([]);
});

describe('people', () => {
  /** Somebody stands in until 2026-12-20, and a list of so many days is young enough; the list says this day. */
  function withPeople(asOf: string): Scenario {
    const people = scenario.copy();
    const away = 'substitutes: [{role: mlops, for: Marina Costa, from: 2026-11-25, until: 2026-12-20}]';
    edit(people, 'policies/trust/keys.yaml', (text) => text.replace('  - id: demo-business\n', `$&    ${away}\n`));
    edit(people, 'policies/governance/approvals.yaml', (text) =>
      text.replace('rules:\n', 'roster: {max_age_days: 35}\nrules:\n'),
    );
    edit(people, 'policies/trust/people.yaml', (text) => text.replace('people:\n', `# The list.\n${asOf}people:\n`));
    people.commit('People');
    return people;
  }
  const dueOf = (people: Scenario, at: string) => listDue(people.worldAt(at), [], { within: 30 });

  test('when somebody stands in, or the list will be too old, lists the last days once; after them, only the list is found', async () => {
    const people = withPeople('as_of: 2026-11-25\n');
    expect(linesOf(ok(await dueOf(people, '2026-11-30T12:00:00Z')))).toEqual([
      expect.stringMatching(/^2026-12-20 {2}last day on which .* stands in for Marina Costa as mlops$/),
      '2026-12-30  last day of the list of people for rollouts; `relc roster import`; then rollouts are held',
    ]);
    expect(codes(await dueOf(people, '2026-12-30T12:00:00Z'))).toEqual([]);
    const late = await dueOf(people, '2026-12-31T12:00:00Z');
    expect(late.diagnostics).toMatchObject([{ code: 'due/roster', facts: { observed: '2026-12-30' } }]);
    expect(JSON.stringify(linesOf(late))).not.toContain('stands in');
  });

  test('when the list says no day, it is too old on any', async () => {
    expect(codes(await dueOf(withPeople(''), '2026-11-30T12:00:00Z'))).toEqual(['due/roster']);
  });
});

describe('as a calendar', () => {
  const host = (of: Scenario) => ({
    open: async () => ({ value: of.world, diagnostics: [] }),
    openReport: () => () => {},
    colour: false,
  });
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const due = async (of: Scenario, language = 'en') => {
    const args = ['due', '--within', '900', '--format', 'ics', '--lang', language];
    return eventsIn((await runCommandLine(args, host(of))).stdout);
  };

  test.each(['en', 'pt-BR'])(
    'when days of versions are listed in %s, they are those of the release, by name, day and words',
    async (language) => {
      const one = scenario.copy();
      await compileReleases(one.world, [`releases/${model}/1`], { out: one.path('build') });
      const file = language === 'en' ? 'calendar.ics' : `calendar.${language}.ics`;
      const released = eventsIn(one.read(`build/${model}/1/${file}`));
      const told = ({ uid, summary, startDate, component }: ICAL.Event) =>
        `${uid} ${startDate.toString()} ${summary} ${component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')}`;
      const life = (events: readonly ICAL.Event[]) =>
        events.filter(({ uid }) => /revalidate_by|end_of_/.test(uid)).map(told);
      expect(life(await due(one, language))).toEqual(life(released));
      expect(life(released)).toHaveLength(3);
      expect(life(released)[0]).toContain(' -P14D');
    },
  );

  test('when a version stays up for a while, its last day is there, counted from the apply', async () => {
    const two = await ready2();
    ok(await two.apply());
    two.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await two.rollOut();
    const last = (await due(two)).filter(({ uid }) => uid.includes('deprecated'));
    expect(last.map(({ uid, summary, startDate }) => [uid, startDate.toString(), summary])).toEqual([
      [
        `${model}/local/deprecated_until/1@relc`,
        '2026-12-25',
        `${model} on local: last day to load the Deprecated version 1`,
      ],
    ]);
  });

  test('when every day is listed, no two have one name', async () => {
    const names = (await due(scenario)).map(({ uid }) => uid);
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what comes of a day that passes', () => {
  test('when starts, rollouts or neither depend on it, each line says so, and a row for a spreadsheet too', async () => {
    const { result = null } = ok(await due('2026-11-25T12:00:00Z', 900));
    const effects = listIn({ result }, 'result').map((row) => [textIn(row, 'what'), textIn(row, 'effect')]);
    expect(effects).toEqual([
      ['revalidate version 1', 'return'],
      ['the signed state ends; `relc apply --pending` renews it', 'start'],
      ['audit version 1; `relc audit`', undefined],
      ['end of support of version 1', undefined],
      ['end of life of version 1', 'start'],
    ]);
    const lines = linesOf(await due('2026-11-25T12:00:00Z', 900));
    expect(lines[0]).toMatch(/revalidate version 1; then no rollout brings it back; a rollback does$/);
    expect(lines[3]).toMatch(/end of support of version 1$/);
  });

  test('when policy ends restarts before the end of life, their last day is told; otherwise that day alone', async () => {
    const until = scenario.copy();
    const file = `registry/models/${model}/state.sigstore.json`;
    const signing = until.world.keys.release().value;
    const { predicate } = statementIn(until.read(file));
    predicate.versions['1'].restarts_until = '2027-03-01';
    if (signing === undefined) throw new Error('no key');
    until.write(file, signState(predicate, signing));
    until.remove(`registry/models/${model}/states`);
    const lines = linesOf(ok(await listDue(until.worldAt('2026-11-25T12:00:00Z'), [], { within: 900 })));
    const said = 'last day on which version 1 starts without a revalidation; then serving refuses to start';
    expect(lines).toContain(`2027-03-01  ${model} on local: ${said}`);
    expect(linesOf(await due('2026-11-25T12:00:00Z', 900)).join('\n')).not.toContain('without a revalidation');
  });

  test('when a model serves and has no folder any more, its days are told as well', async () => {
    const gone = scenario.copy();
    gone.remove(`releases/${model}`);
    gone.write('releases/README.md', 'releases');
    gone.commit('Gone');
    const lines = linesOf(ok(await listDue(gone.worldAt('2026-11-25T12:00:00Z'), [], { within: 120 })));
    expect(lines[0]).toContain(`${model} on local: revalidate version 1`);
  });

  test('when the last release key ends, says so before, and that nothing is applied after it', async () => {
    const ending = scenario.copy();
    edit(ending, 'policies/trust/keys.yaml', (text) =>
      text.replace(
        /(id: demo-release\n(?: {4}.*\n)*? {4}valid: \{from: 2026-11-01, until: )2036-11-01/,
        '$12026-12-31',
      ),
    );
    ending.commit('Another end');
    const at = (moment: string) => listDue(ending.worldAt(moment), [], { within: 30 });
    expect(linesOf(ok(await at('2026-12-15T12:00:00Z')))).toEqual([
      '2026-12-31  last day on which a release key of keys.yaml signs for local; then rollouts are held',
    ]);
    const late = await at('2027-01-02T12:00:00Z');
    expect(late.diagnostics).toMatchObject([
      { code: 'due/release-key', facts: { observed: '2026-12-31', target: 'local' } },
    ]);
    // Of two, the last one counts.
    trust(ending, ending.keys, { id: 'next-release', role: 'release-signer', person: 'Next pipeline' });
    ending.commit('Another key');
    expect(codes(await at('2027-01-02T12:00:00Z'))).toEqual([]);
  });
});
