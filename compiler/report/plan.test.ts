// What a plan says of the documents of a version; the whole of it is tested with the operation.
import { expect, test } from 'vitest';
import type { DocumentDifference, PlanDocument } from '../model/plan.ts';
import { approvedLines, planLines } from './plan.ts';
import type { Line } from './report.ts';

const difference = (path: string, isWeaker: boolean): DocumentDifference => ({
  ...{ document: 'profile', path, before: 1, after: 2, is_weaker: isWeaker },
});

function documentOf(differences: readonly DocumentDifference[] | undefined): PlanDocument {
  const digests = { release_digest: 'r', model_digest: 'm' };
  const release = { replaces: '1', verdicts: {}, sources: {}, ...digests, ...(differences && { differences }) };
  const document = {
    plan: {
      ...{ changes: [], approvals_required: {}, exceptions_used: [], timed_gates: [], rollback_target: null },
      releases: { '2': release },
      serving: { now: '1', since: null, next: '2' },
    },
    plan_digest: '',
  };
  return document as unknown as PlanDocument;
}

const textOf = (line: Line): string =>
  typeof line === 'string' ? line : line.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The lines between the digests and the gates. */
function linesOf(differences: readonly DocumentDifference[] | undefined): readonly string[] {
  const text = planLines(documentOf(differences)).map(textOf);
  const after = text.findIndex((line) => line.startsWith('    policy ')) + 1;
  return text.slice(
    after,
    text.findIndex((line) => line.startsWith('    gates ')),
  );
}

test('when values differ from the replaced version, a plan shows them, each that became weaker as such', () => {
  expect(linesOf([difference('drift/psi_act', true), difference('privacy/purpose', false)])).toEqual([
    '    differs  from version 1 in 2 values of profile, policies, contract and data; 1 became weaker',
    '      weaker profile drift/psi_act: 1 → 2',
    '      profile privacy/purpose: 1 → 2',
  ]);
});

test('when fields of a contract come and go, a plan has one short line for each', () => {
  const field = (path: string, sides: Partial<DocumentDifference>) => ({ document: 'contract_output', path, ...sides });
  const schema = { description: 'What was decided', type: 'string', enum: ['approve', 'refuse'] };
  const lines = linesOf([
    { ...field('properties/decision', { before: schema }), is_weaker: true },
    { ...field('properties/advice', { after: schema }), is_weaker: false },
    { ...field('properties/score/description', { before: 'a', after: 'b' }), is_weaker: false },
  ]);
  expect(lines.slice(1)).toEqual([
    '      weaker contract_output properties/decision: string, enum: "approve", "refuse" → absent',
    '      contract_output properties/advice: absent → string, enum: "approve", "refuse"',
    '      contract_output properties/score/description: a → b',
  ]);
});

test('when a long text differs, a plan shows the words that do', () => {
  const text = (number: string, more = '') =>
    `${'Asked by two clients. '.repeat(20)}It answered ${number} requests.${' Idle capacity is not in it.'.repeat(9)}${more}`;
  const line = (before: string, after: string) =>
    linesOf([{ document: 'staging_report', path: 'method', before, after, is_weaker: false }])[1];
  expect(line(text('136'), text('110'))).toBe('      staging_report method: … 136 … → … 110 …');
  expect(line(text('136'), text('136', ' Or is it?'))).toBe('      staging_report method: … → … Or is it?');
});

test('when one value differs and none became weaker, a plan says so', () => {
  expect(linesOf([difference('privacy/purpose', false)])[0]).toBe(
    '    differs  from version 1 in 1 value of profile, policies, contract and data; none became weaker',
  );
});

test('when a whole document comes or goes, a plan names the document alone', () => {
  const gone = { document: 'Quota', path: '', before: { per: 'day' }, is_weaker: true };
  expect(linesOf([gone])[1]).toBe('      weaker Quota: {"per":"day"} → absent');
});

test('when nothing differs, a plan says so; of a version that replaces none it says nothing', () => {
  expect(linesOf([])).toEqual([
    '    differs  in nothing: profile, policies, contract and data say what they said for version 1',
  ]);
  expect(linesOf(undefined)).toEqual([]);
});

test('when very many values differ, all that became weaker are shown, and how many of the others are not', () => {
  const many = (count: number, isWeaker: boolean) =>
    Array.from({ length: count }, (_, index) => difference(`${isWeaker}/${index}`, isWeaker));
  const lines = linesOf([...many(30, true), ...many(22, false)]);
  expect(lines).toHaveLength(1 + 30 + 20 + 1);
  expect(lines.at(-1)).toBe('      and 2 more, in release_notes.md');
});

