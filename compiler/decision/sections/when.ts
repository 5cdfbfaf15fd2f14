// When it may go live, at the earliest.
import { type Item, item, row, type Section } from '../page.ts';
import { isRestored } from './asked.ts';
import type { Context } from './context.ts';

export function when(context: Context): Section {
  const { words } = context;
  const { label } = words.when;
  return {
    id: 'when',
    title: words.sections.when,
    rows: [
      ...row('earliest', label.earliest, [earliest(context)]),
      ...row('window', label.window, windows(context)),
      ...row('soak', label.soak, [inTwoLines(soak(context))]),
    ],
  };
}

function earliest(context: Context): Item {
  const { words, tell } = context;
  const { when } = context.decision;
  const { applied } = context.decision;
  if (applied) return item(words.asked.applied(applied.serial), 'good');
  if (isRestored(context)) return item(words.when.unasked, 'good');
  const isUnasked = context.decision.plan.class === 'end_of_life';
  if (when.earliest === 'now') return item(isUnasked ? words.when.unasked : words.when.now, 'good');
  if (when.earliest === null) return item(words.when.not_known, 'notice');
  return item(words.when.from(tell.moment(when.earliest, when.zone)), 'notice');
}

function windows({ decision: { when, plan }, words, tell }: Context): readonly Item[] {
  const named = when.windows.map(({ name, open, opens }) =>
    when.free !== undefined
      ? name
      : open
        ? words.when.open(name)
        : opens === null
          ? words.when.never(name)
          : words.when.opens(name, tell.moment(opens, when.zone)),
  );
  const frozen = when.freezes.map(({ reason, ends }) =>
    words.when.freeze(reason, ends === null ? words.when.no_end : tell.moment(ends, when.zone)),
  );
  const stopped = when.stopped ? [item(words.when.stopped(when.stopped.ticket, when.stopped.reason), 'bad')] : [];
  const told = [
    ...(named.length === 0 ? [words.when.no_window] : named),
    ...(frozen.length === 0 ? [words.when.no_freeze] : frozen),
  ];
  // Where neither holds it back, a freeze is named before a window: what is last is cut first.
  const waits =
    when.free === undefined
      ? told.join('; ')
      : `${words.when.free[when.free](plan.class)}${words.when.otherwise([...frozen, ...named])}`;
  const isHeld = frozen.length > 0 && when.free === undefined;
  return [...stopped, isHeld ? { ...item(waits), least: 2 } : item(waits)];
}

/** How far it is stands at its end. */
const inTwoLines = (told: Item | undefined): Item | undefined => told && { ...told, least: 2 };

function soak({ decision: { when, plan }, words, tell }: Context): Item | undefined {
  const skipped = plan.emergency?.soak_hours ?? 0;
  if (when.soak === undefined) return skipped > 0 ? item(words.when.skipped(skipped)) : undefined;
  const { target, hours, state } = when.soak;
  const asked = words.when.soak(target, hours);
  switch (state.kind) {
    case 'done':
      return item(`${asked}; ${words.when.done}`, 'good');
    case 'serves':
      return item(`${asked}; ${words.when.serves(tell.moment(state.since, when.zone))}`, 'notice');
    case 'waits':
      return item(`${asked}; ${words.when.waits(state.serves)}`, 'notice');
    case 'unknown':
      return item(`${asked}; ${words.when.unknown(state.why)}`, 'notice');
  }
}
