// Shows two values of plans so that a person can compare them: of long values only the difference, of a state its
// versions.
import { equalJson, isObject } from '../lib/json.ts';

const longest = 200;

/** Both values as text. */
export function compared(one: unknown, other: unknown): readonly [string, string] {
  const whole = [text(one), text(other)] as const;
  if (whole.every(({ length }) => length <= longest)) return whole;
  if (!isObject(one) || !isObject(other) || whole[0] === whole[1]) return [brief(one), brief(other)];
  return [cut(text(without(one, other))), cut(text(without(other, one)))];
}

/** The parts of `one` that differ from `other`. */
function without(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): object {
  const names = Object.keys(one).filter((name) => !equalJson(one[name] ?? null, other[name] ?? null));
  return Object.fromEntries(
    names.map((name) => {
      const [mine, theirs] = [one[name], other[name]];
      return [name, isObject(mine) && isObject(theirs) ? without(mine, theirs) : mine];
    }),
  );
}

/** A state by the stages of its versions; anything else by its beginning. */
function brief(value: unknown): string {
  const versions = isObject(value) ? value['versions'] : undefined;
  if (!isObject(versions)) return cut(text(value));
  const stages = Object.entries(versions).map(
    ([version, state]) => `version ${version} ${isObject(state) ? text(state['stage']) : text(state)}`,
  );
  return cut(stages.join(', '));
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? 'absent' : JSON.stringify(value);

const cut = (whole: string): string => (whole.length <= longest ? whole : `${whole.slice(0, longest)}…`);
