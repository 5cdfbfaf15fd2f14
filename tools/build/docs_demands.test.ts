// The page of demands says what the gates ask: each kind of it is judged with nothing there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gateDenials } from '../../compiler/policy/answers.ts';
import { caseFile } from '../../testing/case.ts';
import { sampleEvaluator, sampleGovernance } from '../../testing/sample.ts';
import { askedOf, demandsPage, kinds } from './docs_demands.ts';

const demands = sampleGovernance().demands.value;
const evaluator = await sampleEvaluator();

type Asked = readonly [name: string, roles: readonly string[]];

/** What the gates ask of a release that has nothing, with the roles that may accept that it does not apply. */
function missing({ facts }: (typeof kinds)[number]): readonly Asked[] {
  const { personal_data, automated_decisions, vendor_service: isService, ...said } = facts;
  const documents = { shadow_eval: { candidate: {} }, readiness: { items: [] }, hygiene: { items: [] } };
  const input = {
    model_file: said,
    profile: { policies: [], privacy: { personal_data, automated_decisions } },
    policies: [],
    evidence: { ...documents, ...(isService && { components: { service: {} } }) },
    facts: { files: [], model: { lists_components_only: isService } },
    ...demands,
  };
  return gateDenials(evaluator, input, (document) => document).flatMap(
    ({ file = '', pointer, facts: found = {} }): readonly Asked[] => {
      const { demand, roles, expected } = found;
      if (typeof demand === 'string') return [[demand, [roles ?? []].flat().map(String)]];
      return pointer === '/items' ? [[`checklists/${file}/${expected}`, []]] : [];
    },
  );
}

test.each(kinds)('when a model is $name, the page says what gates ask of it', (kind) => {
  const asked = [...askedOf(kind, demands)];
  // Whoever may decline an item of a checklist is not among the facts of its finding.
  const shown = asked.map(([name, roles]) => [name, name.startsWith('checklists/') ? [] : roles] as const);
  expect(new Map(missing(kind))).toEqual(new Map(shown));
  expect(shown.length).toBeGreaterThan(10);
});

test.each(kinds)('when a model is $name, a case of it passes and another is refused', ({ cases }) => {
  const exits = (name: string) => readFileSync(caseFile(name, 'output.txt'), 'utf8').match(/^exit \d$/gm);
  expect(new Set(exits(cases.passes))).toEqual(new Set(['exit 0']));
  expect(new Set(exits(cases.refused))).toEqual(new Set(['exit 1']));
});

test('when kinds are asked for different things, no two columns are the same, and each has a row that differs', () => {
  const columns = kinds.map((kind) => JSON.stringify([...askedOf(kind, demands)].sort()));
  expect(new Set(columns).size).toBe(kinds.length);
  for (const { name } of kinds) expect(demandsPage(demands)).toContain(name);
});

test('when nothing is guarded or nobody decided about, the page says that limits are not asked for, and a reason is', () => {
  const rows = demandsPage(demands).split('\n');
  const cells = (start: string) =>
    rows
      .find((row) => row.startsWith(`| \`${start}`))
      ?.split(' | ')
      .slice(1);
  expect(new Set(cells('runtime_policies/OutputLimits'))).toEqual(new Set(['guarded', 'guarded |']));
  const accepted = kinds.map(({ facts }) => (facts.decides_about_people ? '' : 'accepted by privacy'));
  expect(cells('decides_about_people: false')?.map((one) => one.replace(/ ?\|$/, ''))).toEqual(accepted);
  expect(demandsPage(demands)).toContain('policies/governance/limits.yaml');
});
