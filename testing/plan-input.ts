// For tests: the input of a plan, in memory. A test names only what matters to it.

import { textOf } from '../compiler/lib/bytes.ts';
import { digestOf, digestsOf } from '../compiler/lib/digest.ts';
import { own } from '../compiler/lib/own.ts';
import { withOwnPart } from '../compiler/model/description.ts';
import {
  type AppliedVersionState,
  type ChangeClass,
  cabPath,
  descriptionFile,
  type ObservedVersion,
  releaseFolder,
  releasePath,
  type Stage,
  type State,
} from '../compiler/model/plan.ts';
import type { CompiledRelease } from '../compiler/model/release.ts';
import { standingOf } from '../compiler/model/revalidation.ts';
import type { KnownRelease, PlanInput } from '../compiler/plan/input.ts';
import type { PolicyEvaluator } from '../compiler/policy/port.ts';
import type { Model, NotApplicable, Release, Revalidation, Target } from '../schemas/generated/documents.ts';
import {
  appliedRelease,
  appliedState,
  appliedVersion,
  place,
  profileDigest,
  releaseKey,
  sourceDigest,
} from './applied.ts';
import { judgedSample } from './assessed.ts';

export interface Facts {
  /** What each release replaces, by version. */
  readonly replaces?: Readonly<Record<string, string>>;
  /** The stage in model.yaml, by version. */
  readonly wanted?: Readonly<Record<string, Stage>>;
  /** What the signed state says, by version. Without it, nothing was ever applied here. */
  readonly applied?: Readonly<Record<string, Stage | Partial<AppliedVersionState>>> | undefined;
  readonly serving?: string | undefined;
  /** What served until the alias moved. */
  readonly before?: string;
  readonly next?: string;
  /** The version of the registry's alias; by default the serving one. */
  readonly shown?: string;
  readonly compiled?: readonly string[];
  /** The class of change that each of these claims; normal by default. */
  readonly claimed?: ChangeClass;
  /** The class of change that each release in the repository claims, by version; normal by default. */
  readonly classes?: Readonly<Record<string, string>>;
  /** What each of the compiled ones is compared with by its recipe. */
  readonly reviewed?: string;
  /** The incident that each of them names. */
  readonly incident?: string;
  /** What each release in the repository declares not applicable, by version. */
  readonly declined?: Readonly<Record<string, NotApplicable>>;
  readonly later?: boolean;
  readonly isLast?: boolean;
  readonly today?: string;
}

/** One person of mlops must approve any change. */
export const evaluator: PolicyEvaluator = {
  gates: ['slo'],
  timedGates: ['timed_lifecycle'],
  controls: [],
  evaluate: () => ({ result: { mlops: 1 } }),
  together: (action) => action(),
};

const target = { name: 'production', alias: 'approved', registry_id: 'production', url: 'file:registry' } as Target;

const recipeIn = ({ reviewed }: { readonly reviewed?: string | undefined }) =>
  reviewed === undefined ? undefined : { name: 'weekly', until: '2027-12-31', reviewed };

export function planInput(facts: Facts = {}): PlanInput {
  const { replaces = {}, serving, next, shown = serving } = facts;
  const versions = Object.entries(facts.applied ?? {}).map(([version, one]): [string, AppliedVersionState] => [
    version,
    { ...appliedVersion, ...(typeof one === 'string' ? { stage: one } : one) },
  ]);
  const aliases =
    serving === undefined
      ? {}
      : { approved: { version: serving, since: '2026-11-01T00:00:00Z', before: facts.before } };
  const state = { aliases, versions: Object.fromEntries(versions) } as unknown as State;
  const releases = Object.entries(replaces).map(([version, one]) => [
    version,
    {
      release: { replaces: one, profile: 'p', class: facts.classes?.[version] ?? 'normal' },
      ...{ sourceDigest, profileDigest },
    },
  ]);
  return {
    target,
    earlier: facts.later ? { ...target, name: 'homologation' } : undefined,
    isLast: facts.isLast ?? true,
    last: target,
    model: 'm',
    modelFile: 'releases/m/model.yaml',
    desired: { versions: facts.wanted ?? {}, aliases: next === undefined ? {} : { production: next } } as Model,
    releases: new Map(releases as never),
    compiled: new Map((facts.compiled ?? []).map((version) => [version, { recipe: recipeIn(facts) } as never])),
    observed: { registry_id: 'production', versions: {}, aliases: shown === undefined ? {} : { approved: shown } },
    state: facts.applied === undefined ? null : state,
    today: facts.today ?? '2026-11-24',
    evaluator,
    opinionOf: () => undefined,
    approvalPolicy: { rules: [] },
    past: [],
    declarations: [],
    revalidations: { value: new Map(), diagnostics: [] },
    standingOf: byDate(state, facts.today ?? '2026-11-24'),
    keys: [],
  } as unknown as PlanInput;
}

/** As operations tell it where nothing was measured since. */
const byDate = (state: State | null, today: string) => (version: string) => {
  const applied = own(state?.versions, version);
  return applied && standingOf(applied, undefined, { afterReport: undefined, notice: 0 }, today);
};

const releaseOf = (version: string, said: Stage | Partial<AppliedVersionState> = {}) =>
  appliedRelease(
    { approved_by_plan: digestOf(`plan of ${version}`), ...(typeof said === 'string' ? { stage: said } : said) },
    version,
  );

/** What both registry.json and the registry say about a version. */
export const registryFacts = (version: string) => ({
  ...{ run_id: `run ${version}`, model_id: null, source: `runs:/${version}/model`, status: 'READY', stage: 'Staging' },
  ...{ dataset: { name: 'd', digest: '1' }, metrics: { auc: '0.8' }, params: { depth: '3' }, trainer: 'ana' },
});

