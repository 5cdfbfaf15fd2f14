// If it goes wrong: to what one goes back, how, whether that was ever tried, and whom to ask.
import { listIn, textIn } from '../../lib/json.ts';
import type { Previous } from '../../model/release.ts';
import { type Item, item, row, type Section } from '../page.ts';
import { type Context, type Reader, said, textInEvidence } from './context.ts';

export function wrong(context: Context): Section {
  const { decision, words } = context;
  const { label } = words.wrong;
  return {
    id: 'wrong',
    title: words.sections.wrong,
    rows: [
      ...row('back', label.back, [back(context)]),
      ...row('how', label.how, how(context)),
      ...(decision.plan.rollback_target === null
        ? []
        : row('proven', label.proven, proven(context, decision.coming?.documents))),
      ...row('contacts', label.contacts, [contacts(context)]),
    ],
  };
}

function back({ decision: { plan, applied }, words }: Context): Item {
  const { rollback_target: target, serving } = plan;
  if (target === null) return item(words.wrong.nothing, 'notice');
  return item(
    target === serving.now && applied === undefined ? words.wrong.back_now(target) : words.wrong.back(target),
  );
}

function how(context: Context): readonly (string | undefined)[] {
  const { plan, coming } = context.decision;
  const { words } = context;
  const { model, target, rollback_target: to, way_back: back } = plan;
  return [
    said(context, coming, 'change', 'rollback_plan'),
    ...(to === null ? [] : [back ? words.wrong.how_now(model, target) : words.wrong.how(model)]),
  ];
}

/** A checklist says that a way back exists; nothing measures that it was gone. */
export function proven({ words, tell }: Reader, documents: Previous | undefined): readonly Item[] {
  const point =
    documents &&
    listIn(documents.evidence['readiness']?.value, 'items').find((one) => textIn(one, 'id') === 'rollback');
  if (documents === undefined || point === undefined || (textIn(point, 'status') ?? 'done') !== 'done')
    return [item(words.wrong.not_proven, 'notice')];
  const by = textInEvidence(documents, 'readiness', 'approved_by') ?? words.not_said;
  const day = tell.day((textInEvidence(documents, 'readiness', 'approved_at') ?? '').slice(0, 10));
  const declared = words.wrong.declared(textIn(point, 'title') ?? 'rollback', textIn(point, 'note'), by, day);
  return [item(words.wrong.not_proven, 'notice'), item(declared)];
}

function contacts({ decision: { model, coming }, words }: Context): string | undefined {
  const security = textIn(coming?.documents.profile?.value, 'privacy', 'security_contact');
  const told = [
    ...(model ? [words.wrong.owner(model.owner.team, model.owner.email)] : []),
    ...(security === undefined ? [] : [words.wrong.security(security)]),
  ];
  return told.length === 0 ? undefined : told.join('; ');
}
