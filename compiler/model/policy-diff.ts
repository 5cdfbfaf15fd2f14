// What a change of the judge would change: what `relc policy diff` shows, and what its JSON is.
import type { Code } from '../diagnostics/catalogue.ts';
import type { Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { ChangeClass } from './plan.ts';

/** The files of two judges. */
export type JudgeFiles = {
  /** The commit of the old judge. */
  readonly before: string;
  /** The commit of the new judge, or `work tree`. */
  readonly after: string;
  /** Whether the old judge changed since the new one began: then its changes are shown as well, backwards. */
  readonly is_behind: boolean;
  /** Whether the compilers differ. Only one of them made this comparison. */
  readonly is_other_code: boolean;
  /** Files that differ, by group. */
  readonly files: Readonly<Record<FileGroup, readonly string[]>>;
};

export type PolicyDiff = JudgeFiles & {
  /** How many releases both judged. */
  readonly releases: number;
  readonly verdicts: readonly VerdictChange[];
  readonly quorums: readonly QuorumChange[];
  /** Who must approve a change of the judge; null when that stays. */
  readonly judge_quorum: BeforeAndAfter<Quorum> | null;
  readonly rules: readonly RuleChange[];
  readonly limits: readonly LimitChange[];
  readonly keys: readonly KeyChange[];
  readonly values: readonly ValueChange[];
};

export type BeforeAndAfter<T> = { readonly before: T; readonly after: T };

export type VerdictChange = BeforeAndAfter<Verdict> & {
  readonly model: string;
  /** Null for the model's own model.yaml. */
  readonly version: string | null;
  readonly findings: readonly (BeforeAndAfter<Count> & { readonly code: Code })[];
};

export type Verdict = 'pass' | 'refused';

/** What two relcs say, each of what it can read: releases by MODEL/VERSION. */
export type EachVerdicts = {
  /** How many passed. */
  readonly passed: number;
  /** Passed, and are refused now. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
};

export type Count = { readonly errors: number; readonly warnings: number };

/** How many people of each role. Empty where no rule applies: then nothing can be approved. */
export type Quorum = Readonly<Record<string, number>>;

export type QuorumChange = BeforeAndAfter<Quorum> & {
  readonly model: string;
  readonly target: string;
  readonly class: ChangeClass;
};

/** A rule on who counts as an approver, or when a change may go live, that refuses less than before, or more. */
export type RuleChange = {
  readonly code: Code;
  readonly refuses: 'less' | 'more';
  readonly classes: readonly ChangeClass[];
};

export type KeyChange = {
  readonly id: string;
  readonly person: string;
  /** Roles that it newly has, or has no more: also by being added, removed or revoked. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
  /** What else of the entry or of its public key differs. */
  readonly values: readonly ValueChange[];
};

/** `before` or `after` is absent where there is no such value. */
export type ValueChange = {
  readonly file: string;
  /** The way to the value, by names: `targets/production/soak_hours`. */
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
};

/** A limit on what releases may say, by its field and models, and whether something passes that did not. */
export type LimitChange = ValueChange & { readonly admits: 'more' | 'less' };

export const fileGroups = ['policies', 'templates', 'compiler', 'schemas', 'ci', 'other'] as const;
export type FileGroup = (typeof fileGroups)[number];

/** Whether fewer people of some role would do. Where no rule applied, any quorum opens what was closed. */
export const isLower = ({ before, after }: BeforeAndAfter<Quorum>): boolean => {
  const isOpened = Object.keys(before).length === 0;
  const isClosed = Object.keys(after).length === 0;
  return !isClosed && (isOpened || Object.entries(before).some(([role, people]) => (own(after, role) ?? 0) < people));
};
