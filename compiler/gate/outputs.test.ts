// From files to findings: what model.yaml guards, and whether every document knows it, through the compiled gates.
import { describe, expect, test } from 'vitest';
import { judgedSample } from '../../testing/judged-sample.ts';
import { sampleRelease, sampleTree, textIn } from '../../testing/sample.ts';
import { utf8 } from '../lib/bytes.ts';
import { sha256Hex } from '../lib/digest.ts';
import type { Json } from '../lib/json.ts';

const folder = 'releases/risk-default/2';
const file = {
  model: 'releases/risk-default/model.yaml',
  profile: 'releases/risk-default/profiles/credit-standard-1.yaml',
  limits: 'policies/runtime/output-limits/credit-1.yaml',
  staging: `${folder}/staging_report.json`,
  contract: `${folder}/contract.output.schema.json`,
  baseline: `${folder}/drift_baseline.json`,
  shadow: `${folder}/shadow_eval.json`,
};

interface Output {
  readonly schema: Json;
  readonly range: { readonly min: number; readonly max: number };
}

const decision = { enum: ['approve', 'refuse'] };
const text = (value: Json): string => JSON.stringify(value);

const ranges = (outputs: Readonly<Record<string, Output>>): string =>
  text(Object.fromEntries(Object.entries(outputs).map(([name, { range }]) => [name, range])));

/** What the sample says of outputs, about other ones: by name, all that is said of each. */
function answering(outputs: Readonly<Record<string, Output>>, properties: { readonly [name: string]: Json }) {
  const names = Object.keys(outputs);
  const baseline = JSON.parse(textIn(file.baseline));
  const shadow = JSON.parse(textIn(file.shadow));
  const { score: distribution, ...features } = baseline.features;
  const { score: psi, ...indices } = shadow.psi;
  const limits = textIn(file.limits)
    .replace('score: {min: 0, max: 1}', '')
    .replace('outputs:', `outputs: ${ranges(outputs)}`);
  const seen = Object.entries(outputs).map(([name, { range }]) => [name, { ...range, not_finite: 0 }]);
  return {
    [file.model]: `${textIn(file.model)}guarded_outputs: ${text(names)}\n`,
    [file.limits]: limits,
    [file.profile]: textIn(file.profile)
      .replace('score: {min: 0, max: 1}', '')
      .replace('outputs:', `outputs: ${ranges(outputs)}`)
      .replace(/(output-limits\/credit-1.yaml\n +sha256: sha256:)[0-9a-f]+/, `$1${sha256Hex(utf8(limits))}`),
    [file.staging]: text({ ...JSON.parse(textIn(file.staging)), outputs: Object.fromEntries(seen) }),
    [file.contract]: text({
      ...JSON.parse(textIn(file.contract)),
      properties: { decision, ...properties },
      required: ['decision', ...Object.keys(properties)],
    }),
    [file.baseline]: text({
      ...baseline,
      features: { ...features, ...Object.fromEntries(names.map((name) => [name, distribution])) },
    }),
    [file.shadow]: text({ ...shadow, psi: { ...indices, ...Object.fromEntries(names.map((name) => [name, psi])) } }),
  };
}

const about = /^(limit|output|demand|drift|slo|shape|policy)\/|^(contract\/inconsistent|evidence\/incoherent)$/;

/** What is found about outputs. That the sample's consumers no longer find the score is another question. */
const found = (changes: Readonly<Record<string, string>>) =>
  [...sampleRelease(sampleTree(changes)).diagnostics, ...judgedSample(changes).diagnostics]
    .filter(({ code }) => about.test(code))
    .map(({ code, pointer = '' }) => `${code} ${pointer}`);

const share = { type: 'number', minimum: 0, maximum: 1 };
const amount = { type: 'number', minimum: 0, maximum: 50_000 };
const score: Output = { schema: share, range: { min: 0, max: 1 } };
const loss: Output = { schema: amount, range: { min: 0, max: 50_000 } };

