// Who can do something with a key today, for whoever must find them at night.
import { eachPersonOnce } from '../lib/person.ts';
import type { Day } from '../lib/time.ts';
import type { TrustedEntry, TrustedSigner } from '../model/trust.ts';
import { isRevoked, maySign } from '../trust/key.ts';
import type { OpenedModel } from './opened-model.ts';

/** Each person once, with an address where keys.yaml has one. */
export const holdersOf = (
  keys: readonly TrustedSigner[],
  today: Day,
  holds: (entry: TrustedEntry) => boolean,
): readonly string[] =>
  eachPersonOnce(
    keys.map(({ entry }) => entry).filter((entry) => holds(entry) && maySign(entry, today) && !isRevoked(entry, today)),
  ).map(({ person, emails: [email] }) => (email === undefined ? person : `${person} <${email}>`));

/** Whose model it is, as model.yaml says. */
export function ownerOf({ run, model }: Pick<OpenedModel, 'run' | 'model'>): string | undefined {
  const owner = run.modelFile(model).value?.value.owner;
  return owner && `${owner.team} <${owner.email}>`;
}
