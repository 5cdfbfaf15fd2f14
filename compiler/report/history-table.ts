// The history of a model as rows: one for each entry, whole enough to be sampled from.
import type { History, ToldEntry } from '../model/history.ts';
import { happenedText } from './history.ts';
import { historyWords } from './history-words.ts';
import { type Table, tableOf } from './table.ts';

export const historyTable = (told: readonly History[]): Table =>
  tableOf(
    columns,
    told.flatMap(({ target, model, entries }) => entries.map((entry) => rowOf(target, model, entry))),
  );

const columns = [
  ...(['target', 'model', 'from', 'until', 'until_known', 'serves', 'serves_since', 'happened', 'class'] as const),
  ...(['tickets', 'incident', 'approved_by', 'written_by', 'exceptions', 'not_applicable', 'plan', 'policy'] as const),
  ...(['judge_commit', 'commit', 'commit_here', 'serial', 'last_serial', 'not_after', 'signed_by', 'proof'] as const),
  ...(['state', 'record', 'record_proof'] as const),
];

/** In English, whatever the language: so two exports can be compared. */
function rowOf(target: string, model: string, entry: ToldEntry) {
  const { record, approved, happened } = entry;
  const ofVersions = (said: (one: ToldEntry['approved'][number]) => readonly string[] | null | undefined) =>
    approved.flatMap((one) => (said(one) ?? ['?']).map((text) => `${one.version}: ${text}`)).join('; ');
  return {
    ...{ target, model, from: entry.at, until: entry.until, until_known: entry.until_known },
    ...{ serves: entry.serves?.version ?? null, serves_since: entry.serves?.since ?? null },
    happened: happened.map((one) => happenedText(one, historyWords.en)).join('; '),
    ...{ class: entry.class, tickets: record?.tickets.join('; ') ?? null },
    incident: record?.emergency?.incident ?? null,
    approved_by: record?.approvers.map(({ person, role }) => `${person} (${role})`).join('; ') ?? null,
    written_by: ofVersions(({ written_by: people }) => people),
    exceptions: ofVersions(({ exceptions }) => exceptions?.map(({ id, until }) => `${id} until ${until}`)),
    not_applicable: ofVersions(({ not_applicable: declined }) => Object.keys(declined)),
    ...{ plan: entry.plan, policy: record?.policy ?? null, judge_commit: record?.judge_commit ?? null },
    ...{ commit: entry.commit, commit_here: entry.commit_here },
    ...{ serial: entry.serial, last_serial: entry.last_serial, not_after: entry.not_after },
    ...{ signed_by: entry.signed_by, proof: entry.proof, state: entry.state },
    ...{ record: record?.digest ?? null, record_proof: record?.proof ?? null },
  };
}
