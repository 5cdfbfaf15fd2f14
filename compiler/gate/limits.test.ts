// Walks policies/governance/limits.yaml: for each limit, what is just inside passes, and what is just outside is denied
// where it stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Limit } from '../../schemas/generated/documents.ts';
import { at, sampleEvaluator, sampleGovernance, sampleRelease, sampleTree, shape } from '../../testing/sample.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import { languages } from '../diagnostics/entry.ts';
import { wording } from '../diagnostics/wording.ts';
import type { Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { addDays } from '../lib/time.ts';
import { judge } from './index.ts';
import { explained, templateSentences, withLimits } from './limits.ts';

const root = join(import.meta.dirname, '../..');
const governance = sampleGovernance();
const evaluator = await sampleEvaluator();
const { limits } = governance.limits.value;

// biome-ignore lint/suspicious/noExplicitAny: inputs of gates are changed anywhere, as JSON
type Input = any;

/** What gates are asked about version 2. */
const asked: Input[] = [];
const listening: typeof evaluator = {
  ...evaluator,
  evaluate: (entrypoint, input) => {
    if (entrypoint === 'relc/verdicts') asked.push(input);
    return evaluator.evaluate(entrypoint, input);
  },
};
judge(sampleRelease(), governance, listening, at, shape, { previous: sampleRelease(sampleTree(), '1') });

const predictive = (): Input => structuredClone(asked[0]);

/** The same as a language model behind its gateway. */
function llm(): Input {
  const input = predictive();
  const file = 'policies/runtime/llm-gateway/assistant-1.yaml';
  input.policies.push({ kind: 'LlmGateway', path: file, value: load(readFileSync(join(root, file), 'utf8')) });
  input.profile.slos.llm = {};
  input.evidence.staging_report.llm = {};
  return input;
}

/** A release that a limit is for. */
function limited({ field, when }: Limit): Input {
  const isLlm = when.type?.includes('llm') || /llm/i.test(field);
  const input = isLlm ? llm() : predictive();
  for (const fact of ['criticality', 'sector', 'task', 'serving'] as const)
    input.model_file[fact] = when[fact]?.[0] ?? input.model_file[fact];
  input.model_file.decides_about_people = when.decides_about_people ?? true;
  for (const fact of ['personal_data', 'automated_decisions'] as const)
    input.profile.privacy[fact] = when[fact] ?? input.profile.privacy[fact];
  input.model = when.model?.[0] ?? input.model;
  return input;
}

const decided = '2026-11-23';
const spoken = 'Trees on more fields refuse fewer good customers'.split(' ');

/** Says a value at a field that is computed, and gives the place that a denial names. */
const computed: Readonly<Record<string, (input: Input, value: Input) => string>> = {
  'AccessPolicy/mfa_of_people': (input, value) => {
    policyOf(input, 'AccessPolicy').allow[1].subject.mfa = [value];
    return '/allow/1/subject';
  },
  'InferenceGateway/request_bytes_beyond_contract': (input, value) => {
    input.facts.contracts.request_bytes = { least: 100, most: 200 };
    policyOf(input, 'InferenceGateway').max_request_bytes = value + 200;
    return '/max_request_bytes';
  },
  'contract_output/characters': (input, value) => {
    input.facts.contracts.texts.outputs.push({ name: 'answer', longest: value, most: 1, is_open: false });
    return '/properties';
  },
  'contract_output/longest_text': (input, value) => {
    input.facts.contracts.texts.outputs.push({ name: 'answer/0', longest: value, most: 1, is_open: false });
    return '/properties/answer';
  },
  'contract_output/texts': (input, value) => {
    input.facts.contracts.texts.outputs.push({ name: 'answer', longest: 1, most: value, is_open: false });
    return '/properties/answer';
  },
  'consumers/runs_per_day': (input, value) => {
    input.facts.consumers[0].declared.runs = { rows: 1, per_day: value };
    return '/consumers/0';
  },
  'Quota/calls_per_day': (input, value) => {
    Object.assign(policyOf(input, 'Quota'), { per: 'day', calls_per_consumer: value });
    return '/calls_per_consumer';
  },
  'release/days_until/residual_risks': (input, value) => {
    input.release.residual_risks[0].until = addDays(decided, value);
    return '/residual_risks/0/until';
  },
  'vulnerability_scan/database_days': (input, value) => {
    input.facts.scan.database_days = value;
    return '/scanner/db/lastUpdate';
  },
  'release/prose/words/*': (input, value) => {
    input.release.headline = `Trees and ${value} fields`;
    return '/headline';
  },
  'release/prose/*': (input, value) => {
    input.release.headline = value;
    return '/headline';
  },
  'exceptions/*/ticket': (input, value) => {
    input.exceptions = [{ position: 4, from: decided, until: decided, ticket: value }];
    return '/exceptions/4/ticket';
  },
  'exceptions/*/days': (input, value) => {
    input.exceptions = [{ position: 4, from: decided, until: addDays(decided, value) }];
    return '/exceptions/4/until';
  },
  'canary_plan/different_shares': (input, value) => {
    input.evidence.canary_plan.steps = [1, 1, 2, 2, 3]
      .slice(0, value * 2)
      .map((traffic_percent) => ({ traffic_percent }));
    return '/steps';
  },
  'canary_plan/first_share': (input, value) => {
    input.evidence.canary_plan.steps[0].traffic_percent = value;
    return '/steps/0/traffic_percent';
  },
  'canary_plan/last_share': (input, value) => {
    input.evidence.canary_plan.steps[2].traffic_percent = value;
    return '/steps/2/traffic_percent';
  },
  'canary_plan/growth': (input, value) => {
    input.evidence.canary_plan.steps = [1, value].map((traffic_percent) => ({ traffic_percent }));
    return '/steps/1/traffic_percent';
  },
  'drift_baseline/features/*/largest_share': (input, value) => {
    input.evidence.drift_baseline.features.amount.proportions = [0, value];
    return '/features/amount/proportions';
  },
  'shadow_eval/registry_metrics/words/*': (input, value) => {
    input.evidence.shadow_eval.registry_metrics.auc.metric = `a.${value}/AUC`;
    return '/registry_metrics/auc/metric';
  },
  'fairness/ungrouped_share': (input, value) => {
    const { sex } = input.evidence.fairness.attributes;
    Object.assign(sex, { groups: { all: { n: 1000 * (1 - value) } }, ungrouped: { n: 1000 * value } });
    return '/attributes/sex/ungrouped/n';
  },
  'evidence/age_days': (input, value) => {
    const { moments } = input.facts;
    moments.shadow_eval = moments.rollout_decision - value * 86_400;
    return '/measured_at';
  },
  'profile/fairness/watched': (input, value) => {
    input.profile.fairness.watchlist = value.map((watched: string) => {
      const [attribute, metric] = watched.split('/');
      return { attribute, metric };
    });
    return '/fairness/watchlist';
  },
  'LlmGateway/stopped_on_output': (input, value) => {
    policyOf(input, 'LlmGateway').content_policy = value.map((category: string) => ({
      ...{ category, where: ['output'], action: 'block' },
    }));
    return '/content_policy';
  },
};

/** Writes prose at a place, of many at the first; other places keep theirs. */
function write(input: Input, place: string, text: string): string {
  if (place === 'exceptions/*/reason') {
    input.exceptions = [{ position: 4, from: decided, until: decided, reason: text }];
    return '/exceptions/4/reason';
  }
  if (place === 'release/not_applicable/*/reason') {
    input.release.not_applicable = { 'evidence/canary_plan': { reason: text, accepted_by: 'mlops' } };
    return '/not_applicable/evidence~1canary_plan/reason';
  }
  if (place === 'drift_baseline/unwatched/*/reason') {
    input.evidence.drift_baseline.unwatched = { amount: { reason: text } };
    return '/unwatched/amount/reason';
  }
  const [head = '', ...way] = place.replace(/(residual_risks|limitations)/, '$1/0').split('/');
  return `/${put(head === 'release' ? input.release : input.evidence[head], way, text).join('/')}`;
}

const policyOf = (input: Input, kind: string): Input => input.policies.find((one: Input) => one.kind === kind).value;

/** Says a value at a field, or these values at a field of many. */
function say(input: Input, field: string, value: Input): string {
  const special = own(computed, field);
  if (special !== undefined) return special(input, value);
  const [head = '', ...way] = field.split('/');
  const [, name, side] = /^release\/days_until\/(.*)/.exec(field) ?? [];
  if (name !== undefined && side === undefined) {
    input.release.lifecycle[name] = addDays(decided, value);
    return `/lifecycle/${name}`;
  }
  const [, place] = /^(.*)\/words$/.exec(field) ?? [];
  if (place !== undefined) return write(input, place, spoken.slice(0, value).join(' '));
  const [, metric, bound = ''] = /^profile\/fairness\/(\w+)\/(min|max)$/.exec(field) ?? [];
  if (metric !== undefined) {
    const { watchlist } = input.profile.fairness;
    if (!watchlist.some((watch: Input) => watch.metric === metric)) watchlist.push({ attribute: 'sex', metric });
    const index = watchlist.findIndex((watch: Input) => watch.metric === metric);
    watchlist[index][bound] = value;
    return `/fairness/watchlist/${index}/${bound}`;
  }
  const document =
    head === 'profile' || head === 'release' ? input[head] : (own(input.evidence, head) ?? policyOf(input, head));
  const star = way.indexOf('*');
  if (Array.isArray(value)) {
    const [last = ''] = way.slice(star + 1);
    put(
      document,
      way.slice(0, star),
      value.map((one) => (last === '' ? one : { [last]: one })),
    );
    return `/${way.slice(0, star).join('/')}`;
  }
  const placed = put(document, way, value);
  return `/${placed.join('/')}`;
}

/** Puts a value below an object, with what leads there; a star is the first item that there is. The way that it took. */
function put(document: Input, [name = '', ...rest]: readonly string[], value: Input): readonly string[] {
  const key = name === '*' ? (Object.keys(document)[0] ?? '') : name;
  if (rest.length === 0) document[key] = value;
  else document[key] ??= {};
  return [key, ...(rest.length === 0 ? [] : put(document[key], rest, value))];
}

interface Denial {
  readonly code: Code;
  readonly document: string;
  readonly pointer: string;
  readonly field: string;
  readonly reason: string;
  readonly observed: Json;
  readonly expected: Json;
}

function denials(input: Input, limit: Limit): readonly Denial[] {
  const answer = evaluator.evaluate('relc/verdicts', { ...input, limits: [limit] });
  if ('fault' in answer) throw new Error(answer.fault);
  return (answer.result as { limit: readonly Denial[] }).limit;
}

/** What people read of it, in both languages. */
function said({ code, document, pointer, ...facts }: Denial): string {
  const denial = withLimits(
    { code, file: document, pointer, facts: { ...facts, limits: [0] } },
    governance.limits,
    () => null,
  );
  return languages.map((language) => Object.values(wording(denial, language)).join(' ')).join(' ');
}

const aged = /^(evidence\/age_days|vulnerability_scan\/database_days)$/;

const aboveCode = (field: string): string => {
  if (aged.test(field)) return 'limit/too-old';
  return /^(release\/days_until\/|exceptions\/\*\/days$)/.test(field) ? 'limit/too-far' : 'limit/at-most';
};

/** What is just inside a limit, and what is just outside. */
function around(limit: Limit): {
  readonly inside: readonly Input[];
  readonly outside: readonly Input[];
  readonly code: string;
} {
  const step = /days|words|different/.test(limit.field) ? 1 : 0.001;
  if ('at_most' in limit)
    return {
      inside: [limit.at_most],
      outside: [limit.at_most + step],
      code: aboveCode(limit.field),
    };
  if ('at_least' in limit)
    return {
      inside: [limit.at_least],
      outside: [limit.at_least - step],
      code: /words$/.test(limit.field) ? 'limit/too-short' : 'limit/at-least',
    };
  if ('only' in limit) {
    const filled = (name: string, number: string) =>
      limit.only.map((one) => one.replaceAll('<name>', name).replace('<number>', number));
    const spoilt = limit.only.filter((one) => one.includes('<')).flatMap(spellings);
    return {
      ...{
        inside: filled('risk-default_2.md', '0042'),
        outside: ['something else', ...spoilt],
        code: spoilt.length > 0 ? 'limit/form' : 'limit/only',
      },
    };
  }
  if ('never' in limit) return { inside: ['named'], outside: limit.never, code: 'limit/never' };
  const { must_have: all } = limit;
  return { inside: [all], outside: all.map((left) => all.filter((one) => one !== left)), code: 'limit/must-have' };
}

/** Values that begin like an admitted one, and name nothing, or name it by another spelling. */
function spellings(admitted: string): readonly string[] {
  const [head = ''] = admitted.split('<');
  const ends = [
    '',
    '..',
    '.',
    '../../evil',
    admitted.includes('/<name>/<name>') ? 'a/b/c' : 'a/b',
    'a/../b',
    'a.',
    '%61',
    '1#v2',
    '1?v=2',
    '1 2',
    '1\n',
    '<name>',
  ];
  const numbers = admitted.includes('<number>') ? ['0', '000', 'x', '1x'] : [];
  return [...[...ends, ...numbers].map((end) => `${head}${end}`), admitted.toUpperCase(), ` ${head}1`];
}

describe('limits as they are shipped', () => {
  test.each(limits.map((limit) => [`${limit.field} of ${JSON.stringify(limit.when)}`, limit] as const))(
    'when %s is just inside, it passes; just outside, it is denied where it stands',
    (_, limit) => {
      const { inside, outside, code } = around(limit);
      for (const value of inside) {
        const input = limited(limit);
        say(input, limit.field, value);
        expect(denials(input, limit)).toEqual([]);
      }
      for (const value of outside) {
        const input = limited(limit);
        const pointer = say(input, limit.field, value);
        const denied = denials(input, limit);
        expect(denied).toMatchObject([{ code, pointer, field: limit.field, reason: limit.reason }]);
        for (const one of denied) expect(said(one)).not.toMatch(/\{(mend|models|field|rule|attribute|metric)\}/);
      }
    },
  );

  test('when people are missing from the groups, says how many may be without a group, and where that is limited', () => {
    const people = { code: 'fairness/people', file: 'fairness.json', facts: { observed: 1, expected: 2 } } as const;
    const found = withLimits(people, governance.limits, () => null);
    expect(found).toMatchObject({ facts: { ...people.facts, admitted: 0.05 }, places: { limits: [{}] } });
  });

  test.each([
    [{ groups: 0.8 }, { expected: 0.8, change: 'groups', mend: 'groups' }],
    [{ traffic_percent: 50 }, { expected: { traffic_percent: 50 }, mend: 'traffic_percent' }],
    [{ p50: 30 }, { expected: { p50: 30 }, mend: 'other' }],
  ])('when a number does not fit %j, is explained by it: %j', (expected, facts) => {
    const found = explained({ code: 'evidence/incoherent', facts: { observed: 1, expected } });
    expect(found.facts).toEqual({ observed: 1, ...facts });
  });

  test('when a day lies too far ahead, names the latest one; where there is no such day, none', () => {
    const file = governance.exceptions.file;
    const far = { code: 'limit/too-far', file, pointer: '/exceptions/0/until' } as const;
    const facts = { field: 'exceptions/*/days', observed: 110, expected: 100, limits: [0] };
    const latest = (until: string) =>
      withLimits({ ...far, facts }, governance.limits, () => ({ exceptions: [{ until }] })).facts;
    expect(latest('2027-03-13')).toMatchObject({ mend: 'latest', latest: '2027-03-03' });
    expect(latest('soon')).toMatchObject({ mend: 'written' });
    expect(latest('soon')).not.toHaveProperty('latest');
  });

  test('when people are not asked for a second factor, names the rule that lets them in', () => {
    const asked = { code: 'limit/only', file: 'a', pointer: '/allow/1/subject' } as const;
    const facts = { field: 'AccessPolicy/mfa_of_people', observed: null, expected: ['yes'], limits: [0] };
    const rules = { allow: [{ name: 'first' }, { name: 'desk' }] };
    const { fix } = wording(
      withLimits({ ...asked, facts }, governance.limits, () => rules),
      'en',
    );
    expect(fix).toMatch(/^Write `mfa: \["yes"\]` into `subject` of the rule desk, in a new runtime policy\. /);
  });

  // In how many languages a bank reads, only the bank knows: languages.test.ts shows that it can ask for them.
  const left = ['release/prose/languages'];

  test('when a field can be limited, it is', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/limits.schema.json'), 'utf8'));
    const fields = ['AtMost', 'AtLeast', 'Only', 'MustHave', 'Never'].flatMap((comparator) => {
      const { enum: many, const: one } = schema.$defs[`${comparator}Field`];
      return many ?? [one];
    });
    const told = [...limits.map(({ field }): string => field), ...left];
    expect(new Set(told)).toEqual(new Set(fields));
  });

  test('when the template asks somebody to write something, leaving it there is ruled out', () => {
    const asking = ['templates/new/release.yaml.hbs', 'compiler/operations/scaffold-texts.ts']
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n');
    const hints = [...asking.matchAll(/(?:'|: |- )TODO ([^'\n]+)/g)].map(([, hint]) => hint);
    const never = limits.flatMap((limit) => (limit.field === 'release/prose/*' ? limit.never : []));
    expect(hints.length).toBeGreaterThan(3);
    expect(never).toEqual(expect.arrayContaining(hints));
    expect(hints).toEqual(expect.arrayContaining([...templateSentences]));
  });

  test('when the same is limited twice for the same models, one of them would be forgotten: there is no such pair', () => {
    const keys = limits.map(({ reason: _r, source: _s, field, when, ...comparator }) =>
      JSON.stringify([field, when, Object.keys(comparator)]),
    );
    expect(keys).toEqual([...new Set(keys)]);
  });
});
