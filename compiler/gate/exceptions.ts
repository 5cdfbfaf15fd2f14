// The exception ledger. One function decides for every command which findings are waived, and by which exceptions.
// Whether an exception may name its rule is checked when the ledger is loaded.

import type { Exception, Exceptions } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isObject, type Json } from '../lib/json.ts';
import { addDays, type Day } from '../lib/time.ts';
import type { Document } from '../model/release.ts';

export interface Waived {
  /** Findings that no exception in force covers. */
  readonly remaining: readonly Diagnostic[];
  readonly waived: readonly Diagnostic[];
  /** Exceptions that waived a finding, in the order of the ledger. */
  readonly used: readonly Exception[];
  /** Notices about exceptions: used, soon to expire, not in force, not needed. None of them is an error. */
  readonly warnings: readonly Diagnostic[];
}

/** Applies the ledger to all findings about one release. */
export function waive(
  found: readonly Diagnostic[],
  release: { readonly model: string; readonly version: string },
  ledger: Document<Exceptions>,
  today: Day,
): Waived {
  const mine = ledger.value.exceptions
    .map((exception, index) => ({ exception, index }))
    .filter(({ exception }) => exception.subject.release === `${release.model}/${release.version}`);
  const inForce = mine.filter(({ exception }) => exception.from <= today && today <= exception.until);
  // An exception does not make itself longer.
  const findings = found.filter(({ file }) => file !== ledger.file);
  const isWaived = (finding: Diagnostic) =>
    findings.includes(finding) && inForce.some(({ exception }) => covers(exception, finding));
  const remaining = found.filter((finding) => !isWaived(finding));
  const soon = addDays(today, ledger.value.expires_soon_days);
  const say = (code: Diagnostic['code'], { exception, index }: (typeof mine)[number], more = {}): Diagnostic => {
    const { release: subject, vulnerability } = exception.subject;
    return asWarning({
      code,
      file: ledger.file,
      pointer: `/exceptions/${index}`,
      facts: { ...exception, subject, ...(vulnerability !== undefined && { vulnerability }), ...more },
    });
  };
  const warnings = mine.flatMap((one) => {
    const { exception } = one;
    if (!inForce.includes(one) && remaining.some((finding) => covers(exception, finding)))
      return [say('exception/not-in-force', one, { mend: today < exception.from ? 'not_yet' : 'ended' })];
    if (today < exception.from) return [];
    if (!findings.some((finding) => covers(exception, finding))) return [say('exception/not-needed', one)];
    if (exception.until < today) return [];
    return [say('exception/used', one), ...(exception.until <= soon ? [say('exception/expires-soon', one)] : [])];
  });
  const used = inForce.filter(({ exception }) => findings.some((finding) => covers(exception, finding)));
  return {
    remaining,
    waived: found.filter(isWaived),
    used: used.map(({ exception }) => exception),
    warnings,
  };
}

function covers({ rule, subject }: Exception, { code, pointer = '', facts }: Diagnostic): boolean {
  const observed = facts?.['observed'];
  return (
    code === rule &&
    (subject.pointer === undefined || `${pointer}/`.startsWith(`${subject.pointer}/`)) &&
    (subject.vulnerability === undefined || namesOf(observed).includes(subject.vulnerability))
  );
}

/** A vulnerability may be excepted under each name that the documents give it. */
const namesOf = (vulnerability: Json | undefined): readonly Json[] => {
  if (!isObject(vulnerability)) return [];
  const { id = null, aliases } = vulnerability;
  return [id, ...(Array.isArray(aliases) ? aliases : [])];
};
