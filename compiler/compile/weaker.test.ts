import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Json } from '../lib/json.ts';
import { isWeaker } from './weaker.ts';

const weaker = (place: string, before: Json | undefined, after: Json | undefined): boolean => {
  const [document = '', ...path] = place.split('/');
  return isWeaker(document, {
    path: path.join('/'),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });
};

describe('a value becomes weaker', () => {
  test.each<[string, Json | undefined, Json | undefined]>([
    ['profile/slos/latency_ms/p95', 80, 120],
    ['profile/slos/error_rate', 0.001, 0.5],
    ['profile/slos/cost_per_1000_calls/amount', 1, 2],
    ['profile/slos/llm', { groundedness: 1 }, undefined],
    ['profile/slos/llm/groundedness', 0.99, 0.9],
    ['profile/slos/llm/groundedness', 0.99, undefined],
    ['profile/slos/llm/pii_leak_rate', 0, 0.1],
    ['profile/capacity/requests_per_second', 250, 100],
    ['profile/guardrails/outputs/score/min', 0, -1],
    ['profile/guardrails/outputs/score/max', 1, 2],
    ['profile/guardrails/outputs/boxes/confidence/max', 1, 2],
    ['profile/guardrails/outputs/boxes/confidence', { min: 0, max: 1 }, undefined],
    ['profile/guardrails', { outputs: {} }, undefined],
    ['profile/drift/psi_act', 0.25, 99],
    ['profile/fairness/watchlist/sex disparate_impact', { min: 0.8 }, undefined],
    ['profile/fairness/watchlist/sex disparate_impact/min', 0.8, -9],
    ['profile/fairness/watchlist/sex disparate_impact/max', 1, 9],
    ['profile/privacy/personal_data', true, false],
    ['profile/privacy/retention_days', 1825, 3650],
    ['profile/privacy/review', { channel: 'x' }, undefined],
    ['profile/privacy/review/explains_criteria', true, false],
    ['profile/policies/Quota', { path: 'x' }, undefined],
    ['profile/coexistence_days', 30, 0],
    ['fairness/attributes/age', { reference_group: 'old' }, undefined],
    ['fairness/attributes/age/groups/60 and over', 29, undefined],
    ['fairness/attributes/age/groups/60 and over', 29, 20],
    ['fairness/attributes/age/ungrouped', undefined, 12],
    ['fairness/attributes/age/ungrouped', 3, 12],
    ['shadow_eval/requests', 400, 40],
    ['staging_report/requests', 5000, 1000],
    ['staging_report/questions', 500, 110],
    ['staging_report/prices/cpu_hour', 0.35, 0.1],
    ['staging_report/prices/gpu_hours', 9, undefined],
    ['drift_baseline/rows', 600, 100],
    ['drift_baseline/bins/amount', 10, 2],
    ['drift_baseline/bins/amount', 10, undefined],
    ['drift_baseline/bins/boxes/confidence', 10, undefined],
    ['drift_baseline/unwatched/photo', undefined, 'Nobody has a number for it'],
    ['contract_output/properties/decision', { type: 'string' }, undefined],
    ['contract_output/properties/reasons/items/properties/text', { type: 'string' }, undefined],
    ['InferenceGateway/authentication', 'mtls+oidc', 'mtls'],
    ['InferenceGateway/min_tls', '1.3', '1.2'],
    ['InferenceGateway/max_request_bytes', 16384, 2 ** 30],
    ['InferenceGateway/enforce_contract', true, false],
    ['AccessPolicy/allow/partner', undefined, { name: 'partner' }],
    ['AccessPolicy/allow/desk/subject/mfa', ['yes'], undefined],
    ['AccessPolicy/allow/desk/subject/service', ['desk'], ['desk', '*']],
    ['AccessPolicy/allow/desk/action', ['predict'], ['predict', 'explain']],
    ['RateLimit/burst', 240, 1000],
    ['Quota/per', 'day', 'hour'],
    ['OutputLimits/outputs/loss/min', 0, -1],
    ['OutputLimits/outputs/loss', { min: 0, max: 1 }, undefined],
    ['OutputLimits/refuse_nan_and_inf', true, false],
    ['LlmGateway/pii_masking/entities', ['cpf', 'email'], ['cpf']],
    ['LlmGateway/content_policy/hate', { action: 'block' }, undefined],
    ['LlmGateway/content_policy/hate/action', 'block', 'flag'],
    ['LlmGateway/content_policy/hate/where', ['input', 'output'], ['input']],
    ['Quota/', { per: 'day' }, undefined],
    ['profile/fairness/watchlist', [{ attribute: 'sex' }, { attribute: 'sex' }], [{ attribute: 'sex' }].slice(1)],
    ['AccessPolicy/allow', [{ name: 'x' }], [{ name: 'x' }, { name: 'x', action: ['predict'] }]],
  ])('at %s, from %j to %j', (place, before, after) => {
    expect(weaker(place, before, after)).toBe(true);
    // The other way round it becomes stricter.
    expect(weaker(place, after, before)).toBe(false);
  });

  test('where a release declares not applicable what the one before did not', () => {
    const declined = { reason: 'Nobody waits for a row', accepted_by: 'mlops' };
    expect(weaker('release/not_applicable/evidence/canary_plan', undefined, declined)).toBe(true);
    expect(weaker('release/not_applicable/evidence/canary_plan', declined, undefined)).toBe(false);
    expect(weaker('release/not_applicable/evidence/canary_plan/reason', 'Nobody waits', 'Nobody looks')).toBe(false);
    expect(weaker('release/profile', undefined, 'other')).toBe(false);
  });

  test('where a measure has another metric of the registry, or none, whichever it is', () => {
    const place = 'shadow_eval/metrics/auc';
    expect(weaker(place, 'held_out_auc', 'train_auc')).toBe(true);
    expect(weaker(place, 'train_auc', 'held_out_auc')).toBe(true);
    expect(weaker(place, 'held_out_auc', undefined)).toBe(true);
    expect(weaker(place, undefined, 'held_out_auc')).toBe(false);
  });

  test.each<[string, Json | undefined, Json | undefined]>([
    ['drift_baseline/unwatched/photo', 'Nobody has a number for it', 'It is an image'],
    ['profile/privacy/purpose', 'Decide on credit', 'Sell data to partners'],
    ['profile/slos/latency_ms/p95', 80, 80],
    ['profile/slos/latency_ms/p95', 'fast', 120],
    ['AccessPolicy/allow/desk/subject/mfa', undefined, ['yes']],
    ['InferenceGateway/authentication', 'none', 'oidc'],
    ['OutputLimits/on_violation', 'block', 'fallback'],
    ['profile/fairness/watchlist', ['sex', 'age'], ['age', 'sex']],
    ['contract_input/properties/age/maximum', 75, 80],
    ['profile/slos', undefined, { error_rate: 1 }],
  ])('not at %s, from %j to %j: it has no direction, or none that is known', (place, before, after) => {
    expect(weaker(place, before, after)).toBe(false);
  });
});

describe('limits and directions agree', () => {
  const { $defs } = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/limits.schema.json'), 'utf8'));

  /** The places of the numbers that limits.yaml may limit, of what is compared here. */
  const placesIn = (name: string): readonly string[] =>
    ($defs[name].enum as readonly string[])
      .filter((field) => /^(profile|[A-Z]\w+)\//.test(field))
      .map((field) =>
        field
          .replace('/fairness/', '/fairness/watchlist/sex ')
          .replace('calls_per_day', 'calls_per_consumer')
          .replace('request_bytes_beyond_contract', 'max_request_bytes'),
      );

  test('what may be so much at most is weaker when it is higher', () => {
    const places = placesIn('AtMostField');
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => !weaker(place, 1, 2) || weaker(place, 2, 1))).toEqual([]);
  });

  test('what must be so much at least is weaker when it is lower', () => {
    const places = placesIn('AtLeastField');
    expect(places.length).toBeGreaterThan(2);
    expect(places.filter((place) => !weaker(place, 2, 1) || weaker(place, 1, 2))).toEqual([]);
  });
});
