// What every document of the handoff is made from, and what all of them say. Release notes say most of it already; a
// document takes it from there, so that both say the same.
import type { Telling } from '../../decision/reader.ts';
import type { Day, Instant } from '../../lib/time.ts';
import type { Noted, Notes } from '../notes/index.ts';
import type { NotesReader } from '../notes/reader.ts';
import type { DocumentWords } from './words/en.ts';

/**
 * What is known only once documents are sent: they are rendered again with it, and that copy is part of no digest. Compiled
 * documents have none of it, nor what targets and quorums are: these may change without a release becoming another one.
 */
export interface Sending {
  readonly target: string;
  /** In the time zone of the window; undefined where none is waited for. */
  readonly window: { readonly opens: Instant; readonly closes: Instant; readonly zone: string } | undefined;
  /** Since when the target before this one serves it. */
  readonly homologated: { readonly target: string; readonly since: Instant; readonly zone: string } | undefined;
  /** Of a version that ends: the last day on which it may load, and by when whoever calls it has to acknowledge that. */
  readonly ending: { readonly last_day: Day; readonly acknowledge_by: Day } | undefined;
  readonly approvals: {
    /** By role. */
    readonly required: Readonly<Record<string, number>>;
    /** Of an emergency: who ratifies it, and within how many days. */
    readonly ratify?: { readonly required: Readonly<Record<string, number>>; readonly within_days: number };
    /** Whoever acted for the release in one of these roles does not approve it. */
    readonly excluded: readonly string[];
    /** A signed approval says no day. */
    readonly given: readonly { readonly role: string; readonly person: string; readonly day?: Day }[];
  };
}

export interface Handed {
  readonly noted: Noted;
  readonly notes: Notes;
  readonly reader: NotesReader;
  readonly words: DocumentWords;
  readonly sending: Sending | undefined;
}

/** What a document says; undefined where a release has no such document. */
export type View = (handed: Handed) => object | undefined;

/** The frame: what a reader of any document must find in it. */
export function frameOf({ noted: { judged }, notes, reader, words, sending }: Handed) {
  const { modelFile } = judged;
  return {
    model_name: notes.model_name,
    version: notes.version,
    replaces: notes.replaces,
    headline: notes.headline,
    description: notes.description,
    change: notes.change,
    emergency: notes.emergency,
    inventory: modelFile.inventory ?? null,
    owner: notes.owner,
    security_contact: notes.privacy.security_contact,
    records: notes.records,
    sending: sending ? sendingTold(reader.tell, words, sending) : unsent,
  };
}

/** Of a compiled document. */
const unsent = { target: null, window: null, homologated: null, required: null, ratify: null, excluded: [], given: [] };

const sendingTold = (tell: Telling, words: DocumentWords, { target, window, homologated, approvals }: Sending) => ({
  target,
  window: window
    ? { opens: tell.moment(window.opens, window.zone), closes: tell.moment(window.closes, window.zone) }
    : null,
  homologated: homologated
    ? { target: homologated.target, since: tell.moment(homologated.since, homologated.zone) }
    : null,
  required: words.roles(Object.entries(approvals.required)),
  ratify: approvals.ratify
    ? { within_days: approvals.ratify.within_days, roles: words.roles(Object.entries(approvals.ratify.required)) }
    : null,
  excluded: approvals.excluded,
  given: approvals.given.map(({ role, person, day }) => ({
    role,
    person,
    day: day === undefined ? null : tell.day(day),
  })),
});
