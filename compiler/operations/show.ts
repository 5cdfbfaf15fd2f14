// relc show FILE: a plan, an approval, a CAB record or a signed state, as a person
// reads it. What proves to be something else is not shown at all; what cannot be
// checked from here is shown with a word that it is only what the file says.
import { basename } from 'node:path';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { textOf } from '../lib/bytes.ts';
import { isObject, type Json } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import { approvalType, cabType, type PlanDocument, stateType } from '../model/plan.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Outcome } from '../report/outcome.ts';
import { planLines } from '../report/plan.ts';
import { readApprovals } from '../trust/approval.ts';
import { readReleaseSigned, releaseSigner } from '../trust/state.ts';
import { loadTrust } from '../trust/trust.ts';
import { readWorkTree } from '../world/files.ts';
import { readFile } from '../world/read.ts';
import { comparePlan, type OpenedPlan, openPlan, readPlan, stateOf } from './plan-file.ts';
import { type GlobalOptions, type Opened, openRepository, openShape, openTime } from './workspace.ts';

export async function showCommand(file: string, options: GlobalOptions): Promise<Outcome> {
  const bytes = readFile(file);
  const statement = bytes && statementIn(bytes);
  if (bytes !== undefined && statement !== undefined) return showSigned(file, bytes, statement, options);
  const plan = readPlan(file);
  if ('diagnostics' in plan) return plan;
  const summary = { lines: planLines(plan.value), result: plan.value as unknown as Json };
  const opened = await openPlan(file, options);
  if ('diagnostics' in opened) return unchecked(opened.diagnostics, summary);
  const { tree } = opened.value.run;
  const applied = appliedBefore(opened.value);
  if (applied !== undefined) return { diagnostics: [applied], ...summary };
  const compared = await comparePlan(opened.value);
  if ('planned' in compared) return { diagnostics: [], ...summary };
  if ('differences' in compared) return { diagnostics: compared.differences, tree };
  return { ...unchecked(compared.diagnostics, summary), tree };
}

/** Nothing speaks against the file, and nothing for it. */
const unchecked = (why: readonly Diagnostic[], summary: Pick<Outcome, 'lines' | 'result'>): Outcome => ({
  diagnostics: [...why, asWarning({ code: 'show/not-checked' })],
  ...summary,
});

/** The signed state names each plan by which it came to approve a version. */
function appliedBefore(opened: OpenedPlan): Diagnostic | undefined {
  const { plan, plan_digest: digest } = opened.document satisfies PlanDocument;
  const state = stateOf(opened, plan.model);
  const named = Object.values(state?.versions ?? {}).some(({ approved_by_plan }) => approved_by_plan === digest);
  return state !== null && named
    ? asWarning({ code: 'apply/already-applied', facts: { plan: digest, serial: state.serial } })
    : undefined;
}

interface Unproven {
  readonly type: string;
  readonly predicate: unknown;
}

function showSigned(file: string, bytes: Uint8Array, { type, predicate }: Unproven, options: GlobalOptions): Outcome {
  const json = JSON.stringify(predicate, null, 2).split('\n');
  const summary = { lines: json, result: predicate as Json };
  const at = openTime(options);
  if ('diagnostics' in at) return at;
  const keys = openKeys(options);
  if ('diagnostics' in keys) return unchecked(keys.diagnostics, summary);
  const signed = signerOf(file, bytes, type, keys.value, dayOf(at.value));
  if ('diagnostics' in signed) {
    const isUnknown = signed.diagnostics.every(({ facts }) => facts?.['observed'] === 'unknown-key');
    return isUnknown ? unchecked(signed.diagnostics, summary) : signed;
  }
  return {
    diagnostics: [],
    lines: [`Signed by ${signed.value}; the signature is right by the keys of this repository.`, ...json],
    result: summary.result,
  };
}

/** Every key that the repository trusts, whatever the target. */
function openKeys(options: GlobalOptions): Opened<readonly TrustedSigner[]> {
  const repository = openRepository(options);
  if ('diagnostics' in repository) return repository;
  const { files } = readWorkTree(repository.value, ['policies/trust']);
  const trust = loadTrust(files, 'policies/trust', openShape());
  return trust.value === undefined ? { diagnostics: trust.diagnostics } : { value: trust.value.signers };
}

/** Who signed one of relc's documents, by the very rules of those who go by it. */
function signerOf(
  file: string,
  bytes: Uint8Array,
  type: string,
  keys: readonly TrustedSigner[],
  today: string,
): Opened<string> {
  if (type === approvalType) {
    const { value, diagnostics } = readApprovals(new Map([[basename(file), bytes]]), keys, today);
    const [approval] = value ?? [];
    return approval === undefined ? { diagnostics } : { value: `${approval.person} (${approval.key})` };
  }
  const read = readReleaseSigned(bytes, keys, today, type);
  if ('key' in read) return { value: `${read.key} (${releaseSigner})` };
  const code = type === stateType ? 'verify/state-not-trusted' : 'verify/record-not-trusted';
  return { diagnostics: [{ code, file, facts: { observed: read.fault } }] };
}

const shown: readonly string[] = [approvalType, cabType, stateType];

/** What the envelope of a bundle says, signed or not; undefined when it is none of relc's documents. */
function statementIn(bytes: Uint8Array): Unproven | undefined {
  try {
    const bundle: unknown = JSON.parse(textOf(bytes) ?? '');
    const envelope = isObject(bundle) ? bundle['dsseEnvelope'] : undefined;
    if (!isObject(envelope) || typeof envelope['payload'] !== 'string') return undefined;
    const statement: unknown = JSON.parse(Buffer.from(envelope['payload'], 'base64').toString());
    if (!isObject(statement)) return undefined;
    const { predicateType: type, predicate } = statement;
    return typeof type === 'string' && shown.includes(type) ? { type, predicate } : undefined;
  } catch {
    return undefined;
  }
}
