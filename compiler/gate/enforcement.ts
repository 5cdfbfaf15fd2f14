// Gates that take effect on a later day: until then, `relc check` only warns. This releases nothing: plan and apply do
// not use it.

import type { Enforcement } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import type { Day } from '../lib/time.ts';
import type { Document } from '../model/release.ts';

/** The findings, with those of gates that are not yet in effect as warnings, and the rules that made them so. */
export function notYetEnforced(
  diagnostics: readonly Diagnostic[],
  { file, value }: Document<Enforcement>,
  today: Day,
): readonly Diagnostic[] {
  const deferred = (finding: Diagnostic) =>
    value.rules.findIndex(
      ({ codes, models, from }) =>
        isError(finding) &&
        today < from &&
        codes.includes(finding.code) &&
        (models === undefined || models.includes(modelOf(finding))),
    );
  const said = value.rules.flatMap(({ from, reason }, index): Diagnostic[] => {
    const count = diagnostics.filter((finding) => deferred(finding) === index).length;
    const facts = { observed: count, expected: from, reason };
    return count === 0 ? [] : [asWarning({ code: 'enforcement/later', file, pointer: `/rules/${index}`, facts })];
  });
  return [...diagnostics.map((finding) => (deferred(finding) < 0 ? finding : asWarning(finding))), ...said];
}

const modelOf = ({ file = '' }: Diagnostic): string => /^releases\/([^/]+)\//.exec(file)?.[1] ?? '';
