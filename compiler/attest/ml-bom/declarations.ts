// What a CycloneDX BOM declares of controls: which requirements the release answers for, what shows it, what an exception
// lets pass, and who affirmed it.

import { proseFor } from '../../diagnostics/prose.ts';
import { cabPath } from '../../model/plan.ts';
import type { EvidencedControl, JudgedRelease } from '../../model/release.ts';
import { type Assessed, exceptionsIn, ownFile } from '../assessed.ts';
import { byFramework, namedControl } from '../frameworks.ts';
import { refs } from './refs.ts';

const requirementRef = (control: string): string => `requirement:${control}`;
const claimRef = (control: string): string => `claim:${control}`;
const counterClaimRef = (exception: string): string => `counter-claim:${exception}`;
const exceptionRef = (exception: string): string => `exception:${exception}`;
const fileRef = (path: string): string => `file:${path}`;

/** The frameworks and those of their requirements that a gate names. */
export const standards = ({ controls }: Assessed) =>
  byFramework(controls).map(([name, mine]) => ({
    'bom-ref': `standard:${name}`,
    name,
    requirements: mine.map(({ control }) => ({
      'bom-ref': requirementRef(control),
      identifier: namedControl(control).identifier,
      title: control,
    })),
  }));

export function declarations(assessed: Assessed) {
  const { controls, judged, record } = assessed;
  return {
    assessors: [{ 'bom-ref': refs.relc, thirdParty: false, organization: { name: 'relc, the gates of this release' } }],
    attestations: [
      {
        summary: `Gates of policy ${record.judge_digest} let ${judged.model} ${judged.version} pass. A control is met as far as the rules reach that stand for it.`,
        assessor: refs.relc,
        map: controls.map(mapped),
      },
    ],
    claims: [...controls.map(claim), ...judged.exceptions.map(counterClaim)],
    evidence: [...files(assessed), ...judged.exceptions.map(exceptionEvidence)],
    affirmation: affirmation(assessed),
  };
}

/** No score: nobody measured how much of a control the rules cover. */
function mapped(evidenced: EvidencedControl) {
  const { control, evidence } = evidenced;
  const waived = exceptionsIn(evidenced);
  return {
    requirement: requirementRef(control),
    claims: [claimRef(control)],
    ...(waived.length > 0 && { counterClaims: waived.map(counterClaimRef) }),
    conformance: { rationale: rationales[evidence] },
  };
}

const rationales = {
  verified: 'verified: a signature, a digest or a measurement shows it',
  declared: 'declared: only a document says so',
} as const;

const claim = ({ control, rules, files: read }: EvidencedControl) => ({
  'bom-ref': claimRef(control),
  target: refs.model,
  predicate: rules.map(({ rule }) => rule).join('; '),
  reasoning: `Gates: ${[...new Set(rules.map(({ gate }) => gate))].join(', ')}`,
  ...(read.length > 0 && { evidence: read.map(fileRef) }),
});

const counterClaim = ({ id, rule, subject }: JudgedRelease['exceptions'][number]) => ({
  'bom-ref': counterClaimRef(id),
  target: refs.model,
  predicate: `${rule} refuses it${subject.vulnerability === undefined ? '' : `: ${subject.vulnerability}`}`,
  reasoning: `Exception ${id} lets it pass`,
  evidence: [exceptionRef(id)],
});

function exceptionEvidence({ id, owner, ticket, reason, from, until }: JudgedRelease['exceptions'][number]) {
  const text = proseFor('en', reason);
  return {
    'bom-ref': exceptionRef(id),
    ...(text !== undefined && { description: `${ticket}: ${text}` }),
    created: `${from}T00:00:00Z`,
    expires: `${until}T23:59:59Z`,
    author: { email: owner },
  };
}

/** What gates read. Files of the release have their digests; everything is as it was at the commit. */
function files({ controls, judged, record }: Assessed) {
  const paths = [...new Set(controls.flatMap(({ files: read }) => read))].sort();
  return paths.map((path) => {
    const digest = ownFile(judged, path)?.digest;
    return {
      'bom-ref': fileRef(path),
      description: [`At commit ${record.commit}`, ...(digest === undefined ? [] : [digest])].join(', '),
      data: [{ name: path }],
    };
  });
}

/** Whoever approved the plan. How they did stands in the CAB record. */
const affirmation = ({ judged, record }: Assessed) => ({
  statement: `${judged.model} ${judged.version} may be applied to ${record.target} as a ${record.class} change, as planned in ${record.plan_digest}`,
  signatories: record.approvers.map(({ person, role }) => ({
    name: person,
    role,
    organization: { contact: [{ name: person }] },
    externalReference: { type: 'electronic-signature', url: cabPath(record.plan_digest) },
  })),
});
