// Compares the plan computed now with the approved plan, and reports what moved: a changed byte of evidence is named by
// its file.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { byBytes } from '../lib/bytes.ts';
import { canonical, equalJson, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { type Change, describe, type PlanBody, type Resource, releaseFolder, type Validation } from '../model/plan.ts';
import { compared } from './values.ts';

/** Empty when both plans are equal except for verdicts, quorum, promotion order and what was settled, which are judged anew. */
export function stale(approved: PlanBody, computed: PlanBody): readonly Diagnostic[] {
  if (equalJson(comparable(approved), comparable(computed))) return [];
  const sources = changedSources(approved, computed);
  if (sources.length > 0) return sources;
  const compiled = recompiled(approved, computed).map(({ version, was, is }) =>
    differs(`releases/${version}/release_digest`, was, is),
  );
  const changes = [...compiled, ...changedChanges(approved, computed)];
  if (changes.length > 0) return changes;
  const fields = new Set([approved, computed].flatMap((plan) => Object.keys(comparable(plan))));
  return [...fields]
    .filter((field) => !equalJson(valueIn(approved, field) ?? null, valueIn(computed, field) ?? null))
    .map((field) => differs(field, valueIn(approved, field), valueIn(computed, field)));
}

/** The names of the parts that differ from the computed plan; empty only when the plans are equal. */
export function differences(planned: PlanBody, computed: PlanBody): readonly Diagnostic[] {
  if (equalJson(planned, computed)) return [];
  const sources = changedSources(planned, computed);
  // Digests and changes follow from the files: naming them as well would hide which file it is.
  const moved = sources.length > 0 ? sources : changedChanges(planned, computed);
  const before = otherParts(planned, sources.length === 0);
  const after = otherParts(computed, sources.length === 0);
  const others = [...new Set([...before.keys(), ...after.keys()])]
    .filter((what) => !equalJson(before.get(what) ?? null, after.get(what) ?? null))
    .map((what) => differs(what, before.get(what), after.get(what)));
  const found = [...moved, ...others];
  return found.length > 0 ? found : [differs('changes', planned.changes, computed.changes)];
}

/** Parts that are neither a change of the registry nor a file of a release. */
function otherParts({ changes: _, releases, ...rest }: PlanBody, withReleases: boolean): ReadonlyMap<string, unknown> {
  const released = Object.entries(withReleases ? releases : {}).flatMap(([version, { sources: __, ...release }]) =>
    Object.entries(release).map(([field, value]): [string, unknown] => [`releases/${version}/${field}`, value]),
  );
  return new Map<string, unknown>([...Object.entries(rest), ...released]);
}

const differs = (what: string, one: unknown, other: unknown): Diagnostic => said(what, ...compared(one, other));

const said = (what: string, approved: string, computed: string): Diagnostic => ({
  code: 'apply/stale',
  facts: { what, approved, computed },
});

function comparable(plan: PlanBody) {
  const { approvals_required: _, timed_gates: __, prerequisite: ___, releases, validations, ...rest } = plan;
  return {
    ...rest,
    // That a condition is settled since holds nothing back that was approved with it.
    ...(validations && { validations: Object.entries(validations).map(([version, one]) => [version, asked(one)]) }),
    releases: Object.fromEntries(
      Object.entries(releases).map(([version, { verdicts: ____, ...release }]) => [version, release]),
    ),
  };
}

const asked = ({ conditions, ...said }: Validation) => ({
  ...said,
  conditions: Object.entries(conditions).map(([id, { settled: _, ...condition }]) => [id, condition]),
});

function changedSources(approved: PlanBody, computed: PlanBody): Diagnostic[] {
  return Object.entries(approved.releases).flatMap(([version, release]) => {
    const now = own(computed.releases, version)?.sources;
    if (now === undefined) return [];
    const paths = [...new Set([...Object.keys(release.sources), ...Object.keys(now)])].sort(byBytes);
    return paths
      .filter((path) => own(release.sources, path) !== own(now, path))
      .map(
        (path): Diagnostic => ({
          code: 'apply/source-changed',
          file: `releases/${approved.model}/${version}/${path}`,
          facts: { approved: own(release.sources, path) ?? 'absent', computed: own(now, path) ?? 'absent' },
        }),
      );
  });
}

/** Releases of both plans that are compiled to other bytes. */
const recompiled = (approved: PlanBody, computed: PlanBody) =>
  Object.entries(approved.releases).flatMap(([version, { release_digest: was }]) => {
    const is = own(computed.releases, version)?.release_digest;
    return is === undefined || is === was ? [] : [{ version, was, is }];
  });

function changedChanges(approved: PlanBody, computed: PlanBody): Diagnostic[] {
  const byResource = (changes: readonly Change[]) =>
    new Map(changes.map((change) => [canonical(change.resource), change]));
  const planned = byResource(approved.changes);
  const now = byResource(computed.changes);
  // The folder of a release is called by its digest: naming each file in it would hide that it was compiled anew.
  const folders = recompiled(approved, computed).flatMap(({ was, is }) => [was, is].map(releaseFolder));
  const isInRecompiled = (resource: Resource) =>
    resource.type === 'artifact' && folders.some((folder) => resource.path.startsWith(`${folder}/`));
  return [...new Map([...planned, ...now])]
    .map(([key, { resource }]) => ({ resource, was: planned.get(key), is: now.get(key) }))
    .filter(({ resource, was, is }) => !isInRecompiled(resource) && !equalJson(was ?? null, is ?? null))
    .map(({ resource, was, is }) => {
      const before = compared(was?.before, is?.before);
      const after = compared(was?.after, is?.after);
      const says = (one: Change | undefined, side: 0 | 1) =>
        one === undefined ? 'no change' : `${before[side]} → ${after[side]}`;
      return said(describe(resource), says(was, 0), says(is, 1));
    });
}