describe('an honest model', () => {
  const boxes = {
    type: 'array',
    maxItems: 50,
    items: {
      type: 'object',
      properties: {
        confidence: share,
        label: { type: 'string', maxLength: 40 },
        corner: { type: 'array', items: amount },
      },
      required: ['confidence', 'corner'],
      additionalProperties: false,
    },
  };
  const bySegment = { type: 'object', propertyNames: { enum: ['retail', 'rural'] }, additionalProperties: share };
  test('when it answers with no number, needs neither guardrails nor output limits nor a word of staging', () => {
    const answers = answering({}, { reason: { type: 'string', maxLength: 80 } });
    const { outputs: _, ...staging } = JSON.parse(answers[file.staging] ?? '');
    const profile = (answers[file.profile] ?? '')
      .replace(/^guardrails:\n(?: .*\n)+/m, '')
      .replace(/ {2}- kind: OutputLimits\n.*\n.*\n/, '');
    expect(found({ ...answers, [file.staging]: text(staging), [file.profile]: profile })).toEqual([]);
  });

  test.each<readonly [string, Readonly<Record<string, Output>>, { readonly [name: string]: Json }]>([
    ['has several guarded outputs', { score, expected_loss: loss }, { score: share, expected_loss: amount }],
    ['has other guarded outputs than a score', { expected_loss: loss }, { expected_loss: amount }],
    ['answers with lists', { loss_by_month: loss }, { loss_by_month: { type: 'array', items: amount } }],
    ['answers with a share for each class', { shares: score }, { shares: bySegment }],
    ['answers with objects in a picture', { 'boxes/confidence': score, 'boxes/corner': loss }, { boxes }],
    ['answers with no number', {}, { reason: { type: 'string', maxLength: 80 }, reviewed: { type: 'boolean' } }],
    ['answers with some numbers only', {}, { class: { enum: [0, 1, 2] }, version: { const: 3 } }],
  ])('when it %s, passes', (_, outputs, properties) => {
    expect(found(answering(outputs, properties))).toEqual([]);
  });
});

describe('an input', () => {
  const input = `${folder}/contract.input.schema.json`;
  const statistic = { type: 'numeric', of: 'mean brightness', edges: [0.5], proportions: [0.5, 0.5] };
  /** The sample with a further field of requests, and what baseline, shadow and release say of it. */
  function asking(schema: Json, baseline: { readonly feature?: Json; readonly reason?: string }, notApplicable = '') {
    const [contract, drift, shadow] = [input, file.baseline, file.shadow].map((path) => JSON.parse(textIn(path)));
    const { feature, reason } = baseline;
    const release = `${folder}/release.yaml`;
    return {
      [input]: text({ ...contract, properties: { ...contract.properties, photo: schema } }),
      [file.baseline]: text({
        ...drift,
        features: { ...drift.features, ...(feature !== undefined && { photo: feature }) },
        ...(reason !== undefined && { unwatched: { photo: { reason } } }),
      }),
      [file.shadow]: text({ ...shadow, psi: { ...shadow.psi, ...(feature !== undefined && { photo: 0 }) } }),
      [release]: `${textIn(release)}${notApplicable}`,
    };
  }
  const pixels = { type: 'array', items: { type: 'number' } };
  const image = { type: 'string', contentEncoding: 'base64' };
  const reason = 'People write what they like there';

  test('when it is free text and the baseline says why nothing watches it, passes; otherwise refuses', () => {
    expect(found(asking({ type: 'string' }, { reason }))).toEqual([]);
    expect(found(asking({ type: 'string' }, {}))).toEqual(['drift/not-covered /features']);
  });

  test('when it is an image, a statistic of its own watches it, or release.yaml has it accepted that nothing does', () => {
    for (const schema of [pixels, image]) {
      expect(found(asking(schema, { feature: statistic }))).toEqual([]);
      expect(found(asking(schema, {}))).toEqual(['drift/not-covered /features']);
      expect(found(asking(schema, { reason }))).toEqual(['drift/not-accepted /unwatched/photo']);
      const accepted = `not_applicable:\n  drift/photo: {reason: ${reason}, accepted_by: mlops}\n`;
      expect(found(asking(schema, { reason }, accepted))).toEqual([]);
    }
  });

  test('when it has values of its own, a statistic in their place is refused', () => {
    expect(found(asking({ type: 'number' }, { feature: statistic }))).toEqual(['drift/statistic /features/photo']);
  });

  test('when it is a code, a reason alone does not do, and its categories are codes that the contract lets in', () => {
    const code = { type: 'string', pattern: '^[A-Z]$' };
    const shares = (...categories: readonly string[]) => ({ type: 'category', categories, proportions: [0.5, 0.5] });
    expect(found(asking(code, { reason }))).toEqual(['drift/not-accepted /unwatched/photo']);
    expect(found(asking(code, { feature: shares('A', 'B') }))).toEqual([]);
    expect(found(asking(code, { feature: shares('A', 'other') }))).toEqual([
      'drift/broken-baseline /features/photo/categories',
    ]);
  });

  test('when an output has its name, each of the two is watched', () => {
    const contract = JSON.parse(textIn(input));
    const changed = { ...contract, properties: { ...contract.properties, score: { type: 'number' } } };
    expect(found({ [input]: text(changed) })).toEqual(['drift/not-covered /features']);
  });

  test('when it is watched, a reason why not is refused', () => {
    expect(found(asking(pixels, { feature: statistic, reason }))).toEqual(['drift/not-left-out /unwatched/photo']);
  });
});

