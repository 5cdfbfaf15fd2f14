import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, linesOf, ok } from '../../testing/outcome.ts';
import { ready1, type Scenario } from '../../testing/scenario.ts';
import { edit, model } from '../../testing/scratch.ts';
import { wording } from '../diagnostics/wording.ts';
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
  expect(codes(outcome)).toEqual(['due/past', 'due/past', 'due/past', 'due/past']);
  expect(outcome.diagnostics[0]?.facts).toMatchObject({ target: 'local', what: 'revalidate_by', of: '1' });
  const said = (language: 'en' | 'pt-BR') => outcome.diagnostics.map((one) => wording(one, language).reason);
  expect(said('en')[0]).toContain(': revalidate version 1.');
  expect(said('pt-BR')[0]).toContain(': revalidar a versão 1.');
  expect(said('pt-BR').join()).not.toMatch(/version|ends|\{/);
});

test('when another version in the registry cannot be read, still lists the days; when there is no registry, exits 4', async () => {
  const spoilt = scenario.copy();
  spoilt.write(`registry/models/${model}/versions/9.json`, '{');
  const due = () => listDue(spoilt.worldAt('2026-11-25T12:00:00Z'), [], { within: 120 });
  expect(linesOf(ok(await due()))).toHaveLength(2);
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
      '2026-12-30  last day of the list of people for rollouts; `relc roster import`',
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
