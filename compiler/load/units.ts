// Business units that are named and that approvals.yaml does not list. A misspelt one refuses nothing: a model may then be
// of any unit, and whoever holds a role for it approves nothing. Nobody would notice.
import type { ApprovalPolicy, Model } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isObject, joinPointer } from '../lib/json.ts';
import type { Document } from '../model/release.ts';

type Units = Pick<ApprovalPolicy, 'units'>;

/** Of the conditions of rules and of what keys are held for, wherever they stand in policies. */
export const unknownUnits = (documents: readonly Document<unknown>[], { units = [] }: Units): readonly Diagnostic[] =>
  units.length === 0
    ? []
    : documents.flatMap(({ file, value }) =>
        unitsIn(value, '').flatMap(([pointer, unit]) => notices(file, pointer, unit, units)),
      );

export const unknownUnitOf = ({ file, value: { unit } }: Document<Model>, { units = [] }: Units) =>
  unit === undefined || units.length === 0 ? [] : notices(file, '/unit', unit, units);

const notices = (file: string, pointer: string, unit: string, units: readonly string[]): readonly Diagnostic[] =>
  units.includes(unit)
    ? []
    : [asWarning({ code: 'policy/no-such-unit', file, pointer, facts: { observed: unit, expected: units } })];

const namedIn: Readonly<Record<string, string>> = { when: 'unit', held_for: 'units' };

function unitsIn(value: unknown, pointer: string): readonly (readonly [pointer: string, unit: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const at = joinPointer(pointer, name);
    const field = namedIn[name];
    const named = field !== undefined && isObject(inner) ? inner[field] : undefined;
    if (field === undefined || !Array.isArray(named)) return unitsIn(inner, at);
    return named.map((unit, index) => [`${at}/${field}/${index}`, String(unit)] as const);
  });
}
