// The inventory for people: what an auditor or a manager looks for first. CSV and JSON have the rest.
import type { Language } from '../diagnostics/entry.ts';
import { countingIn } from '../diagnostics/numbers.ts';
import type { Found, InventoryRow } from '../model/inventory.ts';
import { andMore } from './phrases.ts';
import type { Fitted } from './report.ts';
import { both, type Said } from './said.ts';
import { columnLines } from './table.ts';

const words = {
  en: {
    titles: ['model', 'target', 'found in', 'owner', 'criticality', 'number', 'serves', 'since', 'stage', 'next'],
    found: { both: 'git, registry', git: 'git only', registry: 'registry only', unknown: 'not known' },
    anyOther: '(any other)',
    unmanaged: (version: string) => `${version}, not by relc`,
    overdue: (day: string, what: string) => `overdue since ${day}: ${what}`,
  },
  'pt-BR': {
    titles: [
      'modelo',
      'destino',
      'está em',
      'responsável',
      'criticidade',
      'número',
      'atende',
      'desde',
      'stage',
      'próximo',
    ],
    found: { both: 'git, registry', git: 'só git', registry: 'só registry', unknown: 'não se sabe' },
    anyOther: '(qualquer outro)',
    unmanaged: (version: string) => `${version}, sem o relc`,
    overdue: (day: string, what: string) => `vencido desde ${day}: ${what}`,
  },
} as const;

const none = '–';

/** What was missed, and what comes next. */
export interface ToldDays {
  readonly overdue: readonly ToldDay[];
  readonly next: ToldDay | undefined;
}

interface ToldDay {
  readonly day: string;
  readonly what: Said;
}

interface TitledRow {
  readonly row: InventoryRow;
  readonly days: ToldDays;
}

/** What was missed stands before what comes. */
function nextText({ overdue: [missed, ...others], next }: ToldDays, language: Language): string {
  const said = words[language];
  if (missed === undefined) return next === undefined ? none : `${next.day} ${next.what[language]}`;
  const text = said.overdue(missed.day, missed.what[language]);
  return others.length === 0 ? text : `${text} (${andMore[language](others.length)})`;
}

export function inventoryLines(rows: readonly TitledRow[], language: Language): readonly Fitted[] {
  const said = words[language];
  const serves = ({ serves, alias_names: named, managed }: InventoryRow) =>
    serves ?? (named !== null && managed === false ? said.unmanaged(named) : none);
  const cells = rows.map(({ row, days }) => [
    row.model ?? row.registry_name ?? said.anyOther,
    row.target,
    said.found[row.found],
    ...[row.owner, row.criticality, row.inventory].map((text) => text ?? none),
    serves(row),
    row.since?.slice(0, 10) ?? none,
    row.stage ?? none,
    nextText(days, language),
  ]);
  return rows.length === 0 ? [] : [columnLines(said.titles, cells)];
}

/** How many there are, and where: a model on two targets is counted on each. */
export function inventorySummary(rows: readonly InventoryRow[]): Said {
  const counted = rows.filter(({ model, registry_name: name }) => model !== null || name !== null);
  const count = (found: Found) => counted.filter((row) => row.found === found).length;
  const parts = (said: Readonly<Record<Found, (count: number) => string>>): string =>
    (['both', 'git', 'registry', 'unknown'] as const)
      .flatMap((found) => (count(found) === 0 ? [] : [said[found](count(found))]))
      .join(', ');
  const en = parts({
    both: (number) => `${number} in git and registry`,
    git: (number) => `${number} in git only`,
    registry: (number) => `${number} in the registry only`,
    unknown: (number) => `${number} where the registry does not answer`,
  });
  const portuguese = parts({
    both: (number) => `${number} no git e no registry`,
    git: (number) => `${number} só no git`,
    registry: (number) => `${number} só no registry`,
    unknown: (number) => `${number} onde o registry não responde`,
  });
  const targets = new Set(rows.map(({ target }) => target)).size;
  const [entries, registros] = [countingIn('en')('entry', 'entries'), countingIn('pt-BR')('registro', 'registros')];
  const [on, em] = [countingIn('en')('target', 'targets'), countingIn('pt-BR')('destino', 'destinos')];
  return both(
    [`${entries(counted.length)} on ${on(targets)}`, ...(en === '' ? [] : [en])].join(': '),
    [`${registros(counted.length)} em ${em(targets)}`, ...(portuguese === '' ? [] : [portuguese])].join(': '),
  );
}
