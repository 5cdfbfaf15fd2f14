// Asks the compiled policy and reads its answer strictly: an answer that is
// missing, partial or of another shape denies. A policy must never pass by
// saying nothing.
import { type Code, english } from '../diagnostics/catalogue.en.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortedEntries } from '../lib/bytes.ts';
import { canonical, isObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { Entrypoint, PolicyEvaluator } from './port.ts';

/** A gate's deny: data only. */
interface Denial {
  readonly code: Code;
  readonly document: string;
  readonly pointer: string;
  readonly observed: Json;
  readonly expected: Json;
}

/** Every denial of the gates behind an entry point, with the file that each document was read from. */
export function denials(
  evaluator: PolicyEvaluator,
  entrypoint: Entrypoint,
  expectedGates: readonly string[],
  input: unknown,
  fileOf: (document: string) => string,
): readonly Diagnostic[] {
  const answer = evaluator.evaluate(entrypoint, input);
  if ('fault' in answer) return [{ code: 'gate/evaluation-failed', facts: { entrypoint, observed: answer.fault } }];
  const verdicts = answer.result;
  if (!isObject(verdicts)) return [{ code: 'gate/no-answer', facts: { entrypoint } }];
  const missing = expectedGates.filter((gate) => !Array.isArray(own(verdicts, gate)));
  const unexpected = Object.keys(verdicts).filter((gate) => !expectedGates.includes(gate));
  const structural = [...missing, ...unexpected].map(
    (gate): Diagnostic => ({ code: 'gate/set-differs', facts: { gate, entrypoint } }),
  );
  // A policy built from no gates at all would deny nothing.
  if (expectedGates.length === 0) return [{ code: 'gate/no-answer', facts: { entrypoint } }];
  const found = expectedGates.flatMap((gate) => {
    const denied = own(verdicts, gate);
    return (Array.isArray(denied) ? denied : []).map((denial) => toDiagnostic(gate, denial, fileOf));
  });
  return [...structural, ...sortedEntries(found.map((one) => [sortKey(one), one] as const)).map(([, one]) => one)];
}

const sortKey = ({ file, pointer, code, facts }: Diagnostic): string =>
  canonical([file ?? '', pointer ?? '', code, facts ?? {}]);

function toDiagnostic(gate: string, value: unknown, fileOf: (document: string) => string): Diagnostic {
  const denial = value as Denial;
  if (!isObject(value) || !Object.hasOwn(english, denial.code))
    return { code: 'gate/unknown-code', facts: { gate, observed: JSON.stringify(value) } };
  const { code, document, pointer, ...facts } = value as Readonly<Record<string, Json>>;
  return {
    code: code as Code,
    file: fileOf(String(document)),
    pointer: String(pointer),
    facts: facts as Record<string, Json>,
  };
}
