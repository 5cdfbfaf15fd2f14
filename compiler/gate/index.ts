// Judges a loaded release: signatures here, meaning in the compiled policy.
import type { Acted } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { isComplete } from '../evidence/documents.ts';
import { documentNames, evidenceFiles, isDocumentName } from '../evidence/table.ts';
import { digestOf, folderDigest } from '../lib/digest.ts';
import { isObject, type Json } from '../lib/json.ts';
import { placeholdersIn } from '../lib/prose.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import {
  type Compatibility,
  type Document,
  type Governance,
  type JudgedRelease,
  type LoadedRelease,
  type Previous,
  valuesOf,
} from '../model/release.ts';
import { gateDenials, promotionAllowed, timedGateDenials } from '../policy/answers.ts';
import type { PolicyEvaluator } from '../policy/port.ts';
import { calendarFacts } from './calendar.ts';
import { compatibilityOf, contradictions, earlierDeclarations, heldFacts } from './contracts.ts';
import { withDays } from './days.ts';
import { withDemands } from './demands.ts';
import { waive } from './exceptions.ts';
import { withFormer } from './former.ts';
import { type About, type GateInput, gateInput, withoutLists } from './input.ts';
import { explained, withLimits } from './limits.ts';
import { unknownMeasures } from './measures.ts';
import { momentFacts } from './moments.ts';
import { type LastOpinion, lastOpinion, opinionOf } from './opinions.ts';
import { peopleFacts, trainerOf, whoActed } from './people.ts';
import { realPeople } from './real-people.ts';
import { insideRecipe, standardInput } from './recipe.ts';
import { scanFact } from './scan.ts';
import { signedComponents } from './service.ts';
import { type SignatureFindings, verifySignatures } from './signatures.ts';
import { vulnerabilityFacts } from './vulnerabilities.ts';
import { watchedFacts } from './watched.ts';

export { heldBack, heldNotices } from './calendar.ts';
export { notYetEnforced } from './enforcement.ts';
export type { About } from './input.ts';
export { lastOpinion } from './opinions.ts';
export { type Decided, judgeInUse } from './revalidation.ts';
export { rosterAge } from './roster-age.ts';

