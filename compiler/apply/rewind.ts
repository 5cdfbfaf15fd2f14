// A run that was killed left some changes written. Rewinding shows the registry
// as it was before them, so that the plan can be computed again and compared:
// what stands between `before` and `after` is somebody else's change, a conflict.
import { equalJson } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { Change, Observed, ObservedVersion, PlannedValue, Resource } from '../model/plan.ts';

/** A change whose value is known by now. */
export interface ResolvedChange extends Change {
  readonly after: Exclude<PlannedValue, { readonly known_after: string }>;
}

/** What the registry shows of a resource; the state is compared by the caller, since only its content is planned. */
export function liveValue(observed: Observed, resource: Resource): string | null {
  switch (resource.type) {
    case 'artifact':
      return own(own(observed.versions, resource.version)?.artifacts, resource.path) ?? null;
    case 'tag':
      return own(own(observed.versions, resource.version)?.tags, resource.name) ?? null;
    case 'alias':
      return own(observed.aliases, resource.name) ?? null;
    case 'stage':
      return own(observed.versions, resource.version)?.stage ?? null;
    case 'state':
      return null;
  }
}

/** The registry as it was before the changes that are already written, and those in conflict. */
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
    if (change.resource.type === 'state') continue;
    const live = liveValue(observed, change.resource);
    if (equalJson(live, change.before)) continue;
    if (!equalJson(live, change.after)) {
      conflicts.push(change);
      continue;
    }
    written.push(change);
    rewound = withValue(rewound, change.resource, change.before as string | null);
  }
  return { observed: rewound, written, conflicts };
}

function withValue(observed: Observed, resource: Resource, value: string | null): Observed {
  if (resource.type === 'state') return observed;
  if (resource.type === 'alias') return { ...observed, aliases: put(observed.aliases, resource.name, value) };
  const version = own(observed.versions, resource.version);
  // A plan may name any; whoever computes it again will not.
  if (version === undefined) return observed;
  const changed = { ...version, ...within(version, resource, value) } as ObservedVersion;
  return { ...observed, versions: { ...observed.versions, [resource.version]: changed } };
}

function within(
  { tags, artifacts }: ObservedVersion,
  resource: Extract<Resource, { readonly version: string }>,
  value: string | null,
) {
  switch (resource.type) {
    case 'artifact':
      return { artifacts: put(artifacts, resource.path, value) };
    case 'tag':
      return { tags: put(tags, resource.name, value) };
    case 'stage':
      return { stage: value };
  }
}

function put<T extends string>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: string | null,
): Readonly<Record<string, string>> {
  const { [key]: _, ...rest } = record;
  return value === null ? rest : { ...rest, [key]: value };
}
