// What auditors' tools read of a release lies beside it in the registry, from one CAB record, whenever its apply ends.
import { beforeAll, describe, expect, test } from 'vitest';
import type { CabRecord } from '../../schemas/generated/documents.ts';
import { ending, killed, never } from '../../testing/killed.ts';
import { codes, ok } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { assessmentFiles, assessmentPath, cabPath } from '../model/plan.ts';
import { unprovenStatement } from '../trust/envelope.ts';
import { applyPlan } from './apply.ts';

const folder = 'registry/artifacts/*/relc';

/** The statement in a bundle. */
const statementIn = (bytes: Uint8Array) =>
  unprovenStatement(bytes) as unknown as {
    readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
    readonly predicateType: string;
    readonly predicate: Readonly<Record<string, unknown>>;
  };

const digestIn = ({ digest }: { readonly digest: { readonly sha256: string } }) => `sha256:${digest.sha256}`;

/** Every file in the folders for auditors, by its path. */
const assessmentsIn = (scenario: Scenario): ReadonlyMap<string, Uint8Array> =>
  new Map(scenario.glob(`${folder}/assessments/*/*`).map((path) => [path, scenario.bytes(path)]));

/** The CAB record of the plan of version 2, and the files that it names. */
function namedIn(scenario: Scenario) {
  const [path = ''] = scenario.glob(`${folder.replace('/relc', '')}/${cabPath(scenario.planned.plan_digest)}`);
  const record = statementIn(scenario.bytes(path)).predicate as unknown as CabRecord;
  const digests = own(record.assessments, '2') ?? {};
  const files = Object.entries(digests).map(([file, digest]): [string, Uint8Array] => {
    const [place = ''] = scenario.glob(`${folder.replace('/relc', '')}/${assessmentPath(digests, file)}`);
    const bytes = scenario.bytes(place);
    expect(digestOf(bytes), place).toBe(digest);
    return [file, bytes];
  });
  return { record, files: new Map(files) };
}

let ready: Scenario;
let applied: Scenario;
/** The number of the write that writes the CAB record. */
let recordWrite: number;
let writes: number;
beforeAll(async () => {
  ready = await ready2();
  applied = ready.copy();
  const world = ending(applied.world, never);
  ok(await applyPlan(world, applied.planFile));
  ({ writes } = world);
  const order = ready.planned.plan.changes.findIndex(
    ({ resource }) => resource.type === 'artifact' && resource.path.startsWith('relc/cab/'),
  );
  // Before all changes, the approvals and the plan are stored.
  recordWrite = ready.approvals.length + 1 + order + 1;
  expect(order).toBeGreaterThan(0);
});

const later = '2026-11-30T01:30:00Z';
const afterApprovals = '2026-12-27T01:30:00Z';

describe('what is written for auditors', () => {
  test('when a release is applied, each file lies where its CAB record says, about the release and its model', () => {
    const { record, files } = namedIn(applied);
    expect([...files.keys()]).toEqual(assessmentFiles);
    const { release_digest = '', model_digest = '' } = applied.planned.plan.releases['2'] ?? {};
    const result = statementIn(files.get('test_result.sigstore.json') ?? new Uint8Array());
    expect(result.subject.map(digestIn)).toEqual([release_digest, model_digest]);
    const summary = statementIn(files.get('verification_summary.sigstore.json') ?? new Uint8Array());
    expect(summary.subject.map(digestIn)).toEqual([model_digest]);
    expect(summary.predicate).toMatchObject({
      ...{ timeVerified: record.recorded_at, 'urn:relc:release_digest': release_digest },
      policy: { digest: { sha256: record.judge_digest.replace('sha256:', '') } },
    });
    const bom = JSON.parse(textOf(files.get('ml_bom.cdx.json') ?? new Uint8Array()) ?? '');
    expect(bom.metadata).toMatchObject({
      timestamp: record.recorded_at,
      component: { name: 'risk-default', version: '2' },
    });
    expect(bom.declarations.affirmation.signatories.map(({ name }: { name: string }) => name)).toEqual(
      record.approvers.map(({ person }) => person),
    );
  });

  test('when it was killed after the CAB record, an apply at another time leaves the same bytes', async () => {
    const scenario = ready.copy();
    await killed(applyPlan(ending(scenario.world, recordWrite + 1), scenario.planFile));
    const before = assessmentsIn(scenario);
    expect(namedIn(scenario).files.size).toBe(assessmentFiles.length);
    scenario.at = later;
    ok(await scenario.apply());
    expect(assessmentsIn(scenario)).toEqual(before);
    expect(namedIn(scenario).record.recorded_at).toBe(ready.at);
  });

  test('when it was killed before the CAB record, an apply at another time writes its own, which the record names', async () => {
    const scenario = ready.copy();
    await killed(applyPlan(ending(scenario.world, recordWrite), scenario.planFile));
    const before = assessmentsIn(scenario);
    expect(scenario.glob(`${folder}/cab/*`)).toHaveLength(1);
    scenario.at = later;
    ok(await scenario.apply());
    const { record, files } = namedIn(scenario);
    expect(record.recorded_at).toBe(later);
    expect(files.size).toBe(assessmentFiles.length);
    for (const [path, bytes] of before) expect(scenario.bytes(path)).toEqual(bytes);
  });

  test('when somebody took them away before the apply went on, they are written as they were', async () => {
    const scenario = ready.copy();
    await killed(applyPlan(ending(scenario.world, recordWrite + 1), scenario.planFile));
    const before = assessmentsIn(scenario);
    for (const path of namedPaths(scenario)) scenario.remove(path);
    scenario.at = later;
    ok(await scenario.apply());
    expect(assessmentsIn(scenario)).toEqual(before);
  });

  test('when somebody changed or took away some after the alias moved, it is finished also when approvals have ended, and overwrites nothing', async () => {
    const scenario = ready.copy();
    await killed(applyPlan(ending(scenario.world, writes), scenario.planFile));
    const [first = '', second = ''] = namedPaths(scenario);
    scenario.remove(first);
    scenario.write(second, 'by hand');
    scenario.at = afterApprovals;
    ok(await scenario.apply());
    expect(scenario.read(second)).toBe('by hand');
    expect(codes(await scenario.plan())).toEqual(['plan/assessment-changed']);
  });

  test('when one was changed by hand, the next plan says so and goes on; when one was taken away, it does not', async () => {
    const scenario = applied.copy();
    const [first = '', second = ''] = namedPaths(scenario);
    scenario.remove(first);
    ok(await scenario.plan());
    scenario.write(second, 'by hand');
    const outcome = await scenario.plan();
    expect(codes(outcome)).toEqual(['plan/assessment-changed']);
    expect(outcome.diagnostics[0]?.facts).toMatchObject({ version: '2', observed: digestOf('by hand') });
    expect(scenario.planned.plan.changes).toEqual([]);
  });
});

/** Where the files lie that the record of version 2 names. */
function namedPaths(scenario: Scenario): readonly string[] {
  const digests = own(namedIn(scenario).record.assessments, '2') ?? {};
  return Object.keys(digests).flatMap((file) =>
    scenario.glob(`${folder.replace('/relc', '')}/${assessmentPath(digests, file)}`),
  );
}
