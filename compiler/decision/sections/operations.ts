// What is written to the registry: counted by kind, and each of them where somebody wants it.
import { resourceInPortuguese } from '../../diagnostics/values-in-portuguese.ts';
import {
  type Change,
  describe,
  inFewWords,
  isKnownLater,
  type PlannedValue,
  type StateContent,
} from '../../model/plan.ts';
import { short } from '../../report/value-text.ts';
import { type Item, item, row, type Section, type Tone } from '../page.ts';
import type { Words } from '../words/en.ts';
import type { Context } from './context.ts';

export function operations(context: Context): Section {
  const { plan } = context.decision;
  const { words } = context;
  const { label, kinds } = words.operations;
  const count = (action: Change['action']) => plan.changes.filter((change) => change.action === action).length;
  const byKind = [...Map.groupBy(plan.changes, ({ resource }) => resource.type)]
    .map(([kind, all]) => kinds[kind](all.length))
    .join(', ');
  const all = words.operations.count(count('create'), count('update'), count('delete'));
  return {
    id: 'operations',
    title: words.sections.operations,
    isFolded: true,
    rows: [
      ...row('count', label.count, [
        byKind === '' ? all : `${all}: ${byKind}`,
        words.operations.registry(plan.registry_url, plan.registry_id, plan.registry_name),
      ]),
      ...row('list', label.list, changeItems(context)),
    ],
  };
}

/** Each change of the registry. */
export const changeItems = (context: Context): readonly Item[] =>
  context.decision.plan.changes.map((change) => item(changeText(change, context), tones[change.action]));

const tones: Readonly<Record<Change['action'], Tone>> = { create: 'good', update: 'notice', delete: 'bad' };
const signs = { create: '+', update: '~', delete: '-' } as const;

function changeText(change: Change, { words, language }: Context): string {
  const { action, resource, before, after } = inFewWords(change);
  const [was, is] = [valueText(before, words), valueText(after, words)];
  const values = { create: is, update: `${was} → ${is}`, delete: `${was} → ${words.differs.absent}` };
  const name = language === 'pt-BR' ? resourceInPortuguese(describe(resource)) : describe(resource);
  return `${signs[action]} ${short(name)}: ${values[action]}`;
}

function valueText(value: PlannedValue, { differs, operations }: Words): string {
  if (value === null) return differs.absent;
  if (typeof value === 'string') return short(value);
  return isKnownLater(value) ? operations.later(value.known_after) : stateText(value);
}

const stateText = ({ aliases, versions }: StateContent): string =>
  [
    ...Object.entries(aliases).map(([alias, version]) => `${alias} = ${version}`),
    ...Object.entries(versions).map(([version, { stage }]) => `${version} ${stage}`),
  ].join(', ');
