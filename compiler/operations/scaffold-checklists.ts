// The items that readiness and hygiene begin with: those of the release before it, and what demands.yaml asks beyond them.
import type { Hygiene, Readiness } from '../../schemas/generated/documents.ts';
import { own } from '../lib/own.ts';
import type { Asked } from './scaffold-demands.ts';

const titles: Readonly<Record<'readiness' | 'hygiene', Readonly<Record<string, string>>>> = {
  readiness: {
    'load-test': 'Load test in staging meets the SLOs',
    shadow: 'Better than what served before',
    canary: 'Canary without violations',
    capacity: 'Workers for the peak',
    contract: 'Contracts written',
    rollback: 'The way back was tried',
    'on-call': 'Somebody answers at night',
  },
  hygiene: {
    snapshot: 'Training data pinned',
    'no-rows': 'No training rows in the model',
    'no-paths': 'No path of the training machine',
    size: 'Nothing left over',
    temporary: 'Temporary data removed',
  },
};

/** What gates judge by the evidence itself: here the list only says where it lies. */
const judged: Readonly<Record<string, string>> = {
  'load-test': 'staging_report.json',
  shadow: 'shadow_eval.json',
  canary: 'canary_plan.md and rollout_decision.txt',
  contract: 'contract.input.schema.json and contract.output.schema.json',
  snapshot: 'registry.json and provenance.sigstore.json',
};

/** Good for any model, asked or not. */
const always = ['no-rows'];

/** `toReview` marks a sentence about another release. Titles and notes are YAML. */
export function checklist(
  list: keyof typeof titles,
  before: Readiness | Hygiene | undefined,
  asked: Asked,
  toReview: (text: string) => string,
) {
  const kept = (before?.items ?? []).map(({ id, title, note, status }) => ({
    ...{ id, title: JSON.stringify(title) },
    // What did not apply to another version, or was not done for it, is looked at again; what was said of any other item was said of that
    // version.
    ...(status === 'not_applicable' || status === 'open'
      ? { status: 'open', note: toReview(note ?? (status === 'open' ? 'open' : 'not applicable')) }
      : whereOf(id)),
  }));
  const there = new Set(kept.map(({ id }) => id));
  const prefix = `checklists/${list}/`;
  const ids = [...asked].filter((thing) => thing.startsWith(prefix)).map((thing) => thing.slice(prefix.length));
  const known = Object.keys(titles[list]);
  const wanted = before === undefined ? [...ids, ...known.filter((id) => always.includes(id))] : ids;
  const inOrder = [...known.filter((id) => wanted.includes(id)), ...wanted.filter((id) => !known.includes(id))];
  const added = inOrder
    .filter((id) => !there.has(id))
    .map((id) => ({ id, title: titles[list][id] ?? 'TODO', ...whereOf(id) }));
  return [...kept, ...added];
}

/** Whoever signs the list answers for each item, and says of one what is unusual. */
const whereOf = (id: string) => ({ status: null, note: own(judged, id) ?? null });
