// Which notes on the merge request that brought a step of the judge approve it. A bare button never does: it does not
// say what its presser saw.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sharedAddresses } from '../lib/person.ts';
import { type Day, dayOf } from '../lib/time.ts';
import type { GivenApproval } from '../model/approval.ts';
import type { MergeRequest, NotedFacts } from '../model/merge-request.ts';
import type { Person } from '../model/trust.ts';
import { inPlaceOf, rolesForAll } from '../trust/roles.ts';
import { type Approver, approverAmong } from './approver.ts';
import { type Behind, behindMachines } from './machines.ts';

export interface NotedInput {
  readonly request: MergeRequest;
  readonly facts: NotedFacts;
  /** Whether a digest is that of a step that begins at the judge before. */
  readonly isStep: (digest: string) => boolean;
  /** The people of the judge before. */
  readonly people: readonly Person[];
  /** Whether the tip calls a user revoked on a day. */
  readonly isRevoked: (user: number, day: Day) => boolean;
}

/** An approval of the step with this digest. */
export interface NotedApproval extends GivenApproval {
  readonly digest: string;
}

type Counted = { readonly approval: NotedApproval } | { readonly fault: Diagnostic };

/** The notes that count for any of the steps, and why others that name one do not. */
export function countNotes(input: NotedInput): {
  readonly approvals: readonly NotedApproval[];
  readonly faults: readonly Diagnostic[];
} {
  const named = input.facts.notes.filter(({ body }) => input.isStep(digestIn(body)));
  const behind = behindMachines(input.request, input.facts);
  if (named.length > 0 && behind.unknown.length > 0) {
    const facts = { subject: `!${input.request.iid}`, observed: behind.unknown };
    return { approvals: [], faults: [{ code: 'forge/starter-unknown', facts }] };
  }
  const counted = named.map((note): Counted => {
    const digest = digestIn(note.body);
    const known = countNote(input, behind, note);
    const facts = { subject: nameOf(input, note.user), expected: digest, plan: digest };
    if ('code' in known) return { fault: { ...known, facts: { ...facts, ...known.facts, subject: facts.subject } } };
    const { id: key, person, emails } = known.entry;
    const roles = rolesForAll(known.entry, dayOf(note.created_at));
    const place = inPlaceOf(known.entry, known.role, dayOf(note.created_at));
    return { approval: { digest, key, person, emails, role: known.role, roles, ...place } };
  });
  return {
    approvals: counted.flatMap((one) => ('approval' in one ? one.approval : [])),
    faults: counted.flatMap((one) => ('fault' in one ? one.fault : [])),
  };
}

/**
 * Every note of somebody who may approve, whatever became of it since: edited, or by a key that was revoked, or whose
 * writer ran a job. So what was approved once is not taken for something that nobody approved.
 */
export const onceNoted = ({
  request,
  facts,
  isStep,
  people,
}: Omit<NotedInput, 'isRevoked'>): readonly NotedApproval[] =>
  facts.notes.flatMap(({ user, body, created_at }) => {
    const digest = digestIn(body);
    const entry = people.find(({ gitlabId }) => gitlabId === user)?.entry;
    if (!isStep(digest) || entry === undefined || user === request.author || facts.users.get(user)?.bot) return [];
    const { id: key, person, emails } = entry;
    const roles = rolesForAll(entry, dayOf(created_at));
    return roles.map((role) => ({
      ...{ digest, key, person, emails, role, roles },
      ...inPlaceOf(entry, role, dayOf(created_at)),
    }));
  });

const digestIn = (body: string): string => /^\/relc approve (sha256:[0-9a-f]{64})$/.exec(body.trim())?.[1] ?? '';

/** Everything is as of the day of the note: whoever has left since approved all the same. */
function countNote(
  input: NotedInput,
  behind: Behind,
  { user, created_at, was_edited }: NotedFacts['notes'][number],
): Approver | Diagnostic {
  const { request, facts, people } = input;
  const day = dayOf(created_at);
  const known = approverAmong(people, user, day);
  if ('code' in known) return known;
  if (facts.users.get(user)?.bot) return { code: 'uncounted/bot' };
  if (input.isRevoked(user, day)) return { code: 'uncounted/not-valid', facts: { expected: day, observed: day } };
  if (was_edited) return { code: 'uncounted/note-edited' };
  const { person, emails } = known.entry;
  const tookPart = user === request.author || facts.pushed.includes(user) || behind.people.includes(user);
  // Commits of a squash are only here; those of the branch are compared once more, with git's own.
  const wrote = emails.length === 0 || sharedAddresses([...emails, person], facts.wrote).length > 0;
  return tookPart || wrote ? { code: 'uncounted/author' } : known;
}

const nameOf = ({ people }: NotedInput, user: number): string =>
  people.find(({ gitlabId }) => gitlabId === user)?.entry.person ?? String(user);
