// The document that gates judge: what the release says, what the evidence measured and what the compiler computed.

import type { Acted, VulnerabilityScan } from '../../schemas/generated/documents.ts';
import type { ContractDifference } from '../contract/compatibility.ts';
import type { SignedPredicates } from '../evidence/documents.ts';
import { moments } from '../evidence/gates.ts';
import type { DocumentName } from '../evidence/table.ts';
import type { Digest } from '../lib/digest.ts';
import { isObject, valueIn } from '../lib/json.ts';
import { parseInstant } from '../lib/time.ts';
import { byFact, type PastValue } from '../model/past.ts';
import type { Validation } from '../model/plan.ts';
import {
  type Compatibility,
  type DeclaredConsumer,
  type Governance,
  type LoadedRelease,
  type Previous,
  type SignedOpinion,
  type StandardPast,
  valuesOf,
} from '../model/release.ts';
import type { contradictions, EarlierDeclaration, heldFacts } from './contracts.ts';
import type { MomentFacts } from './moments.ts';
import type { PersonFact } from './people.ts';
import type { standardInput } from './recipe.ts';
import type { ScanFact } from './scan.ts';
import type { SignedComponents } from './service.ts';
import type { VulnerabilityFact } from './vulnerabilities.ts';
import type { Watched } from './watched.ts';

export interface Facts {
  /** The documents whose files are there, readable or not. */
  readonly files: readonly DocumentName[];
  readonly signatures: { readonly valid: boolean; readonly people: readonly string[] };
  readonly attestation: { readonly present: boolean };
  readonly policies: { readonly bound: boolean };
  /** The digest of model.SHA256SUMS, and what that lists. */
  readonly model?: SignedComponents & { readonly digest: Digest };
  /** The digest of sbom.cdx.json. */
  readonly sbom?: { readonly digest: Digest };
  readonly vex: { readonly signed: boolean };
  readonly vulnerabilities?: readonly VulnerabilityFact[];
  readonly moments: MomentFacts;
  readonly people: readonly PersonFact[];
  /** Whoever signed its evidence or is named in its documents. */
  readonly acted: readonly Acted[];
  readonly scan?: ScanFact;
  readonly contracts: {
    readonly contradictions: ReturnType<typeof contradictions>;
    /** From the replaced version. */
    readonly differences: readonly ContractDifference[];
    readonly watched: Watched;
  } & ReturnType<typeof heldFacts>;
  readonly consumers: Compatibility['consumers'];
  readonly earlier_declarations: readonly EarlierDeclaration[];
  /** Of a version that this one replaces; without an opinion where its signature does not count today. */
  readonly earlier_opinion?: Validation | Pick<Validation, 'version'>;
}

/** What only the repository knows about a release. */
export interface About {
  /** The version that it replaces, to compare with. */
  readonly previous?: Previous | undefined;
  /** Approved before: its calendar may have ended, and what consumers declare may have changed. */
  readonly frozen?: boolean;
  /** What the model's facts were since its last signed state. */
  readonly past?: readonly PastValue[];
  /** On the last target, whether nothing that it replaces was ever approved there. */
  readonly begins?: boolean;
  /** What the second line last said of what it replaces. */
  readonly earlierOpinion?: SignedOpinion | undefined;
  /** What consumers declared where the change began, and no longer do. */
  readonly declaredBefore?: readonly DeclaredConsumer[];
  /** Of a standard release. */
  readonly standard?: StandardPast | undefined;
}

export function gateInput(
  loaded: LoadedRelease,
  predicates: Partial<SignedPredicates>,
  facts: Facts,
  { approvals, thresholds, demands, limits, exceptions }: Governance,
  { previous, past = [], frozen = false, begins = false }: About,
  standard: ReturnType<typeof standardInput>,
) {
  return {
    model: loaded.model,
    version: loaded.version,
    stage_to: 'Approved',
    ...(loaded.release && { release: loaded.release.value }),
    ...(loaded.profile && { profile: loaded.profile.value }),
    ...(loaded.modelFile && { model_file: loaded.modelFile.value }),
    policies: loaded.policies.map(({ binding, document }) => ({
      kind: binding.kind,
      path: binding.path,
      value: document.value,
    })),
    evidence: evidenceIn(loaded, predicates),
    ...(previous && {
      previous: {
        version: previous.version,
        profile: previous.profile?.value ?? null,
        records: valueIn(previous.release?.value, 'records') ?? null,
        evidence: comparable(previous.evidence),
      },
    }),
    ...(standard && { standard }),
    ...(begins && { begins }),
    earlier: byFact(past),
    approved: frozen,
    facts,
    thresholds: thresholds.value,
    demands: demands.value.demands,
    declinable: demands.value.declinable,
    units: approvals.value.units ?? [],
    validations: approvals.value.independent_validation ?? [],
    limits: limits.value.limits.map(({ source: _, ...limit }, position) => ({ ...limit, position })),
    exceptions: exceptions.value.exceptions.flatMap(({ subject, from, until, ticket, reason }, position) =>
      subject.release === `${loaded.model}/${loaded.version}` ? [{ position, from, until, ticket, reason }] : [],
    ),
  };
}

export type GateInput = ReturnType<typeof gateInput>;

/** The input without long lists, for the gates that judge by time: these judge only what changes with the day. */
export function withoutLists({ evidence: { sbom, vex, ...evidence }, facts, limits: __, ...input }: GateInput) {
  const { vulnerabilities, contracts, consumers, earlier_declarations: _, ...rest } = facts;
  const dated = Object.entries(evidence).map(([name, document]) => [name, inUtc(document, moments.get(name))]);
  return { ...input, facts: rest, evidence: Object.fromEntries(dated) };
}

const evidenceIn = (
  { evidence }: LoadedRelease,
  predicates: Partial<SignedPredicates>,
): Readonly<Record<string, unknown>> => ({
  ...valuesOf(evidence),
  ...headsOfLists(evidence),
  ...predicates,
  ...(predicates.vulnerability_scan && { vulnerability_scan: headOfScan(predicates.vulnerability_scan) }),
});

/** Gates compare moments as text, which is right only in UTC. */
function inUtc(document: unknown, moment: string | undefined): unknown {
  if (moment === undefined || !isObject(document)) return document;
  const value = document[moment];
  return typeof value === 'string' ? { ...document, [moment]: parseInstant(value) ?? value } : document;
}

/** Only whether the lists exist, and what the VEX is about: the facts hold the rest. */
const headsOfLists = ({ sbom, vex }: LoadedRelease['evidence']) => ({
  ...(sbom && { sbom: { specVersion: sbom.value.specVersion } }),
  ...(vex && { vex: { metadata: { component: { hashes: vex.value.metadata.component.hashes } } } }),
});

const headOfScan = ({ scanner: { uri, version } }: VulnerabilityScan) => ({ scanner: { uri, version } });

/** What gates compare with. */
const comparable = ({ sbom, vex, ...rest }: LoadedRelease['evidence']) => valuesOf(rest);
