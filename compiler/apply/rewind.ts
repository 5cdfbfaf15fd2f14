// A killed run leaves some changes written. Rewinding shows the registry as it was before them, so that the plan can be
// computed again and compared. A value that is neither `before` nor `after` is a conflict: somebody else changed it.
import type { AliasChange, StateChange } from '../../schemas/generated/documents.ts';
import { equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { ownPart, withOwnPart } from '../model/description.ts';
import { isOf, type Observed, type ObservedVersion, type ResolvedChange, type Resource } from '../model/plan.ts';

/** What the registry shows of a resource. The caller compares the state, because only its content is planned. */
export function liveValue(observed: Observed, resource: Resource): string | null {
  switch (resource.type) {
    case 'artifact':
      return own(own(observed.versions, resource.version)?.artifacts, resource.path) ?? null;
    case 'tag':
      return own(own(observed.versions, resource.version)?.tags, resource.name) ?? null;
    case 'description':
      return ownPart(own(observed.versions, resource.version)?.description ?? '');
    case 'alias':
      return own(observed.aliases, resource.name) ?? null;
    case 'stage':
      return own(observed.versions, resource.version)?.stage ?? null;
    case 'state':
      return null;
  }
}

/** The registry before the changes that are already written, and the changes in conflict. */
export function rewind(
  observed: Observed,
  changes: readonly ResolvedChange[],
): {
  readonly observed: Observed;
  readonly written: readonly ResolvedChange[];
  readonly conflicts: readonly ResolvedChange[];
} {
  const written: ResolvedChange[] = [];
  const conflicts: ResolvedChange[] = [];
  let rewound = observed;
  for (const change of changes) {
    if (isOf(change, 'state')) continue;
    const live = liveValue(observed, change.resource);
    if (equalJson(live, change.before)) continue;
    if (!equalJson(live, change.after)) {
      conflicts.push(change);
      continue;
    }
    written.push(change);
    rewound = withBefore(rewound, change);
  }
  return { observed: rewound, written, conflicts };
}

function withBefore(observed: Observed, change: Exclude<ResolvedChange, StateChange>): Observed {
  if (isOf(change, 'alias'))
    return { ...observed, aliases: put(observed.aliases, change.resource.name, change.before) };
  const version = own(observed.versions, change.resource.version);
  // A plan file may name any resource; the plan that is computed again does not.
  if (version === undefined) return observed;
  const changed = { ...version, ...before(version, change) };
  return { ...observed, versions: { ...observed.versions, [change.resource.version]: changed } };
}

function before(
  { tags, artifacts, description }: ObservedVersion,
  change: Exclude<ResolvedChange, StateChange | AliasChange>,
): Partial<ObservedVersion> {
  if (isOf(change, 'artifact')) return { artifacts: put(artifacts, change.resource.path, change.before) };
  if (isOf(change, 'tag')) return { tags: put(tags, change.resource.name, change.before) };
  if (isOf(change, 'description')) return { description: withOwnPart(description, change.before) };
  return change.before === null ? {} : { stage: change.before };
}

function put<T extends string>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | null,
): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = record;
  return value === null ? rest : { ...rest, [key]: value };
}
