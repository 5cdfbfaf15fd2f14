// Whether a value fits, in three answers, and how such answers are combined.
export type Fit = 'fits' | 'misfit' | 'undecided';

/** All must fit; one misfit decides. */
export const all = (fits: Iterable<Fit>): Fit => {
  let found: Fit = 'fits';
  for (const fit of fits) {
    if (fit === 'misfit') return fit;
    if (fit === 'undecided') found = fit;
  }
  return found;
};

export const decided = (holds: boolean): Fit => (holds ? 'fits' : 'misfit');

export const opposite = (fit: Fit): Fit => (fit === 'undecided' ? fit : decided(fit === 'misfit'));

/** One of two must fit; the second is only asked where the first does not. */
export function either(first: Fit, second: () => Fit): Fit {
  if (first === 'fits') return first;
  const other = second();
  return first === 'undecided' && other === 'misfit' ? 'undecided' : other;
}
