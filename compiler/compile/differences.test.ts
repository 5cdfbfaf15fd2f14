import { describe, expect, test } from 'vitest';
import {
  at,
  sampleEvaluator,
  sampleGovernance,
  sampleRelease,
  sampleTree,
  shape,
  textIn,
} from '../../testing/sample.ts';
import { comparedWithReplaced } from '../contract/compatibility.ts';
import { judge } from '../gate/index.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical, type Json, valueIn } from '../lib/json.ts';
import type { JudgedRelease, PreviousPolicy } from '../model/release.ts';
import { documentDifferences } from './differences.ts';
import { compile } from './index.ts';
import { notesReaderOf } from './notes/reader.ts';
import { differencesTold, parametersTold } from './notes/technical.ts';

const evaluator = await sampleEvaluator();
const previous = sampleRelease(undefined, '1');
const judgedBeside = (replaced: typeof previous | undefined) =>
  judge(sampleRelease(), sampleGovernance(), evaluator, at, shape, { previous: replaced }).judged as JudgedRelease;

/** Version 2 as compared with the replaced version by another contract of requests. */
function requesting(input: Json, replaced = previous): JudgedRelease {
  const evidence = { ...judged.evidence, contract_input: input };
  const before = { contract_input: replaced.evidence.contract_input?.value ?? true };
  const compatibility = { ...judged.compatibility, replaced: comparedWithReplaced(before, { contract_input: input }) };
  return { ...judged, evidence, compatibility } as unknown as JudgedRelease;
}
const judged = judgedBeside(previous);

const ownNews = new Set(documentDifferences(previous, judged).map(canonical));

/** Version 2, with another profile. */
const profiled = (change: object, name = 'other-name'): JudgedRelease => ({
  ...judged,
  release: { ...judged.release, profile: name },
  profile: { ...judged.profile, ...change },
});

/** Version 2, with the policy of a kind replaced by one in a new file. */
function bound(kind: string, change: object): JudgedRelease {
  const policies = judged.policies.map((policy) => {
    if (policy.binding.kind !== kind) return policy;
    const bytes = utf8('a new file');
    const value = { ...(policy.document.value as object), ...change };
    const binding = { ...policy.binding, path: 'policies/runtime/new.yaml', sha256: digestOf(bytes) };
    return { binding, document: { file: binding.path, value }, bytes };
  });
  return { ...judged, policies };
}

/** What differs beyond what version 2 itself has new. */
const placesOf = (release: JudgedRelease, replaced = previous) =>
  documentDifferences(replaced, release)
    .filter((one) => !ownNews.has(canonical(one)))
    .map(({ document, path, before, after, is_weaker: isWeaker }) => [document, path, before, after, isWeaker]);

/** Components of a service of a vendor, or of files. */
const componentsOf = (revision: string, service?: object) => ({
  base_model: { revision },
  ...(service && { service }),
});

/** What differs of components. */
function differencesOf(before: object, after: object) {
  const replaced = { ...previous, evidence: { ...previous.evidence, components: { file: '', value: before } } };
  const release = { ...judged, evidence: { ...judged.evidence, components: after } };
  return placesOf(release as unknown as JudgedRelease, replaced as unknown as typeof previous).map((one) =>
    one.slice(0, 4),
  );
}

/** What is weaker, which must come first. */
function weakerOf(release: JudgedRelease, replaced = previous) {
  const found = documentDifferences(replaced, release);
  const weaker = found.filter((one) => one.is_weaker);
  expect(found.slice(0, weaker.length)).toEqual(weaker);
  return weaker.map(({ path, before, after }) => [path, before, after]);
}

