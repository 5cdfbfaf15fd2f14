// The parts of a comparison of judges, as lines for people: what changes alike shares a line.
import { canonical, isJsonObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { peopleWords } from '../model/plan.ts';
import type {
  BeforeAndAfter,
  Count,
  KeyChange,
  LimitChange,
  Quorum,
  QuorumChange,
  ValueChange,
  VerdictChange,
} from '../model/policy-diff.ts';
import type { DiffWords } from './policy-diff-words.ts';
import type { Line } from './report.ts';
import { differenceText, shortText } from './value-text.ts';

/** Models and classes with the same change share it. */
export function quorumLines(quorums: readonly QuorumChange[], words: DiffWords): readonly Line[] {
  const alike = Map.groupBy(quorums, (change) => quorumText(change, words));
  return [...alike].flatMap(([text, changes]) => {
    const places = Map.groupBy(changes, ({ model, target }) => `${model} ${words.on} ${target}`);
    const byClasses = Map.groupBy(places, ([, some]) => some.map((one) => one.class).join(', '));
    return [
      `  ${text}`,
      ...[...byClasses].map(([classes, some]) => `    ${classes}: ${few(some.map(([place]) => place))}`),
    ];
  });
}

/** The roles that change, those with fewer people first, and what is asked then. */
export function quorumText({ before, after }: BeforeAndAfter<Quorum>, words: DiffWords): string {
  const [one, other] = [rolesText(before, words), rolesText(after, words)];
  if (Object.keys(before).length === 0 || Object.keys(after).length === 0) return `${one} → ${other}`;
  const roles = [...new Set([...Object.keys(before), ...Object.keys(after)])].map((role) => {
    const [was, is] = [own(before, role) ?? 0, own(after, role) ?? 0];
    return { by: is - was, text: `${role} ${was} → ${is}` };
  });
  const changed = roles.filter(({ by }) => by !== 0).sort((a, b) => a.by - b.by);
  return `${changed.map(({ text }) => text).join(', ')} (${words.inAll} ${other})`;
}

function rolesText(quorum: Quorum, words: DiffWords): string {
  const roles = peopleWords(quorum);
  return roles.length === 0 ? words.noRule : roles.join(', ');
}

/** Releases with the same change share it. */
export function verdictLines(
  verdicts: readonly VerdictChange[],
  verdict: string | undefined,
  words: DiffWords,
): readonly Line[] {
  const alike = Map.groupBy(verdicts, ({ findings }) => canonical(findings));
  return [...alike.values()].flatMap((some) => {
    const names = some.map(({ model, version }) => `${model}/${version ?? 'model.yaml'}`);
    const findings = some[0]?.findings ?? [];
    return [
      `  ${verdict === undefined ? '' : `${verdict}: `}${few(names)}`,
      ...findings.map(
        ({ code, before, after }) => `    ${code}: ${countText(before, words)} → ${countText(after, words)}`,
      ),
    ];
  });
}

function countText({ errors, warnings }: Count, words: DiffWords): string {
  const said = [...(errors > 0 ? [words.errors(errors)] : []), ...(warnings > 0 ? [words.warnings(warnings)] : [])];
  return said.length === 0 ? words.none : said.join(', ');
}

export function keyLines({ id, person, gains, loses, values }: KeyChange, words: DiffWords): readonly Line[] {
  const roles = [
    ...(gains.length > 0 ? [`${words.gains} ${gains.join(', ')}`] : []),
    ...(loses.length > 0 ? [`${words.loses} ${loses.join(', ')}`] : []),
  ];
  const said = roles.length === 0 ? '' : `: ${roles.join('; ')}`;
  return [
    ['  ', { style: gains.length > 0 ? 'yellow' : 'bold', text: `${id} (${person})${said}` }],
    ...values.map((value) => `    ${differenceText(value, words.absent)}`),
  ];
}

export const valueText = (value: ValueChange, words: DiffWords): string =>
  differenceText({ ...value, path: `${lastPart(value.file)} ${value.path}`.trimEnd() }, words.absent);

const lastPart = (file: string): string => file.split('/').at(-1) ?? '';

/** A document that is new as a whole, such as a recipe, has a line for each of its values: they say what it lets through. */
export function limitLines(limit: LimitChange, words: DiffWords): readonly Line[] {
  const { file, path, before, after } = limit;
  if (path !== '' || before !== undefined || !isJsonObject(after)) return [`  ${valueText(limit, words)}`];
  const { apiVersion: _, kind = null, ...rest } = after;
  return [
    `  ${lastPart(file)}: ${words.absent} → ${shortText(kind)}`,
    ...Object.entries(rest).flatMap(([name, value]) => valueLines(name, value).map((line) => `    ${line}`)),
  ];
}

function valueLines(path: string, value: Json): readonly string[] {
  if (isJsonObject(value) && typeof value['measure'] === 'string') {
    const { measure, ...limits } = value;
    const said = Object.entries(limits).map(([name, one]) => `${name} ${shortText(one)}`);
    return [`${path}/${shortText(measure)}: ${said.join(', ')}`];
  }
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([name, one]) => valueLines(`${path}/${shortText(name)}`, one));
  }
  if (!Array.isArray(value)) return [`${path}: ${shortText(value)}`];
  if (value.some(isJsonObject)) return value.flatMap((one) => valueLines(path, one));
  return [`${path}: ${value.map(shortText).join(', ')}`];
}

const most = 10;

/** The first of many names, and the number of the others. */
export const few = (names: readonly string[]): string =>
  [...names.slice(0, most), ...(names.length > most ? [`+ ${names.length - most}`] : [])].join(', ');
