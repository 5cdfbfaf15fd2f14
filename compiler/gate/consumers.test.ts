// From files to findings: what a contract and a declaration say, through the compiled gates.
import { describe, expect, test } from 'vitest';
import { judgedSample } from '../../testing/judged-sample.ts';
import { sampleTree, shape, textIn } from '../../testing/sample.ts';
import { wording } from '../diagnostics/wording.ts';
import { declaredBefore } from '../load/consumers.ts';

const release = 'releases/risk-default/2';
const input = `${release}/contract.input.schema.json`;
const output = `${release}/contract.output.schema.json`;
const baseline = `${release}/drift_baseline.json`;
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

const judged = (changes: Changes, frozen = false) => judgedSample(changes, { frozen });

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
    const more = changed(output, [
      '"decision": {',
      '"reason": {"type": "string", "maxLength": 64},\n    "decision": {',
    ]);
    expect(found(more)).toEqual([]);
    const strict = changed(origination, ['unknown_fields: ignored', 'unknown_fields: refused']);
    expect(found({ ...more, ...strict })).toEqual([
      'consumer/breaks-critical /properties/reason contract_output/properties/reason',
    ]);
  });

  test('when an answer has one more field that is always there, breaks only whoever refuses or reads it', () => {
    const more = changed(
      output,
      ['"decision": {', '"reason": {"type": "string", "maxLength": 64},\n    "decision": {'],
      ['"score",\n    "decision"', '"score",\n    "reason",\n    "decision"'],
    );
    expect(found(more)).toEqual([]);
    const reading = changed(origination, [
      'reads:\n  required: [score, decision]\n  properties:',
      'reads:\n  required: [score, decision]\n  properties:\n    reason: {type: string}',
    ]);
    expect(found({ ...more, ...reading })).toEqual([
      'consumer/breaks-critical  examples/0/answer',
      'consumer/breaks-critical  examples/1/answer',
    ]);
  });

  test('when a request must have two fields together, is a break until the consumer says that it sends both', () => {
    const together = changed(input, [
      '"required": [',
      '"dependentRequired": {"housing": ["purpose"]},\n  "required": [',
    ]);
    expect(found(together)).toContain('consumer/breaks-critical /dependentRequired contract_input/dependentRequired');
    const fields = `    purpose: {enum: [business]}\n    housing:`;
    const example = ['housing: own', 'housing: own\n      purpose: business'] as const;
    const said = changed(
      origination,
      ['    housing:', fields],
      ['sends:\n', 'sends:\n  dependentRequired: {housing: [purpose]}\n'],
      example,
      ['housing: rent', 'housing: rent\n      purpose: business'],
    );
    expect(found({ ...together, ...said }).filter((one) => one.startsWith('consumer/'))).toEqual([
      'consumer/breaks /dependentRequired contract_input/dependentRequired',
    ]);
  });

  test.each([
    ['two points stand for a range', '"anyOf": [{"const": 100}, {"const": 20000}],', 'anyOf'],
    ['a part of the range is excluded', '"not": {"minimum": 10001},', 'not'],
  ])('when %s, an example that works does not excuse it', (_, keyword, name) => {
    const said = found(changed(input, ['"amount": {', `"amount": {\n      ${keyword}`]));
    const place = `/properties/amount/${name} contract_input/properties/amount/${name}`;
    for (const code of ['regression/contract', 'consumer/breaks-critical', 'consumer/breaks'])
      expect(said).toContain(`${code} ${place}`);
  });

  test('when it unfolds to more than is compared, is refused by its size, and what breaks beside it as well', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const below = level === 0 ? '{"type": "string"}' : `{"$ref": "#/$defs/x${level - 1}"}`;
      return `"x${level}": {"type": "object", "properties": {"a": ${below}, "b": ${below}}}`;
    });
    const bomb = changed(
      input,
      ['"properties": {', `"$defs": {${levels.join(', ')}},\n  "properties": {\n "more": {"$ref": "#/$defs/x29"},`],
      ['"maximum": 20000', '"maximum": 10000'],
    );
    const { diagnostics } = judged(bomb);
    expect(diagnostics).toContainEqual({
      code: 'contract/too-large',
      file: input,
      pointer: '',
      facts: {
        observed: null,
        expected: ['consumers/credit-review-desk', 'consumers/loan-origination', 'risk-default/1'],
      },
    });
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
      'consumer/route-too-long /change/compatibility_route/days 31',
    ]);
  });

  test('when the route is shorter than anybody needs to change, refuses it', () => {
    for (const days of [1, 29])
      expect(found({ ...narrower, ...changed(`${release}/release.yaml`, risks, route('1', days)) })).toEqual([
        `limit/at-least /change/compatibility_route/days ${days}`,
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

describe('a declaration that is narrowed in the change that narrows what it is compared with', () => {
  const smaller = [origination, desk].map((path) =>
    changed(path, ['minimum: 100, maximum: 20000', 'minimum: 100, maximum: 10000'], ['12000', '9000']),
  );
  const risk = (measure: string) =>
    `  - {risk: Loans above 10000 go to a person, accepted_by: Helena Prado, until: 2027-02-20, measure: ${measure}}\n`;
  const accepting = (...measures: readonly string[]) =>
    changed(`${release}/release.yaml`, ['residual_risks:\n', `residual_risks:\n${measures.map(risk).join('')}`]);

  /** Judged in a change that began with the sample's declarations, or with others. */
  function foundSince(changes: Changes, before: Changes = {}) {
    const earlier = declaredBefore(sampleTree(before), sampleTree(changes), 'risk-default', shape);
    return judgedSample(changes, { declaredBefore: earlier }).diagnostics.map(
      ({ code, facts }) => `${code} ${facts?.['consumer'] ?? ''} ${facts?.['observed']}`,
    );
  }

  const names = ['consumers/loan-origination', 'consumers/credit-review-desk'];

  test('when the contract is narrowed with it, is refused until that is accepted, and whatever is for a critical consumer', () => {
    const both = { ...narrower, ...smaller[0], ...smaller[1], ...accepting(amount) };
    expect(foundSince(both)).toEqual([
      `consumer/narrowed credit-review-desk ${amount}`,
      `consumer/narrowed-critical loan-origination ${amount}`,
    ]);
    expect(foundSince({ ...both, ...accepting(amount, ...names) })).toEqual([
      `consumer/narrowed-critical loan-origination ${amount}`,
    ]);
  });

  test('when a field is removed from the answers with it, nobody can accept that for a critical consumer', () => {
    const gone = changed(
      output,
      [
        ',\n    "decision": {\n      "type": "string",\n      "enum": [\n        "approve",\n        "refuse"\n      ]\n    }',
        '',
      ],
      [',\n    "decision"', ''],
    );
    const place = 'contract_output/required/decision';
    const silent = Object.fromEntries(
      [origination, desk].map((path) => {
        const reads = changed(
          path,
          ['required: [score, decision]', 'required: [score]'],
          ['    decision:\n      enum:\n        - approve\n        - refuse\n', ''],
        )[path];
        return [path, reads?.replace(/^examples:[\s\S]*/m, 'examples: []\n')];
      }),
    );
    expect(foundSince({ ...gone, ...silent, ...accepting(place, ...names) })).toEqual([
      `consumer/narrowed-critical loan-origination ${place}`,
    ]);
  });

  test('when a declaration is left out instead, is refused as well', () => {
    const without = { ...narrower, ...smaller[0], [desk]: undefined, ...accepting(amount) };
    expect(foundSince({ ...without, ...accepting(amount, 'consumers/loan-origination') })).toEqual([
      `consumer/narrowed credit-review-desk ${amount}`,
      `consumer/narrowed-critical loan-origination ${amount}`,
    ]);
  });

  test('when a route to the replaced version is planned, passes', () => {
    const routed = changed(
      `${release}/release.yaml`,
      ['residual_risks:\n', `residual_risks:\n${risk(amount)}`],
      ['change:\n', 'change:\n  compatibility_route: {to: "1", days: 30}\n'],
    );
    expect(foundSince({ ...narrower, ...smaller[0], ...smaller[1], ...routed })).toEqual([]);
  });

  test('when only an example of the same change shows that what nobody can decide works, is refused', () => {
    const pattern = [
      'housing:\n      enum:\n        - "for free"\n        - "own"\n        - "rent"\n',
      'housing: {type: string, pattern: "^(own|rent)$", allOf: [{not: {const: x}}]}\n',
    ] as const;
    const known = changed(origination, pattern);
    const text = known[origination] ?? '';
    const without = { [origination]: text.replace(/^examples:[\s\S]*/m, 'examples: []\n') };
    const place = 'contract_input/properties/housing/enum';
    expect(foundSince(known, without)).toEqual([`consumer/undecided loan-origination ${place}`]);
    expect(foundSince({ [origination]: `${text}# As before` }, known)).toEqual([]);
  });

  test('when nothing that it said before would break, passes', () => {
    expect(foundSince({ ...smaller[0], ...smaller[1] })).toEqual([]);
    expect(foundSince(changed(origination, ['per_second: 60', 'per_second: 30']))).toEqual([]);
  });
});

test('when the contract gives a real person as an example, is refused; what was approved stays valid', () => {
  const given = changed(input, ['"minimum": 100', '"examples": ["529.982.247-25"],\n      "minimum": 100']);
  const codes = (frozen: boolean) => judged(given, frozen).diagnostics;
  expect(codes(false)).toContainEqual({
    ...{ code: 'contract/real-person', file: input, pointer: '/properties/amount/examples/0' },
    facts: { observed: 'CPF' },
  });
  expect(codes(true).map(({ code }) => code)).not.toContain('contract/real-person');
});

describe('what a critical consumer needs', () => {
  test('when it declares nothing, or nothing that can be used, refuses the release', () => {
    expect(found({ [origination]: undefined })).toEqual(['consumer/missing /consumers/0 loan-origination']);
    expect(found({ [desk]: undefined })).toEqual([]);
    expect(new Set(found(changed(origination, ['per_day: 150000', 'per_day: often'])))).toEqual(
      new Set(['shape/type /calls/per_day often', 'consumer/missing /consumers/0 loan-origination']),
    );
  });

  test('when its declaration is there and cannot be used, the finding says so', () => {
    const reasonWith = (files: Parameters<typeof judged>[0]) =>
      judged(files)
        .diagnostics.filter(({ code }) => code === 'consumer/missing')
        .map((one) => wording(one, 'en').reason);
    expect(reasonWith(changed(origination, ['per_day: 150000', 'per_day: often']))).toEqual([
      'consumers/loan-origination.yaml is there and cannot be used yet, so it is unknown whether this version breaks loan-origination.',
    ]);
    expect(reasonWith({ [origination]: undefined })).toEqual([
      'There is no declaration of loan-origination, so it is unknown whether this version breaks it.',
    ]);
  });

  test('when nobody can tell whether it breaks, an example decides, or the release is refused', () => {
    const pattern = changed(origination, [
      'housing:\n      enum:\n        - "for free"\n        - "own"\n        - "rent"\n',
      'housing: {type: string, pattern: "^(own|rent)$", allOf: [{not: {const: x}}]}\n',
    ]);
    expect(found(pattern)).toEqual([]);
    const elsewhere = changed(origination, [
      'housing:\n      enum:\n        - "for free"\n        - "own"\n        - "rent"\n',
      'housing: {type: string, pattern: "^(own|rent)$"}\n    note: {type: string, pattern: "^x$"}\n',
    ]);
    const noted = changed(input, ['"housing": {', '"note": {"type": "string", "pattern": "^(x)$"},\n    "housing": {']);
    const unwatched = changed(baseline, [
      '"features": {',
      '"unwatched": {"note": {"reason": "People write it"}},\n  "features": {',
    ]);
    const declined = changed(`${release}/release.yaml`, [
      'change:',
      'not_applicable:\n  drift/note: {reason: The only note that is allowed is x, accepted_by: mlops}\nchange:',
    ]);
    expect(found({ ...elsewhere, ...noted, ...unwatched, ...declined })).toEqual([
      'consumer/undecided /properties/note/pattern contract_input/properties/note/pattern',
    ]);
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
  const judgedNow = (changes: Changes) => judgedSample(changes, { past }).diagnostics.map(({ code }) => code);
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