describe('what documents say differently', () => {
  test('when the contract keeps less than before, that is weaker and comes first, also what only a reference leads to', () => {
    const text = textIn('releases/risk-default/2/contract.input.schema.json');
    const { properties, ...rest } = JSON.parse(text);
    const narrower = { ...properties, amount: { ...properties.amount, maximum: 10000 } };
    const asked = { ...rest, properties: narrower, required: [...rest.required, 'purpose'] };
    expect(weakerOf(requesting(asked))).toEqual([
      ['properties/amount/maximum', 20000, 10000],
      ['required', rest.required, asked.required],
    ]);
    const referring = (maximum: number) => ({
      ...rest,
      properties: { ...properties, amount: { $ref: '#/$defs/amount' } },
      $defs: { amount: { ...properties.amount, maximum } },
    });
    const before = previous.evidence.contract_input;
    if (before === undefined) throw new Error('version 1 has no contract');
    const evidence = { ...previous.evidence, contract_input: { ...before, value: referring(20000) } };
    const replaced = { ...previous, evidence };
    expect(weakerOf(requesting(referring(10000), replaced), replaced)).toEqual([
      ['properties/amount/maximum', 20000, 10000],
    ]);
  });

  test("when a vendor's service is of another revision, region or contract, or files take its place, that is told", () => {
    const pinned = { region: 'sa-east-1', contract: 'C-1', evaluated_on: '2026-11-01' };
    const before = componentsOf('a-1', pinned);
    expect(differencesOf(before, before)).toEqual([]);
    expect(differencesOf(before, componentsOf('a-2', { ...pinned, region: 'us-1', contract: 'C-2' }))).toEqual([
      ['components', 'base_model/revision', 'a-1', 'a-2'],
      ['components', 'service/region', 'sa-east-1', 'us-1'],
      ['components', 'service/contract', 'C-1', 'C-2'],
    ]);
    expect(differencesOf(before, componentsOf('a-1'))).toEqual([['components', '', before, undefined]]);
    // Of files, training parameters say what differs.
    expect(differencesOf(componentsOf('a-1'), componentsOf('a-2'))).toEqual([]);
  });

  test('when profile and policies are the same, only what contract, staging and baseline have new is told', () => {
    const found = documentDifferences(previous, judged);
    expect(found.filter(({ document }) => document !== 'contract_input')).toMatchObject([
      { document: 'staging_report', path: 'method', is_weaker: false },
      { document: 'drift_baseline', path: 'rows', before: 360, after: 600, is_weaker: false },
    ]);
    expect(found[0]).toMatchObject({ path: 'properties/credit_history', after: { type: 'string' }, is_weaker: false });
    expect(found[0]).not.toHaveProperty('before');
  });

  test('when a new profile file promises less, each value is told, what is weaker first', () => {
    const { fairness, privacy } = judged.profile;
    const [first, ...rest] = fairness?.watchlist ?? [];
    const release = profiled({
      privacy: { ...privacy, purpose: 'Sell data to partners' },
      drift: { psi_warn: 0.1, psi_act: 99 },
      fairness: { watchlist: [{ ...first, min: -9 }, ...rest.slice(1)] },
      coexistence_days: 0,
    });
    expect(placesOf(release)).toEqual([
      ['profile', 'drift/psi_act', 0.25, 99, true],
      ['profile', 'fairness/watchlist/sex disparate_impact/min', 0.8, -9, true],
      ['profile', 'fairness/watchlist/age disparate_impact', rest[0], undefined, true],
      ['profile', 'coexistence_days', 30, 0, true],
      ['release', 'profile', 'credit-standard-1', 'other-name', false],
      ['profile', 'privacy/purpose', privacy.purpose, 'Sell data to partners', false],
    ]);
  });

  test('when a release declares something not applicable that the one before did not, that is weaker', () => {
    const declined = { 'evidence/canary_plan': { reason: 'Nobody waits for a row', accepted_by: 'mlops' } };
    const declaring = { ...judged, release: { ...judged.release, not_applicable: declined } };
    const place = 'not_applicable/evidence/canary_plan';
    const said = declined['evidence/canary_plan'];
    expect(placesOf(declaring)).toEqual([['release', place, undefined, said, true]]);
    const { release } = previous;
    if (release === undefined) throw new Error('version 1 has no release.yaml');
    const before = { ...previous, release: { ...release, value: { ...release.value, not_applicable: declined } } };
    expect(placesOf(declaring, before)).toEqual([]);
    expect(placesOf(judged, before)).toEqual([['release', place, said, undefined, false]]);
  });

  test('when a policy is bound from another file, its content is compared, whatever the file is called', () => {
    expect(placesOf(bound('InferenceGateway', {}))).toEqual([]);
    expect(placesOf(bound('InferenceGateway', { min_tls: '1.2', description: 'New' }))).toEqual([
      ['InferenceGateway', 'min_tls', '1.3', '1.2', true],
      ['InferenceGateway', 'description', expect.any(String), 'New', false],
    ]);
  });

  test('when the replaced version was approved before outputs had names, its ranges are those of the score', () => {
    const range = (value: Json | undefined) => valueIn(value, 'outputs', 'score') ?? null;
    const profile = previous.profile?.value as { readonly [key: string]: Json };
    const former = (value: Json | undefined) => ({ refuse_nan_and_inf: true, score: range(value) });
    const guardrails = former(profile['guardrails']);
    const policies = previous.policies.map((one) => {
      if (one.binding.kind !== 'OutputLimits') return one;
      const { outputs: _, ...rest } = one.document.value as { readonly [key: string]: Json };
      return { ...one, document: { ...one.document, value: { ...rest, ...former(one.document.value) } } };
    });
    const before = { ...previous, profile: { file: '', value: { ...profile, guardrails } }, policies };
    expect(documentDifferences(before, judged)).toEqual(documentDifferences(previous, judged));
    const wide = {
      ...before,
      profile: { file: '', value: { ...profile, guardrails: { ...guardrails, score: { min: 0, max: 0.5 } } } },
    };
    expect(documentDifferences(wide, judged)[0]).toMatchObject({
      ...{ document: 'profile', path: 'guardrails/outputs/score/max', before: 0.5, after: 1, is_weaker: true },
    });
  });

  test('when a field is no longer watched, or by something that is computed of it, that is told', () => {
    const { drift_baseline: drift } = judged.evidence;
    const { amount, ...features } = drift?.features ?? {};
    const changed = (baseline: object) => {
      const evidence = { ...judged.evidence, drift_baseline: { ...drift, ...baseline } };
      return placesOf({ ...judged, evidence } as unknown as JudgedRelease);
    };
    expect(changed({ features, unwatched: { amount: { reason: 'Nobody counted it' } } })).toEqual([
      ['drift_baseline', 'bins/amount', 10, undefined, true],
      ['drift_baseline', 'unwatched/amount', undefined, 'Nobody counted it', true],
    ]);
    expect(changed({ features: { ...features, amount: { ...amount, of: 'its digits' } } })).toEqual([
      ['drift_baseline', 'statistics/amount', undefined, 'its digits', false],
    ]);
  });

  test('when a profile binds the same policy by another path or comment, the path is told and the digest is not', () => {
    const [one, ...others] = judged.profile.policies;
    const policies = [{ ...one, path: 'policies/runtime/new.yaml', sha256: digestOf(utf8('new')) }, ...others];
    expect(placesOf(profiled({ policies }, 'credit-standard-1'))).toEqual([
      ['profile', 'policies/InferenceGateway/path', one?.path, 'policies/runtime/new.yaml', false],
    ]);
  });

  test('when fairness compares other groups or was measured on other data, that is told, and fewer people are weaker', () => {
    const { fairness } = judged.evidence;
    const { sex, age } = fairness?.attributes ?? {};
    const { 'up to 25': young, '60 and over': old, ...others } = age?.groups ?? {};
    const changed = { ...age, groups: { ...others, '60 and over': { ...old, n: 20 } }, ungrouped: { n: 89 } };
    const attributes = { sex: { ...sex, reference_group: 'female' }, age: changed };
    const evidence = { ...judged.evidence, fairness: { ...fairness, dataset: 'chosen', attributes } };
    expect(placesOf({ ...judged, evidence } as unknown as JudgedRelease)).toEqual([
      ['fairness', 'attributes/age/groups/60 and over', 29, 20, true],
      ['fairness', 'attributes/age/groups/up to 25', young?.n, undefined, true],
      ['fairness', 'attributes/age/ungrouped', undefined, 89, true],
      ['fairness', 'dataset', 'german-credit-held-out-400', 'chosen', false],
      ['fairness', 'attributes/sex/reference_group', 'male', 'female', false],
    ]);
  });

  test('when cost has other prices, or less was asked or watched, that is told as weaker', () => {
    const { staging_report: staging, drift_baseline: drift, shadow_eval: shadow } = judged.evidence;
    const [feature = {}] = [drift?.features['amount']];
    const evidence = {
      ...judged.evidence,
      shadow_eval: { ...shadow, requests: 40 },
      staging_report: { ...staging, requests: 1000, cost_basis: { ...staging.cost_basis, price_per_cpu_hour: 0.1 } },
      drift_baseline: { ...drift, features: { ...drift?.features, amount: { ...feature, proportions: [1, 0] } } },
    };
    expect(placesOf({ ...judged, evidence } as unknown as JudgedRelease)).toEqual([
      ['shadow_eval', 'requests', 400, 40, true],
      ['staging_report', 'requests', 5000, 1000, true],
      ['staging_report', 'prices/cpu_hour', 0.35, 0.1, true],
      ['drift_baseline', 'bins/amount', 10, 2, true],
    ]);
  });

  test('when a measure has another metric of the registry than before, that is told as weaker', () => {
    const { shadow_eval: shadow } = judged.evidence;
    const metrics = { ...shadow.registry_metrics, auc: { metric: 'train_auc', dataset: shadow.dataset } };
    const evidence = { ...judged.evidence, shadow_eval: { ...shadow, registry_metrics: metrics } };
    expect(placesOf({ ...judged, evidence })).toEqual([
      ['shadow_eval', 'metrics/auc', 'held_out_auc', 'train_auc', true],
    ]);
  });

  test('when shadow ran on other data than for the replaced version, that is told', () => {
    const evidence = { ...judged.evidence, shadow_eval: { ...judged.evidence.shadow_eval, dataset: 'chosen' } };
    expect(placesOf({ ...judged, evidence })).toEqual([
      ['shadow_eval', 'dataset', 'german-credit-held-out-400', 'chosen', false],
    ]);
  });

  test('when a policy is no longer bound, that is weaker', () => {
    const policies = judged.policies.filter(({ binding }) => binding.kind !== 'Quota');
    const quota = judged.policies.find(({ binding }) => binding.kind === 'Quota')?.document.value;
    expect(placesOf({ ...judged, policies })).toEqual([['Quota', '', quota, undefined, true]]);
  });

  test('when the file that the replaced version bound has changed since, nobody knows what it said: all of it is told', () => {
    const policies: readonly PreviousPolicy[] = previous.policies.map((policy) =>
      policy.binding.kind === 'Quota' ? { ...policy, bytes: utf8('changed') } : policy,
    );
    const quota = judged.policies.find(({ binding }) => binding.kind === 'Quota')?.document.value;
    const found = documentDifferences({ ...previous, policies }, judged);
    expect(found.find(({ document }) => document === 'Quota')).toEqual({
      ...{ document: 'Quota', path: '', after: quota, is_weaker: false },
    });
  });

  test('when the profile of the replaced version cannot be read, all that the new one says is told', () => {
    const found = documentDifferences({ ...previous, profile: undefined }, judged);
    expect(found.find(({ document }) => document === 'profile')).toMatchObject({
      path: '',
      after: { kind: 'Profile' },
    });
  });
});

