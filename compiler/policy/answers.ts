// Asks the compiled policy, and is the only reader of its answers. An answer that is missing, partial or of another shape
// denies: a policy must never pass by saying nothing.
import { type Code, isCode, isOwnCode, type OwnCode } from '../diagnostics/catalogue.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { sortedEntries } from '../lib/bytes.ts';
import { canonical, isObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { ownEntrypoint } from './own-gates.ts';
import type { Answer, Entrypoint, OwnGates, PolicyEvaluator } from './port.ts';

/** The file of a document that a gate names. */
type FileOf = (document: string) => string;

/** Denials of the gates whose verdict does not depend on time, and of the repository's own. */
export const gateDenials = (evaluator: PolicyEvaluator, input: unknown, fileOf: FileOf): readonly Diagnostic[] => [
  ...denialsOf(evaluator, 'relc/verdicts', evaluator.gates, input, fileOf),
  ...(evaluator.ownGates === undefined ? [] : ownDenials(evaluator.ownGates, input, fileOf)),
];

/** Denials of the gates whose verdict depends on the day. */
export const timedGateDenials = (evaluator: PolicyEvaluator, input: unknown, fileOf: FileOf): readonly Diagnostic[] =>
  denialsOf(evaluator, 'relc/timed', evaluator.timedGates, input, fileOf);

/** Why a change must not go live at this moment. */
export const admissionDenials = (evaluator: PolicyEvaluator, input: unknown, fileOf: FileOf): readonly Diagnostic[] =>
  denialsOf(evaluator, 'relc/admission', ['admission'], input, fileOf);

/** What is wrong with a revalidation or a monitoring report, and what it measured beyond the thresholds. */
export const revalidationDenials = (
  evaluator: PolicyEvaluator,
  input: unknown,
  fileOf: FileOf,
): readonly Diagnostic[] => denialsOf(evaluator, 'relc/revalidation', ['revalidation'], input, fileOf);

/** Whether the registry's rule allows the promotion. */
export function promotionAllowed(evaluator: PolicyEvaluator, input: unknown): Result<boolean> {
  const entrypoint = 'relc/promote_allow';
  const { value, diagnostics } = ask(evaluator, entrypoint, input);
  if (diagnostics.length > 0) return failed(...diagnostics);
  return typeof value === 'boolean' ? { value, diagnostics } : failed(noAnswer(entrypoint));
}

/** How many people must approve in each role, sorted by role. Empty when no rule applies. */
export function requiredApprovals(
  evaluator: PolicyEvaluator,
  input: unknown,
): Result<Readonly<Record<string, number>>> {
  const entrypoint = 'relc/required';
  const { value, diagnostics } = ask(evaluator, entrypoint, input);
  if (diagnostics.length > 0) return failed(...diagnostics);
  const roles = isObject(value) ? Object.entries(value) : [];
  const counted = roles.flatMap(([role, people]): [string, number][] => (isCount(people) ? [[role, people]] : []));
  // Half of a quorum would look like a whole one.
  if (!isObject(value) || counted.length < roles.length) return failed(noAnswer(entrypoint));
  return { value: Object.fromEntries(sortedEntries(counted)), diagnostics };
}

/** Why the approvals are not enough. */
export function quorumDenials(evaluator: PolicyEvaluator, input: unknown): readonly Diagnostic[] {
  const entrypoint = 'relc/quorum';
  const { value, diagnostics } = ask(evaluator, entrypoint, input);
  if (diagnostics.length > 0) return diagnostics;
  if (!Array.isArray(value)) return [noAnswer(entrypoint)];
  const found = value.map((denial: unknown): Diagnostic => {
    if (!isDenial(denial) || typeof denial['subject'] !== 'string') return unknownCode(entrypoint, denial);
    const { code, ...facts } = denial;
    return { code, facts };
  });
  return inOrder(found);
}

/** The answer; a fault is not an answer. */
const ask = (evaluator: PolicyEvaluator, entrypoint: Entrypoint, input: unknown): Result<unknown> =>
  withoutFault(entrypoint, evaluator.evaluate(entrypoint, input));

const withoutFault = (entrypoint: string, answer: Answer): Result<unknown> =>
  'fault' in answer
    ? failed({ code: 'gate/evaluation-failed', facts: { entrypoint, observed: answer.fault } })
    : { value: answer.result, diagnostics: [] };

/** All denials of the gates behind an entry point, with the files of their documents. */
const denialsOf = (
  evaluator: PolicyEvaluator,
  entrypoint: Entrypoint,
  gates: readonly string[],
  input: unknown,
  fileOf: FileOf,
): readonly Diagnostic[] =>
  denialsIn(ask(evaluator, entrypoint, input), entrypoint, gates, (gate, denial) => gateDenial(gate, denial, fileOf));

const ownDenials = ({ gates, words, evaluate }: OwnGates, input: unknown, fileOf: FileOf): readonly Diagnostic[] =>
  denialsIn(withoutFault(ownEntrypoint, evaluate(input)), ownEntrypoint, gates, (gate, denial) =>
    ownDenial(gate, denial, words, fileOf),
  );

function denialsIn(
  { value: verdicts, diagnostics }: Result<unknown>,
  entrypoint: string,
  expectedGates: readonly string[],
  read: (gate: string, denial: unknown) => Diagnostic,
): readonly Diagnostic[] {
  if (diagnostics.length > 0) return diagnostics;
  // A policy without gates would deny nothing.
  if (!isObject(verdicts) || expectedGates.length === 0) return [noAnswer(entrypoint)];
  const missing = expectedGates.filter((gate) => !Array.isArray(own(verdicts, gate)));
  const unexpected = Object.keys(verdicts).filter((gate) => !expectedGates.includes(gate));
  const structural = [...missing, ...unexpected].map(
    (gate): Diagnostic => ({ code: 'gate/set-differs', facts: { gate, entrypoint } }),
  );
  const found = expectedGates.flatMap((gate) => {
    const denied = own(verdicts, gate);
    return (Array.isArray(denied) ? denied : []).map((denial) => read(gate, denial));
  });
  return [...structural, ...inOrder(found)];
}

function gateDenial(gate: string, denial: unknown, fileOf: FileOf): Diagnostic {
  if (!isDenial(denial)) return unknownCode(gate, denial);
  const { code, document, pointer, ...facts } = denial;
  if (typeof document !== 'string' || typeof pointer !== 'string') return unknownCode(gate, denial);
  return { code, file: fileOf(document), pointer, facts };
}

/** A gate of the repository denies with its own codes alone: it must not speak for a gate of the package. */
function ownDenial(gate: string, denial: unknown, known: OwnGates['words'], fileOf: FileOf): Diagnostic {
  if (!isOwnDenial(denial)) return unknownCode(gate, denial);
  const { code, document, pointer, observed = null, expected = null } = denial;
  const words = own(known, code);
  if (words === undefined) return unknownCode(gate, denial);
  return { code, file: fileOf(document), pointer, facts: { observed, expected }, words };
}

type OwnDenial = { readonly code: OwnCode; readonly document: string; readonly pointer: string };

const isOwnDenial = (value: unknown): value is OwnDenial & Readonly<Record<string, Json>> =>
  isObject(value) &&
  typeof value['code'] === 'string' &&
  isOwnCode(value['code']) &&
  typeof value['document'] === 'string' &&
  typeof value['pointer'] === 'string';

/** A policy denies with a code of the catalogue and with plain data. */
const isDenial = (value: unknown): value is { readonly code: Code } & Readonly<Record<string, Json>> =>
  isObject(value) && isCode(value['code']);

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

const noAnswer = (entrypoint: string): Diagnostic => ({ code: 'gate/no-answer', facts: { entrypoint } });

const unknownCode = (gate: string, denial: unknown): Diagnostic => ({
  code: 'gate/unknown-code',
  facts: { gate, observed: JSON.stringify(denial) },
});

/** Sets in Rego have no order. */
const inOrder = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
  sortedEntries(found.map((one) => [sortKey(one), one] as const)).map(([, one]) => one);

const sortKey = ({ file, pointer, code, facts }: Diagnostic): string =>
  canonical([file ?? '', pointer ?? '', code, facts ?? {}]);
