// What keywords demand of numbers and texts.
import type { Json } from '../lib/json.ts';
import { decided, type Fit } from './fit.ts';
import { matches } from './pattern.ts';
import type { Steps } from './schema.ts';

export function ofNumber(keyword: string, limit: number, value: number): Fit {
  switch (keyword) {
    case 'minimum':
      return decided(value >= limit);
    case 'maximum':
      return decided(value <= limit);
    case 'exclusiveMinimum':
      return decided(value > limit);
    case 'exclusiveMaximum':
      return decided(value < limit);
    case 'multipleOf':
      return ofMultiple(value, limit);
    default:
      return 'fits';
  }
}

/** Of binary fractions nobody can say what a multiple is: 0.3 of 0.1. */
function ofMultiple(value: number, divisor: number): Fit {
  if (Number.isInteger(value / divisor)) return 'fits';
  return Number.isInteger(value) && Number.isInteger(divisor) ? 'misfit' : 'undecided';
}

export function ofText(keyword: string, demand: Json, value: string, steps: Steps): Fit {
  switch (keyword) {
    case 'minLength':
      return decided([...value].length >= Number(demand));
    case 'maxLength':
      return decided([...value].length <= Number(demand));
    case 'pattern':
      return matched(String(demand), value, steps);
    // Readers differ on whether a format is checked at all.
    case 'format':
      return 'undecided';
    default:
      return 'fits';
  }
}

export const matched = (pattern: string, text: string, steps: Steps): Fit => {
  const holds = matches(pattern, text, steps);
  return holds === undefined ? 'undecided' : decided(holds);
};