describe('the notes and the manifest', () => {
  const filesOf = (release: JudgedRelease) => {
    const files = compile(release, sampleTree().files, evaluator.controls).value?.files;
    return (name: string) => new TextDecoder().decode(files?.get(name));
  };

  test('when values are weaker, notes say so first, in both languages, and the manifest has the whole values', () => {
    const written = filesOf(profiled({ drift: { psi_warn: 0.1, psi_act: 99 } }));
    expect(written('release_notes.md')).toMatch(
      /Weaker than in version 1:\n\n.*\n.*\n\| profile \| drift\/psi_act \| 0.25 \| 99 \|\n\nAlso different:\n\n/,
    );
    expect(written('release_notes.pt-BR.md')).toMatch(
      /Mais fraco do que na versão 1:\n\n.*\n.*\n\| perfil \| drift\/psi_act \| 0,25 \| 99 \|\n\nTambém diferente:\n\n/,
    );
    const { differences } = JSON.parse(written('release_manifest.json'));
    expect(differences[0]).toEqual({
      ...{ document: 'profile', path: 'drift/psi_act', before: 0.25, after: 99, is_weaker: true },
    });
  });

  test('when a whole document is gone, the notes name each of its parts, in both languages', () => {
    const written = filesOf({ ...judged, policies: judged.policies.slice(1) });
    expect(written('release_notes.md')).toMatch(/\| gateway \| kind \| InferenceGateway \| – \|/);
    expect(written('release_notes.pt-BR.md')).toMatch(/\| gateway \| kind \| InferenceGateway \| – \|/);
  });

  test('when nothing differs, the notes say so; a first release has nothing to compare', () => {
    const same = filesOf({ ...judged, evidence: { ...judged.evidence, ...documentsOfFirst() } });
    expect(same('release_notes.md')).toContain('\nNothing: they say what they said for version 1.\n');
    expect(same('release_notes.pt-BR.md')).toContain('\nNada: dizem o que diziam para a versão 1.\n');
    expect(JSON.parse(same('release_manifest.json')).differences).toEqual([]);
    const first = filesOf({ ...judged, previous: undefined });
    expect(first('release_notes.md')).toContain("is the model's first release");
    expect(JSON.parse(first('release_manifest.json')).differences).toBeNull();
  });

  test('when notes name the controls, those that only documents show stand apart', () => {
    const [, verified = '', declared = ''] =
      /\nVerified: .*\n(.*)\n\nDeclared: .*\n(.*)\n/.exec(filesOf(judged)('release_notes.md')) ?? [];
    expect(verified).toContain('NIST SP 800-53 RA-5');
    expect(declared).toContain('LGPD Art. 20');
    expect(declared).not.toContain('NIST SP 800-53 RA-5');
  });

  const documentsOfFirst = () => ({
    contract_input: JSON.parse(textIn('releases/risk-default/1/contract.input.schema.json')),
    contract_output: JSON.parse(textIn('releases/risk-default/1/contract.output.schema.json')),
    staging_report: JSON.parse(textIn('releases/risk-default/1/staging_report.json')),
    drift_baseline: JSON.parse(textIn('releases/risk-default/1/drift_baseline.json')),
  });
});

