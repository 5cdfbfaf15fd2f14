// The notice to security, privacy and business: what each of them must know of the release, and what they must do.

import { own } from '../../lib/own.ts';
import { dayOf } from '../../lib/time.ts';
import { frameOf, type Handed } from './handed.ts';
import { hasAnnex, impactReportDay, privacyChanges } from './lgpd-annex.ts';

export function noticeGovernance(handed: Handed) {
  const { noted, notes } = handed;
  const { profile } = noted.judged;
  return {
    ...frameOf(handed),
    business_impact: notes.business_impact,
    security: ofSecurity(handed),
    privacy: {
      ...{ personal_data: profile.privacy.personal_data, automated_decisions: profile.privacy.automated_decisions },
      ...{ impact_report: profile.privacy.impact_report ?? null, impact_report_at: impactReportDay(handed) },
      dpo: profile.privacy.dpo ?? null,
      ...{ review: notes.privacy.review, groups: notes.groups, unwatched: notes.unwatched },
      has_annex: hasAnnex(noted.judged),
      says_no_decisions: noted.kind?.decides_about_people === false,
      changes: privacyChanges(notes),
    },
    business: {
      decisions: notes.decisions,
      worse: notes.measures.filter(({ is_worse }) => is_worse),
      cost: notes.promised.find(({ place }) => place.endsWith('/cost_per_1000_calls/amount')) ?? null,
      ...{ dates: notes.dates, limitations: notes.limitations },
    },
    ...{ risks: notes.risks, exceptions: notes.exceptions, not_applicable: notes.not_applicable },
  };
}

/** The document that a file signs. */
const nameOf = (file: string): string => file.replace(/\.sigstore\.json$/, '');

function ofSecurity({ noted: { judged }, notes, reader }: Handed) {
  const { security_decision: decision } = judged.evidence;
  const { documents } = reader.words.allowed;
  return {
    decided_by: decision.decided_by,
    decided_at: reader.tell.day(dayOf(decision.decided_at)),
    findings: decision.findings,
    signed: judged.signers.map(({ document, key }) => ({
      document: own(documents, nameOf(document)) ?? document,
      key,
    })),
    policies: judged.policies.map(({ binding }) => own(reader.own.documents, binding.kind) ?? binding.kind),
    weaker: notes.weaker,
    vendor_service: notes.vendor_service,
    declared: notes.declared.length,
  };
}
