// The compiled policy, as gates and operations use it.
import type { GateControls, OwnWords } from '../../schemas/generated/documents.ts';

export type { GateControls };

/** The compiled policy. Evaluation never throws: a fault is a value, and it denies. */
export interface PolicyEvaluator {
  /** Names of the gates that the policy was built with. */
  readonly gates: readonly string[];
  readonly timedGates: readonly string[];
  /** Absent where the repository has none. */
  readonly ownGates?: OwnGates;
  /** What each gate stands for, the repository's own ones too. */
  readonly controls: readonly GateControls[];
  evaluate(entrypoint: Entrypoint, input: unknown): Answer;
  /**
   * Runs an action whose evaluations share one limit of time, since to watch the time takes longer than most of them. When
   * it is over, the action runs again, and each evaluation is a fault.
   */
  together<T>(action: () => T): T;
}

/** Gates of the repository: they add refusals, and are asked nothing else. */
export interface OwnGates {
  /** `own.<name>`, after their packages. */
  readonly gates: readonly string[];
  readonly controls: readonly GateControls[];
  /** What is said where they deny, by code. */
  readonly words: Readonly<Record<string, OwnWords>>;
  /** Their verdicts, by gate. */
  evaluate(input: unknown): Answer;
}

export type Answer = { readonly result: unknown } | { readonly fault: string };

export type Entrypoint =
  | 'relc/verdicts'
  | 'relc/promote_allow'
  | 'relc/timed'
  | 'relc/required'
  | 'relc/admission'
  | 'relc/revalidation'
  | 'relc/quorum';
