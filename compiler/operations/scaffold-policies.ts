// The runtime policies that a first profile binds. Another model's policy was agreed for that model: it is shown, and
// never bound unasked.
import { readApproved } from '../document/approved.ts';
import { byBytes, textOf } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { type Json, listIn, textIn } from '../lib/json.ts';
import { filesUnder, type Tree } from '../model/tree.ts';
import type { Asked } from './scaffold-demands.ts';

interface Binding {
  readonly kind: string;
  readonly path: string;
  readonly sha256: string;
  /** Lines of comment before it. */
  readonly notes: readonly string[];
}

type Files = Pick<Tree, 'files'>;

const folder = 'policies/runtime';

/** What the model's newest policy of a kind says. */
export function ownPolicy(tree: Files, model: string, kind: string): Json | undefined {
  const isOwn = ownPolicies(tree, model);
  const [own] = policiesIn(tree).filter((one) => one.kind === kind && isOwn(one.path));
  return own && readApproved(tree, own.path)?.value;
}

/** One for each kind that is asked of the model: its own, or TODO with what others bind. */
export function runtimePolicies(tree: Files, model: string, asked: Asked): readonly Binding[] {
  const there = policiesIn(tree);
  const isOwn = ownPolicies(tree, model);
  const kinds = [...asked].flatMap((thing) => /^runtime_policies\/(\w+)$/.exec(thing)?.[1] ?? []).sort(byBytes);
  return kinds.map((kind) => {
    const ofKind = there.filter((one) => one.kind === kind);
    const [own, ...older] = ofKind.filter(({ path }) => isOwn(path));
    if (own !== undefined) return { ...own, notes: older.length === 0 ? [] : ['or:', ...linesOf(older)] };
    return { kind, path: 'TODO', sha256: 'TODO', notes: notesOf(kind, model, ofKind) };
  });
}

function notesOf(kind: string, model: string, others: readonly Policy[]): readonly string[] {
  const place = `${folder}/${kind.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()}/${model}-1.yaml`;
  const begin = `${model} has no ${kind} of its own: write ${place}, which relc init . --model ${model} begins, and merge it before this, in a merge request of its own;`;
  return others.length === 0
    ? [begin.replace(/;$/, '.')]
    : [begin, `or bind one of another model, where all that it says holds for ${model}:`, ...linesOf(others)];
}

const most = 5;

const linesOf = (some: readonly Policy[]): readonly string[] => [
  ...some.slice(0, most).map(({ kind, path, sha256 }) => `  {kind: ${kind}, path: ${path}, sha256: "${sha256}"}`),
  ...(some.length > most ? [`  and ${some.length - most} more`] : []),
];

type Policy = Omit<Binding, 'notes'>;

/** The newest of a name comes first. */
const policiesIn = (tree: Files): readonly Policy[] =>
  [...filesUnder(tree, folder)]
    .filter(([name]) => name.endsWith('.yaml'))
    .flatMap(([name, bytes]): Policy[] => {
      const kind = /^kind: (\w+)$/m.exec(textOf(bytes) ?? '')?.[1];
      return kind === undefined ? [] : [{ kind, path: `${folder}/${name}`, sha256: digestOf(bytes) }];
    })
    .sort((one, other) => numberIn(other.path) - numberIn(one.path) || byBytes(one.path, other.path));

const numberIn = (path: string): number => Number(/-(\d+)\.yaml$/.exec(path)?.[1] ?? 0);

/** By the name that `relc init` gives, or because a profile of the model binds it. */
function ownPolicies(tree: Files, model: string): (path: string) => boolean {
  const profiles = [...filesUnder(tree, `releases/${model}/profiles`).keys()];
  const bound = new Set(
    profiles.flatMap((name) =>
      listIn(readApproved(tree, `releases/${model}/profiles/${name}`)?.value, 'policies').flatMap(
        (one) => textIn(one, 'path') ?? [],
      ),
    ),
  );
  return (path) => bound.has(path) || /^(.*)-\d+\.yaml$/.exec(path.split('/').at(-1) ?? '')?.[1] === model;
}
