// Recomputes what SBOM and VEX say about vulnerabilities: severities from their CVSS vectors, components from the SBOM.
// Rego decides what blocks.

import type { Sbom, Vulnerability } from '../../schemas/generated/documents.ts';
import { quoted } from '../lib/bytes.ts';
import { cvssOf, type Severity, severityOfScore, worst } from '../lib/cvss.ts';
import { isObject, type Json, joinPointer } from '../lib/json.ts';
import type { LoadedRelease } from '../model/release.ts';

/** One entry of a document's `vulnerabilities`. */
export interface VulnerabilityFact {
  readonly id: string;
  readonly document: 'sbom' | 'vex';
  readonly position: number;
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

/** Undefined when a document is missing or broken: an empty list would look like a clean one. */
export function vulnerabilityFacts(evidence: LoadedRelease['evidence']): readonly VulnerabilityFact[] | undefined {
  const { sbom, vex } = evidence;
  if (sbom === undefined || vex === undefined) return undefined;
  const components = componentsOf(sbom.value);
  return (['sbom', 'vex'] as const satisfies (keyof LoadedRelease['evidence'])[]).flatMap((document) =>
    (evidence[document]?.value.vulnerabilities ?? []).map((vulnerability, position) => ({
      id: vulnerability.id,
      document,
      position,
      ...rated(vulnerability, position),
      affects: (vulnerability.affects ?? []).map(({ ref }) => affected(components, ref)),
      state: vulnerability.analysis?.state ?? null,
      justification: vulnerability.analysis?.justification ?? null,
    })),
  );
}

function rated(vulnerability: Vulnerability, position: number) {
  const found: Severity[] = [];
  const unreadable: { pointer: string; vector: string }[] = [];
  let scored = false;
  for (const [index, { severity, score, method, vector }] of (vulnerability.ratings ?? []).entries()) {
    if (severity !== undefined && severity !== 'unknown') found.push(severity);
    // The name of a method decides nothing by itself: an unknown one must not remove a score or a vector from the
    // count.
    const isCvss = method === undefined || method.startsWith('CVSS');
    if (score !== undefined && (isCvss || method === 'other')) found.push(severityOfScore(score));
    if (vector === undefined) continue;
    const computed = cvssOf(vector, method)?.severity;
    const pointer = ['vulnerabilities', position, 'ratings', index, 'vector'].reduce<string>(joinPointer, '');
    if (computed !== undefined) found.push(computed);
    else if (isCvss || vector.startsWith('CVSS:')) unreadable.push({ pointer, vector: quoted(vector) });
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
function componentsOf(sbom: Sbom): Components {
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