export interface Judgement {
  /** Undefined when anything was found that no exception waives. */
  readonly judged: JudgedRelease | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges one release at a moment. Reports everything that it finds, also about a release that did not load. */
export const judge = (
  loaded: LoadedRelease,
  governance: Governance,
  evaluator: PolicyEvaluator,
  at: Instant,
  shape: ShapeCheck,
  about: About = {},
): Judgement => evaluator.together(() => judgement({ loaded, governance, evaluator, at, shape, about }));

interface Judging {
  readonly loaded: LoadedRelease;
  readonly governance: Governance;
  readonly evaluator: PolicyEvaluator;
  readonly at: Instant;
  readonly shape: ShapeCheck;
  readonly about: About;
}

function judgement(judging: Judging): Judgement {
  const { loaded, governance, evaluator, at, about } = judging;
  const seen = seenIn(judging);
  const { signatures, compatibility, last } = seen;
  const standard = standardInput(loaded, signatures.signers, governance, about.standard);
  const input = gateInput(loaded, signatures.predicates, seen.facts, governance, about, standard);
  const denied = deniedBy(judging, input);
  const { remaining: left, waived, used, warnings } = waive(denied, loaded, governance.exceptions, dayOf(at));
  const { remaining, past } = withDays(left, loaded, about.frozen ?? false);
  // What the model was since its last signed state, on another target or before the reference of a check, may ask for it.
  const needless = remaining.filter(({ code }) => code === 'demand/not-asked');
  // What was approved stays valid, also when what consumers declare has changed, or more is found to look real.
  const unapproved = about.frozen
    ? []
    : [
        ...loaded.consumers.diagnostics,
        ...realPeople(loaded),
        ...(last?.diagnostics ?? []),
        ...unknownMeasures(loaded, about.previous, compatibility, denied),
      ];
  const diagnostics = [...signatures.diagnostics, ...unapproved, ...remaining.filter((one) => !needless.includes(one))];
  const silent = diagnostics.length === 0 && loaded.diagnostics.length === 0 && loaded.modelFile !== undefined;
  const waivers = { vulnerabilities: waivedVulnerabilities(waived) };
  // The limits are a third of the input, and nothing of promotion reads them.
  const unlimited = { ...input, limits: undefined, waived: waivers };
  const refused = silent ? promotionRefused(loaded, evaluator, unlimited) : [];
  // An incomplete release cannot show that an exception is not needed.
  const said = [
    ...needless.map(asWarning),
    ...past.map(asWarning),
    ...(loaded.diagnostics.length === 0 ? warnings : warnings.filter(({ code }) => code !== 'exception/not-needed')),
  ];
  return silent && refused.length === 0
    ? { judged: judgedAs(judging, seen, used, standard), diagnostics: said }
    : { judged: undefined, diagnostics: [...diagnostics, ...refused, ...said] };
}

/** What is computed of a release: what gates are told of it, and what is handed on with it. */
function seenIn({ loaded, governance, at, shape, about }: Judging) {
  const today = dayOf(at);
  const signatures = verifySignatures(loaded, governance, today, shape);
  const { vulnerability_scan: scan, independent_validation: own } = signatures.predicates;
  const sums = loaded.files.get(evidenceFiles.model_sums.file);
  const model = loaded.digests.get(evidenceFiles.model_sums.file);
  const sbom = loaded.digests.get(evidenceFiles.sbom.file);
  const vulnerabilities = vulnerabilityFacts(loaded, scan, signatures.vexSigned);
  const scanned = scanFact(scan, loaded.evidence.rollout_decision?.value);
  const compatibility = compatibilityOf(loaded, about.previous);
  const people = peopleFacts(loaded, signatures.predicates, governance);
  const before = about.earlierOpinion;
  const last = before && lastOpinion(before, governance, today, shape);
  const acted = whoActed(signatures.signers, people, trainerOf(loaded), governance.roster);
  const facts = {
    files: documentNames.filter((name) => loaded.files.has(evidenceFiles[name].file)),
    signatures: { valid: signatures.modelSigned, people: signatures.modelSigners },
    attestation: { present: signatures.attested },
    policies: { bound: policiesBound(loaded) },
    vex: { signed: signatures.vexSigned },
    moments: momentFacts({ ...valuesOf(loaded.evidence), ...signatures.predicates }),
    contracts: {
      contradictions: contradictions(loaded),
      differences: compatibility.replaced ?? [],
      ...heldFacts(loaded),
      watched: watchedFacts(loaded, about.previous),
    },
    consumers: compatibility.consumers,
    earlier_declarations: earlierDeclarations(loaded, about.declaredBefore ?? []),
    ...(sums && model && { model: { digest: model, ...signedComponents(sums, loaded.evidence.components?.value) } }),
    ...(sbom && { sbom: { digest: sbom } }),
    ...(vulnerabilities && { vulnerabilities }),
    ...(scanned && { scan: scanned }),
    people,
    ...(before && { earlier_opinion: last?.value?.now ?? { version: before.version } }),
    acted: [...acted, ...(own ? [] : whoValidated(last?.value?.given ?? [], governance))],
  };
  return { signatures, compatibility, last, acted, facts };
}

/** What gates deny, as it is told to whoever wrote the release. */
function deniedBy({ loaded, governance, evaluator, at, about }: Judging, input: GateInput): readonly Diagnostic[] {
  const fileOf = (document: string) =>
    document === 'exceptions' ? governance.exceptions.file : fileOfDocument(loaded, document);
  const timedInput = {
    ...withoutLists(input),
    now: at,
    today: dayOf(at),
    calendar: calendarFacts(governance.calendar.value, at),
    frozen: about.frozen ?? false,
  };
  return [...gateDenials(evaluator, input, fileOf), ...timedGateDenials(evaluator, timedInput, fileOf)]
    .filter((denial) => !isStillToBeWritten(denial, loaded.diagnostics))
    .map((denial) =>
      withLimits(
        withFormer(withDemands(withUnusable(explained(denial), loaded), loaded), loaded, governance, about.past ?? []),
        governance.limits,
        (file) => contentOf(loaded, governance, file),
      ),
    );
}

function judgedAs(
  { loaded, governance, about }: Judging,
  { signatures, compatibility, acted, last }: ReturnType<typeof seenIn>,
  used: JudgedRelease['exceptions'],
  standard: ReturnType<typeof standardInput>,
): JudgedRelease {
  const { thresholds, observability } = governance;
  const own = signatures.predicates.independent_validation;
  return {
    ...complete(loaded, signatures, used, about.previous, compatibility),
    acted,
    opinion: own ? opinionOf(loaded.version, own) : last?.value?.first,
    recipe: insideRecipe(loaded, standard),
    regressions: thresholds.value.regressions,
    recurring: thresholds.value,
    links: observability.value.links,
  };
}

/** Who gave an opinion on an earlier version, where that counts for this one: they must have had no part in this one either. */
function whoValidated(given: LastOpinion['given'], { approvals, roster }: Governance): readonly Acted[] {
  const rules = approvals.value.independent_validation ?? [];
  if (!rules.some(({ max_age_days: most }) => most !== undefined)) return [];
  const named = given.map(({ said }) => ({ document: 'independent_validation', name: said.validated_by }));
  const signers = given.flatMap((one) => one.signers);
  return whoActed(signers, named, undefined, roster);
}

/** Whoever acted for a release, whatever gates find in it today. */
export function actedFor(
  loaded: LoadedRelease,
  governance: Governance,
  { at, shape }: { readonly at: Instant; readonly shape: ShapeCheck },
): readonly Acted[] {
  const { signers, predicates } = verifySignatures(loaded, governance, dayOf(at), shape);
  return whoActed(signers, peopleFacts(loaded, predicates, governance), trainerOf(loaded), governance.roster);
}

/** A declaration that is there and broken is not one that nobody wrote. */
function withUnusable(denial: Diagnostic, { model, consumers }: LoadedRelease): Diagnostic {
  const { code, facts } = denial;
  const file = `releases/${model}/consumers/${String(facts?.['observed'])}.yaml`;
  return code === 'consumer/missing' && consumers.diagnostics.some((one) => one.file === file)
    ? { ...denial, facts: { ...facts, change: 'unusable' } }
    : denial;
}

/** A placeholder is reported as such; what gates think of the word `TODO`, or that the file is missing, helps nobody. */
const isStillToBeWritten = ({ code, file, facts }: Diagnostic, found: readonly Diagnostic[]): boolean =>
  (code === 'components/missing' || placeholdersIn(String(facts?.['observed'])).length > 0) &&
  found.some((one) => one.code === 'load/placeholder' && one.file === file);

/** The registry's rule counts vulnerabilities itself, so it is told which ones are waived. */
const waivedVulnerabilities = (waived: readonly Diagnostic[]): readonly string[] =>
  waived.flatMap(({ code, facts }) => {
    const observed = facts?.['observed'];
    const isVulnerability = code === 'promote/blocking-cve' || code === 'promote/unscored-cve';
    return isVulnerability && isObject(observed) ? [String(observed['id'])] : [];
  });

/** The last check: without `allow`, the silence of all gates is not enough. */
function promotionRefused(loaded: LoadedRelease, evaluator: PolicyEvaluator, input: unknown): readonly Diagnostic[] {
  const { value, diagnostics } = promotionAllowed(evaluator, input);
  if (value !== false) return diagnostics;
  const file = `${loaded.folder}/${evidenceFiles.release.file}`;
  return [{ code: 'gate/promotion-refused', file, facts: { observed: 'false' } }];
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
  return `${loaded.folder}/${isDocumentName(document) ? evidenceFiles[document].file : document}`;
}

/** What a file says that limits are about. */
function contentOf({ release, profile, policies }: LoadedRelease, { exceptions }: Governance, file: string): Json {
  const documents: readonly (Document<Json> | undefined)[] = [
    ...[release, profile, exceptions],
    ...policies.map(({ document }) => document),
  ];
  return documents.find((one) => one?.file === file)?.value ?? null;
}

/** Narrows the type once: without a fault every document is there, and a missing one is a bug of load. */
function complete(
  loaded: LoadedRelease,
  { predicates, signers }: Pick<SignatureFindings, 'predicates' | 'signers'>,
  exceptions: JudgedRelease['exceptions'],
  previous: Previous | undefined,
  compatibility: Compatibility,
): Omit<JudgedRelease, 'acted' | 'opinion' | 'recipe' | 'regressions' | 'recurring' | 'links'> {
  const { release, profile, modelFile } = loaded;
  const modelDigest = loaded.digests.get(evidenceFiles.model_sums.file);
  const evidence = { ...valuesOf(loaded.evidence), ...predicates };
  if (!release || !profile || !modelFile || !modelDigest || !isComplete(evidence))
    throw new Error(`load let an incomplete release through: ${loaded.folder}`);
  return {
    model: loaded.model,
    version: loaded.version,
    folder: loaded.folder,
    release: release.value,
    profile: profile.value,
    modelFile: modelFile.value,
    evidence,
    signers: signers.map(({ document, key }) => ({ document, key })),
    policies: loaded.policies,
    files: loaded.files,
    digests: loaded.digests,
    sourceDigest: folderDigest(loaded.digests),
    modelDigest,
    exceptions,
    previous,
    consumers: loaded.consumers.declared,
    compatibility,
  };
}
