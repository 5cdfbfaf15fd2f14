import { expect, test } from 'vitest';
import type { RegressionLimit } from '../../schemas/generated/documents.ts';
import { coming, documentsOf, pageOf, said } from '../../testing/decision.ts';
import { groupsOf, measuresOf, nearest } from './measures.ts';

const regressions: readonly RegressionLimit[] = [
  { measure: 'shadow_eval/candidate/auc', better: 'higher', by: 0.01 },
  { measure: 'staging_report/latency_ms/p95', better: 'lower', share: 0.5 },
  { measure: 'fairness/attributes/*/disparate_impact', better: 'higher', by: 0.05 },
  { measure: 'fairness/attributes/*/equal_opportunity_difference', better: 'nearer_zero', by: 0.05 },
  { measure: 'staging_report/llm/measured/groundedness', better: 'higher', by: 0.01 },
];
const watch = (metric: string, min: number, max: number) => ({ attribute: 'age', metric, min, max });
const profile = {
  slos: { latency_ms: { p95: 80 }, llm: { groundedness: 0.95 } },
  fairness: { watchlist: [watch('disparate_impact', 0.8, 1), watch('equal_opportunity_difference', -0.15, 0.15)] },
  drift: { psi_act: 0.25 },
};
const fairness = (impact: number, difference: number) => ({
  attributes: { age: { disparate_impact: impact, equal_opportunity_difference: difference } },
});
const measured = (auc: number, p95: number) => ({
  shadow_eval: { candidate: { auc } },
  staging_report: { latency_ms: { p95 } },
});

const placesOf = (now: Parameters<typeof documentsOf>[1], before: Parameters<typeof documentsOf>[1]) =>
  measuresOf({ documents: documentsOf('2', { profile, ...now }), before: documentsOf('1', before), regressions });

test('when measures changed, what is worse than policy allows comes first, then worse, then the nearest to a limit', () => {
  const now = { ...measured(0.7, 70), fairness: fairness(0.81, -0.02) };
  const before = { ...measured(0.75, 60), fairness: fairness(0.8, -0.1) };
  expect(placesOf(now, before).map(({ place, became, isBeyond }) => [place, became, isBeyond])).toEqual([
    ['shadow_eval/candidate/auc', 'worse', true],
    ['staging_report/latency_ms/p95', 'worse', false],
    ['fairness/attributes/age/disparate_impact', 'better', false],
    ['fairness/attributes/age/equal_opportunity_difference', 'better', false],
  ]);
});

test('when a limit has a side that is better, only the other side is one to come near to', () => {
  const [impact] = placesOf({ fairness: fairness(0.999, 0) }, {});
  expect(impact?.limit).toEqual({ side: 'at_least', bound: 0.8, room: 0.199, share: 0.24875 });
});

test('when a measure is better near zero, the nearer of both limits is told', () => {
  const found = placesOf({ fairness: { attributes: { age: { equal_opportunity_difference: -0.14 } } } }, {});
  expect(found[0]?.limit).toEqual({ side: 'at_least', bound: -0.15, room: 0.01, share: 0.01 / 0.15 });
});

test('when policy calls more of a measure better, what the profile promises is a floor; otherwise a ceiling', () => {
  const now = { staging_report: { latency_ms: { p95: 70 }, llm: { measured: { groundedness: 0.97 } } } };
  const sides = placesOf(now, {}).map(({ place, limit }) => [place.split('/').at(-1), limit?.side]);
  expect(Object.fromEntries(sides)).toEqual({ p95: 'at_most', groundedness: 'at_least' });
});

test('when a measure of before is no longer measured, it is told, before what is as it was', () => {
  const [first] = placesOf({ staging_report: { latency_ms: { p95: 60 } } }, measured(0.75, 60));
  expect([first?.place, first?.now, first?.before]).toEqual(['shadow_eval/candidate/auc', null, 0.75]);
});

test('when no version is replaced, what ran beside it in shadow is what it is compared with', () => {
  const shadow_eval = { candidate: { auc: 0.8 }, baseline_metrics: { auc: 0.7 }, baseline: 'a rule' };
  const one = coming({ shadow_eval, profile });
  const [auc] = measuresOf({ documents: one.documents, before: undefined, regressions });
  expect([auc?.before, auc?.became]).toEqual([0.7, 'better']);
  expect(said(pageOf({ coming: one, regressions }), 'better', 'compared')?.[0]).toContain(
    '1 better, 0 worse, 0 as before (a rule)',
  );
});

test('when nothing of it was measured, the page says so', () => {
  expect(said(pageOf(), 'better', 'measures')).toEqual(['not measured']);
  expect(said(pageOf(), 'better', 'groups')).toEqual(['fairness was not measured']);
});

test('when policy does not say which way is better, the page says that, and calls nothing better or worse', () => {
  const of = (rate: number) => ({ shadow_eval: { candidate: { approval_rate: rate } } });
  const page = pageOf({ coming: coming(of(0.6), of(0.7)), regressions });
  expect(said(page, 'better', 'measures')).toEqual(['approval rate 0.7 → 0.6: no better way by policy; no limit']);
});

test('when a measure is worse than policy allows, the page says by how much, and who accepted it until when', () => {
  const [now, before] = [measured(0.7, 60), measured(0.75, 60)];
  const risk = { measure: 'shadow_eval/candidate/auc', accepted_by: 'Helena', until: '2027-02-20' };
  const page = (residual_risks: readonly (typeof risk)[]) =>
    pageOf({ coming: coming({ ...now, profile, release: { residual_risks } }, before), regressions });
  const told = (risks: readonly (typeof risk)[]) => said(page(risks), 'better', 'measures')?.[0];
  const text = 'AUC 0.75 → 0.7: worse (higher is better); 0.05 worse where policy allows 0.01';
  expect([told([]), told([risk])]).toEqual([text, `${text}, accepted by Helena until 2027-02-20`]);
  const rules = (risks: readonly (typeof risk)[]) => said(page(risks), 'accepted', 'none')?.[0];
  expect(rules([risk])).toMatch(/^1 limit exceeded by an accepted risk; no exceptions, /);
  expect(rules([])).toMatch(/^no accepted risks, no exceptions, /);
});

test('when drift was measured, the field that changed most is the one that is told', () => {
  const found = placesOf({ shadow_eval: { psi: { a: 0.01, b: 0.2, c: 0.1 } } }, {});
  expect(found.map(({ place, now }) => [place, now])).toEqual([['shadow_eval/psi/b', 0.2]]);
  expect(nearest(found)?.limit).toEqual({ side: 'at_most', bound: 0.25, room: 0.05, share: 0.2 });
});

test('when zero is the limit and the value, it is as good as can be, and no limit that is near', () => {
  const found = placesOf(
    { staging_report: { latency_ms: { p95: 0 } }, profile: { slos: { latency_ms: { p95: 0 } } } },
    {},
  );
  expect(nearest(found)).toBeUndefined();
});

test('when groups fare differently, who fares worst comes first: by rates, or by errors of a number', () => {
  const groups = { young: { n: 80, approval_rate: 0.575 }, old: { n: 29, approval_rate: 0.69 } };
  const rates = documentsOf('2', { fairness: { attributes: { age: { reference_group: 'old', groups } } } });
  expect(groupsOf(rates)[0]?.groups.map(({ name }) => name)).toEqual(['young', 'old']);
  const errors = documentsOf('2', { fairness: { attributes: { sex: { groups: { a: { mae: 1 }, b: { mae: 2 } } } } } });
  expect(groupsOf(errors)[0]).toMatchObject({ by: 'mae', groups: [{ name: 'b' }, { name: 'a' }] });
});
