// Which consumers acknowledged what happened to a version: files that their people add to git, signed by keys that policy
// names for them. Who wrote a commit proves nothing, since anybody can write a name there; and who wrote the release
// acknowledges it for nobody.
import type { Acknowledgement } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { own } from '../lib/own.ts';
import { sharedAddresses } from '../lib/person.ts';
import { addDays, type Day, dayOf, type Instant, parseInstant } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import { servedIn } from '../model/target.ts';
import { both } from '../report/said.ts';
import type { DueDay } from './due-days.ts';
import type { Judged } from './judge/judged.ts';
import { countingOf, type OpenedModel } from './opened-model.ts';
import { signedBy } from './signed-by.ts';

/** What a consumer is to know of a version, and since when it is so: a day before that acknowledges something else. */
export interface ToAcknowledge {
  readonly what: keyof Acknowledgement['acknowledged'];
  readonly version: string;
  readonly since: Instant;
}

/** A consumer that policy asks, and has not acknowledged. */
export interface Unacknowledged {
  readonly consumer: string;
  readonly isCritical: boolean;
  /** Where its people acknowledge it. */
  readonly file: string;
  /** The last day of its term. */
  readonly until: Day;
}

export interface AcknowledgedIn extends Pick<Judged, 'run' | 'target'> {
  readonly model: string;
  readonly governance: Pick<Governance, 'notifications' | 'trust' | 'keyless'>;
}

/** Who has not acknowledged something of a version of the state, and what is wrong with acknowledgements. */
export async function unacknowledged(
  place: AcknowledgedIn,
  state: Pick<State, 'versions'>,
  asked: ToAcknowledge,
): Promise<Result<readonly Unacknowledged[]>> {
  const { run, target, model } = place;
  const policy = policyOf(place);
  const isAsked = policy && asked.since >= (parseInstant(policy.since) ?? policy.since);
  if (!isAsked) return { value: [], diagnostics: [] };
  const left: Unacknowledged[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name: consumer, critical: isCritical } of run.modelFile(model).value?.value.consumers ?? []) {
    const days = isCritical ? policy.critical_within_days : policy.others_within_days;
    if (days === undefined) continue;
    const file = acknowledgementFile(model, target.name, asked.version, consumer);
    const said = await acknowledgement(place, state, file, { consumer, version: asked.version });
    diagnostics.push(...said.diagnostics);
    const day = said.value?.acknowledged[asked.what];
    if (day === undefined || day < dayOf(asked.since))
      left.push({ consumer, isCritical, file, until: addDays(dayOf(asked.since), days) });
  }
  return { value: left, diagnostics };
}

/**
 * What these consumers signed to acknowledge the end of a version, by consumer, if all of them did. Where nobody is asked, nobody
 * did: no consumers, no keys for one of them, or a target that policy leaves out. What serves again is needed again, so what was
 * signed before counts no more; a version that no alias names only goes on to its end, and any day counts.
 */
export async function acknowledgedEnd(
  place: AcknowledgedIn,
  state: Pick<State, 'versions'>,
  { version, since }: Pick<ToAcknowledge, 'version'> & { readonly since: Instant | undefined },
  consumers: readonly string[],
): Promise<Result<Readonly<Record<string, Digest>>>> {
  const { run, target, model } = place;
  if (policyOf(place) === undefined || consumers.length === 0) return failed();
  const signed: [string, Digest][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const consumer of consumers) {
    const file = acknowledgementFile(model, target.name, version, consumer);
    const said = await acknowledgement(place, state, file, { consumer, version });
    diagnostics.push(...said.diagnostics);
    const day = said.value?.acknowledged.end_of_life;
    const bytes = run.tree.files.get(file);
    const counts = day !== undefined && (since === undefined || day >= dayOf(since));
    if (bytes !== undefined && counts) signed.push([consumer, digestOf(bytes)]);
  }
  return { value: signed.length === consumers.length ? Object.fromEntries(signed) : undefined, diagnostics };
}

/** Undefined where nobody is asked on the target. */
function policyOf({ target, governance }: AcknowledgedIn) {
  const policy = governance.notifications?.value.acknowledgements;
  return policy?.targets?.includes(target.name) === false ? undefined : policy;
}

const acknowledgementFile = (model: string, target: string, version: string, consumer: string): string =>
  `releases/${model}/acknowledgements/${target}/${version}/${consumer}.yaml`;

