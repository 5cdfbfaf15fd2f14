// The documents by the schemas and readers of others.
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Exception } from '../../schemas/generated/documents.ts';
import { assessedSample } from '../../testing/assessed.ts';
import type { Assessed } from './assessed.ts';
import { mlBom } from './ml-bom/index.ts';
import { testResult } from './test-result.ts';
import { verificationSummary } from './verification-summary.ts';

const exception: Exception = {
  ...{ id: 'EX-1', rule: 'slo/latency-p95', owner: 'ana@example.com', ticket: 'CHG-7', reason: 'The new host is late' },
  ...{ subject: { release: 'risk-default/2' }, from: '2026-11-01', until: '2026-12-31' },
};

let plain: Assessed;
/** The same with a latency that passes by an exception alone. */
let waived: Assessed;
beforeAll(async () => {
  plain = await assessedSample();
  waived = await assessedSample({}, { exceptions: [exception] });
});

describe('the test result', () => {
  test('when gates passed, each is named; when one passed by an exception alone, it warns', () => {
    const { predicate, subject } = testResult(plain);
    expect(predicate).toMatchObject({ result: 'PASSED', warnedTests: [], failedTests: [] });
    expect(predicate.passedTests).toContain('slo');
    expect(subject.map(({ name }) => name)).toEqual(['risk-default/2/SHA256SUMS', 'risk-default/2/model.SHA256SUMS']);
    const warning = testResult(waived).predicate;
    expect(warning).toMatchObject({ result: 'WARNED', warnedTests: ['slo'] });
    expect(warning.passedTests).not.toContain('slo');
  });

  test('when a gate found nothing to judge, it is no test that passed; all others are', () => {
    const { passedTests } = testResult(plain).predicate;
    const idle = plain.gates.map(({ gate }) => gate).filter((gate) => !passedTests.includes(gate));
    // The model is no LLM and no service, follows no recipe, and the second line said nothing.
    expect(idle).toEqual(['answers', 'llm', 'recipe', 'service', 'validation']);
  });

  test('when an exception waived a rule that stands for no control here, it warns all the same', () => {
    const gates = waived.gates.map((gate) => ({ ...gate, rules: gate.rules.filter((rule) => !rule.waived_by) }));
    expect(testResult({ ...waived, gates }).predicate.result).toBe('WARNED');
    expect(testResult({ ...plain, gates }).predicate.result).toBe('PASSED');
  });
});

describe('the verification summary', () => {
  test('when the provenance is verified, claims level 1 of the build for the model, and no more', () => {
    const { predicate, subject } = verificationSummary(plain);
    expect(predicate).toMatchObject({ verificationResult: 'PASSED', verifiedLevels: ['SLSA_BUILD_LEVEL_1'] });
    expect(subject).toEqual([{ name: 'risk-default/2/model.SHA256SUMS', digest: { sha256: expect.any(String) } }]);
  });

  test('when gates show the control by documents alone, or not at all, no level is claimed', () => {
    const declared = plain.controls.map((one) => ({ ...one, evidence: 'declared' as const }));
    for (const controls of [declared, []])
      expect(verificationSummary({ ...plain, controls }).predicate.verifiedLevels).toEqual([
        'SLSA_BUILD_LEVEL_UNEVALUATED',
      ]);
  });

  test('when a vendor built the model, no level is claimed', () => {
    const service = { contract: 'PO-1', region: 'sa-east-1', evaluated_on: '2026-11-20' };
    const evidence = { ...plain.judged.evidence, components: { service } } as Assessed['judged']['evidence'];
    const { verifiedLevels } = verificationSummary({ ...plain, judged: { ...plain.judged, evidence } }).predicate;
    expect(verifiedLevels).toEqual(['SLSA_BUILD_LEVEL_UNEVALUATED']);
  });
});

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7);
const refsIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"bom-ref":("(?:[^"\\]|\\.)*")/g)].map(([, text = '""']) => JSON.parse(text));

describe('the ML-BOM', () => {
  test('when CycloneDX’s own validator reads it, it is valid, also with an exception', async () => {
    for (const assessed of [plain, waived])
      expect(await validator.validate(JSON.stringify(mlBom(assessed)))).toBeNull();
  });

  test('when a part names another, that one is there, once', () => {
    const bom = mlBom(waived);
    const refs = refsIn(bom);
    expect(new Set(refs).size).toBe(refs.length);
    const { attestations, claims } = bom.declarations;
    const named = [
      ...attestations.flatMap(({ assessor, map }) => [
        assessor,
        ...map.flatMap((one) => [one.requirement, ...one.claims]),
      ]),
      ...attestations.flatMap(({ map }) => map.flatMap(({ counterClaims = [] }) => counterClaims)),
      ...claims.flatMap(({ target, evidence = [] }) => [target, ...evidence]),
      ...bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]),
    ];
    expect(named.filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  test('when it declares a control, says whether that is verified or declared, and where an exception lets it pass', () => {
    const { map = [] } = mlBom(waived).declarations.attestations[0] ?? {};
    const of = (control: string) => map.find(({ requirement }) => requirement === `requirement:${control}`);
    expect(of('NIST SP 800-53 SR-4')?.conformance.rationale).toMatch(/^verified: /);
    expect(of('NIST SP 800-53 AC-3')?.conformance.rationale).toMatch(/^declared: /);
    const countered = map.filter(({ counterClaims }) => counterClaims !== undefined);
    expect(countered.length).toBeGreaterThan(0);
    for (const one of countered) expect(one.counterClaims).toEqual(['counter-claim:EX-1']);
    expect(mlBom(plain).declarations.attestations[0]?.map.some(({ counterClaims }) => counterClaims)).toBe(false);
  });

  test('when people read the card, it says what was measured on what, how groups fare, what is accepted and by whom', () => {
    const { modelCard } = mlBom(plain).metadata.component;
    const { performanceMetrics } = modelCard.quantitativeAnalysis;
    const slice = 'german-credit-held-out-400';
    expect(performanceMetrics).toContainEqual({ type: 'auc', value: '0.7867', slice });
    expect(performanceMetrics).toContainEqual({ type: 'disparate_impact', value: '0.876', slice: 'age' });
    expect(modelCard.considerations.fairnessAssessments).toContainEqual({
      groupAtRisk: 'sex: female',
      harms: 'approval_rate 0.6281 (male: 0.6487); n 121 (male: 279); true_positive_rate 0.7 (male: 0.8105)',
      mitigationStrategy: 'Limits: disparate_impact from 0.8 to 1; equal_opportunity_difference from -0.15 to 0.15',
    });
    expect(modelCard.considerations.ethicalConsiderations[0]?.mitigationStrategy).toMatch(
      /^Accepted by .+ until 2027-/,
    );
  });

  test('when it was affirmed, names each approver with the role, and where the signatures are', () => {
    expect(mlBom(plain).declarations.affirmation.signatories).toMatchObject([
      { name: 'Ana', role: 'mlops', externalReference: { url: expect.stringMatching(/^relc\/cab\//) } },
      { name: 'Rui', role: 'business' },
    ]);
  });
});

test('when they are made of the same record, they are the same', async () => {
  const again = await assessedSample();
  for (const document of [mlBom, testResult, verificationSummary]) expect(document(again)).toEqual(document(plain));
});
