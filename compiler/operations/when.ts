// When a plan may go live, for whoever decides on it. Policy answers at each moment that is asked about.
import type { Target } from '../../schemas/generated/documents.ts';
import { prerequisiteFaults } from '../apply/prerequisite.ts';
import type { Soak, When } from '../decision/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { calendarFacts, heldBack } from '../gate/calendar.ts';
import { own } from '../lib/own.ts';
import type { Instant } from '../lib/time.ts';
import type { PlanBody } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import type { World } from '../world/port.ts';
import { earlierState } from './earlier.ts';
import { orUnreachable } from './observing.ts';
import { proposedChange } from './plan-model.ts';
import type { ReadModel } from './read-model.ts';

export async function whenOf(
  world: World,
  read: ReadModel,
  target: Target,
  governance: Governance,
  body: PlanBody,
): Promise<When> {
  const { run } = read;
  const calendar = governance.calendar.value;
  const facts = calendarFacts(calendar, run.at);
  const change = proposedChange(read, target, body);
  const heldAt = (at: Instant) => heldBack(change, governance, run.evaluator, at);
  const held = heldAt(run.at);
  const soak = await soakOf(world, read, body);
  const named = change.windows.flatMap((name) => {
    const window = own(facts.windows, name);
    return window ? [{ name, open: window.open, opens: instantIn(window.opens) }] : [];
  });
  const zones = change.windows.flatMap((name) => own(calendar.windows, name)?.time_zone ?? []);
  const { stopped } = facts;
  return {
    zone: zones[0] ?? 'UTC',
    windows: named,
    freezes: facts.freezes.map(({ reason, ends }) => ({ reason, ends: instantIn(ends) })),
    ...(stopped && held.some(({ code }) => code === 'change/stopped') && { stopped }),
    free: held.some(({ code }) => ofCalendar.has(code)) ? undefined : whyFree(body, facts.exempt_targets),
    soak,
    earliest: earliestOf(run.at, soak, heldAt),
  };
}

const ofCalendar: ReadonlySet<Diagnostic['code']> = new Set(['change/window-closed', 'change/frozen']);

function whyFree({ class: derived, target, serving, releases }: PlanBody, exempt: readonly string[]): When['free'] {
  if (derived === 'emergency' || derived === 'rollback') return 'class';
  if (exempt.includes(target)) return 'target';
  if (Object.keys(releases).length > 0) return undefined;
  if (serving.now === serving.next) return 'serves nothing new';
  return serving.next === null ? 'class' : undefined;
}

/** A window may open inside a freeze, and a freeze end while the window is closed: then the next moment is asked about. */
const mostMoments = 4;

function earliestOf(
  now: Instant,
  soak: Soak | undefined,
  heldAt: (at: Instant) => readonly Diagnostic[],
): When['earliest'] {
  if (soak !== undefined && (soak.state.kind === 'waits' || soak.state.kind === 'unknown')) return null;
  const from = soak?.state.kind === 'serves' ? soak.state.until : now;
  let at = from > now ? from : now;
  for (let moment = 0; moment < mostMoments; moment += 1) {
    const held = heldAt(at);
    if (held.length === 0) return at === now ? 'now' : at;
    const next = held.map(endOf);
    if (next.includes(null)) return null;
    at = next.reduce((latest: Instant, one) => (one !== null && one > latest ? one : latest), at);
  }
  return null;
}

/** When it no longer holds back; null where nobody knows. */
function endOf({ code, facts }: Diagnostic): Instant | null {
  const expected = facts?.['expected'];
  return ofCalendar.has(code) && typeof expected === 'string' ? instantIn(expected) : null;
}

/** Of a local time with its zone. */
const instantIn = (local: string | null): Instant | null =>
  local === null ? null : Temporal.Instant.from(local).toString();

/** How far the target before has served it. */
async function soakOf(world: World, { run, name: model }: ReadModel, body: PlanBody): Promise<Soak | undefined> {
  const { prerequisite } = body;
  if (prerequisite === undefined) return undefined;
  const { target, hours } = prerequisite;
  const earlier = await orUnreachable(() => earlierState(world, { run, model }, prerequisite));
  const [fault] =
    earlier.value === undefined
      ? earlier.diagnostics
      : prerequisiteFaults(prerequisite, earlier.value, run.at, body.class);
  const { observed, since } = fault?.facts ?? {};
  if (fault === undefined) return { target, hours, state: { kind: 'done' } };
  if (fault.code === 'apply/earlier-target')
    return { target, hours, state: { kind: 'waits', serves: String(observed) } };
  if (fault.code === 'apply/soaking')
    return { target, hours, state: { kind: 'serves', since: String(since), until: String(observed) } };
  const why = fault.code === 'emergency/stopped-earlier' ? `${fault.code}: ${observed}` : fault.code;
  return { target, hours, state: { kind: 'unknown', why } };
}
