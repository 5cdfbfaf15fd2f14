// The annex on personal data (LGPD): where a release uses some, and for every release of a bank.

import { fieldsIn } from '../../contract/fields.ts';
import { accepted } from '../../decision/reader.ts';
import { isJsonObject, type Json, listIn, textIn } from '../../lib/json.ts';
import type { JudgedRelease } from '../../model/release.ts';
import type { Notes } from '../notes/index.ts';
import { frameOf, type Handed } from './handed.ts';

export const hasAnnex = ({ profile, modelFile }: JudgedRelease): boolean =>
  profile.privacy.personal_data || modelFile.sector === 'banking';

/** Of which day the impact report is; null where that is not said. The law asks for the report, and for no date in it. */
export function impactReportDay({ noted, reader }: Handed): string | null {
  const day = noted.judged.profile.privacy.impact_report_at;
  return day === undefined ? null : reader.tell.day(day);
}

/** What the profile says of personal data otherwise than that of the replaced version. */
export const privacyChanges = ({ weaker, different }: Notes) =>
  [...weaker, ...different].filter(({ path }) => path.startsWith('privacy'));

/** What a release may decline that has to do with personal data, or with decisions about people. */
const ofPersonalData = /^(profile\/(privacy\/.*|fairness)|evidence\/fairness|personal_data|decides_about_people)$/;

export function lgpdAnnex(handed: Handed) {
  const { noted, notes, reader } = handed;
  const { judged } = noted;
  if (!hasAnnex(judged)) return undefined;
  const { privacy } = judged.profile;
  const { dataset } = judged.evidence.registry;
  return {
    ...frameOf(handed),
    ...personalDataTold(handed),
    impact_report_at: impactReportDay(handed),
    automated_decisions: privacy.automated_decisions,
    says_no_decisions: noted.kind?.decides_about_people === false,
    dataset: {
      name: dataset.name,
      rows: dataset.rows ?? null,
    },
    uses: usesTold(handed),
    groups: notes.groups,
    changes: privacyChanges(notes),
    not_applicable: Object.entries(judged.release.not_applicable ?? {})
      .filter(([demand]) => ofPersonalData.test(demand))
      .map(([demand, one]) => accepted.declinedText(reader, demand, one)),
  };
}

/** Which personal data it uses, for what, and where they go. */
export function personalDataTold(handed: Handed) {
  const { noted, notes } = handed;
  const { evidence, profile } = noted.judged;
  const { privacy } = profile;
  return {
    ...{ personal_data: privacy.personal_data, sensitive_data: privacy.sensitive_data },
    ...{ purpose: privacy.purpose ?? null, dpo: privacy.dpo ?? null, impact_report: privacy.impact_report ?? null },
    bases: basesTold(handed),
    retention: privacy.retention_days ?? null,
    review: notes.privacy.review,
    ...{ sent: fieldsTold(evidence.contract_input), answered: fieldsTold(evidence.contract_output) },
    vendor_service: notes.vendor_service,
  };
}

/** Each basis that the profile names, by its article. */
function basesTold({ noted, words }: Handed): readonly string[] {
  const { legal_basis, sensitive_basis, gdpr_basis, gdpr_sensitive_basis } = noted.judged.profile.privacy;
  const { bases } = words;
  return [
    ...(legal_basis ? [bases.lgpd[legal_basis]] : []),
    ...(sensitive_basis ? [bases.lgpd_sensitive[sensitive_basis]] : []),
    ...(gdpr_basis ? [bases.gdpr[gdpr_basis]] : []),
    ...(gdpr_sensitive_basis ? [bases.gdpr_sensitive[gdpr_sensitive_basis]] : []),
  ];
}

const fieldsTold = (contract: Json) =>
  fieldsIn(contract).fields.map(({ name }) => ({
    name,
    description: textIn(contract, ...name.split('/').flatMap((part) => ['properties', part]), 'description') ?? null,
  }));

/** For what the access policies let it be asked. */
const usesTold = ({ noted, words }: Handed) =>
  noted.judged.policies
    .filter(({ binding }) => binding.kind === 'AccessPolicy')
    .flatMap(({ document }) => listIn(document.value, 'allow'))
    .filter(isJsonObject)
    .flatMap((rule) => {
      const actions = listIn(rule, 'action').filter((one) => one === 'predict' || one === 'explain');
      return actions.length === 0
        ? []
        : [{ purpose: textIn(rule, 'purpose') ?? '', actions: actions.map((one) => words.actions[one]).join(', ') }];
    });
