// The way back: what whoever approves a rollout approves with it, and what model.yaml must say once somebody went it.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { mayStart } from '../model/lifetime.ts';
import { isRefused, type PlanBody, type StateContent } from '../model/plan.ts';
import { isRevoked, maySign } from '../trust/key.ts';
import { goesBackFor } from '../trust/way-back.ts';
import type { PlanInput } from './input.ts';
import { loadable } from './integrity.ts';
import type { Move } from './move.ts';

/** Back to what a rollout replaces, while both live. What was never approved here cannot come back. */
export function wayBack(input: PlanInput, content: StateContent, move: Move): Pick<PlanBody, 'way_back'> {
  const most = input.approvalPolicy.way_back?.most_days;
  if (most === undefined || move.kind !== 'rollout' || move.from === null || move.from === move.to) return {};
  const { from: version, to } = move;
  const back = own(content.versions, version);
  const days = Math.min(own(content.versions, to)?.coexistence_days ?? 0, most);
  const isOpen =
    back !== undefined &&
    loadable.includes(back.stage) &&
    mayStart(back, input.today) &&
    !isRefused(input.state, version) &&
    own(input.observed.versions, version) !== undefined;
  return isOpen && days > 0 ? { way_back: { version, days } } : {};
}

/** A way back that nobody may go at night is none. */
export function nobodyGoesBack({ keys, model, today }: PlanInput, back: PlanBody['way_back']): readonly Diagnostic[] {
  const may = keys.some(({ entry }) => goesBackFor(entry, model) && maySign(entry, today) && !isRevoked(entry, today));
  if (back === undefined || may) return [];
  return [asWarning({ code: 'plan/nobody-goes-back', facts: { model, version: back.version, days: back.days } })];
}

/**
 * Why nothing is rolled out after somebody went back: model.yaml may still say what they went back from, and that must
 * not return by itself.
 */
export function uncommittedFault({ state, model, target, modelFile }: PlanInput, move: Move): readonly Diagnostic[] {
  if (state?.rolled_back === undefined || move.kind !== 'rollout') return [];
  const line = (version: string) => `${target.name}: "${version}"`;
  const from = move.from ?? 'none';
  const facts = {
    ...{ model, target: target.name, at: state.rolled_back.at, observed: move.to, expected: from },
    ...{ before: line(move.to), after: line(from) },
  };
  return [{ code: 'plan/rolled-back', file: modelFile, pointer: `/aliases/${target.name}`, facts }];
}
