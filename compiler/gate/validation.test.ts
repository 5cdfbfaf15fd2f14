import { describe, expect, test } from 'vitest';
import { at, sampleAndPrevious, sampleEvaluator, sampleTree, shape, textIn } from '../../testing/sample.ts';
import { model } from '../../testing/scratch.ts';
import { opinionPath, type Said, signOpinion, validator, withOpinions } from '../../testing/validation.ts';
import type { Instant } from '../lib/time.ts';
import { loadGovernance } from '../load/governance.ts';
import { opinionsIn } from '../load/opinions.ts';
import type { Tree } from '../model/tree.ts';
import { judge } from './index.ts';

const evaluator = await sampleEvaluator();

/** What is said of version 2 in this repository. */
function saidOf(tree: Tree, on: Instant = at) {
  const governance = loadGovernance(tree, shape, on).value;
  if (governance === undefined) throw new Error('the governance does not load');
  const { release, previous } = sampleAndPrevious(tree);
  const about = { previous, earlierOpinion: opinionsIn(tree, model)('1') };
  return judge(release, governance, evaluator, on, shape, about);
}

const found = (tree: Tree, on: Instant = at) =>
  saidOf(tree, on).diagnostics.map(({ code, file, pointer, facts }) => [code, file, pointer, facts?.['observed']]);

const validated = (said: Said) => sampleTree(withOpinions(textIn, { '2': said }));

/** The sample, with opinions by version and rules that ask for them. */
function asking(
  rules: string,
  opinions: Readonly<Record<string, Said>>,
  changes: Readonly<Record<string, string>> = {},
) {
  const path = 'policies/governance/approvals.yaml';
  const approvals = `${textIn(path)}independent_validation:\n${rules}`;
  return sampleTree({ ...withOpinions(textIn, opinions), [path]: approvals, ...changes });
}

const file = opinionPath('2');
const conditions = { 'C-1': { text: 'Measure drift by region', due: '2027-01-31' } };

describe('what the second line says', () => {
  test('when it approves, with conditions or without, the release passes', () => {
    expect(found(validated({}))).toEqual([]);
    const { judged } = saidOf(validated({ opinion: 'approved-with-conditions', conditions }));
    expect(judged?.evidence.independent_validation).toMatchObject({ conditions });
    expect(judged?.acted).toContainEqual({
      document: 'independent_validation',
      names: ['teresa.lemos@example.com', 'teresa lemos'],
    });
  });

  test('when it rejects the model, the release is refused', () => {
    expect(found(validated({ opinion: 'rejected' }))).toEqual([['validation/rejected', file, '/opinion', 'rejected']]);
  });

  test('when opinion and conditions do not agree, the release is refused', () => {
    expect(found(validated({ conditions }))).toEqual([['validation/incoherent', file, '/conditions', 'approved']]);
  });

  test('when it is about another model, the release is refused', () => {
    const other = signOpinion(textIn, '1', {});
    const tree = sampleTree({ ...withOpinions(textIn, {}), [file]: other });
    expect(found(tree).map(([code]) => code)).toEqual(['attestation/subject']);
  });

  test('when somebody without the role signed it, the release is refused, and nothing of it counts', () => {
    const keys = withOpinions(textIn, { '2': {} });
    const path = 'policies/trust/keys.yaml';
    const spoilt = String(keys[path]).replace('"independent-validation"', '"model-signer"');
    const { diagnostics, judged } = saidOf(sampleTree({ ...keys, [path]: spoilt }));
    expect(diagnostics).toMatchObject([{ code: 'signature/role', facts: { observed: validator.signer.entry.id } }]);
    expect(judged).toBeUndefined();
  });

  test('when whoever decided on the rollout validated it, the release is refused', () => {
    const said = found(validated({ validated_by: 'lia.souza@example.com' }));
    expect(said).toContainEqual(['validation/not-independent', file, '/validated_by', ['release-decider']]);
    expect(said).toContainEqual(['people/role', file, '/validated_by', 'lia.souza@example.com']);
  });
});

