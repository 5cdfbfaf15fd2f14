// Who must approve the release on each target, by what it says of itself. What the model's facts were before may ask for
// more: a plan counts that too, and its approvals are the ones that count.
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { factValues, personalData, quorumQuestion, ratificationQuestion } from '../model/past.ts';
import type { Asked, Governance, LoadedRelease } from '../model/release.ts';
import { requiredApprovals } from '../policy/answers.ts';
import type { PolicyEvaluator } from '../policy/port.ts';

export function askedOf(
  loaded: LoadedRelease,
  { approvals, targets }: Governance,
  evaluator: PolicyEvaluator,
): Result<readonly Asked[]> {
  const { emergency } = approvals.value;
  const isEmergency = loaded.release?.value.change.class === 'emergency';
  const asked: Asked[] = [];
  for (const target of targets.value.targets) {
    const ask = (question: typeof quorumQuestion) =>
      requiredApprovals(evaluator, questionOf(loaded, approvals.value, target.name, question));
    const required = ask(quorumQuestion);
    if (required.value === undefined) return required;
    const ratifying = emergency && isEmergency ? ask(ratificationQuestion) : undefined;
    if (ratifying && ratifying.value === undefined) return failed(...ratifying.diagnostics);
    const ratify = emergency && ratifying && { required: ratifying.value, within_days: emergency.ratify.within_days };
    asked.push({ target, required: required.value, ...(ratify && { ratify }) });
  }
  return { value: asked, diagnostics: [] };
}

function questionOf(
  { model, release, profile, modelFile }: LoadedRelease,
  approvals: Governance['approvals']['value'],
  target: string,
  question: typeof quorumQuestion,
) {
  const accepting = Object.values(release?.value.not_applicable ?? {}).map(({ accepted_by }) => accepted_by);
  const change = { class: release?.value.change.class ?? 'normal', target, model, accepting };
  return question(change, approvals, (fact) =>
    fact === personalData ? [profile?.value.privacy.personal_data ?? true] : factValues(modelFile?.value, fact),
  );
}
