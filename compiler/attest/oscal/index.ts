// A release that is applied as OSCAL assessment results (https://pages.nist.gov/OSCAL, version 1.2.0): its plan is the policy that
// judged, its subject the release, and what it tells is what the gates did.
import { moments } from '../../evidence/gates.ts';
import { byBytes } from '../../lib/bytes.ts';
import { hexOf } from '../../lib/digest.ts';
import { textIn, valueIn } from '../../lib/json.ts';
import { type Instant, parseInstant } from '../../lib/time.ts';
import type { Assessed } from '../assessed.ts';
import { objectives, reviewedControls } from './controls.ts';
import { findings, observations } from './findings.ts';
import { attestations, people } from './people.ts';
import { resources } from './resources.ts';
import { risks } from './risks.ts';
import { english, judgeUuid, platformUuid, property, releaseUuid, uuidIn } from './words.ts';

export const assessmentResults = (assessed: Assessed) => ({
  'assessment-results': {
    uuid: uuidIn(assessed, 'document'),
    metadata: {
      title: `Assessment of ${called(assessed)} for ${assessed.record.target}`,
      'last-modified': assessed.record.recorded_at,
      version: assessed.version,
      'oscal-version': '1.2.0',
      'document-ids': [{ identifier: assessed.record.plan_digest }],
      ...people(assessed),
    },
    'import-ap': { href: `#${judgeUuid(assessed)}`, remarks: 'The policy is the plan: every release is judged by it.' },
    'local-definitions': { 'objectives-and-methods': objectives(assessed) },
    results: [result(assessed)] as const,
    'back-matter': { resources: resources(assessed) },
  },
});

const called = ({ model, version }: Assessed): string => `${model} ${version}`;

function result(assessed: Assessed) {
  const { record } = assessed;
  const accepted = risks(assessed);
  const found = findings(assessed);
  const said = attestations(assessed);
  return {
    uuid: uuidIn(assessed, 'result'),
    title: `${called(assessed)}, judged for ${record.target}`,
    description: `The gates let the release pass, and everybody who must approved its plan (class ${record.class}).`,
    start: earliest(assessed),
    end: record.recorded_at,
    props: [property('change-class', record.class), ...record.tickets.map((ticket) => property('ticket', ticket))],
    'local-definitions': { components: [component(assessed)], 'assessment-assets': assets(assessed) },
    'reviewed-controls': reviewedControls(assessed),
    ...(said.length > 0 && { attestations: said }),
    observations: observations(assessed),
    ...(accepted.length > 0 && { risks: accepted }),
    ...(found.length > 0 && { findings: found }),
  };
}

/** When the first of the evidence came about, as it says itself. */
function earliest({ judged, record }: Assessed): Instant {
  const dated = [...moments].flatMap(([name, field]) => {
    const moment = parseInstant(textIn(valueIn(judged.evidence, name), field) ?? '');
    return moment === undefined ? [] : [moment];
  });
  return [record.recorded_at, ...dated].sort(byBytes)[0] ?? record.recorded_at;
}

const component = (assessed: Assessed) => ({
  uuid: releaseUuid(assessed),
  type: 'software',
  title: called(assessed),
  description: english(assessed.judged.modelFile.description),
  props: [
    property('release-digest', hexOf(assessed.releaseDigest)),
    property('model-digest', hexOf(assessed.modelDigest)),
    property('policy-digest', hexOf(assessed.policyDigest)),
  ],
  status: { state: 'other', remarks: 'Approved. Whether it serves is told by the signed state alone.' },
});

const assets = (assessed: Assessed) => ({
  'assessment-platforms': [
    {
      uuid: platformUuid(assessed),
      title: 'relc',
      props: [property('judge-sha256', hexOf(assessed.record.judge_digest))],
      links: [{ href: `#${judgeUuid(assessed)}`, rel: 'reference' }],
    },
  ],
});
