// The compiled policy, as gates and operations use it.

/** The compiled policy. Evaluation never throws: a fault is a value, and it denies. */
export interface PolicyEvaluator {
  /** Names of the gates that the policy was built with. */
  readonly gates: readonly string[];
  readonly timedGates: readonly string[];
  /** What each gate stands for. */
  readonly controls: readonly GateControls[];
  evaluate(entrypoint: Entrypoint, input: unknown): { readonly result: unknown } | { readonly fault: string };
}

/** The METADATA of a gate's rules, and what they read. */
export interface GateControls {
  readonly gate: string;
  /** The only type of model that the gate judges; absent when it judges every model. */
  readonly applies_to?: string;
  /** Parts of the gates' input: `evidence.fairness`, `profile`. */
  readonly reads: readonly string[];
  readonly rules: readonly {
    readonly title: string;
    readonly codes: readonly string[];
    readonly controls: readonly string[];
  }[];
}

export type Entrypoint =
  | 'relc/verdicts'
  | 'relc/promote_allow'
  | 'relc/timed'
  | 'relc/required'
  | 'relc/admission'
  | 'relc/quorum';
