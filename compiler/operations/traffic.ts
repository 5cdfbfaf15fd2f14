// Whether nobody calls a version, by a report that a job measured and signed. Whoever may push a file must not be able to take
// away what callers need: the keys that policy names are the only ones that count.
import type { EndOfLife, TrafficReport } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { addDays, addDaysTo, dayOf, type Instant, parseInstant } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import { type SignedIn, signedBy } from './signed-by.ts';

type Policy = NonNullable<EndOfLife['no_traffic']>;

/** A version, and since when it serves; undefined where no alias names it. */
interface Called {
  readonly version: string;
  readonly since: Instant | undefined;
}

export const trafficFile = (model: string, target: string, version: string): string =>
  `releases/${model}/traffic/${target}/${version}.json`;

/** The digest of a report that shows that nobody called it; without one or with one that does not count, no value. */
export function noTraffic(
  place: SignedIn & { readonly model: string },
  { versions }: Pick<State, 'versions'>,
  called: Called,
  policy: Policy,
): Result<Digest> {
  const { run, target, model } = place;
  const { version } = called;
  const file = trafficFile(model, target.name, version);
  const bytes = run.tree.files.get(file);
  if (bytes === undefined) return failed();
  const { value: document, diagnostics } = readDocument(run.tree, file, 'traffic_report', run.shape);
  if (document === undefined || diagnostics.length > 0) return failed(...diagnostics);
  const report = document.value;
  const expected = {
    model,
    version,
    target: target.name,
    release_digest: own(versions, version)?.release_digest ?? '',
  };
  const other = (['model', 'version', 'target', 'release_digest'] as const).find(
    (field) => report[field] !== expected[field],
  );
  const refuse = (change: string, facts: Diagnostic['facts'], pointer?: string): Result<Digest> =>
    failed({ code: 'lifecycle/no-proof', file, ...(pointer && { pointer }), facts: { version, change, ...facts } });
  if (other !== undefined) return refuse('other', { observed: report[other], expected: expected[other] }, `/${other}`);
  const day = dayOf(parseInstant(report.until) ?? report.until);
  const signed = signedBy(place, file, bytes, { expected: policy.signed_by, days: [day] });
  if ('observed' in signed) return refuse('signature', { observed: signed.observed, expected: policy.signed_by });
  const measured = measuredFault(report, called, policy, run.at);
  return measured === undefined
    ? { value: digestOf(bytes), diagnostics: [] }
    : refuse(measured.change, measured, measured.pointer);
}

/** Why what it measured does not show that nobody calls the version now. */
function measuredFault(report: TrafficReport, { since }: Called, policy: Policy, at: Instant) {
  const from = parseInstant(report.from) ?? report.from;
  const until = parseInstant(report.until) ?? report.until;
  const oldest = addDays(dayOf(at), -policy.max_age_days);
  if (report.calls > 0) return { change: 'calls', observed: report.calls, expected: 0, pointer: '/calls' };
  if (until > at) return { change: 'early', observed: until, expected: at, pointer: '/until' };
  if (dayOf(until) < oldest) return { change: 'old', observed: until, expected: oldest, pointer: '/until' };
  if (addDaysTo(from, policy.days) > until)
    return { change: 'short', observed: from, expected: policy.days, pointer: '/from' };
  // What nobody could call yet, nobody called.
  if (since !== undefined && from < since)
    return { change: 'before', observed: from, expected: since, pointer: '/from' };
  return undefined;
}
