// The compiled policy, as gates and operations use it.
import type { GateControls } from '../../schemas/generated/documents.ts';

export type { GateControls };

/** The compiled policy. Evaluation never throws: a fault is a value, and it denies. */
export interface PolicyEvaluator {
  /** Names of the gates that the policy was built with. */
  readonly gates: readonly string[];
  readonly timedGates: readonly string[];
  /** What each gate stands for. */
  readonly controls: readonly GateControls[];
  evaluate(entrypoint: Entrypoint, input: unknown): Answer;
  /**
   * Runs an action whose evaluations share one limit of time, since to watch the time takes longer than most of them. When
   * it is over, the action runs again, and each evaluation is a fault.
   */
  together<T>(action: () => T): T;
}

export type Answer = { readonly result: unknown } | { readonly fault: string };

export type Entrypoint =
  | 'relc/verdicts'
  | 'relc/promote_allow'
  | 'relc/timed'
  | 'relc/required'
  | 'relc/admission'
  | 'relc/quorum';