describe('when the second line must have said something', () => {
  const each = '  - {name: critical models, when: {criticality: [high]}}\n';
  const yearly = '  - {name: every year, when: {criticality: [high]}, max_age_days: 365}\n';
  const first = '  - {name: first releases, when: {first_release: true}}\n';

  test('and it said nothing, the release is refused; when it approved, it passes', () => {
    expect(found(asking(each, {}))).toEqual([['validation/missing', file, '', null]]);
    expect(found(asking(each, { '2': {} }))).toEqual([]);
  });

  test('and the rule is for first releases, one that replaces a version passes', () => {
    expect(found(asking(first, {}))).toEqual([]);
  });

  test('and its opinion on the replaced version still counts, the release rests on that', () => {
    const tree = asking(yearly, { '1': { opinion: 'approved-with-conditions', conditions } });
    expect(saidOf(tree)).toMatchObject({ diagnostics: [], judged: { opinion: { version: '1', conditions } } });
    expect(found(asking(each, { '1': {} }))).toEqual([['validation/missing', file, '', null]]);
  });

  test('and whoever gave that opinion decided on this version, the release is refused until somebody else validates it', () => {
    const theirs = { '1': { validated_by: 'lia.souza@example.com' } };
    const refused = ['validation/not-independent', file, '/validated_by', ['release-decider']];
    expect(found(asking(yearly, theirs))).toEqual([refused]);
    expect(found(asking(yearly, { ...theirs, '2': {} }))).toEqual([]);
    expect(found(sampleTree(withOpinions(textIn, theirs)))).toEqual([]);
  });

  test('and that became too old, the release is refused until there is a newer one', () => {
    const lastYear = { validated_at: '2025-11-24T09:00:00+09:00' };
    expect(found(asking(yearly, { '1': lastYear }))).toEqual([]);
    const older = { validated_at: '2025-11-24T08:59:00+09:00' };
    expect(found(asking(yearly, { '1': older }))).toEqual([['validation/too-old', file, '', '2025-11-23']]);
    expect(found(asking(yearly, { '1': older, '2': {} }))).toEqual([]);
  });
});

describe('what an earlier opinion left open', () => {
  const open = { opinion: 'approved-with-conditions', conditions } as const;
  const dropped = [['validation/condition-dropped', file, '/conditions', 'C-1']];
  const followedBy = (said: Said) => found(sampleTree(withOpinions(textIn, { '1': open, '2': said })));

  test('and the next one forgets, the release is refused; settled or still open, it passes', () => {
    expect(followedBy({})).toEqual(dropped);
    expect(followedBy(open)).toEqual([]);
    const settled = { 'C-1': { ...conditions['C-1'], settled: 'Report 12' } };
    expect(followedBy({ conditions: settled })).toEqual([]);
  });

  test('cannot be known any more because its key was revoked, the release is refused until it is validated anew', () => {
    const revoked = (opinions: Readonly<Record<string, Said>>, change: string) => {
      const files = withOpinions(textIn, opinions);
      const path = 'policies/trust/keys.yaml';
      const keys = String(files[path]).replace(/("demo-validator".*"until":"2036-11-01"})}/, `$1${change}}`);
      return sampleTree({ ...files, [path]: keys });
    };
    const gone = ',"revoked":"2026-11-24"';
    expect(found(revoked({ '1': open }, gone))).toEqual([['validation/unverified', file, '', null]]);
    expect(found(revoked({ '1': open }, ''))).toEqual([]);
  });

  test('counts although its key may sign nothing new', () => {
    const files = withOpinions(textIn, { '1': open });
    const path = 'policies/trust/keys.yaml';
    const ended = sampleTree({ ...files, [path]: String(files[path]).replace(/2036-11-01"}}\n$/, '2026-11-23"}}\n') });
    expect(saidOf(ended)).toMatchObject({ diagnostics: [], judged: { opinion: { version: '1' } } });
  });
});
