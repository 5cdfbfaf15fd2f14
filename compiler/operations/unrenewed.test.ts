import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GitLabDouble } from '../../testing/gitlab-double.ts';
import { codes } from '../../testing/outcome.ts';
import { served } from '../../testing/repository.ts';
import { ready1, type Scenario } from '../../testing/scenario.ts';
import { applyPending } from './pending.ts';
import { listStatus } from './status.ts';

/** Its state was signed at noon, for 90 days. */
let serving: Scenario;
beforeAll(async () => {
  serving = await ready1();
  await serving.apply();
});

const found = async (scenario: Scenario, at: string) =>
  (await listStatus(scenario.worldAt(at))).diagnostics.filter(({ code }) => code.startsWith('pipeline/'));

describe('when half of the days of a signed state are over', () => {
  test('and more than two days since then, nobody renews it', async () => {
    expect(await found(serving, '2027-01-10T12:00:01Z')).toEqual([
      expect.objectContaining({
        code: 'pipeline/not-renewed',
        facts: { observed: '2027-01-08', expected: '2027-02-22', target: 'local' },
      }),
    ]);
  });

  test('the next pipelines have time to renew it', async () => {
    expect(await found(serving, '2027-01-10T11:59:59Z')).toEqual([]);
  });

  test('and it was renewed in time, nothing is found', async () => {
    const scenario = serving.copy();
    scenario.at = '2027-01-08T13:00:00Z';
    expect(codes(await applyPending(scenario.world))).toEqual([]);
    expect(await found(scenario, '2027-01-12T12:00:00Z')).toEqual([]);
  });
});

describe('where approvals are given in GitLab', () => {
  let double: GitLabDouble;
  let scenario: Scenario;
  beforeEach(async () => {
    scenario = serving.copy();
    double = new GitLabDouble(served(scenario.git), '2026-11-24T12:00:00Z');
    const url = await double.listen();
    scenario.edit(
      'policies/governance/approvals.yaml',
      (text) => `${text}gitlab:\n  url: ${url}\n  project_id: ${double.project}\n  plan_job: plan\n`,
    );
    scenario.token = double.token;
  });
  afterEach(() => double.close());

  const later = '2026-11-26T11:00:00Z';

  test('when no pipeline was ever started by schedule, whatever else ran, it is found', async () => {
    double.runOnMain('plan', 3, {});
    expect(await found(scenario, later)).toMatchObject([
      { code: 'pipeline/not-scheduled', pointer: '/gitlab', facts: { branch: 'main', change: 'never' } },
    ]);
  });

  test.each(['success', 'failed', 'running'])(
    'when the last one is young, and came to %s, it is not',
    async (status) => {
      double.runBySchedule(status);
      expect(await found(scenario, later)).toEqual([]);
    },
  );

  test('when the last one that ran is more than two days old, it is found: one that is there and runs no more, too', async () => {
    double.runBySchedule();
    expect(await found(scenario, '2026-11-26T12:01:01Z')).toMatchObject([
      { code: 'pipeline/not-scheduled', facts: { branch: 'main', observed: '2026-11-24T12:01:00Z' } },
    ]);
  });

  test.each(['skipped', 'canceled', 'pending'])('when it was only made, and is %s, it did not run', async (status) => {
    double.runBySchedule(status);
    expect(await found(scenario, later)).toHaveLength(1);
  });

  test('when the server names pipelines of another kind or branch for those of the schedule, they do not count', async () => {
    double.runBySchedule();
    const altered = async (change: object) => {
      double.alter = (call, body) =>
        call.endsWith('/pipelines') && Array.isArray(body) ? body.map((one) => ({ ...one, ...change })) : body;
      return found(scenario, later);
    };
    expect(await altered({})).toEqual([]);
    expect(await altered({ source: 'push' })).toHaveLength(1);
    expect(await altered({ ref: 'other' })).toHaveLength(1);
  });

  test('when GitLab does not answer, that is a warning, and nothing is said of the schedule', async () => {
    double.before = (call) => (call.endsWith('/pipelines') ? { status: 404 } : undefined);
    const { diagnostics } = await listStatus(scenario.worldAt(later));
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual(['forge/unreachable', 'warning']);
    expect(codes({ diagnostics })).not.toContain('pipeline/not-scheduled');
  });

  test('without a token nobody asks', async () => {
    scenario.token = undefined;
    expect(await found(scenario, later)).toEqual([]);
  });
});
