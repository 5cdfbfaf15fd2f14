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

/**
 * Some readers divide what is written, others binary fractions, of which 0.3 is no multiple of 0.1. Decided is what they
 * agree on: no reader takes 0.75 for a multiple of 1.
 */
function ofMultiple(value: number, divisor: number): Fit {
  if (!(divisor > 0)) return 'undecided';
  const [one, other] = [decimal(value), decimal(divisor)];
  const places = Math.max(one.places, other.places);
  const scaled = ({ digits, places: own }: Decimal) => digits * 10n ** BigInt(places - own);
  const isWritten = scaled(one) % scaled(other) === 0n;
  return isWritten === Number.isInteger(value / divisor) ? decided(isWritten) : 'undecided';
}

interface Decimal {
  readonly digits: bigint;
  /** How many of them stand behind the point. */
  readonly places: number;
}

/** A number as its shortest text has it: `1.5e-7`. */
function decimal(value: number): Decimal {
  const [digits = '', power = '0'] = String(value).split('e');
  const [whole = '', behind = ''] = digits.split('.');
  return { digits: BigInt(whole + behind), places: behind.length - Number(power) };
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
