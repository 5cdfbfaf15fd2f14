// relc judge: how far what judges is approved, and what each step since then lacks.

import type { Target } from '../../../schemas/generated/documents.ts';
import { elsewhereFaults } from '../../chain/elsewhere.ts';
import type { JudgedStep } from '../../chain/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/entry.ts';
import type { Chain } from '../../model/chain.ts';
import { governanceFolder } from '../../model/policies.ts';
import type { Outcome } from '../../report/outcome.ts';
import type { Line } from '../../report/report.ts';
import { summaries } from '../../report/summaries.ts';
import type { World } from '../../world/port.ts';
import type { JudgedTree } from '../opened-run.ts';
import { fewOf } from '../places.ts';
import { printAnchor } from './anchor.ts';
import { faultsSince, givenWords, type WalkedStep } from './broken.ts';
import { chainOf, needsNoChain, traceChain } from './chain.ts';
import { throughGlass } from './judged.ts';
import { judgedTargets } from './judged-targets.ts';
import { headOf, judgeWords, stepLines, uncommittedLines, workLines } from './lines.ts';
import { judgeSince, nobodyFor, openStepSince } from './since.ts';
import { isEnough } from './stand.ts';
import type { StepOfWork } from './step.ts';
import type { JudgeWalk } from './walk.ts';

export interface JudgeOptions {
  /** Only the step from this branch to HEAD: needs no anchor and no registry. */
  readonly since?: string;
  readonly target?: string;
  /** Prints the anchor of HEAD instead. */
  readonly anchor?: boolean;
}

export async function showJudge(world: World, options: JudgeOptions, language: Language = 'en'): Promise<Outcome> {
  if (options.anchor === true) return printAnchor(world, language);
  if (options.since !== undefined) return showStep(world, options.since, language);
  const repository = world.repository.value;
  if (repository === undefined) return world.repository;
  const tree = await repository.tree([governanceFolder], 'HEAD');
  if (tree.value === undefined) return tree;
  const tip = { repository, tree: tree.value, at: world.clock.now() };
  const targets = await judgedTargets(world, tip, options.target);
  if (targets.value === undefined) return targets;
  const outcomes: Outcome[] = [];
  let chained = 0;
  for (const target of targets.value) {
    const isFree = await needsNoChain(world, tip, target);
    if (!isFree) chained += 1;
    const free = { diagnostics: [], done: [summaries.freeJudge(target.name)] };
    outcomes.push(isFree ? free : await ofTarget(world, tip, target, language));
  }
  // A job that has an anchor holds keys: a tip that leaves `file:` targets alone must not pass for approved.
  if (world.job.chain !== undefined && chained === 0) {
    const found = await traceChain(world, tip);
    outcomes.push(traced('RELC_CHAIN', found.walk, chainOf(found), language));
  }
  return {
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    tree: tree.value,
    lines: outcomes.flatMap(({ lines = [], done = [] }, at) => [...lines, ...(at < outcomes.length - 1 ? done : [])]),
    done: outcomes.at(-1)?.done ?? [],
  };
}

async function ofTarget(world: World, tip: JudgedTree, target: Target, language: Language): Promise<Outcome> {
  const found = await traceChain(world, tip, target);
  return traced(target.name, found.walk, throughGlass(world, tip, target, chainOf(found)), language);
}

function traced(name: string, walk: JudgeWalk | undefined, chain: Chain, language: Language): Outcome {
  const words = judgeWords[language];
  return {
    diagnostics: [...chain.faults, ...chain.notices].map((fault) =>
      fault.file === undefined ? { ...fault, file: name } : fault,
    ),
    lines: [
      ...(walk?.steps ?? []).flatMap((step) => walkedLines(step, language)),
      ...chain.brokenGlass.map(
        ({ tip, people, reason, at }) => `${name}: ${words.let(people.join(', '), tip.slice(0, 12), at, reason)}`,
      ),
    ],
    done: [summaries.judgedUpTo(name, chain.verified)],
  };
}

const walkedLines = (step: WalkedStep, language: Language): readonly Line[] =>
  step.how === 'restored'
    ? [`${headOf(step, language)}  ${judgeWords[language].restored}`]
    : stepLines(step, step, language);

/** The step of a merge request: what it lacks before it is merged. */
async function showStep(world: World, since: string, language: Language): Promise<Outcome> {
  const opened = await openStepSince(world, since);
  if (opened.value === undefined) return opened;
  const uncommitted = await uncommittedLines(world, language);
  if (opened.value === null) return { diagnostics: [], lines: uncommitted, done: [summaries.nothingJudges(since)] };
  const { step, notices } = opened.value;
  const judged = judgeSince(opened.value);
  const { changed, digest, required, missing } = judged;
  const isWaiting = !isEnough(judged);
  const elsewhere = isWaiting ? opened.value.elsewhere : [];
  const lacks = isWaiting
    ? [
        ...nobodyFor(opened.value, judged),
        ...faultsSince([judged], since),
        ...elsewhereFaults(elsewhere, digest),
        waits(since, step, judged),
      ]
    : [];
  return {
    diagnostics: [...notices, ...lacks],
    lines: [...workLines(step, judged, language, elsewhere), ...uncommitted],
    done: isWaiting ? [] : [summaries.judgeApproved(since)],
    next: isWaiting ? [{ command: `relc approve --judge --since ${since} --key KEY`, by: 'approvers' }] : [],
    result: { before: step.before, after: step.after, steps: step.steps, digest, changed, required, missing },
  };
}

const waits = (
  since: string,
  { commits }: StepOfWork,
  { changed, digest, required, given }: JudgedStep,
): Diagnostic => ({
  code: 'judge/waits',
  facts: {
    ...{ since, digest, commits: fewOf(commits), paths: fewOf(changed) },
    ...{ expected: required, observed: givenWords(given) },
  },
});
