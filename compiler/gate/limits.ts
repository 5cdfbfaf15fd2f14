// Where limits.yaml says what refuses a value, and of which models, so that people find the line that they would have changed.
import type { Limit, Limits } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../model/release.ts';

/** Of a denial of gate `limit`, the positions of the limits become their places, with what they say in `when`. */
export function withLimits(denial: Diagnostic, { file, value }: Document<Limits>): Diagnostic {
  const { limits: positions, ...facts } = denial.facts ?? {};
  if (!denial.code.startsWith('limit/') || !Array.isArray(positions)) return denial;
  const numbers = positions.filter((one) => typeof one === 'number');
  const when = [...new Set(numbers.flatMap((position) => condition(value.limits[position]) ?? []))].join('; ');
  const limits = numbers.map((position) => ({ file, pointer: `/limits/${position}` }));
  return { ...denial, facts: { ...facts, when }, places: { limits } };
}

/** As the file has it: `{criticality: [high], personal_data: true}`. */
function condition(limit: Limit | undefined): string | undefined {
  if (limit === undefined) return undefined;
  const facts = Object.entries(limit.when).map(
    ([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`,
  );
  return `{${facts.join(', ')}}`;
}
