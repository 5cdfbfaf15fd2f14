// What the documents of the handoff say in English and no template can: words that are put together.

import { countedIn } from '../../../diagnostics/numbers.ts';

const counted = countedIn('en');

type Required = readonly (readonly [role: string, people: number])[];

export const en = {
  criticality: { low: 'low', medium: 'medium', high: 'high' },
  sectors: { banking: 'banking', insurance: 'insurance', health: 'health', public: 'public sector', other: 'other' },
  critical: (name: string) => `${name} (critical)`,
  roles: (required: Required) => required.map(([role, people]) => `${people} × ${role}`).join(', '),
  /** Whoever reads a command puts the name of a target there. */
  target: 'TARGET',
  /** Above a document that is rendered to be sent. */
  copy: (file: string, release: string, target: string) =>
    `This is a copy for ${target}, with what is known on the day it is sent. What is approved is \`${file}\` of the release \`${release}\`.`,
  requests: (count: number) => counted(count, 'request', 'requests'),
  rows: (count: number) => `one run of ${counted(count, 'row', 'rows')}`,
  tested: {
    staging: (day: string, asked: string, waived: readonly string[]) =>
      `Staging, ${day}: ${asked}, ${waived.length === 0 ? 'every promised level met' : `not every promised level met (${waived.join(', ')})`}`,
    shadow: (day: string, decisions: string) => `Shadow, ${day}, decisions: ${decisions}`,
    canary: (steps: number, percent: string, requests: number, waived: readonly string[]) =>
      `Canary: ${counted(steps, 'step', 'steps')} up to ${percent}% of the traffic, ${counted(requests, 'request', 'requests')}, ${waived.length === 0 ? 'no violation' : `not as it had to be (${waived.join(', ')})`}`,
    no_canary: 'Canary: none',
    rollout: (by: string, day: string, reason: string) => `Decided to proceed by ${by}, ${day}: ${reason}`,
    security: (by: string, day: string) => `Passed by security (${by}, ${day})`,
  },
  bases: {
    lgpd: {
      consent: 'consent (LGPD Art. 7 I)',
      legal_obligation: 'legal or regulatory obligation (LGPD Art. 7 II)',
      public_policy: 'public policy, by the administration (LGPD Art. 7 III)',
      research: 'studies by a research body (LGPD Art. 7 IV)',
      contract: 'contract, or steps before one, at the request of the person (LGPD Art. 7 V)',
      legal_claims: 'exercise of rights in proceedings (LGPD Art. 7 VI)',
      vital_interests: 'protection of life (LGPD Art. 7 VII)',
      health_protection: 'protection of health, by those who give care (LGPD Art. 7 VIII)',
      legitimate_interests: 'legitimate interests (LGPD Art. 7 IX)',
      credit_protection: 'protection of credit (LGPD Art. 7 X)',
    },
    lgpd_sensitive: {
      consent: 'specific consent, for sensitive data (LGPD Art. 11 I)',
      legal_obligation: 'legal or regulatory obligation, for sensitive data (LGPD Art. 11 II a)',
      public_policy: 'public policy, for sensitive data (LGPD Art. 11 II b)',
      research: 'studies by a research body, for sensitive data (LGPD Art. 11 II c)',
      legal_claims: 'exercise of rights, for sensitive data (LGPD Art. 11 II d)',
      vital_interests: 'protection of life, for sensitive data (LGPD Art. 11 II e)',
      health_protection: 'protection of health, for sensitive data (LGPD Art. 11 II f)',
      fraud_prevention: 'prevention of fraud and safety of the person, for sensitive data (LGPD Art. 11 II g)',
    },
    gdpr: {
      consent: 'consent (GDPR Art. 6(1)(a))',
      contract: 'contract (GDPR Art. 6(1)(b))',
      legal_obligation: 'legal obligation (GDPR Art. 6(1)(c))',
      vital_interests: 'vital interests (GDPR Art. 6(1)(d))',
      public_task: 'public task (GDPR Art. 6(1)(e))',
      legitimate_interests: 'legitimate interests (GDPR Art. 6(1)(f))',
    },
    gdpr_sensitive: {
      consent: 'explicit consent, for sensitive data (GDPR Art. 9(2)(a))',
      employment_law: 'employment and social security law, for sensitive data (GDPR Art. 9(2)(b))',
      vital_interests: 'vital interests, for sensitive data (GDPR Art. 9(2)(c))',
      members: 'members of a body that is not for profit, for sensitive data (GDPR Art. 9(2)(d))',
      made_public: 'data that the person made public (GDPR Art. 9(2)(e))',
      legal_claims: 'legal claims, for sensitive data (GDPR Art. 9(2)(f))',
      public_interest: 'substantial public interest, for sensitive data (GDPR Art. 9(2)(g))',
      health_care: 'health or social care, for sensitive data (GDPR Art. 9(2)(h))',
      public_health: 'public health, for sensitive data (GDPR Art. 9(2)(i))',
      research: 'archives, research or statistics, for sensitive data (GDPR Art. 9(2)(j))',
    },
  },
  actions: { predict: 'decide or answer', explain: 'explain a decision' },
};

export type DocumentWords = typeof en;
