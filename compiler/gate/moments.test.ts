import { describe, expect, test } from 'vitest';
import { momentFacts } from './moments.ts';

const build = (metadata: { readonly [name: string]: string }) => ({ provenance: { runDetails: { metadata } } });

describe('moments as gates compare them', () => {
  test('when documents name the same moment in other zones, it is the same number', () => {
    const facts = momentFacts({
      shadow_eval: { measured_at: '2026-11-24T12:00:00Z' },
      rollout_decision: { decided_at: '2026-11-24T09:00:00.75-03:00' },
    });
    expect(facts).toEqual({ shadow_eval: 1795521600, rollout_decision: 1795521600 });
  });

  test('when the provenance has the times of the build, they are there too', () => {
    expect(momentFacts(build({ startedOn: '1970-01-01T00:00:01Z', finishedOn: '1970-01-01T00:01:00Z' }))).toEqual({
      build_started: 1,
      build_finished: 60,
    });
  });

  test('when there is a scan, the moment of its end is there too', () => {
    expect(momentFacts({ vulnerability_scan: { metadata: { scanFinishedOn: '1970-01-01T00:00:09Z' } } })).toEqual({
      scan: 9,
    });
  });

  test('when a moment is missing, there is no number that could pass for it', () => {
    expect(momentFacts({ ...build({}), readiness: { status: 'approved' } })).toEqual({});
    expect(momentFacts({})).toEqual({});
  });
});