describe('rows of the notes', () => {
  const difference = { document: 'profile', path: 'x', is_weaker: false };
  const rows = (...all: Parameters<typeof differencesTold>[1]) => differencesTold(notesReaderOf('en'), all).different;

  test('when lists differ, only the items that the other lacks are shown', () => {
    expect(rows({ ...difference, before: ['a', 'b'], after: ['b', 'c'] })).toEqual([
      { document: 'profile', path: 'x', before: '− a', after: '+ c' },
    ]);
  });

  test('when a list only has another order, or a value is long, all of it is shown', () => {
    const text = 'x'.repeat(3000);
    const [row, other] = rows({ ...difference, before: ['a', 'b'], after: ['b', 'a'] }, { ...difference, after: text });
    expect(row).toMatchObject({ before: 'a, b', after: 'b, a' });
    expect(other).toMatchObject({ before: '–', after: text });
  });

  test('when a value has parts, each is told in words, and nothing as JSON', () => {
    const review = { channel: 'https://x', explains_criteria: true, days: [{ most: 5, of: 'week' }] };
    expect(rows({ ...difference, path: 'privacy/review', after: review })).toEqual([
      { document: 'profile', path: 'privacy/review/channel', before: '–', after: 'https://x' },
      { document: 'profile', path: 'privacy/review/explains_criteria', before: '–', after: 'yes' },
      { document: 'profile', path: 'privacy/review/days', before: '–', after: 'most 5, of week' },
    ]);
  });

  test('when many parameters have one name in front, they are one row; few are told each', () => {
    const parameters = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `missing/${index}`, before: null, after: '-1' }));
    const told = (count: number) => parametersTold(notesReaderOf('en'), parameters(count));
    expect(told(4)).toEqual([{ name: 'missing/…', before: '–', after: '4 values' }]);
    expect(told(3)).toHaveLength(3);
  });
});