describe('an output that is not guarded everywhere', () => {
  const honest = () => answering({ score, expected_loss: loss }, { score: share, expected_loss: amount });
  const without = (path: string, ...keys: readonly string[]) => {
    const value = JSON.parse(honest()[path] ?? '');
    const last = keys.at(-1) ?? '';
    delete keys.slice(0, -1).reduce((one, key) => one[key], value)[last];
    return { ...honest(), [path]: text(value) };
  };
  const replaced = (path: string, from: string, to: string) => {
    const before = honest()[path] ?? '';
    expect(before).toContain(from);
    return { ...honest(), [path]: before.replace(from, to) };
  };

  test('when staging did not measure it, refuses', () => {
    expect(found(without(file.staging, 'outputs', 'expected_loss'))).toEqual(['output/not-guarded /outputs']);
    expect(found(without(file.staging, 'outputs'))).toEqual(['output/not-guarded /outputs']);
  });

  test('when the profile has no guardrail for it, or no guardrails, refuses', () => {
    const both = ranges({ score, expected_loss: loss });
    expect(found(replaced(file.profile, both, ranges({ score })))).toEqual(['output/not-guarded /guardrails/outputs']);
    const profile = (honest()[file.profile] ?? '').replace(/^guardrails:\n(?: .*\n)+/m, '');
    expect(found({ ...honest(), [file.profile]: profile })).toEqual(['output/not-guarded /guardrails/outputs']);
  });

  test('when output limits do not limit it, refuses', () => {
    const { [file.limits]: limits, [file.profile]: profile } = answering({ score }, {});
    const bound = /output-limits\/credit-1.yaml\n +sha256: sha256:[0-9a-f]+/;
    const [binding = ''] = bound.exec(profile ?? '') ?? [];
    const changes = {
      ...honest(),
      [file.limits]: limits ?? '',
      [file.profile]: (honest()[file.profile] ?? '').replace(bound, binding),
    };
    expect(found(changes)).toEqual(['output/not-guarded /outputs']);
  });

  test('when the contract gives it another range, or none, refuses', () => {
    expect(found(replaced(file.contract, '"maximum":50000', '"maximum":60000'))).toEqual([
      'policy/output-range /outputs/expected_loss/max',
    ]);
    expect(found(replaced(file.contract, ',"minimum":0,"maximum":50000', ''))).toEqual([
      'policy/output-range /outputs/expected_loss/max',
      'policy/output-range /outputs/expected_loss/min',
    ]);
  });

  test('when no output limits are bound and the guardrails are not those of the contract, refuses', () => {
    const unbound = (changes: Readonly<Record<string, string>>) => ({
      ...changes,
      [file.profile]: (changes[file.profile] ?? '').replace(/ {2}- kind: OutputLimits\n.*\n.*\n/, ''),
    });
    expect(found(unbound(honest()))).toEqual(['policy/kind-not-bound /policies']);
    const wider = unbound(replaced(file.contract, '"maximum":50000', '"maximum":60000'));
    expect(found(wider)).toEqual([
      'output/range /guardrails/outputs/expected_loss/max',
      'policy/kind-not-bound /policies',
    ]);
  });

  test('when the contract lets it be something else than a number, refuses; that it is null or left out passes', () => {
    const by = (type: string) =>
      replaced(
        file.contract,
        '"type":"number","minimum":0,"maximum":50000',
        `"type":${type},"minimum":0,"maximum":50000`,
      );
    expect(found(by('["number","boolean"]'))).toEqual(['contract/inconsistent /properties/expected_loss']);
    expect(found(by('["number","null"]'))).toEqual([]);
    expect(found(replaced(file.contract, ',"expected_loss"]', ']'))).toEqual([]);
  });

  test('when nothing watches it, refuses', () => {
    expect(found(without(file.baseline, 'features', 'expected_loss'))).toEqual(['drift/not-covered /features']);
  });

  test('when staging saw it out of its range, or below itself, refuses; that it never varied passes beside one that did', () => {
    const seen = '"expected_loss":{"min":0,"max":50000,';
    expect(found(replaced(file.staging, seen, '"expected_loss":{"min":0,"max":50001,'))).toEqual([
      'slo/guardrail /outputs/expected_loss/max',
    ]);
    expect(found(replaced(file.staging, seen, '"expected_loss":{"min":6,"max":5,'))).toEqual([
      'evidence/incoherent /outputs/expected_loss/max',
    ]);
    expect(found(replaced(file.staging, seen, '"expected_loss":{"min":5,"max":5,'))).toEqual([]);
  });

  test('when model.yaml does not name it, refuses it in every document', () => {
    expect(found(replaced(file.model, '["score","expected_loss"]', '["score"]'))).toEqual(
      expect.arrayContaining([
        'output/unguarded /properties/expected_loss',
        'output/unknown /guardrails/outputs/expected_loss',
        'output/unknown /outputs/expected_loss',
      ]),
    );
  });

  test('when nothing at all names it and the contract has it, refuses', () => {
    const changes = answering({ score }, { score: share, expected_loss: amount });
    expect(found(changes)).toEqual(['output/unguarded /properties/expected_loss']);
    expect(found(answering({}, { score: { type: 'number' } }))).toEqual(['output/unguarded /properties/score']);
    expect(found(answering({}, { score: {} }))).toEqual(['output/unguarded /properties/score']);
  });
});

