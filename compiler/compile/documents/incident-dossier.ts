// The incident dossier: what authorities ask of an incident within days. What only the day knows is marked in the template, with
// who fills it in.
import { frameOf, type Handed } from './handed.ts';
import { personalDataTold } from './lgpd-annex.ts';

export function incidentDossier(handed: Handed) {
  const { noted, notes, words } = handed;
  const { judged, watching } = noted;
  const { run_id: run, model_id: model } = judged.evidence.registry;
  return {
    ...frameOf(handed),
    ...personalDataTold(handed),
    gdpr: judged.profile.privacy.gdpr_basis !== undefined,
    sector: judged.modelFile.sector === 'other' ? null : words.sectors[judged.modelFile.sector],
    ...{ run: run ?? model ?? '–', model_digest: judged.modelDigest, policy_digest: watching.policyDigest },
    consumers: notes.consumers,
  };
}
