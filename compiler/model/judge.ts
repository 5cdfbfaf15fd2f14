// The judge of a repository, everything outside `releases/`, and the steps in which it changes.
import { type Digest, digestOf, hexOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import type { Instant } from '../lib/time.ts';
import { differingKeys, type MapVersion } from '../lib/versions.ts';

/** The judge at a commit. */
export interface Judge {
  /** Of the sorted lines `<mode> <sha256 of the content>  <path>`, with paths from the root of git's repository. */
  readonly digest: Digest;
  /** `<mode> <sha256 of the content>` by path from the folder of the releases; `../…` when it lies outside. */
  readonly files: MapVersion<string> | ReadonlyMap<string, string>;
}

/** A commit on a first-parent line. */
export interface LineCommit {
  readonly id: string;
  /** When it was committed, but never before an earlier one of the line: dates of commits can be chosen. */
  readonly at: Instant;
  /** The same for the validity of keys, without the date of a single commit that one wrong clock made. */
  readonly validAt: Instant;
  /** Whether it is a step: it changes the judge, compared with its first parent. */
  readonly isStep: boolean;
}

/**
 * When commits of a line count as made, by the dates that they bear. None is earlier than one before it: whoever holds a
 * revoked key would date back. For the validity of keys, a date counts for nothing that is later than the next, where
 * that fits the one before: one wrong clock must not end keys for all who come after. Dates in the future never count.
 */
export function datesOf(dates: readonly Instant[], now: Instant): readonly Pick<LineCommit, 'at' | 'validAt'>[] {
  const past = dates.filter((date) => date <= now);
  let [at, validAt, index] = ['', '', -1];
  return dates.map((date) => {
    if (date <= now) {
      index += 1;
      const [before = date, after = date] = [past[index - 1], past[index + 1]];
      if (date > at) at = date;
      if (date > validAt && !(after < date && before <= after)) validAt = date;
    }
    return { at: at || date, validAt: validAt || at || date };
  });
}

/** Who wrote something. */
export interface Authors {
  /** Names and e-mail addresses of authors, co-authors and committers. */
  readonly people: readonly string[];
  /** A commit that does not say who: then nobody can tell an approver from an author. */
  readonly unknown: string | undefined;
}

/** What people approve: from one judge to another, after so many steps since the root. */
export interface JudgeStep {
  readonly before: Digest;
  readonly after: Digest;
  readonly steps: number;
}

/** Squash, rebase and merge keep it. After a revert the number of steps differs, so nobody can use it twice. */
export const stepDigest = ({ before, after, steps }: JudgeStep): Digest =>
  digestOf(canonical({ before, after, steps }));

/** Paths that differ between two judges, sorted. */
export const changedBetween = (one: Judge, other: Judge): readonly string[] => differingKeys(one.files, other.files);

/** Where statements that approve steps lie. It is no model, and no part of the judge: an approval changes nothing. */
export const approvalsOfJudge = 'releases/.judge';

/** The folder of the statements that approve a step. */
export const approvalsOfStep = (digest: Digest): string => `${approvalsOfJudge}/${hexOf(digest)}`;

/** Files that may approve steps, with their names. */
export type Statements = readonly (readonly [file: string, bundle: Uint8Array])[];
