// Compiled policy, as gates and operations ask it.

/** Compiled policy. Evaluation never throws: a fault is a value, and denies. */
export interface PolicyEvaluator {
  /** Names of the gates that the policy was built with. */
  readonly gates: readonly string[];
  readonly timedGates: readonly string[];
  /** What each of them stands for. */
  readonly controls: readonly GateControls[];
  evaluate(entrypoint: Entrypoint, input: unknown): { readonly result: unknown } | { readonly fault: string };
}

/** What the METADATA of a gate says of its rules, and what they look at. */
export interface GateControls {
  readonly gate: string;
  /** The only type of model that it judges, if it judges not all of them. */
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
