// Whether the registry agrees with registry.json about a version, has the model that was signed, and still has what
// holds the version.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { compareWithSums, digestOf, parseSums, type SumsFault } from '../lib/digest.ts';
import { equalJson, type Json, textIn, valueIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { addressOf, isEmbedded, isInStaging } from '../model/target.ts';
import type { PlanInput } from './input.ts';
import { type Integrity, loadable } from './integrity.ts';
import { type Move, servingNow } from './move.ts';

const identity = ['run_id', 'model_id', 'source', 'status'];
const training = ['dataset', 'metrics', 'params', 'trainer'];

const field = (document: Json | undefined, name: string): Json => valueIn(document, name) ?? null;

/**
 * registry.json is a snapshot; the live registry decides. Each difference names both values. It refuses the plan only
 * for a version that the plan approves or lets serve: what a rollback leaves must not hold it up.
 */
export function factFaults(input: PlanInput): Integrity {
  const next = own(input.desired.aliases, input.target.name);
  const [needed, others] = [
    new Set([...input.compiled.keys(), ...(next === undefined ? [] : [next])]),
    new Set<string>(),
  ];
  // A version that is taken out of use may also be deleted.
  for (const [version, { stage }] of Object.entries(input.state?.versions ?? {}))
    if (!needed.has(version) && loadable.includes(stage)) others.add(version);
  return { refusing: factFaultsOf(input, needed), findings: factFaultsOf(input, others) };
}

function factFaultsOf(input: PlanInput, versions: ReadonlySet<string>): readonly Diagnostic[] {
  const { target } = input;
  return [...versions].flatMap((version): Diagnostic[] => {
    const file = `releases/${input.model}/${version}/registry.json`;
    const live = own(input.observed.versions, version);
    const known = input.releases.get(version)?.registry;
    const isNamedLater = own(own(input.desired.copies, target.name), version) !== undefined;
    const copy = isNamedLater ? undefined : valueIn(known, 'copies', target.name);
    const facts = copy ?? known;
    const at = copy === undefined ? '' : `/copies/${target.name}`;
    if (live === undefined) return [{ code: 'plan/not-in-registry', file, facts: { version, target: target.name } }];
    if (live.unwritable !== undefined)
      return [
        {
          code: 'registry/artifacts-not-writable',
          file,
          facts: { version, target: target.name, observed: live.unwritable },
        },
      ];
    const { model_files: _, ...said } = live;
    const shown = { ...live.facts, ...said };
    // registry.json has no run and source for a later target: the bytes prove that it holds the same model.
    const named = isNamedLater ? ['status'] : identity;
    // Another registry may have registered the same model without what training said about it.
    const isCopy = isNamedLater || copy !== undefined;
    const compared = input.compiled.has(version)
      ? [...named, ...(target.staging === undefined ? ['stage'] : []), ...(isCopy ? [] : training)]
      : named;
    const differ = compared
      .map((name) => ({ field: name, observed: field(facts, name), expected: field(shown, name) }))
      .filter(({ observed, expected }) => facts !== undefined && !equalJson(observed, expected))
      // Nobody is asked who trained, but where that decides who approves.
      .filter(({ field: name, observed }) => name !== 'trainer' || observed !== null)
      .map(
        (differs): Diagnostic => ({
          code: 'plan/registry-differs',
          file,
          pointer: `${at}/${differs.field}`,
          facts: { ...differs, target: target.name },
        }),
      );
    return [
      ...differ,
      ...trainerFaults(input, version, file),
      ...addressFaults(input, version, file),
      ...stagingFaults(input, version, file),
      ...modelFaults(input, version),
    ];
  });
}

/** Where policy keeps whoever trained from approving, a release must say who that was: silence would let them. */
function trainerFaults({ compiled, approvalPolicy, releases }: PlanInput, version: string, file: string): Diagnostic[] {
  if (!compiled.has(version) || !approvalPolicy.excluded?.includes('trainer')) return [];
  const trainer = textIn(releases.get(version)?.registry, 'trainer');
  return trainer === undefined ? [{ code: 'plan/trainer-unknown', file, facts: { version } }] : [];
}

/**
 * A new release was registered where the last target says. Not when that is a folder, whose samples come from elsewhere,
 * nor when it came after the release and model.yaml names the version there.
 */
function addressFaults(input: PlanInput, version: string, file: string): readonly Diagnostic[] {
  const { last, compiled, releases, desired } = input;
  const isNamedLater = own(own(desired.copies, last.name), version) !== undefined;
  if (!compiled.has(version) || isNamedLater || isEmbedded(last)) return [];
  const observed = field(releases.get(version)?.registry, 'registry_uri');
  const expected = addressOf(last);
  if (observed === expected) return [];
  const facts = { field: 'registry_uri', observed, expected, target: last.name };
  return [{ code: 'plan/registry-differs', file, pointer: '/registry_uri', facts }];
}

/** When a target defines Staging by an alias or tag, only that decides. registry.json describes the last target. */
function stagingFaults(
  { target, isLast, compiled, releases, observed, model }: PlanInput,
  version: string,
  file: string,
): Diagnostic[] {
  if (!compiled.has(version)) return [];
  const known = isLast ? textIn(releases.get(version)?.registry, 'staging') : undefined;
  const said = known ?? target.staging;
  if (said === undefined || (said === target.staging && isInStaging(said, version, observed))) return [];
  const facts = { model, version, target: target.name, observed: said, expected: target.staging ?? null };
  return [{ code: 'plan/not-in-staging', file, pointer: '/staging', facts }];
}

/**
 * Version numbers, runs and sources are names that registries give. The model is its bytes, and those were signed. They
 * are read when the model begins to serve, not each time: it may be large.
 */
function modelFaults(input: PlanInput, version: string): Diagnostic[] {
  const applied = own(input.state?.versions, version);
  const begins = own(input.desired.aliases, input.target.name) === version && servingNow(input) !== version;
  const compiled = input.compiled.get(version);
  const expected = compiled === undefined && begins ? applied?.model_digest : undefined;
  if (compiled === undefined && expected === undefined) return [];
  const list = evidenceFiles.model_sums.file;
  const sums = compiled?.files.get(list) ?? input.releases.get(version)?.modelSums;
  const file = `releases/${input.model}/${version}/${list}`;
  if (expected !== undefined) {
    const observed = sums ? digestOf(sums) : 'none';
    if (observed !== expected)
      return [{ code: 'plan/frozen-release-changed', file, facts: { version, observed, expected } }];
  }
  const signed = parseSums(sums ?? new Uint8Array());
  // A release whose list cannot be read does not pass its check.
  if (signed === undefined) throw new Error(`${list} of version ${version} cannot be read`);
  const faults = compareWithSums(signed, own(input.observed.versions, version)?.model_files ?? new Map());
  if (faults.length === 0) return [];
  const named = (fault: SumsFault['fault']) => shortened(faults.filter((one) => one.fault === fault));
  const files = { changed: named('changed'), missing: named('missing'), unlisted: named('unlisted') };
  const facts = { version, target: input.target.name, ...files };
  return [{ code: 'plan/model-differs', file, facts }];
}

/** A model may have thousands of files. */
function shortened(faults: readonly SumsFault[]): readonly string[] {
  const paths = faults.slice(0, 5).map(({ path }) => path);
  return faults.length > paths.length ? [...paths, `… +${faults.length - paths.length}`] : paths;
}

/**
 * Deleted things still exist until they are cleaned up. Nothing new is released on them; for what serves, or returns in
 * an incident, it is a warning.
 */
export function deletedFaults(input: PlanInput, move: Move): Integrity {
  const released = new Set([...input.compiled.keys(), ...(move.kind === 'rollout' ? [move.to] : [])]);
  const inUse = Object.entries(input.state?.versions ?? {}).flatMap(([version, { stage }]) =>
    loadable.includes(stage) && !released.has(version) ? [version] : [],
  );
  return { refusing: deletedIn(input, [...released]), findings: deletedIn(input, inUse).map(asWarning) };
}

const deletedIn = ({ model, target, observed }: PlanInput, versions: readonly string[]): readonly Diagnostic[] =>
  versions.flatMap((version): Diagnostic[] => {
    const deleted = own(observed.versions, version)?.deleted ?? [];
    const facts = { model, version, target: target.name, observed: deleted };
    return deleted.length === 0
      ? []
      : [{ code: 'registry/deleted', file: `${target.name}: ${model} ${version}`, facts }];
  });
