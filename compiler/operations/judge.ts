// relc judge: how far what judges is approved, and what each step since then lacks.
import { elsewhereFaults } from '../chain/elsewhere.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isEmbedded } from '../model/target.ts';
import type { Outcome } from '../report/outcome.ts';
import type { Line } from '../report/report.ts';
import type { World } from '../world/port.ts';
import { printAnchor } from './anchor.ts';
import { glassIn, type TracedChain, traceChain } from './chain.ts';
import { stepLines } from './judge-lines.ts';
import { judgeSince, openStepSince } from './judge-since.ts';
import { givenWords, type WalkedStep } from './judge-walk.ts';
import { fewOf, openTargets } from './places.ts';

export interface JudgeOptions {
  /** Only the step from this branch to HEAD: needs no anchor and no registry. */
  readonly since?: string;
  readonly target?: string;
  /** Prints the anchor of HEAD instead. */
  readonly anchor?: boolean;
}

export async function showJudge(world: World, options: JudgeOptions): Promise<Outcome> {
  if (options.anchor === true) return printAnchor(world);
  if (options.since !== undefined) return showStep(world, options.since);
  const repository = world.repository.value;
  if (repository === undefined) return world.repository;
  const tree = await repository.tree(['policies/governance'], 'HEAD');
  if (tree.value === undefined) return tree;
  const targets = openTargets(tree.value, options.target);
  if (targets.value === undefined) return targets;
  const tip = { repository, tree: tree.value, at: world.clock.now() };
  const outcomes: Outcome[] = [];
  for (const target of targets.value)
    outcomes.push(
      isEmbedded(target)
        ? { diagnostics: [], lines: [`${target.name}: a file: target, where every judge counts`] }
        : traced(target.name, await traceChain(world, tip, target)),
    );
  // A job that has an anchor holds keys: a tip that leaves `file:` targets alone must not pass for approved.
  if (world.job.chain !== undefined && targets.value.every(isEmbedded))
    outcomes.push(traced('RELC_CHAIN', await traceChain(world, tip)));
  return {
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    tree: tree.value,
    lines: outcomes.flatMap(({ lines }) => lines ?? []),
  };
}

function traced(name: string, { walk, start, faults, recorded }: TracedChain): Outcome {
  const upTo = walk?.verified ?? start;
  return {
    diagnostics: faults.map((fault) => (fault.file === undefined ? { ...fault, file: name } : fault)),
    lines: [
      ...(walk?.steps ?? []).flatMap(walkedLines),
      `${name}: what judges is approved up to ${upTo ?? 'no commit'}`,
      ...glassIn(recorded).map(
        ({ tip, people, reason, at }) =>
          `${name}: ${people.join(', ')} let ${tip.slice(0, 12)} through without approval at ${at}: ${reason}`,
      ),
    ],
  };
}

const walkedLines = (step: WalkedStep): readonly Line[] =>
  step.how === 'restored'
    ? [`step  ${step.from.slice(0, 12)}..${step.to.slice(0, 12)}  brings back the judge that is approved`]
    : stepLines(step, step);

/** The step of a merge request: what it lacks before it is merged. */
async function showStep(world: World, since: string): Promise<Outcome> {
  const opened = await openStepSince(world, since);
  if (opened.value === undefined) return opened;
  if (opened.value === null) return { diagnostics: [], lines: [`since ${since}: nothing that judges changes`] };
  const { step, elsewhere } = opened.value;
  const judged = judgeSince(opened.value);
  const { changed, digest, required, given, missing, faults } = judged;
  const isWaiting = Object.keys(missing).length > 0;
  const waits: Diagnostic = {
    code: 'judge/waits',
    facts: {
      commits: fewOf(step.commits),
      paths: fewOf(changed),
      expected: required,
      observed: givenWords(given),
      since,
      digest,
    },
  };
  return {
    diagnostics: [
      ...opened.value.notices,
      ...(isWaiting ? [...opened.value.nobody, ...faults, ...elsewhereFaults(elsewhere, digest), waits] : []),
    ],
    lines: stepLines({ ...step, to: step.commits.at(-1) ?? step.to, elsewhere: isWaiting ? elsewhere : [] }, judged),
    result: { before: step.before, after: step.after, steps: step.steps, digest, changed, required, missing },
  };
}