describe('an answer that is text', () => {
  const said = (schema: Json) => found(answering({}, { reason: schema }));

  test('when it may be written freely and the model is no LLM, refuses', () => {
    const refused = ['limit/at-most /properties/reason'];
    const name = { type: 'string', maxLength: 40 };
    expect(said({ type: 'string', maxLength: 5000 })).toEqual(refused);
    expect(said({ type: 'string' })).toEqual(refused);
    expect(said({ type: 'array', items: { type: 'string' }, maxItems: 5 })).toEqual(refused);
    expect(said({ type: 'array', items: name })).toEqual(refused);
    expect(said({ type: 'object', additionalProperties: name, propertyNames: name })).toEqual(refused);
    expect(said({ type: 'object', additionalProperties: { type: 'boolean' }, maxProperties: 5 })).toEqual(refused);
  });

  test('when it is a name, or one of those that are listed, it passes', () => {
    const name = { type: 'string', maxLength: 40 };
    expect(said(name)).toEqual([]);
    expect(said({ type: 'array', items: name, maxItems: 5 })).toEqual([]);
    expect(said({ type: 'array', prefixItems: [name, name], items: false })).toEqual([]);
    expect(said({ type: 'object', additionalProperties: name, propertyNames: name, maxProperties: 5 })).toEqual([]);
    expect(said({ type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' })).toEqual([]);
    expect(said(decision)).toEqual([]);
  });

  test('when it is encoded, and nothing says that it is an image or sound, refuses', () => {
    const encoded = { type: 'string', contentEncoding: 'base64' };
    for (const contentMediaType of [
      undefined,
      'application/pdf',
      'application/octet-stream',
      'text/plain',
      'image/svg+xml',
    ])
      expect(said({ ...encoded, ...(contentMediaType && { contentMediaType }) })).toEqual([
        'limit/at-most /properties/reason',
      ]);
  });
});
