// Where the walk along the judge ends: what keeps its steps from being approved, and which one to ask for.
import { approvedElsewhere, type Elsewhere, elsewhereFaults } from '../../chain/elsewhere.ts';
import type { JudgedStep } from '../../chain/index.ts';
import { nobodyYet } from '../../chain/nobody.ts';
import type { JudgePolicy } from '../../chain/policy.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { dayOf } from '../../lib/time.ts';
import type { Standing } from '../../model/chain.ts';
import type { Judge } from '../../model/judge.ts';
import { fewOf } from '../places.ts';
import type { OpenedStatements } from './facts.ts';

/** A step on the way, with the commits whose judges it compares. */
export interface WalkedStep extends JudgedStep {
  readonly from: string;
  readonly to: string;
  /** `restored`: nobody approved it, and `to` brings back the judge of `from`. Undefined where the walk ends. */
  readonly how: 'approved' | 'restored' | undefined;
  /** Approvals that are for another step; none are looked for where people approved this one. */
  readonly elsewhere: readonly Elsewhere[];
}

/** A commit on the way, with its judge. */
export interface Place {
  readonly commit: string;
  readonly at: string;
  readonly validAt: string;
  readonly judge: Judge;
}

/** Where a walk ended. */
export interface Broken {
  readonly standing: Standing;
  /** The last commit up to which it is approved. */
  readonly verified: string;
  /** The policy where it stands. */
  readonly policy: JudgePolicy;
  readonly statements: OpenedStatements;
  /** The steps that were taken. */
  readonly passed: readonly WalkedStep[];
  /** Each step that begins there and that somebody approved, the next one, and last the one up to the tip. */
  readonly open: readonly WalkedStep[];
  /** The places after it. */
  readonly further: readonly Place[];
}

/** Why approvals of steps do not count. Those of a wrong key or step say since when to approve instead. */
export const faultsSince = (steps: readonly Pick<JudgedStep, 'faults'>[], since: string): readonly Diagnostic[] =>
  steps.flatMap(({ faults }) =>
    faults.map((fault) =>
      fault.code === 'judge/unknown-key' || fault.code === 'judge/other-step'
        ? { ...fault, facts: { ...fault.facts, since } }
        : fault,
    ),
  );

/** The steps to show, and why none leads on: command and note can both approve the last of them. */
export function brokenOff(broken: Broken): {
  readonly steps: readonly WalkedStep[];
  readonly faults: readonly Diagnostic[];
} {
  const { open, further, policy, verified } = broken;
  const whole = open.at(-1);
  const end = further.findIndex(({ commit }) => commit === whole?.to);
  const [first, last] = [further[0], further[end]];
  if (whole === undefined || first === undefined || last === undefined) return { steps: [], faults: [] };
  const elsewhere = elsewhereOf(broken, last.judge);
  const reasons = new Map(faultsSince(open, verified).map((fault) => [JSON.stringify(fault), fault]));
  const { changed, digest, required, given } = whole;
  const facts = {
    ...{ verified, digest, commit: first.commit, paths: fewOf(changed) },
    ...{ commits: fewOf(further.slice(0, end + 1).map(({ commit }) => commit)) },
    ...{ expected: required, observed: givenWords(given) },
  };
  return {
    steps: open.map((step) => (step === whole ? { ...step, elsewhere } : step)),
    faults: [
      ...nobodyYet(policy, required, whole.from, dayOf(last.at)),
      ...reasons.values(),
      ...elsewhereFaults(elsewhere, digest),
      { code: 'judge/not-approved', facts },
    ],
  };
}

/** Approvals of no step on the way that somebody may have meant for the one up to a later judge. */
function elsewhereOf(
  { standing: { judge: before, steps }, statements, policy, passed, open, further }: Broken,
  { digest: after }: Judge,
): readonly Elsewhere[] {
  const step = { before, after, steps };
  // What was approved on the way or is shown, and what begins further on, is for its own step.
  const shown = new Set([...passed, ...open].map(({ digest }) => digest));
  const begins = new Set(further.map(({ judge }, index) => `${judge.digest} ${steps + index + 1}`));
  return approvedElsewhere(step, statements.elsewhere(step), policy.signers).filter(
    ({ digest, differs, step: other }) =>
      (differs === 'judge/step-again' || !shown.has(digest)) && !begins.has(`${other.before} ${other.steps}`),
  );
}

/** `role: person` of each, once: one person may approve in a file and in a note. */
export const givenWords = (given: JudgedStep['given']): readonly string[] =>
  [...new Set(given.map(({ role, person }) => `${role}: ${person}`))].sort();
