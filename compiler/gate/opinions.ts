// What the second line said of a version that is not judged now, with what it said later of the conditions in it.
import type { IndependentValidation } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { own } from '../lib/own.ts';
import { type Day, parseInstant } from '../lib/time.ts';
import type { Validation } from '../model/plan.ts';
import type { SignedOpinion } from '../model/release.ts';
import { type Admitted, type Trusted, verifyAttestation } from './signatures.ts';

const { file: opinionFile } = evidenceFiles.independent_validation;

/** The moment in UTC, which gates compare as text. */
export const opinionOf = (
  version: string,
  { opinion, scope, conditions, validated_by, validated_at: at }: IndependentValidation,
): Validation => ({ version, opinion, scope, conditions, validated_by, validated_at: parseInstant(at) ?? at });

export interface LastOpinion {
  /** As it lies in the folder of the version. */
  readonly first: Validation;
  /** With what was settled since. */
  readonly now: Validation;
  /** What counts of it, and who signed that. */
  readonly given: readonly Given[];
}

interface Given {
  readonly said: IndependentValidation;
  readonly signers: readonly Admitted[];
}

/**
 * No value when its signature does not count today. What was said later only settles conditions, so that nobody gains by
 * taking it away; what is wrong with it is found, and settles nothing.
 */
export function lastOpinion(signed: SignedOpinion, trust: Trusted, today: Day, shape: ShapeCheck): Result<LastOpinion> {
  const judged = { trust, today, shape };
  const given = statementIn(signed, signed.files, judged).value;
  if (given === undefined) return failed();
  const { said } = given;
  const later = [...signed.later].map(([file, bytes]) => laterIn(signed, said, file, bytes, judged));
  const counting = later.flatMap(({ value }) => value ?? []);
  const conditions = counting.reduce((settled, one) => withSettled(settled, one.said.conditions), said.conditions);
  const first = opinionOf(signed.version, said);
  return {
    value: { first, now: { ...first, conditions }, given: [given, ...counting] },
    diagnostics: later.flatMap(({ diagnostics }) => diagnostics),
  };
}

interface Judged {
  readonly trust: Trusted;
  readonly today: Day;
  readonly shape: ShapeCheck;
}

function statementIn({ folder }: SignedOpinion, files: SignedOpinion['files'], judged: Judged): Result<Given> {
  const diagnostics: Diagnostic[] = [];
  const signers: Admitted[] = [];
  const context = { ...judged, loaded: { folder, files }, diagnostics, signers, isEarlier: true as const };
  const said = verifyAttestation(context, 'independent_validation');
  return said === undefined ? failed(...diagnostics) : { value: { said, signers }, diagnostics };
}

type Conditions = IndependentValidation['conditions'];

function laterIn(
  signed: SignedOpinion,
  first: IndependentValidation,
  file: string,
  bytes: Uint8Array,
  judged: Judged,
): Result<Given> {
  const { file: sumsFile } = evidenceFiles.model_sums;
  const sums = signed.files.get(sumsFile);
  const files = new Map([[opinionFile, bytes], ...(sums ? [[sumsFile, sums] as const] : [])]);
  const { value: given, diagnostics } = statementIn(signed, files, judged);
  if (given === undefined) return failed(...diagnostics.map((one) => ({ ...one, file })));
  const { said } = given;
  const place = { file, facts: { version: signed.version } };
  if (said.version !== signed.version || said.model !== signed.model)
    return failed({ ...place, code: 'validation/of-another', facts: { ...place.facts, observed: said.version } });
  const added = Object.entries(said.conditions).flatMap(([id, { settled }]) =>
    own(first.conditions, id) === undefined && settled === undefined ? [id] : [],
  );
  if (said.opinion === 'rejected' || added.length > 0)
    return failed({ ...place, code: 'validation/later', facts: { ...place.facts, observed: said.opinion, added } });
  const unknown = Object.keys(said.conditions).filter((id) => own(first.conditions, id) === undefined);
  if (unknown.length === 0) return { value: given, diagnostics };
  const open = Object.entries(first.conditions).flatMap(([id, { settled }]) => (settled === undefined ? [id] : []));
  return failed({ ...place, code: 'validation/no-such-condition', facts: { ...place.facts, observed: unknown, open } });
}

const withSettled = (conditions: Conditions, later: Conditions): Conditions =>
  Object.fromEntries(
    Object.entries(conditions).map(([id, condition]) => {
      const settled = condition.settled ?? own(later, id)?.settled;
      return [id, settled === undefined ? condition : { ...condition, settled }];
    }),
  );
