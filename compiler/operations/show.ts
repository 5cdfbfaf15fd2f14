// relc show FILE: a plan, an approval of a plan or of the judge, a break-glass statement, a CAB record, a signed state or a proof, for people. A file that
// proves to be something else is not shown; for what cannot be checked here, a note says that it is only the file's
// claim.

import { basename } from 'node:path';
import { claimedPage, wholePage } from '../decision/index.ts';
import { asWarning, type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { shape } from '../document/validators.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { type Json, textIn, valueIn } from '../lib/json.ts';
import { dayOf } from '../lib/time.ts';
import {
  approvalType,
  breakGlassType,
  cabType,
  judgeApprovalType,
  type PlanDocument,
  proofType,
  stateType,
} from '../model/plan.ts';
import { trustFolder } from '../model/policies.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Outcome } from '../report/outcome.ts';
import { exact } from '../report/report.ts';
import { both } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import { readApprovals } from '../trust/approval.ts';
import { readBreakGlass, statementLines } from '../trust/break-glass.ts';
import { unprovenStatement } from '../trust/envelope.ts';
import { claimedStep, readJudgeApproval } from '../trust/judge-approval.ts';
import { distrusted, readReleaseSigned, readState, releaseSigner } from '../trust/state.ts';
import { loadTrust } from '../trust/trust.ts';
import { rollbackSigner } from '../trust/way-back.ts';
import type { World } from '../world/port.ts';
import { type Approvable, approvable, ratifiable } from './approvable.ts';
import { pageLines } from './decision.ts';
import { ratifyingBy } from './emergency/unratified.ts';
import { stateOf } from './opened-model.ts';
import { comparePlan, namedFile, type OpenedPlan, openPlan, readPlan } from './plan-file.ts';
import { writeSending } from './sending.ts';

export interface ShowOptions {
  /** Prints the whole decision page of a plan, not its first screen. */
  readonly all?: boolean;
  /** Where the documents of what a plan approves are written, as they are to be sent. */
  readonly out?: string;
}

export async function showFile(
  world: World,
  named: string,
  options: ShowOptions = {},
  lang: Language = 'en',
): Promise<Outcome> {
  const file = namedFile(world, named);
  const read = world.files.read(file);
  // `relc approve --break-glass` prints such lines beside the statement.
  const text = read && (textOf(read) ?? '').replace(/^#.*\n/gm, '');
  const lines = text === undefined ? [] : statementLines(text);
  // A file of a break-glass has a statement on each line.
  const statements = (lines.length > 1 ? lines : [text ?? '']).flatMap((one) => {
    const statement = statementIn(utf8(one));
    return statement === undefined ? [] : [{ bytes: utf8(one), ...statement }];
  });
  // What is signed has no documents: with `out`, it is read as a plan, and refused.
  if (statements.length > 0 && options.out === undefined) return showAll(world, file, statements);
  return showPlan(world, file, options, lang);
}

/** The decision page, as repository and registry give it; what only the file claims is called so. */
async function showPlan(world: World, file: string, options: ShowOptions, lang: Language): Promise<Outcome> {
  const plan = readPlan(world, file);
  if (plan.value === undefined) return plan;
  const claimed = {
    lines: [wholePage(claimedPage(plan.value, lang))],
    done: [summaries.claimedPlan(file)],
    result: plan.value,
  };
  const opened = await openPlan(world, file);
  if (opened.value === undefined) return unchecked(opened.diagnostics, claimed);
  const { tree } = opened.value.run;
  const page = async (about: Approvable, applied?: { readonly serial: number }) => ({
    ...(await pageLines(world, file, opened.value, about, lang, { ...options, applied })),
    result: plan.value,
  });
  const applied = appliedBefore(opened.value);
  if (applied !== undefined) {
    // Its digest is in the signed state, so that the file says what was applied.
    const ratifying = ratifyingBy(opened.value);
    const about = ratifying ? ratifiable(ratifying, plan.value) : ended(plan.value);
    const done = options.out === undefined ? {} : { done: [summaries.sentBefore] };
    return { diagnostics: [applied.said], ...(await page(about, applied)), ...done };
  }
  const compared = await comparePlan(world, opened.value);
  if ('planned' in compared) {
    const shown = await page(approvable(opened.value, compared.planned));
    if (options.out === undefined) return { diagnostics: [], ...shown };
    return { ...shown, tree, ...(await writeSending(world, file, options.out, opened.value, compared.planned)) };
  }
  if ('differences' in compared) return { diagnostics: compared.differences, tree };
  return { ...unchecked(compared.diagnostics, claimed), tree };
}

/** Nobody is asked for an approval of what was applied. */
const ended = (plan: PlanDocument): Approvable => ({
  ...{ plan, planned: undefined, required: {} },
  judge: async () => [],
});

/** Nothing proves the file wrong, and nothing proves it right. */
const unchecked = (why: readonly Diagnostic[], claimed: Omit<Outcome, 'diagnostics'>): Outcome => ({
  diagnostics: [...why, asWarning({ code: 'show/not-checked' })],
  ...claimed,
});

/** The signed state names the plan that approved each version. */
function appliedBefore(opened: OpenedPlan): { readonly said: Diagnostic; readonly serial: number } | undefined {
  const { plan_digest: digest } = opened.document satisfies PlanDocument;
  const state = stateOf(opened);
  const named = Object.values(state?.versions ?? {}).some(({ approved_by_plan }) => approved_by_plan === digest);
  if (state === null || !named) return undefined;
  const { serial } = state;
  return { said: asWarning({ code: 'apply/already-applied', facts: { plan: digest, serial } }), serial };
}

async function showAll(world: World, file: string, statements: readonly SignedBytes[]): Promise<Outcome> {
  const outcomes = await Promise.all(statements.map((one) => showSigned(world, file, one)));
  const [first] = outcomes;
  if (first !== undefined && outcomes.length === 1) return first;
  return {
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    lines: outcomes.flatMap(({ lines = [] }) => lines),
    done: [summaries.signed(outcomes.filter(({ done = [] }) => done.length > 0).length)],
    result: outcomes.map(({ result = null }) => result),
  };
}

interface Unproven {
  readonly type: string;
  readonly predicate: Json;
}

interface SignedBytes extends Unproven {
  readonly bytes: Uint8Array;
}

async function showSigned(world: World, file: string, { bytes, type, predicate }: SignedBytes): Promise<Outcome> {
  const json = JSON.stringify(predicate, null, 2).split('\n').map(exact);
  const claimed = { lines: json, done: [summaries.claimed(file)], result: predicate };
  const keys = await openKeys(world);
  if (keys.value === undefined) return unchecked(keys.diagnostics, claimed);
  const signed = signerOf(file, bytes, type, keys.value, dayOf(world.clock.now()));
  if (signed.value === undefined) {
    const isUnknown = signed.diagnostics.every(({ facts }) => facts?.['observed'] === 'unknown-key');
    return isUnknown ? unchecked(signed.diagnostics, claimed) : signed;
  }
  return {
    diagnostics: [],
    lines: [
      both(
        `Signed by ${signed.value}; the signature is right by the keys of this repository.`,
        `Assinado por ${signed.value}; a assinatura confere com as chaves deste repositório.`,
      ),
      ...json,
    ],
    done: [summaries.signed(1)],
    result: predicate,
  };
}

/** Every key that the repository trusts, for any target. */
async function openKeys({ repository }: World): Promise<Result<readonly TrustedSigner[]>> {
  if (repository.value === undefined) return repository;
  const tree = await repository.value.tree([trustFolder]);
  if (tree.value === undefined) return tree;
  const trust = loadTrust(tree.value.files, trustFolder, shape);
  return trust.value === undefined ? trust : { value: trust.value.signers, diagnostics: [] };
}

/** Who signed one of relc's documents, by the rules of those who rely on it. */
function signerOf(
  file: string,
  bytes: Uint8Array,
  type: string,
  keys: readonly TrustedSigner[],
  today: string,
): Result<string> {
  if (type === approvalType) {
    const { value, diagnostics } = readApprovals(new Map([[basename(file), bytes]]), keys, today);
    const [approval] = value ?? [];
    if (approval === undefined) return failed(...diagnostics);
    return { value: `${approval.person} (${approval.key})`, diagnostics: [] };
  }
  if (type === breakGlassType) {
    const read = readBreakGlass(bytes, keys);
    return 'key' in read ? { value: `${read.key.entry.person} (${read.key.entry.id})`, diagnostics: [] } : failed(read);
  }
  if (type === judgeApprovalType) {
    const step = claimedStep(bytes);
    const notOne: Diagnostic = { code: 'approve/not-an-approval', file, facts: { observed: type } };
    const read = step === undefined ? notOne : readJudgeApproval(file, bytes, step, keys);
    return 'code' in read
      ? failed(read)
      : { value: `${read.signer.entry.person} (${read.signer.entry.id})`, diagnostics: [] };
  }
  if (type === proofType) {
    const read = readReleaseSigned(bytes, keys, today, 'proof');
    if (!('fault' in read)) return { value: `${read.key} (${releaseSigner})`, diagnostics: [] };
    const said = (name: string) => textIn(unprovenStatement(bytes), 'predicate', name) ?? '?';
    const facts = { model: said('model'), target: said('target'), name: basename(file), observed: read.fault };
    return failed({ code: 'proof/not-genuine', file, facts });
  }
  const document = type === stateType ? 'state' : 'cab_record';
  const read = document === 'state' ? readState(bytes, keys, today) : readReleaseSigned(bytes, keys, today, document);
  const isBack = 'state' in read && read.state.predecessor_file !== undefined;
  if ('key' in read) return { value: `${read.key} (${isBack ? rollbackSigner : releaseSigner})`, diagnostics: [] };
  const code = type === stateType ? 'verify/state-not-trusted' : 'verify/record-not-trusted';
  return failed({ file, ...distrusted(read, document, code) });
}

const shown: readonly string[] = [approvalType, judgeApprovalType, breakGlassType, cabType, stateType, proofType];

/** The statement in a bundle, signed or not; undefined when it is none of relc's documents. */
function statementIn(bytes: Uint8Array): Unproven | undefined {
  const statement = unprovenStatement(bytes);
  const type = textIn(statement, 'predicateType');
  const predicate = valueIn(statement, 'predicate') ?? null;
  return type !== undefined && shown.includes(type) ? { type, predicate } : undefined;
}
