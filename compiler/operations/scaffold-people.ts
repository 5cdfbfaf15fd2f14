// Who signs off where people.yaml leaves no choice. That they did is said by the moment, which is always theirs to write.
import type { People } from '../../schemas/generated/documents.ts';
import { readDocument } from '../document/read.ts';
import { shape } from '../document/validators.ts';
import type { Day } from '../lib/time.ts';
import { peopleFile } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';

type Role = People['people'][number]['roles'][number];

/** E-mails of whoever alone holds the role that a document asks for, by document; one of whom people choose is not there. */
export function onlyHolders(tree: Tree, today: Day) {
  const people = readDocument(tree, peopleFile, 'people', shape).value?.value.people ?? [];
  const there = people.filter(({ left }) => left === undefined || left >= today);
  const only = (role: Role): string | undefined => {
    const [holder, ...others] = there.filter(({ roles }) => roles.includes(role));
    return others.length === 0 ? holder?.emails[0] : undefined;
  };
  return {
    readiness: only('readiness-approver'),
    hygiene: only('hygiene-reviewer'),
    rollout_decision: only('release-decider'),
  };
}
