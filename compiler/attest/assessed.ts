// What is known of a release when it is applied, for the documents that say so to auditors and their tools.
import type { CabRecord } from '../../schemas/generated/documents.ts';
import { byBytes, sortedEntries } from '../lib/bytes.ts';
import { type Digest, hexOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import type { CheckedRule, CompiledRelease, EvidencedControl, JudgedRelease } from '../model/release.ts';

export interface Assessed {
  readonly model: string;
  readonly version: string;
  /** What the release says. */
  readonly judged: JudgedRelease;
  readonly releaseDigest: Digest;
  readonly modelDigest: Digest;
  readonly policyDigest: Digest;
  /** Each gate that judged it, sorted by name. All of them passed: otherwise nothing is applied. */
  readonly gates: readonly AssessedGate[];
  /** Sorted by control. */
  readonly controls: readonly EvidencedControl[];
  /** Who approved what, when and by which judge. Whatever has a moment takes it from here. */
  readonly record: CabRecord;
}

export interface AssessedGate {
  readonly gate: string;
  /** The rules of it that stand for a control and had something to judge. */
  readonly rules: readonly CheckedRule[];
  /** Paths in the repository of what it read, sorted. */
  readonly files: readonly string[];
}

export function assessedIn(record: CabRecord, { judged, controls, reads, ...compiled }: CompiledRelease): Assessed {
  const { model, version, releaseDigest, modelDigest, policyDigest } = compiled;
  return {
    ...{ model, version, judged, releaseDigest, modelDigest, policyDigest, controls, record },
    gates: gatesOf(own(record.gates, version) ?? {}, controls, reads),
  };
}

/** A rule stands for several controls, and is one rule. */
function gatesOf(
  verdicts: CabRecord['gates'][string],
  controls: readonly EvidencedControl[],
  reads: CompiledRelease['reads'],
): readonly AssessedGate[] {
  const rules = controls.flatMap((control) => control.rules);
  return sortedEntries(Object.entries(verdicts)).map(([gate]) => {
    const titled = rules.filter((rule) => rule.gate === gate).map((rule) => [rule.rule, rule] as const);
    return { gate, rules: sortedEntries(new Map(titled)).map(([, rule]) => rule), files: reads.get(gate) ?? [] };
  });
}

/** The exceptions without which a rule would have refused. */
export const exceptionsIn = ({ rules }: EvidencedControl): readonly string[] =>
  [...new Set(rules.flatMap((rule) => rule.waived_by ?? []))].sort(byBytes);

/** Of a path in the repository: the document of the release that lies there, by its name in the folder. */
export function ownFile({ folder, digests }: Pick<JudgedRelease, 'folder' | 'digests'>, path: string) {
  const file = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
  const digest = file && digests.get(file);
  return file && digest ? { file, digest } : undefined;
}

/** What the statements are about, called as relc calls it. */
export const subjectOf = ({ model, version, releaseDigest, modelDigest }: Assessed) => ({
  release: { name: `${model}/${version}/SHA256SUMS`, digest: { sha256: hexOf(releaseDigest) } },
  model: { name: `${model}/${version}/model.SHA256SUMS`, digest: { sha256: hexOf(modelDigest) } },
});

/** What judged it: the lock of the compiled policy names every file of it by digest. */
export const policyOf = ({ record }: Assessed) => ({
  uri: 'urn:relc:policy-lock',
  digest: { sha256: hexOf(record.judge_digest) },
});
