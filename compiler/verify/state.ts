// Whether a signed state can be trusted, and which version it lets load.
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { addSecondsTo, type Instant } from '../lib/time.ts';
import type { AppliedVersionState, State } from '../model/plan.ts';
import { servingIn } from '../model/target.ts';
import type { VerifyInput } from './input.ts';

export function otherTarget(place: VerifyInput['expected'], state: State): Diagnostic[] {
  const { target = state.target, registry_id = state.registry_id, model = state.model } = place;
  const named = ({ model: folder, registry_name: registered }: Pick<State, 'model' | 'registry_name'>) =>
    registered === undefined ? folder : `${folder} (registered as ${JSON.stringify(registered)})`;
  // A bundle names no registry.
  const asked = place.registry_id === undefined ? state : place;
  const registered = asked.registry_name !== undefined && { registry_name: asked.registry_name };
  const observed = [state.target, state.registry_id, named(state)].join(' ');
  const expected = [target, registry_id, named({ model, ...registered })].join(' ');
  return observed === expected ? [] : [{ code: 'verify/other-target', facts: { observed, expected } }];
}

export function stateAge(
  input: VerifyInput,
  state: State,
  bytes: Uint8Array,
  bundled: State | undefined,
): Diagnostic[] {
  const expected = Math.max(input.minimumSerial, input.remembered?.serial ?? 0, bundled?.serial ?? 0);
  const older: Diagnostic = { code: 'verify/state-older', facts: { observed: state.serial, expected } };
  return [...endFindings(input, state, bytes), ...(state.serial < expected ? [older] : [])];
}

/**
 * A state that nobody renewed must not become an outage at the next drained node, so its end has signed days of grace. They
 * are for a host that verified this very state last: to any other one, somebody may show what was taken back since.
 */
function endFindings(
  { at, remembered }: VerifyInput,
  { not_after: expected, starts_until: until }: State,
  bytes: Uint8Array,
): Diagnostic[] {
  if (at < expected) return [];
  const ended: Diagnostic = { code: 'verify/state-expired', facts: { observed: at, expected } };
  if (until === undefined || at >= until) return [ended];
  const isKnown = remembered?.state === digestOf(bytes);
  const facts = { ...ended.facts, until, change: isKnown ? 'grace' : remembered ? 'another' : 'unknown' };
  return [isKnown ? asWarning({ ...ended, facts }) : { ...ended, facts }];
}

/** Clocks of one host differ by less. */
const mostDifference = 300;

/** The latest time that this host knows. Keys are judged by it: one that was revoked since stays revoked. */
export const latestOf = ({ at, remembered }: VerifyInput): Instant =>
  remembered !== undefined && remembered.verified_at > at ? remembered.verified_at : at;

type Serial = Pick<State, 'serial'>;

const isNewer = ({ remembered }: VerifyInput, { serial }: Serial): boolean => serial > (remembered?.serial ?? serial);

/**
 * The time that counts: a clock that was set back must not make an ended state count again. By a state that is newer than the
 * last one here the clock itself counts: a clock that was ahead once would otherwise refuse what is signed later, for as long as
 * it was ahead.
 */
export const timeOf = (input: VerifyInput, state: Serial): Instant =>
  isNewer(input, state) ? input.at : latestOf(input);

/** Also of a start that is refused: its reasons may lie in that time. */
export function clockWarnings(input: VerifyInput, state: Serial | undefined): Diagnostic[] {
  const [observed, expected] = [input.at, latestOf(input)];
  if (addSecondsTo(observed, mostDifference) >= expected) return [];
  const newer = state !== undefined && isNewer(input, state) && { change: 'newer' };
  return [asWarning({ code: 'verify/clock-behind', facts: { observed, expected, ...newer } })];
}

export function versionToLoad(
  input: VerifyInput,
  state: State,
  bundled: State | undefined,
): { readonly version: string; readonly versionState: AppliedVersionState } | Diagnostic {
  const names = input.alias === undefined ? Object.keys(state.aliases) : [input.alias];
  const signed = own(state.aliases, names[0] ?? '')?.version;
  const version = input.version ?? (bundled === undefined ? signed : servingIn(bundled)?.version);
  const versionState = version === undefined ? undefined : own(state.versions, version);
  if (version === undefined || versionState === undefined)
    return {
      code: 'verify/not-approved',
      facts: { observed: version ?? 'none', expected: Object.keys(state.versions) },
    };
  for (const alias of names) {
    const [shown, expected] = [own(input.shown?.aliases, alias), own(state.aliases, alias)?.version];
    if (input.shown !== undefined && (shown === undefined || shown !== expected)) {
      const facts = { alias, observed: shown ?? 'none', expected: expected ?? 'none' };
      return { code: 'verify/alias-differs', facts };
    }
  }
  return { version, versionState };
}
