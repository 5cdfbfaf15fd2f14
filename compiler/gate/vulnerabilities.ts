// Recomputes what SBOM, scan and VEX say about vulnerabilities: severities from CVSS vectors, components from the SBOM.
// Rego decides what blocks.

import type { Sbom, Vulnerability, VulnerabilityScan } from '../../schemas/generated/documents.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { quoted } from '../lib/bytes.ts';
import { cvssOf, type Severity, severities, severityOfScore, worst } from '../lib/cvss.ts';
import { isObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import type { LoadedRelease } from '../model/release.ts';
import { namesOf, withAliases } from './aliases.ts';

/** One entry of a document's list of vulnerabilities. */
export interface VulnerabilityFact {
  /** One for all entries that documents say are the same. */
  readonly id: string;
  /** What other sources call it; absent where no document says so. */
  readonly aliases?: readonly string[];
  readonly document: 'sbom' | 'vex' | 'vulnerability_scan';
  /** Where it is in the document. */
  readonly pointer: string;
  /** The worst severity that any rating states or computes to; null when none does. */
  readonly severity: Severity | null;
  /** Whether a rating has a CVSS vector that could be recomputed. */
  readonly scored: boolean;
  /** Invalid vectors, with the pointers to them. */
  readonly unreadable: readonly { readonly pointer: string; readonly vector: string }[];
  /**
   * Each component by its position in the SBOM, whatever its name; by reference only when that leads to no component.
   */
  readonly affects: readonly ({ readonly component: string } | { readonly component: null; readonly ref: string })[];
  readonly state: string | null;
  readonly justification: string | null;
}

/**
 * Undefined when SBOM or VEX is broken: an empty list would look like a clean one. Whether one may be missing, gates say. What
 * the scan found is there once its signature is verified. An unsigned VEX does not say which vulnerabilities are one: what is waived under one
 * name is waived under all.
 */
export function vulnerabilityFacts(
  { evidence: { sbom, vex }, files }: Pick<LoadedRelease, 'evidence' | 'files'>,
  scan: VulnerabilityScan | undefined,
  vexSigned: boolean,
): readonly VulnerabilityFact[] | undefined {
  const isBroken = (name: 'sbom' | 'vex', document: unknown) =>
    document === undefined && files.has(evidenceFiles[name].file);
  if (isBroken('sbom', sbom) || isBroken('vex', vex)) return undefined;
  const components = componentsOf(sbom?.value);
  const found = [
    ...listedIn('sbom', sbom?.value.vulnerabilities ?? [], components),
    ...foundBy(scan, components),
    ...listedIn('vex', vex?.value.vulnerabilities ?? [], components),
  ];
  const names = namesOf(vexSigned ? found : found.filter(({ document }) => document !== 'vex'));
  return found.map(({ aliases: _, ...fact }) => ({ ...fact, ...names(fact.id) }));
}

const listedIn = (
  document: 'sbom' | 'vex',
  vulnerabilities: readonly Vulnerability[],
  components: Components,
): readonly VulnerabilityFact[] =>
  vulnerabilities.map(({ id, references = [], ratings = [], affects = [], analysis }, position) => {
    const pointer = `/vulnerabilities/${position}`;
    return {
      ...{ id, ...withAliases(references.flatMap((other) => other.id ?? [])), document, pointer },
      ...rated(ratings, (index) => `${pointer}/ratings/${index}/vector`),
      affects: affects.map(({ ref }) => affected(components, ref)),
      state: analysis?.state ?? null,
      justification: analysis?.justification ?? null,
    };
  });

const foundBy = (scan: VulnerabilityScan | undefined, components: Components): readonly VulnerabilityFact[] =>
  (scan?.scanner.result ?? []).map(({ id, severity, annotations = [] }, position) => {
    const pointer = `/scanner/result/${position}`;
    return {
      ...{
        id,
        ...withAliases(annotations.flatMap(({ alias }) => alias ?? [])),
        document: 'vulnerability_scan',
        pointer,
      },
      ...rated(severity.map(ratingOf), (index) => `${pointer}/severity/${index}/score`),
      affects: annotations.flatMap(({ 'bom-ref': ref }) => (ref === undefined ? [] : [affected(components, ref)])),
      ...{ state: null, justification: null },
    };
  });

type Rating = NonNullable<Vulnerability['ratings']>[number];

/** Words of databases for CycloneDX's; any other word says nothing. */
const words: Readonly<Record<string, Severity>> = {
  ...Object.fromEntries(severities.map((severity) => [severity, severity])),
  ...{ important: 'high', moderate: 'medium', negligible: 'low' },
};

function ratingOf({ method, score }: { readonly method: string; readonly score: string }): Rating {
  if (/^\d+(\.\d+)?$/.test(score)) return { method: 'other', score: Number(score) };
  if (/[:/]/.test(score)) return { method, vector: score };
  const severity = own(words, score.toLowerCase());
  return { method, ...(severity && { severity }) };
}

function rated(ratings: readonly Rating[], pointerTo: (index: number) => string) {
  const found: Severity[] = [];
  const unreadable: { pointer: string; vector: string }[] = [];
  let scored = false;
  for (const [index, { severity, score, method, vector }] of ratings.entries()) {
    if (severity !== undefined && severity !== 'unknown') found.push(severity);
    // The name of a method decides nothing by itself: an unknown one must not remove a score or a vector from the
    // count.
    const isCvss = method === undefined || method.startsWith('CVSS');
    if (score !== undefined && (isCvss || method === 'other')) found.push(severityOfScore(score));
    if (vector === undefined) continue;
    const computed = cvssOf(vector, method)?.severity;
    if (computed !== undefined) found.push(computed);
    else if (isCvss || vector.startsWith('CVSS:'))
      unreadable.push({ pointer: pointerTo(index), vector: quoted(vector) });
    scored ||= computed !== undefined;
  }
  return { severity: worst(found) ?? null, scored, unreadable };
}

function affected(components: Components, ref: string): VulnerabilityFact['affects'][number] {
  const component = components(ref);
  return component === undefined ? { component: null, ref: quoted(ref) } : { component: String(component) };
}

/** The position of the component that a reference means; undefined when the SBOM has none. */
type Components = (ref: string) => number | undefined;

/**
 * A reference is the `bom-ref` itself or a BOM-Link to this SBOM. After the `#` of a link, CycloneDX's example writes
 * the `bom-ref` unchanged, and its specification percent-encodes it.
 */
function componentsOf(sbom: Sbom | undefined): Components {
  if (sbom === undefined) return () => undefined;
  const places = new Map<string, number>();
  const add = (components: unknown): void => {
    for (const component of Array.isArray(components) ? components : []) {
      if (!isObject(component)) continue;
      const ref = component['bom-ref'];
      if (typeof ref === 'string') places.set(ref, places.size);
      add(component['components']);
    }
  };
  const whole: Json = sbom;
  const metadata = isObject(whole) ? whole['metadata'] : undefined;
  add([isObject(metadata) ? metadata['component'] : undefined]);
  add(sbom.components);
  const link = `${String(sbom.serialNumber).replace(/^urn:uuid:/, 'urn:cdx:')}/${sbom.version ?? 1}#`;
  return (ref) => {
    if (places.has(ref) || sbom.serialNumber === undefined || !ref.startsWith(link)) return places.get(ref);
    const fragment = ref.slice(link.length);
    const meant = new Set([fragment, decoded(fragment)].filter((name) => places.has(name)));
    // A reference that could mean two components means none.
    return meant.size === 1 ? places.get([...meant][0] ?? '') : undefined;
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
