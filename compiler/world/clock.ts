// The only place that reads the time.
import type { Instant } from '../lib/time.ts';
import { parseInstant } from '../lib/time.ts';

export const now = (): Instant => parseInstant(Temporal.Now.instant().toString()) as Instant;
