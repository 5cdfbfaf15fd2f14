// A line of relc status: what serves on a target, what must soon be retired, and what is Approved but was never applied
// there.

import type { Model } from '../../schemas/generated/documents.ts';
import { own } from '../lib/own.ts';
import { type Day, dayOf, type Instant } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import type { Run } from './opened-run.ts';

interface Shown {
  readonly model: string;
  readonly target: string;
  readonly alias: string;
  /** Null when relc has applied nothing yet, undefined when no state can be trusted. */
  readonly state: State | null | undefined;
  /** The stages in model.yaml. */
  readonly wanted: Model['versions'];
  readonly today: Day;
  /** Whether something waits, or is refused. */
  readonly waits: boolean;
}

export const wantedStages = ({ modelFile }: Run, model: string): Model['versions'] =>
  modelFile(model).value?.value.versions ?? {};

export function summary({ model, target, alias, state, wanted, today, waits }: Shown): string {
  if (state === undefined)
    return `${model} on ${target}: what serves cannot be told, the signed state that counts is not the last one that relc signed`;
  const { aliases = {}, versions = {} } = state ?? {};
  const serving: { readonly version: string; readonly since: Instant } | undefined = own(aliases, alias);
  const serves = serving ? `serves ${serving.version} since ${serving.since}` : 'serves nothing that relc applied';
  const signed = state ? `, state ${state.serial} until ${state.not_after}` : '';
  const deprecated = Object.entries(versions).flatMap(([version, { stage, deprecated_until: until }]) =>
    stage === 'Deprecated'
      ? [`; ${version} Deprecated until ${until}${until && today <= until ? '' : ': retire it'}`]
      : [],
  );
  const unapplied = Object.keys(wanted).filter(
    (version) => own(wanted, version) === 'Approved' && !own(versions, version),
  );
  const back = state?.way_back;
  return [
    `${model} on ${target} ${serves}${signed}`,
    ...(state?.rolled_back ? ['; rolled back by one person'] : []),
    ...(back && today <= dayOf(back.until) ? [`; one person may go back to ${back.version} until ${back.until}`] : []),
    ...deprecated,
    ...(unapplied.length === 0 ? [] : [`; Approved but never applied here: ${unapplied.join(', ')}`]),
    ...(waits ? ['; a change waits'] : []),
  ].join('');
}
