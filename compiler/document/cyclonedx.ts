// CycloneDX rules that its schema cannot express: a bom-ref is unique. Also limits the parts that are judged one by
// one, such as vulnerabilities.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quoted } from '../lib/bytes.ts';
import { isObject, type Json, joinPointer } from '../lib/json.ts';
import type { Document } from '../model/release.ts';
import { cyclonedxLimits, maximumFaults } from './limits.ts';

export function cyclonedxFaults({ file, value }: Document<Json>): readonly Diagnostic[] {
  return [...tooMany(file, value), ...duplicateRefs(file, value)];
}

function tooMany(file: string, value: Json): readonly Diagnostic[] {
  const list = isObject(value) && Array.isArray(value['vulnerabilities']) ? value['vulnerabilities'] : [];
  const affected = list.reduce((sum: number, { affects }) => sum + (Array.isArray(affects) ? affects.length : 0), 0);
  const longest = list.reduce((most: number, { id }) => Math.max(most, String(id ?? '').length), 0);
  const limit = (name: string, observed: number, expected: number): readonly Diagnostic[] =>
    observed <= expected
      ? []
      : [
          {
            code: 'shape/limit',
            file,
            pointer: '/vulnerabilities',
            facts: { observed: `${name}: ${observed}`, expected: `≤ ${expected}` },
          },
        ];
  return [
    ...limit('vulnerabilities', list.length, cyclonedxLimits.vulnerabilities),
    ...limit('affects', affected, cyclonedxLimits.affects),
    ...limit('id', longest, cyclonedxLimits.id),
  ];
}

/** The positions of bom-refs that an earlier component already has. */
function duplicateRefs(file: string, root: Json): readonly Diagnostic[] {
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  const path: (string | number)[] = [];
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null || found.length >= maximumFaults) return;
    const ref = isObject(value) ? value['bom-ref'] : undefined;
    if (typeof ref === 'string') {
      const pointer = () => [...path, 'bom-ref'].reduce<string>(joinPointer, '');
      if (seen.has(ref))
        found.push({ code: 'shape/duplicate-ref', file, pointer: pointer(), facts: { observed: quoted(ref) } });
      seen.add(ref);
    }
    const inside = (key: string | number, item: Json): void => {
      path.push(key);
      visit(item);
      path.pop();
    };
    if (isObject(value)) for (const key in value) inside(key, value[key] ?? null);
    else
      value.forEach((item, index) => {
        inside(index, item);
      });
  };
  visit(root);
  return found;
}