test('when somebody approves, what became weaker is shown once more, and nothing else that differs', () => {
  const document = documentOf([difference('drift/psi_act', true), difference('privacy/purpose', false)]);
  expect(approvedLines(document).map(textOf).slice(-3)).toEqual([
    '  version 2: release r, model m',
    '      weaker profile drift/psi_act: 1 → 2',
    '  plan digest ',
  ]);
});

test('when a measure has no second source on the same data, a plan shows what other sources say', () => {
  const document = documentOf([]);
  const release = document.plan.releases['2'];
  const sources = {
    dataset: 'held-out',
    elsewhere: [
      { measure: 'auc', here: 0.9, there: 0.75, source: 'cv_auc', dataset: 'folds' },
      { measure: 'ks', here: 0.5, there: 0.4, source: 'm/1' },
    ],
    not_in_registry: { measures: ['gini', 'lift'], reason: 'Measured later' },
  };
  const releases = { '2': { ...release, quality_sources: sources } } as PlanDocument['plan']['releases'];
  const lines = planLines({ ...document, plan: { ...document.plan, releases } }).map(textOf);
  const from = lines.findIndex((line) => line.startsWith('    measured '));
  expect(lines.slice(from, from + 4)).toEqual([
    '    measured on held-out; other sources have other data, or nothing:',
    '      auc is 0.9; cv_auc has 0.75 on folds',
    '      ks is 0.5; m/1 has 0.4 on data without a name',
    '      not in the registry: gini, lift: Measured later',
  ]);
});

test('when going back is approved with a rollout, whoever reads or signs the plan is told to what, for how long and by whom', () => {
  const document = documentOf(undefined);
  const approved = { ...document, plan: { ...document.plan, way_back: { version: '1', days: 14 } } };
  const line = '  way back  to version 1 within 14 days of the apply by one person (rollback-signer)';
  expect(planLines(approved).map(textOf)).toContain(line);
  expect(approvedLines(approved).map(textOf)).toContain(line);
  const after = { aliases: {}, versions: { '1': { stage: 'Deprecated' } } };
  const change = { resource: { type: 'state' }, action: 'update', before: after, after };
  const deprecated = { ...approved, plan: { ...approved.plan, changes: [change] } } as unknown as PlanDocument;
  expect(approvedLines(deprecated).map(textOf)).toContain(line.replace('version 1', 'version 1, Approved again,'));
});

test('when nothing watches a field of a version, whoever reads or signs the plan is told which and why', () => {
  const document = documentOf(undefined);
  const [release] = Object.values(document.plan.releases);
  const unwatched = { note: { reason: 'People write it' } };
  const open = {
    ...document,
    plan: { ...document.plan, releases: { '2': { ...release, unwatched } } },
  } as PlanDocument;
  const line = '    unwatched note: People write it';
  for (const said of [planLines, approvedLines]) {
    expect(said(open).map(textOf)).toContain(line);
    expect(said(document).map(textOf)).not.toContain(line);
  }
});

test('when a vendor keeps the model, whoever reads or signs the plan is told which service it is', () => {
  const document = documentOf(undefined);
  const service = {
    ...{ provider: 'Example AI', name: 'answerer', revision: 'answerer-2026-10-01' },
    ...{ region: 'sa-east-1', contract: 'PUR-2026-114', evaluated_on: '2026-11-23' },
  };
  const releases = { '2': { ...document.plan.releases['2'], service } } as PlanDocument['plan']['releases'];
  const lines = [
    '    service  Example AI answerer, revision answerer-2026-10-01, in region sa-east-1',
    '             by contract PUR-2026-114, evaluated on 2026-11-23; the version holds components.yaml alone',
  ];
  for (const said of [planLines, approvedLines]) {
    expect(said({ ...document, plan: { ...document.plan, releases } }).map(textOf)).toEqual(
      expect.arrayContaining(lines),
    );
    expect(said(document).map(textOf)).not.toContain(lines[0]);
  }
});

test('when something is declared not applicable, whoever reads or signs the plan is told what, why and who accepts it', () => {
  const document = documentOf(undefined);
  const declined = { '2': { 'evidence/canary_plan': { reason: 'Nobody waits for a row', accepted_by: 'mlops' } } };
  const line =
    '  declined  evidence/canary_plan does not apply to version 2: Nobody waits for a row; mlops accepts it by approving';
  expect(planLines(document).map(textOf)).not.toContain(line);
  const declaring = { ...document, plan: { ...document.plan, not_applicable: declined } };
  expect(planLines(declaring).map(textOf)).toContain(line);
  expect(approvedLines(declaring).map(textOf)).toContain(line);
});
