// When each document says that something happened, as numbers that gates can compare and subtract: as text, moments are
// in order only in UTC.
import { moments } from '../evidence/gates.ts';
import { type Json, textIn, valueIn } from '../lib/json.ts';
import { parseInstant, secondsOf } from '../lib/time.ts';

/** Whole seconds since 1970 by document, and of the build and the end of the scan, as what is signed has them. */
export type MomentFacts = Readonly<Record<string, number>>;

export function momentFacts(documents: Readonly<Partial<Record<string, Json>>>): MomentFacts {
  const build = valueIn(documents['provenance'], 'runDetails', 'metadata');
  const said: readonly (readonly [string, string | undefined])[] = [
    ...[...moments].map(([name, field]) => [name, textIn(documents[name], field)] as const),
    ['build_started', textIn(build, 'startedOn')],
    ['build_finished', textIn(build, 'finishedOn')],
    ['scan', textIn(documents['vulnerability_scan'], 'metadata', 'scanFinishedOn')],
  ];
  return Object.fromEntries(
    said.flatMap(([name, text]) => {
      const instant = text === undefined ? undefined : parseInstant(text);
      return instant === undefined ? [] : [[name, secondsOf(instant)]];
    }),
  );
}
