// From files to findings: what a contract and a declaration say, through the compiled gates.
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
import { judge } from './index.ts';

const governance = sampleGovernance();
const evaluator = await sampleEvaluator();
const release = 'releases/risk-default/2';
const input = `${release}/contract.input.schema.json`;
const output = `${release}/contract.output.schema.json`;
const origination = 'releases/risk-default/consumers/loan-origination.yaml';
const desk = 'releases/risk-default/consumers/credit-review-desk.yaml';

type Changes = Readonly<Record<string, string | undefined>>;

/** A file of the sample with some texts replaced, which must be there. */
function changed(path: string, ...replacements: readonly (readonly [string, string])[]): Changes {
  const text = replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`no ${from} in ${path}`);
    return text.replace(from, to);
  }, textIn(path));
  return { [path]: text };
}

function judged(changes: Changes, frozen = false) {
  const tree = sampleTree(changes);
  return judge(sampleRelease(tree), governance, evaluator, at, shape, { previous: sampleRelease(tree, '1'), frozen });
}

/** What is found: code, where, and what. */
const found = (changes: Changes) =>
  judged(changes).diagnostics.map(({ code, pointer = '', facts }) => `${code} ${pointer} ${facts?.['observed']}`);

const narrower = changed(input, ['"maximum": 20000', '"maximum": 10000']);
const amount = 'contract_input/properties/amount/maximum';

describe('what breaks in a contract', () => {
  test.each([
    [
      'a type changed',
      [input, ['"type": "integer",\n      "minimum": 100', '"type": "string",\n      "minimum": 100']],
      'properties/amount/type',
    ],
    ['a range is narrower', [input, ['"maximum": 20000', '"maximum": 10000']], 'properties/amount/maximum'],
    ['a value is gone', [input, ['"own",', '']], 'properties/housing/enum'],
    ['a field is newly required', [input, ['"housing"\n  ]', '"housing",\n    "purpose"\n  ]']], 'required/purpose'],
    ['an answer can be another', [output, ['"maximum": 1', '"maximum": 100']], 'properties/score/maximum'],
    ['an answer has another value', [output, ['"refuse"', '"refuse", "ask"']], 'properties/decision/enum'],
  ] as const)('when %s, refuses it for the replaced version and for each consumer', (_, [file, change], place) => {
    const said = found(changed(file, change));
    const name = `${file === input ? 'contract_input' : 'contract_output'}/${place}`;
    for (const code of ['regression/contract', 'consumer/breaks-critical', 'consumer/breaks'])
      expect(said).toContain(`${code} /${place} ${name}`);
  });

  test('when an answer has one more field, breaks only whoever refuses that', () => {
    const more = changed(output, ['"decision": {', '"reason": {"type": "string"},\n    "decision": {']);
    expect(found(more)).toEqual([]);
    const strict = changed(origination, ['unknown_fields: ignored', 'unknown_fields: refused']);
    expect(found({ ...more, ...strict })).toEqual([
      'consumer/breaks-critical /properties/reason contract_output/properties/reason',
    ]);
  });

  test('when a range is empty, refuses the contract and says which demands contradict each other', () => {
    const { diagnostics } = judged(changed(input, ['"minimum": 100', '"minimum": 100000']));
    expect(diagnostics).toContainEqual({
      code: 'contract/contradiction',
      file: input,
      pointer: '/properties/amount',
      facts: { observed: { minimum: 100000, maximum: 20000 }, expected: null },
    });
  });
});

