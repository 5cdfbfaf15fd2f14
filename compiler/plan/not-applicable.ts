// What releases declare not applicable. Whoever a release names for it accepts it by approving the plan, with every
// version that people answer for by that: a new one, and an approved one that starts to serve.
import type { NotApplicable, Prose } from '../../schemas/generated/documents.ts';
import { byBytes } from '../lib/bytes.ts';
import { isJsonObject, type Json, textIn, valueIn } from '../lib/json.ts';
import type { PlanBody } from '../model/plan.ts';
import type { PlanInput } from './input.ts';

type Declared = Pick<PlanBody, 'not_applicable'>;

/** What a release says, as far as it can be read. */
export function notApplicableIn(release: Json): NotApplicable {
  const said = valueIn(release, 'not_applicable');
  return Object.fromEntries(
    Object.entries(isJsonObject(said) ? said : {}).flatMap(([demand, one]) => {
      const [reason, role] = [proseOf(valueIn(one, 'reason')), textIn(one, 'accepted_by')];
      return reason === undefined || role === undefined ? [] : [[demand, { reason, accepted_by: role }]];
    }),
  );
}

/** In one language or in several. */
function proseOf(said: Json | undefined): Prose | undefined {
  if (typeof said === 'string') return said;
  const [en, portuguese] = [textIn(said, 'en'), textIn(said, 'pt-BR')];
  if (en !== undefined) return { en, ...(portuguese !== undefined && { 'pt-BR': portuguese }) };
  return portuguese === undefined ? undefined : { 'pt-BR': portuguese };
}

/** By version; nothing where no version declares any. */
export function notApplicable({ releases }: Pick<PlanInput, 'releases'>, versions: readonly string[]): Declared {
  const said = versions.flatMap((version) => {
    const declared = releases.get(version)?.release.notApplicable ?? {};
    return Object.keys(declared).length === 0 ? [] : [[version, declared] as const];
  });
  return said.length === 0 ? {} : { not_applicable: Object.fromEntries(said) };
}

/** The roles that accept it, once each. */
export const rolesAccepting = ({ not_applicable: said = {} }: Declared): readonly string[] =>
  [
    ...new Set(Object.values(said).flatMap((declared) => Object.values(declared).map(({ accepted_by: role }) => role))),
  ].sort(byBytes);