/** No value where there is none, or none that counts. */
async function acknowledgement(
  place: AcknowledgedIn,
  { versions }: Pick<State, 'versions'>,
  file: string,
  { consumer, version }: { readonly consumer: string; readonly version: string },
): Promise<Result<Acknowledgement>> {
  const { run, target, model } = place;
  const bytes = run.tree.files.get(file);
  if (bytes === undefined) return failed();
  const { value: document, diagnostics } = readDocument(run.tree, file, 'acknowledgement', run.shape);
  if (document === undefined || diagnostics.length > 0) return failed(...diagnostics);
  const said = document.value;
  const digest = own(versions, version)?.release_digest ?? '';
  const expected = { consumer, model, version, target: target.name, release_digest: digest };
  const other = (['consumer', 'model', 'version', 'target', 'release_digest'] as const).find(
    (field) => said[field] !== expected[field],
  );
  if (other !== undefined)
    return failed({
      ...{ code: 'notify/acknowledgement-of-another', file, pointer: `/${other}` },
      facts: { consumer, version, observed: said[other], expected: expected[other] },
    });
  const today = dayOf(run.at);
  const days = Object.values(said.acknowledged);
  const later = days.find((day) => day > today);
  if (later !== undefined)
    return failed({
      ...{ code: 'notify/acknowledgement-early', file, pointer: '/acknowledged' },
      facts: { consumer, observed: later, expected: today },
    });
  const fault = await signatureFault(place, file, bytes, { consumer, version, days });
  return fault ? failed(fault) : { value: said, diagnostics: [] };
}

/** Why its signature does not count: the keys that policy names for the consumer are the only ones that speak for it. */
async function signatureFault(
  { run, target, model, governance }: AcknowledgedIn,
  file: string,
  bytes: Uint8Array,
  said: { readonly consumer: string; readonly version: string; readonly days: readonly Day[] },
): Promise<Diagnostic | undefined> {
  const { consumer, version, days } = said;
  const expected = own(governance.notifications?.value.acknowledgements?.signed_by, consumer) ?? [];
  const refuse = (observed: string): Diagnostic => ({
    ...{ code: 'notify/acknowledgement-not-signed', file },
    facts: { consumer, observed, expected },
  });
  const signed = signedBy({ run, target, governance }, file, bytes, { expected, days });
  if ('observed' in signed) return refuse(signed.observed);
  const { entry } = signed;
  // A shallow history may lack some: what acts refuses to begin with one.
  const authors = await run.repository.history.authors([`releases/${model}/${version}`], null);
  const wrote = sharedAddresses([...entry.emails, entry.person], authors);
  // Without an address nobody can tell whether it is an author.
  return wrote.length === 0 && entry.emails.length > 0
    ? undefined
    : { code: 'notify/acknowledgement-by-author', file, facts: { consumer, version, observed: wrote } };
}

/** What serves by a state, and since when. */
export function servingNow(state: Pick<State, 'aliases'>, target: OpenedModel['target']): ToAcknowledge | undefined {
  const serves = servedIn(state, target);
  return serves && { what: 'serves', version: serves.version, since: serves.since };
}

/** Who has not acknowledged what serves, for whoever only looks: it is no fault of a release. */
export async function acknowledgementFindings(place: OpenedModel): Promise<readonly Diagnostic[]> {
  const state = countingOf(place).value;
  const asked = state && servingNow(state, place.target);
  if (!state || !asked) return [];
  const { value: left = [], diagnostics } = await unacknowledged(place, state, asked);
  const { version, since } = asked;
  const digest = own(state.versions, version)?.release_digest ?? '';
  const waiting = left.map(
    ({ consumer, file, until }): Diagnostic => ({
      code: until < dayOf(place.run.at) ? 'notify/acknowledgement-overdue' : 'notify/not-acknowledged',
      file,
      facts: { consumer, version, target: place.target.name, since, until, digest },
    }),
  );
  return [...diagnostics, ...waiting].map(asWarning);
}

/** The last days of terms that are still to come: of those that are over, status tells. */
export async function acknowledgementDays(place: AcknowledgedIn, state: State): Promise<readonly DueDay[]> {
  const asked = servingNow(state, place.target);
  const { value: left = [] } = asked ? await unacknowledged(place, state, asked) : {};
  return left
    .filter(({ until }) => until >= dayOf(place.run.at))
    .map(({ consumer, until }) => ({
      day: until,
      what: both(
        `last day for ${consumer} to acknowledge version ${asked?.version}`,
        `último dia para o ciente de ${consumer} sobre a versão ${asked?.version}`,
      ),
    }));
}
