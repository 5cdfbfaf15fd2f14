// What the gates did, and what that shows of each control. A finding says `satisfied` only where a signature, a digest or a
// measurement shows something, and `not-satisfied` where a release serves by an exception. A control of which only documents
// speak has observations and no finding: nobody may count it as met, or as failed.
import { sortedEntries } from '../../lib/bytes.ts';
import type { CheckedRule, ControlEvidence, EvidencedControl } from '../../model/release.ts';
import { type Assessed, type AssessedGate, exceptionsIn } from '../assessed.ts';
import { isDetermined, objectiveId } from './controls.ts';
import { evidenceUuids } from './resources.ts';
import { exceptionUuid } from './risks.ts';
import { listed, oneLine, platformUuid, property, releaseUuid, uuidIn } from './words.ts';

/** The rules of a gate that were known in the same way, and passed or needed the same exceptions. */
interface Observed {
  readonly uuid: string;
  readonly gate: AssessedGate;
  readonly evidence: ControlEvidence;
  readonly by: readonly string[];
  readonly rules: readonly CheckedRule[];
}

const observedWith = ({ gate, evidence, waived_by: by = [] }: CheckedRule): string => [gate, evidence, ...by].join(' ');

function observed(assessed: Assessed): readonly Observed[] {
  return assessed.gates.flatMap((gate) =>
    sortedEntries(Map.groupBy(gate.rules, observedWith)).flatMap(([name, rules]) => {
      const [{ evidence, waived_by: by = [] } = {}] = rules;
      return evidence === undefined ? [] : [{ uuid: uuidIn(assessed, 'observation', name), gate, evidence, by, rules }];
    }),
  );
}

export function observations(assessed: Assessed) {
  const uuids = evidenceUuids(assessed);
  return observed(assessed).map(({ uuid, gate, evidence, by, rules }) => {
    const read = gate.files.flatMap((path) => {
      const file = uuids.get(path);
      return file === undefined ? [] : [{ href: `#${file}`, description: path }];
    });
    return {
      ...{ uuid, title: `Gate ${gate.gate}`, description: description(evidence, by, rules) },
      props: [property('evidence', evidence)],
      methods: [evidence === 'verified' ? 'TEST' : 'EXAMINE'],
      types: [by.length === 0 ? 'control-objective' : 'finding'],
      origins: [{ actors: [{ type: 'assessment-platform', 'actor-uuid': platformUuid(assessed) }] }],
      subjects: [{ 'subject-uuid': releaseUuid(assessed), type: 'component' }],
      ...(read.length > 0 && { 'relevant-evidence': read }),
      collected: assessed.record.recorded_at,
    };
  });
}

function description(evidence: ControlEvidence, by: readonly string[], rules: readonly CheckedRule[]): string {
  const known =
    evidence === 'verified'
      ? 'A signature, a digest or a measurement shows what these rules judge.'
      : 'Only a document says what these rules judge.';
  const came = by.length === 0 ? 'The release passes them:' : `Without ${by.join(', ')} they refuse the release:`;
  return `${known} ${came}\n\n${listed(rules.map(({ rule }) => rule))}`;
}

export function findings(assessed: Assessed) {
  const judged = new Set(assessed.gates.map(({ gate }) => gate));
  return assessed.controls.filter(isDetermined).map((control) => {
    const by = exceptionsIn(control);
    const seen = new Set(control.rules.filter(({ gate }) => judged.has(gate)).map(observedWith));
    return {
      uuid: uuidIn(assessed, 'finding', control.control),
      title: oneLine(control.control),
      description: found(control, by),
      target: {
        ...{ type: 'objective-id', 'target-id': objectiveId(control.control), title: oneLine(control.control) },
        status: by.length > 0 ? { state: 'not-satisfied', reason: 'fail' } : { state: 'satisfied', reason: 'pass' },
      },
      ...(seen.size > 0 && {
        'related-observations': [...seen].map((name) => ({
          'observation-uuid': uuidIn(assessed, 'observation', name),
        })),
      }),
      ...(by.length > 0 && { 'related-risks': by.map((id) => ({ 'risk-uuid': exceptionUuid(assessed, id) })) }),
    };
  });
}

function found({ rules }: EvidencedControl, by: readonly string[]): string {
  if (by.length > 0) return `Without ${by.join(', ')}, rules that stand for this control refuse the release.`;
  const verified = rules.filter(({ evidence }) => evidence === 'verified').length;
  return `The release passes each rule that stands for this control; of ${rules.length}, ${verified} by what a signature, a digest or a measurement shows.`;
}
