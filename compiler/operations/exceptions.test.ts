// Exceptions on their way through every command, and gates that take force later.
import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, linesOf, ok, textOf } from '../../testing/outcome.ts';
import { ready1, type Scenario } from '../../testing/scenario.ts';
import { limitTo, model } from '../../testing/scratch.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { wording } from '../diagnostics/wording.ts';
import { exitCode, type Outcome } from '../report/outcome.ts';
import { checkReleases } from './check.ts';
import { listDue } from './due.ts';
import { planModels } from './plan.ts';

const ledger = 'policies/governance/exceptions.yaml';
const slow = 'policies/governance/limits.yaml';
let applied: Scenario;
beforeAll(async () => {
  applied = await ready1();
  ok(await applied.apply());
  applied.at = '2026-11-25T12:00:00Z';
});

/** Version 2 is wanted, and staging rests on fewer requests than policy asks for, with an exception until a day. */
function waivedUntil(until: string): Scenario {
  const scenario = applied.copy();
  scenario.edit(slow, limitTo('staging_report/requests', 900_000_000));
  scenario.edit(ledger, (text) =>
    text.replace(
      'exceptions: []',
      `exceptions:
  - id: EXC-1
    rule: limit/at-least
    subject: {release: ${model}/2, pointer: /requests}
    owner: helena.prado@example.com
    ticket: RISK-1
    reason: The load generator is being repaired
    from: 2026-11-20
    until: ${until}`,
    ),
  );
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  return scenario;
}

const errors = ({ diagnostics }: Outcome) => diagnostics.filter(isError).map(({ code }) => code);
const check = (scenario: Scenario) => checkReleases(scenario.world, [scenario.path('releases', model, '2')]);

describe('an exception', () => {
  test('when its reason is in two languages, everybody reads their own; when in one, it is said which', async () => {
    const scenario = waivedUntil('2026-12-31');
    const reasonIn = (reason: string) =>
      scenario.edit(ledger, (text) => text.replace(/^ {4}reason: .*/m, `    reason: ${reason}`));
    reasonIn('{en: The load generator is being repaired, pt-BR: O gerador de carga está em conserto}');
    const told = async (language: 'en' | 'pt-BR') => {
      const used = (await check(scenario)).diagnostics.find(({ code }) => code === 'exception/used');
      const page = textOf(await planModels(scenario.world, [model], { all: true }, language));
      return [used ? wording(used, language).reason : '', page];
    };
    for (const text of await told('en')) expect(text).toContain('The load generator is being repaired');
    for (const text of await told('pt-BR')) expect(text).toContain('O gerador de carga está em conserto');
    reasonIn('{en: The load generator is being repaired}');
    for (const text of await told('pt-BR')) expect(text).toContain('The load generator is being repaired (em inglês)');
  });

  test('while it is in force, lets the release through check, plan, apply and verify, and is in plan and manifest', async () => {
    const scenario = waivedUntil('2026-12-31');
    const checked = await check(scenario);
    expect(errors(checked)).toEqual([]);
    expect(codes(checked)).toContain('exception/used');
    const planned = await scenario.plan();
    expect(errors(planned)).toEqual([]);
    expect(codes(planned)).toContain('exception/used');
    expect(scenario.planned.plan.exceptions_used).toEqual(['EXC-1']);
    await scenario.approveAll();
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
    const digest = scenario.planned.plan.releases['2']?.release_digest.replace('sha256:', '');
    const run = JSON.parse(scenario.read('releases', model, '2', 'registry.json')).run_id;
    const path = ['registry/artifacts', run, 'relc', digest ?? ''];
    expect(JSON.parse(scenario.read(...path, 'release_manifest.json')).exceptions).toMatchObject([{ id: 'EXC-1' }]);
    expect(scenario.read(...path, 'release_notes.md')).toContain('The load generator is being repaired');
    expect(scenario.read(...path, 'release_notes.pt-BR.md')).toContain('The load generator is being repaired');
  });

  test('on its last second and one second later, every command gives the same answer', async () => {
    const scenario = waivedUntil('2026-11-28');
    ok({ diagnostics: (await scenario.plan()).diagnostics.filter(isError) });
    await scenario.approveAll();
    const before = scenario.registryDigest;
    scenario.at = '2026-11-29T00:00:00Z';
    const late = await scenario.apply();
    expect(errors(late)).toEqual(['limit/at-least']);
    expect(codes(late)).toContain('exception/not-in-force');
    expect(acted(late)).toBe(3);
    expect(scenario.registryDigest).toBe(before);
    expect(errors(await check(scenario))).toEqual(['limit/at-least']);
    expect(errors(await scenario.plan())).toEqual(['limit/at-least']);
    scenario.at = '2026-11-28T23:59:59Z';
    expect(errors(await check(scenario))).toEqual([]);
    ok({ diagnostics: (await scenario.plan()).diagnostics.filter(isError) });
    await scenario.approveAll();
    ok(await scenario.apply());
    ok(await scenario.verify('2'));
    const lines = linesOf(await listDue(scenario.world, [], { within: 5 }));
    expect(lines).toContain(
      `2026-11-28  ${model} on local: last day of an exception of version 2 (EXC-1); then no rollout brings it back; a rollback does`,
    );
    scenario.at = '2026-11-29T00:00:00Z';
    const verified = await scenario.verify('2');
    expect(codes(verified)).toEqual(['verify/exception-expired']);
    expect(exitCode(verified.diagnostics, true)).toBe(0);
  });

  test('when it has expired, a rollout to what it let through is refused with plan/exception-expired', async () => {
    const scenario = waivedUntil('2026-11-28');
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok({ diagnostics: (await scenario.plan()).diagnostics.filter(isError) });
    await scenario.approveAll();
    ok(await scenario.apply());
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    scenario.at = '2026-11-29T00:00:00Z';
    expect(codes(await scenario.plan())).toEqual(['plan/exception-expired']);
    scenario.at = '2026-11-28T23:59:59Z';
    ok(await scenario.plan());
  });
});

describe('a gate that takes force later', () => {
  const later = (from: string) => {
    const scenario = applied.copy();
    scenario.edit(slow, limitTo('staging_report/requests', 900_000_000));
    scenario.edit('policies/governance/enforcement.yaml', (text) =>
      text.replace(
        'rules: []',
        `rules:\n  - {codes: [limit/at-least], models: [${model}], from: ${from}, reason: Imported models}`,
      ),
    );
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    return scenario;
  };

  test('before its day, check warns and exits 0; the plan still refuses', async () => {
    const scenario = later('2026-11-26');
    scenario.at = '2026-11-25T23:59:59Z';
    const checked = await check(scenario);
    expect(codes(checked)).toEqual(['limit/at-least', 'enforcement/later']);
    expect(exitCode(checked.diagnostics, false)).toBe(0);
    expect(errors(await scenario.plan())).toEqual(['limit/at-least']);
  });

  test('from its day on, check fails', async () => {
    const scenario = later('2026-11-26');
    scenario.at = '2026-11-26T00:00:00Z';
    expect(errors(await check(scenario))).toEqual(['limit/at-least']);
  });
});