describe('a break that is answered for', () => {
  const risk = (measure: string) =>
    `  - {risk: Loans above 10000 go to a person, accepted_by: Helena Prado, until: 2027-02-20, measure: ${measure}}\n`;
  const accepted = [risk(amount), risk('consumers/credit-review-desk')].join('');
  const risks = ['residual_risks:\n', `residual_risks:\n${accepted}`] as const;
  const route = (to: string, days: number) =>
    ['change:\n', `change:\n  compatibility_route: {to: "${to}", days: ${days}}\n`] as const;

  test('when the risk is accepted, still refuses it for the critical consumer', () => {
    expect(found({ ...narrower, ...changed(`${release}/release.yaml`, risks) })).toEqual([
      `consumer/breaks-critical /properties/amount/maximum ${amount}`,
    ]);
  });

  test('when a route to the replaced version is planned as well, passes', () => {
    expect(found({ ...narrower, ...changed(`${release}/release.yaml`, risks, route('1', 30)) })).toEqual([]);
  });

  test('when the route leads to another version, or longer than that one stays up, refuses it', () => {
    expect(found(changed(`${release}/release.yaml`, route('3', 30)))).toEqual([
      'consumer/route /change/compatibility_route/to 3',
    ]);
    expect(found(changed(`${release}/release.yaml`, route('1', 31)))).toEqual([
      'consumer/route /change/compatibility_route/days 31',
    ]);
  });

  test('when the consumers change first and say so, only the contract itself is asked about', () => {
    const smaller = [origination, desk].map((path) =>
      changed(path, ['minimum: 100, maximum: 20000', 'minimum: 100, maximum: 10000'], ['12000', '9000']),
    );
    expect(found({ ...narrower, ...smaller[0], ...smaller[1] })).toEqual([
      `regression/contract /properties/amount/maximum ${amount}`,
    ]);
  });
});

describe('what a critical consumer needs', () => {
  test('when it declares nothing, or nothing that can be used, refuses the release', () => {
    expect(found({ [origination]: undefined })).toEqual(['consumer/missing /consumers/0 loan-origination']);
    expect(found({ [desk]: undefined })).toEqual([]);
    expect(new Set(found(changed(origination, ['per_day: 150000', 'per_day: often'])))).toEqual(
      new Set(['shape/type /calls/per_day often', 'consumer/missing /consumers/0 loan-origination']),
    );
  });

  test('when nobody can tell whether it breaks, an example decides, or the release is refused', () => {
    const pattern = changed(origination, [
      'housing:\n      enum:\n        - "for free"\n        - "own"\n        - "rent"\n',
      'housing: {type: string, pattern: "^(own|rent)$", allOf: [{not: {const: x}}]}\n',
    ]);
    expect(found(pattern)).toEqual([]);
    const text = pattern[origination] ?? '';
    const without = { [origination]: text.replace(/^examples:[\s\S]*/m, 'examples: []\n') };
    expect(found(without)).toContain(
      'consumer/undecided /properties/housing/enum contract_input/properties/housing/enum',
    );
  });

  test.each([
    ['is not let in', 'service: loan-origination', 'service: loans', 'consumer/not-admitted /allow [object Object]'],
    ['needs another action', 'action: predict', 'action: explain', 'consumer/not-admitted /allow [object Object]'],
    [
      'calls too often in a second',
      'per_second: 60',
      'per_second: 121',
      'consumer/above-limit /requests_per_second 120',
    ],
    [
      'calls too often in a day',
      'per_day: 150000',
      'per_day: 200001',
      'consumer/above-limit /calls_per_consumer 200000',
    ],
  ] as const)('when it %s, refuses the release', (_, from, to, finding) => {
    expect(found(changed(origination, [from, to]))).toEqual([finding]);
  });
});

test('when a consumer changes its declaration after an approval, what was approved stays valid', () => {
  for (const path of [origination, desk]) {
    const later = changed(path, ['maximum: 20000', 'maximum: 90000'], ['per_day', 'per_day: x\n#']);
    expect(judged(later, true).judged).toBeDefined();
  }
  expect(judged({ [origination]: undefined }, true).judged).toBeDefined();
});

describe('a consumer that was critical since the last signed state', () => {
  const past = [{ fact: 'critical_consumers', value: 'loan-origination', commit: 'abc' }];
  const judgedNow = (changes: Changes) => {
    const tree = sampleTree(changes);
    const about = { previous: sampleRelease(tree, '1'), past };
    return judge(sampleRelease(tree), governance, evaluator, at, shape, about).diagnostics.map(({ code }) => code);
  };
  const modelFile = 'releases/risk-default/model.yaml';

  test('when it is made uncritical in the change that breaks it, still counts as critical', () => {
    expect(judgedNow(changed(modelFile, ['critical: true', 'critical: false']))).toEqual([]);
    const both = { ...changed(modelFile, ['critical: true', 'critical: false']), ...narrower };
    expect(judgedNow(both)).toContain('consumer/breaks-critical');
  });

  test('when it is left out, refuses the release', () => {
    const gone = changed(modelFile, [
      '  - name: loan-origination\n    contact: loan-origination@example.com\n    critical: true\n',
      '',
    ]);
    expect(judgedNow({ ...gone, [origination]: undefined })).toEqual(['consumer/removed']);
  });
});
