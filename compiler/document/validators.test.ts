import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../testing/sample.ts';
import type { Json } from '../lib/json.ts';
import { shape } from './validators.ts';

const digest = `sha256:${'a'.repeat(64)}`;

/** A plan with one change. */
const plan = (change: Json): Json => ({
  apiVersion: 'relc/v1',
  kind: 'Plan',
  plan_digest: digest,
  plan: {
    ...{ target: 'local', registry_id: 'relc-local', registry_url: 'file:registry', model: 'm', class: 'normal' },
    ...{ changes: [change], releases: {}, serving: { now: null, since: null, next: null }, rollback_target: null },
    ...{ approvals_required: { mlops: 1 }, exceptions_used: [], timed_gates: [] },
  },
  context: { commit: 'abc', planned_at: '2026-11-24T12:00:00Z' },
});

const created = (resource: Json, after: Json): Json => ({ resource, action: 'create', before: null, after });
const later = { known_after: 'approval' };
const nothing = { aliases: {}, versions: {} };
const on = { version: '1' };

const said = (change: Json) => {
  const { value, diagnostics } = shape({ file: 'plan.json', value: plan(change) }, 'plan');
  expect(value === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(({ code, pointer = '' }) => `${code} ${pointer.replace('/plan/changes/0/', '')}`);
};

describe('a change of a plan', () => {
  test.each<[string, Json]>([
    ['artifact', created({ type: 'artifact', path: 'relc/a', ...on }, digest)],
    ['artifact that is signed later', created({ type: 'artifact', path: 'relc/a', ...on }, later)],
    ['tag', created({ type: 'tag', name: 'stage', ...on }, 'Approved')],
    ['tag that approval makes known', created({ type: 'tag', name: 'approved_by', ...on }, later)],
    [
      'tag that goes',
      { ...{ resource: { type: 'tag', name: 'a', ...on }, action: 'delete' }, before: 'x', after: null },
    ],
    ['alias', created({ type: 'alias', name: 'approved' }, '1')],
    ['stage of a version without a release', created({ type: 'stage', version: '#7' }, 'Archived')],
    ['state', created({ type: 'state' }, nothing)],
  ])('when it is of an %s, is accepted', (_, change) => {
    expect(said(change)).toEqual([]);
  });

  test.each<[string, Json, readonly string[]]>([
    ['a state is a text', created({ type: 'state' }, 'x'), ['shape/type after']],
    [
      'a state is known later',
      created({ type: 'state' }, later),
      ['shape/missing-field after', 'shape/missing-field after', 'shape/unknown-field after/known_after'],
    ],
    ['an alias is known later', created({ type: 'alias', name: 'a' }, later), ['shape/type after', 'shape/type after']],
    ['a stage goes', created({ type: 'stage', ...on }, null), ['shape/type after']],
    ['an artifact is no digest', created({ type: 'artifact', path: 'relc/a', ...on }, 'x'), ['shape/format after']],
    ['a tag has no version', created({ type: 'tag', name: 'a' }, 'x'), ['shape/missing-field resource']],
    [
      'an alias has a version',
      created({ type: 'alias', name: 'a', ...on }, '1'),
      ['shape/unknown-field resource/version'],
    ],
    ['a folder is made', created({ type: 'folder' }, 'x'), ['shape/value resource/type']],
    ['nothing is named', created({}, 'x'), ['shape/missing-field resource']],
  ])('when %s, says what is wrong with that and nothing of other changes', (_, change, faults) => {
    expect(said(change)).toEqual(faults);
  });
});

describe('a profile of an earlier relc', () => {
  const profile = load(textIn('releases/risk-default/profiles/credit-standard-1.yaml')) as { [field: string]: Json };
  const codes = (value: Json) => shape({ file: 'a.yaml', value }, 'profile').diagnostics.map(({ code }) => code);

  test('when it names dashboards, which nothing reads any more, it has its shape still; any other field has none', () => {
    const dashboards = {
      metrics: 'https://grafana.example.com/d/a',
      alerts: [{ name: 'latency-p95', url: 'https://a' }],
    };
    expect(codes({ ...profile, dashboards })).toEqual([]);
    expect(codes({ ...profile, dashboard: dashboards })).toEqual(['shape/unknown-field']);
  });
});