const knownRelease = (version: string, replaces: string, notApplicable: NotApplicable = {}): KnownRelease => ({
  release: { replaces, profile: 'p', adr: 'adr/1', scdr: 'scdr/1', class: 'normal', window: 'night', notApplicable },
  registry: registryFacts(version),
  personalData: false,
  ...{ sourceDigest, profileDigest, sources: { 'release.yaml': 'sha256:cc' } },
  modelSums: releaseOf(version).compiled.get('model.SHA256SUMS'),
});

function compiledRelease(version: string, { claimed = 'normal', incident, reviewed }: Facts): CompiledRelease {
  const { compiled, version: applied } = releaseOf(version);
  const lifecycle = { revalidate_by: '2027-02-20', end_of_support: '2028-01-01', end_of_life: '2028-02-01' };
  return {
    ...{ judged: judgedSample(), controls: [], reads: new Map() },
    ...{
      model: place.model,
      version,
      files: compiled,
      digests: digestsOf(compiled),
      exceptions: [],
      coexistenceDays: 30,
      differences: undefined,
    },
    qualitySources: { dataset: 'held-out', elsewhere: [] },
    recipe: recipeIn({ reviewed }),
    release: { lifecycle, change: { class: claimed, incident, window: 'saturday-night' } } as Release,
    ...{ sourceDigest, profileDigest, releaseDigest: applied.release_digest },
    ...{ modelDigest: applied.model_digest, policyDigest: applied.policy_digest },
  };
}

/** A version in the registry as training left it. */
export const trained = (version: string): ObservedVersion => {
  const { dataset, metrics, params, trainer, ...shown } = registryFacts(version);
  const facts = { dataset, metrics, params, trainer };
  return {
    ...shown,
    description: '',
    tags: {},
    artifacts: {},
    contents: {},
    deleted: [],
    model_files: releaseOf(version).modelFiles,
    facts,
  };
};

/** A version in the registry as its state describes it. */
function shownVersion(version: string, said: Stage | Partial<AppliedVersionState>): ObservedVersion {
  const { version: applied, compiled, cab } = releaseOf(version, said);
  const files = [...compiled].map(([path, bytes]) => [releasePath(applied.release_digest, path), bytes] as const);
  const record = cabPath(applied.approved_by_plan);
  const { approved_by, end_of_life, end_of_support, policy_digest, release_digest, revalidate_by, stage } = applied;
  return {
    ...trained(version),
    artifacts: { ...Object.fromEntries(digestsOf(files)), [record]: digestOf(cab) },
    contents: {
      ...Object.fromEntries(
        ['SHA256SUMS', descriptionFile].map((file) => [releasePath(release_digest, file), textIn(compiled, file)]),
      ),
      [record]: textOf(cab) ?? '',
    },
    tags: {
      ...{ adr: 'adr/1', approved_by, end_of_life, end_of_support, policy_digest, release_digest, revalidate_by },
      ...{ scdr: 'scdr/1', security_decision: 'PASS', slo_profile: 'p', stage },
      release_files: releaseFolder(release_digest),
    },
    description: withOwnPart('', textIn(compiled, descriptionFile)),
  };
}

const textIn = (files: ReadonlyMap<string, Uint8Array>, file: string): string =>
  textOf(files.get(file) ?? new Uint8Array()) ?? '';

/** The same with everything else: the registry agrees with the state, and has nothing yet of new versions. */
export function wholeInput(facts: Facts = {}): PlanInput {
  const { applied = {}, compiled = [], replaces = {}, declined = {}, serving, before } = facts;
  const input = planInput(facts);
  const versions = Object.entries(applied).map(([version, said]) => [version, releaseOf(version, said).version]);
  const alias = { version: serving ?? '', since: '2026-11-01T00:00:00Z', ...(before !== undefined && { before }) };
  const state: State = appliedState({
    versions: Object.fromEntries(versions),
    aliases: serving === undefined ? {} : { approved: alias },
  });
  const shown = [
    ...compiled.map((version) => [version, trained(version)] as const),
    ...Object.entries(applied).map(([version, said]) => [version, shownVersion(version, said)] as const),
  ];
  return {
    ...input,
    releases: new Map(
      Object.entries(replaces).map(([version, one]) => [version, knownRelease(version, one, declined[version])]),
    ),
    compiled: new Map(compiled.map((version) => [version, compiledRelease(version, facts)])),
    state: facts.applied === undefined ? null : state,
    observed: { ...input.observed, versions: Object.fromEntries(shown), state: null, states: [] },
    keys: [releaseKey.signer],
    graceDays: 7,
  };
}

/** The input with a version of the registry changed, or removed. */
export function withShown(input: PlanInput, version: string, change?: Partial<ObservedVersion>): PlanInput {
  const { [version]: known, ...others } = input.observed.versions;
  const versions = change && known ? { ...others, [version]: { ...known, ...change } } : others;
  return { ...input, observed: { ...input.observed, versions } };
}

/** A revalidation of version 1 that passed. */
export const passedAgain = (change: Partial<Revalidation> = {}): Revalidation => ({
  ...{ apiVersion: 'relc/v1', kind: 'Revalidation', model: 'm', version: '1', model_digest: digestOf('model') },
  ...{ decided_on: '2026-11-20', occasion: 'date', result: 'passed', next: '2027-03-01' },
  ...{ conclusion: 'It ranks as it did', decided_by: 'ana@example.com' },
  measured: { window: { from: '2026-10-01', until: '2026-11-19' }, rows: 900 },
  ...change,
});
