// Judges a loaded release: signatures here, meaning in the compiled policy.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { digestOf, folderDigest } from '../lib/digest.ts';
import { addDays, dayOf, type Instant } from '../lib/time.ts';
import { type DocumentName, evidenceFiles } from '../model/evidence.ts';
import type {
  EvidenceDocuments,
  Governance,
  JudgedRelease,
  LoadedRelease,
  SignedPredicates,
} from '../model/release.ts';
import type { PolicyEvaluator } from '../ports.ts';
import { gateInput } from './input.ts';
import { verifySignatures } from './signatures.ts';
import { denials } from './verdicts.ts';

export { predicateTypes } from './signatures.ts';

export interface Judgement {
  /** Undefined as soon as anything at all was found. */
  readonly judged: JudgedRelease | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges one release at a moment. Says everything that it finds, also about a release that load found faulty. */
export function judge(
  loaded: LoadedRelease,
  governance: Governance,
  evaluator: PolicyEvaluator,
  at: Instant,
  shape: ShapeCheck,
): Judgement {
  const today = dayOf(at);
  const signatures = verifySignatures(loaded, governance.trust, today, shape);
  const facts = {
    signatures: { valid: signatures.modelSigned },
    attestation: { present: signatures.attested },
    policies: { bound: policiesBound(loaded) },
  };
  const thresholds = governance.thresholds.value;
  const input = gateInput(loaded, signatures.predicates, facts, thresholds);
  const fileOf = (document: string) => fileOfDocument(loaded, document);
  const timedInput = {
    ...input,
    now: at,
    today,
    latest_revalidate_by: addDays(today, thresholds.max_revalidation_days),
  };
  const diagnostics = [
    ...signatures.diagnostics,
    ...denials(evaluator, 'relc/verdicts', evaluator.gates, input, fileOf),
    ...denials(evaluator, 'relc/timed', evaluator.timedGates, timedInput, fileOf),
  ];
  const silent = diagnostics.length === 0 && loaded.diagnostics.length === 0 && loaded.modelFile !== undefined;
  const refused = silent ? promotionRefused(loaded, evaluator, input) : [];
  if (!silent || refused.length > 0) return { judged: undefined, diagnostics: [...diagnostics, ...refused] };
  return { judged: complete(loaded, signatures.predicates, signatures.signers, evaluator), diagnostics: [] };
}

/** The last word: without `allow`, silence of all gates is not enough. */
function promotionRefused(loaded: LoadedRelease, evaluator: PolicyEvaluator, input: unknown): Diagnostic[] {
  const answer = evaluator.evaluate('relc/promote_allow', input);
  if ('result' in answer && answer.result === true) return [];
  const observed = 'fault' in answer ? answer.fault : JSON.stringify(answer.result ?? null);
  return [
    { code: 'gate/promotion-refused', file: `${loaded.folder}/${evidenceFiles.release.file}`, facts: { observed } },
  ];
}

function policiesBound(loaded: LoadedRelease): boolean {
  const bindings = loaded.profile?.value.policies ?? [];
  const bound = loaded.policies.every((policy) => digestOf(policy.bytes) === policy.binding.sha256);
  return bindings.length > 0 && loaded.policies.length === bindings.length && bound;
}

function fileOfDocument(loaded: LoadedRelease, document: string): string {
  if (document === 'profile') return loaded.profile?.file ?? `releases/${loaded.model}/profiles`;
  // A runtime policy is named by its path in the repository.
  if (document.startsWith('policies/')) return document;
  if (document === 'model_file') return `releases/${loaded.model}/model.yaml`;
  return `${loaded.folder}/${evidenceFiles[document as DocumentName]?.file ?? document}`;
}

/** Narrows once: with no fault found every document is there, and a missing one is a bug of load. */
function complete(
  loaded: LoadedRelease,
  predicates: Partial<SignedPredicates>,
  signers: JudgedRelease['signers'],
  evaluator: PolicyEvaluator,
): JudgedRelease {
  const { release, profile, modelFile } = loaded;
  const sums = loaded.files.get(evidenceFiles.model_sums.file);
  if (!release || !profile || !modelFile || !sums)
    throw new Error(`load let an incomplete release through: ${loaded.folder}`);
  const documents = Object.fromEntries(
    Object.entries(loaded.evidence).map(([name, document]) => [name, document.value]),
  );
  return {
    model: loaded.model,
    version: loaded.version,
    folder: loaded.folder,
    release: release.value,
    profile: profile.value,
    modelFile: modelFile.value,
    evidence: { ...documents, ...predicates } as unknown as EvidenceDocuments & SignedPredicates,
    signers,
    policies: loaded.policies,
    files: loaded.files,
    sourceDigest: folderDigest(loaded.files),
    modelDigest: digestOf(sums),
    gates: evaluator.gates,
  };
}
