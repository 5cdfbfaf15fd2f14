// One model as a run reads it. What a run reads does not change, so a model is loaded once, and each release is judged
// and compiled once, however often the model is planned.
import { compile } from '../compile/index.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { type Judgement, judge } from '../gate/index.ts';
import { canonical } from '../lib/json.ts';
import { once } from '../lib/once.ts';
import { comparedWith } from '../load/approved.ts';
import { type Loaded, load, opinionsIn, saidChanges, standardPast } from '../load/index.ts';
import { byFact, type PastValue } from '../model/past.ts';
import type { Validation } from '../model/plan.ts';
import type { CompiledRelease, Governance, JudgedRelease, LoadedRelease } from '../model/release.ts';
import { type KnownRelease, knownRelease } from '../plan/index.ts';
import type { OpenedRun } from './opened-run.ts';
import { opinionsOf } from './second-line.ts';

export interface ReadModel {
  readonly run: OpenedRun;
  readonly name: string;
  readonly loaded: Loaded;
  /** Findings about the model and the policies. */
  readonly diagnostics: readonly Diagnostic[];
  /** What a plan knows of each version. */
  readonly known: ReadonlyMap<string, KnownRelease>;
  /** Judges a release that is not approved yet, beside the version that it replaces. */
  readonly judged: (release: LoadedRelease, governance: Governance, before: Before) => Judgement;
  /** What the second line thinks of a version. */
  readonly opinionOf: (version: string) => Validation | undefined;
  readonly compiled: (release: JudgedRelease) => Result<CompiledRelease>;
}

/** What a target says of the past. */
export interface Before {
  /** Whether a version was approved before: later demands remove nothing from it. */
  readonly isApproved: (version: string) => boolean;
  /** Whether nothing that a version replaces was ever approved there; false where that says nothing. */
  readonly begins: (version: string) => boolean;
  /** What the model's facts were since its last signed state. */
  readonly past: readonly PastValue[];
}

export function readModel(run: OpenedRun, name: string): ReadModel {
  const { loaded, diagnostics } = load(run, (model) => model === name);
  const known = loaded.releases.flatMap((release) => {
    const one = knownRelease(run.tree, release);
    return one === undefined ? [] : [[release.version, one] as const];
  });
  const opinions = once(() => opinionsIn(run.tree, name));
  const opinionOf = once(() => loaded.governance && opinionsOf(run, name, loaded.governance));
  const said = once(() => saidChanges(run.tree, name));
  const judgements = new Map<string, Judgement>();
  const compiled = new Map<JudgedRelease, Result<CompiledRelease>>();
  return {
    ...{ run, name, loaded, diagnostics, known: new Map(known) },
    judged: (release, governance, { isApproved, begins: isFirst, past }) => {
      const replaced = loaded.releases.find(({ version }) => version === release.release?.value.replaces);
      const wasApproved = replaced !== undefined && isApproved(replaced.version);
      const previous = () => replaced && comparedWith(run.tree, replaced, wasApproved);
      const reviewed = (version: string) => {
        const one = loaded.releases.find((other) => other.version === version);
        return one && comparedWith(run.tree, one, isApproved(version));
      };
      const standard = standardPast(release, said, reviewed, isApproved);
      const compared = standard ? [standard.uses, isApproved(standard.reviewed?.version ?? '')] : [];
      const begins = isFirst(release.version);
      return kept(judgements, canonical([release.version, wasApproved, begins, byFact(past), compared]), () =>
        judge(release, governance, run.evaluator, run.at, run.shape, {
          ...{ previous: previous(), past, begins, standard },
          earlierOpinion: opinions()(release.release?.value.replaces ?? 'none'),
        }),
      );
    },
    opinionOf: (version) => opinionOf()?.(version),
    compiled: (release) => kept(compiled, release, () => compile(release, run.tree.files, run.evaluator.controls)),
  };
}

function kept<K, V extends object>(known: Map<K, V>, key: K, find: () => V): V {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}
