// What an attack and its honest counterpart are.
import type { JudgeSite } from './site.ts';

interface Tried {
  /** `served`: before the merge request of version 2, which this then opens itself. */
  readonly from?: 'served';
  /** Prepares it. */
  readonly act: (site: JudgeSite) => Promise<void> | void;
}

export interface Attack extends Tried {
  /** What somebody does to have version 2 rolled out. */
  readonly title: string;
  /** What the job must say. */
  readonly codes: readonly string[];
  /** How the job ends: `WARN` where a release waits for approvals. */
  readonly verdict?: 'FAIL' | 'WARN';
  /** Where it is the pipeline file that refuses: a part of what it prints. */
  readonly says?: string;
  /** The folder in which relc then runs alone; otherwise that of the repository. */
  readonly folder?: (site: JudgeSite) => string;
}

/** What is right and looks alike: version 2 serves. */
export interface Honest extends Tried {
  readonly title: string;
}

export interface Group {
  readonly title: string;
  readonly attacks: readonly Attack[];
  readonly honest: readonly Honest[];
  /** Titles of those that run the job of the pipeline file, which has a part in them. The others run its command alone. */
  readonly pipeline: readonly string[];
}

/** Who must approve a change of what judges. */
export const quorum = ['demo-mlops', 'demo-security'] as const;

/** Commits a change on the default branch with its approvals. */
export async function approved(site: JudgeSite, change: () => void, by: readonly string[] = quorum): Promise<void> {
  const since = site.head;
  site.commit(change);
  await site.approve(since, ...by);
  site.commit(() => {}, 'Approve');
}

export const comment = (text: string): string => `${text}# changed\n`;
