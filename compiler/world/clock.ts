// The only place that reads the time.
import type { Instant } from '../lib/time.ts';

export const now = (): Instant => Temporal.Now.instant().toString({ smallestUnit: 'second' });
