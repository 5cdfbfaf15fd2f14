// Whether a template asks for what there is. Handlebars is strict about a name that stands alone, and takes one that is
// handed to a helper or a condition for nothing: `{{#if emergancy}}` would hide what it is about.
import { isObject } from '../lib/json.ts';

export interface UnknownName {
  readonly name: string;
  /** Of the template; the line is counted from 1, the column from 0. */
  readonly line: number;
  readonly column: number;
  /** What there is in its place. */
  readonly known: readonly string[];
}

type Node = hbs.AST.Node;
type Fragment = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement | hbs.AST.Decorator | hbs.AST.DecoratorBlock;

const fragments: readonly string[] = ['PartialStatement', 'PartialBlockStatement', 'Decorator', 'DecoratorBlock'];

interface Scope {
  /** Undefined where nothing tells what it would be, such as an item of an empty list. */
  readonly value: unknown;
  readonly above: Scope | undefined;
  /** What the block calls by a name: `{{#each risks as |risk|}}`. */
  readonly named: ReadonlyMap<string, unknown>;
}

interface Reading {
  readonly root: Scope;
  readonly helpers: readonly string[];
  readonly found: UnknownName[];
}

/** What Handlebars itself knows beside `@root`. */
const data: readonly string[] = ['index', 'key', 'first', 'last', 'root'];

/** Every name that the context lacks, also in parts that are not shown this time. */
export function unknownNames(
  template: hbs.AST.Program,
  context: object,
  helpers: readonly string[],
): readonly UnknownName[] {
  const root: Scope = { value: context, above: undefined, named: new Map() };
  const reading: Reading = { root, helpers, found: [] };
  readProgram(reading, template, root);
  return reading.found;
}

function readProgram(reading: Reading, program: hbs.AST.Program | undefined, scope: Scope): void {
  for (const statement of program?.body ?? [])
    if (isBlock(statement)) readBlock(reading, statement, scope);
    else if (isMustache(statement)) readCall(reading, statement, scope);
    else if (isFragment(statement)) readFragment(reading, statement);
}

/**
 * A template is one file. Nothing else can be put into it, and what it would hold in a part that is not shown this time
 * would fail on the day on which that is shown.
 */
function readFragment({ found, helpers }: Reading, fragment: Fragment): void {
  const [called, sign] = 'path' in fragment ? [fragment.path, '*'] : [fragment.name, '>'];
  const name = isPath(called) ? called.original : '…';
  found.push({ name: `${sign} ${name}`, ...fragment.loc.start, known: helpers });
}

function readBlock(reading: Reading, block: hbs.AST.BlockStatement, scope: Scope): void {
  const { path, params, program, inverse } = block;
  const isHelper = params.length > 0 || reading.helpers.includes(path.original);
  const [first] = readCall(reading, block, scope);
  const isList = path.original === 'each';
  if (isHelper && !isList && path.original !== 'with') readProgram(reading, program, scope);
  else {
    const value = itemOf(first, isList || Array.isArray(first));
    // The second one is an index or a key.
    const names = (program?.blockParams ?? []).map((name, index) => [name, index === 0 ? value : undefined] as const);
    readProgram(reading, program, { value, above: scope, named: new Map([...scope.named, ...names]) });
  }
  readProgram(reading, inverse, scope);
}

/** One item stands for a list, as all have the same fields. Of an empty one nobody knows them. */
function itemOf(value: unknown, isList: boolean): unknown {
  if (!isList) return value;
  return Array.isArray(value) ? value[0] : isObject(value) ? Object.values(value)[0] : undefined;
}

/** The values of what is handed to a helper, or of the name that stands alone. */
function readCall(
  reading: Reading,
  { path, params, hash }: Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>,
  scope: Scope,
): readonly unknown[] {
  const isHelper = params.length > 0 || (isPath(path) && reading.helpers.includes(path.original));
  if (isHelper && isPath(path)) readHelper(reading, path);
  for (const { value } of hash?.pairs ?? []) valueHere(reading, value, scope);
  return (isHelper ? params : [path]).map((one) => valueHere(reading, one, scope));
}

function readHelper(reading: Reading, path: hbs.AST.PathExpression): void {
  if (!reading.helpers.includes(path.original)) note(reading, path, reading.helpers);
}

/** The value of an expression, as far as the context tells. */
function valueHere(reading: Reading, node: Node, scope: Scope): unknown {
  if (isCall(node)) readCall(reading, node, scope);
  return isPath(node) ? valueAt(reading, node, scope) : undefined;
}

function valueAt(reading: Reading, path: hbs.AST.PathExpression, scope: Scope): unknown {
  const [first = '', ...rest] = path.parts;
  if (path.data) {
    if (!data.includes(first))
      note(
        reading,
        path,
        data.map((one) => `@${one}`),
      );
    return first === 'root' ? partOf(reading, path, reading.root.value, rest) : undefined;
  }
  if (path.depth === 0 && scope.named.has(first)) return partOf(reading, path, scope.named.get(first), rest);
  let from: Scope | undefined = scope;
  for (let depth = 0; depth < path.depth; depth += 1) from = from?.above;
  return partOf(reading, path, from?.value, path.parts);
}

function partOf(reading: Reading, path: hbs.AST.PathExpression, value: unknown, parts: readonly string[]): unknown {
  let at = value;
  for (const part of parts) {
    if (at === undefined || at === null) return undefined;
    if (Array.isArray(at)) return part === 'length' ? at.length : note(reading, path, ['length']);
    if (!isObject(at) || !Object.hasOwn(at, part))
      return note(reading, path, isObject(at) ? Object.keys(at) : ['this']);
    at = at[part];
  }
  return at;
}

function note({ found }: Reading, { original, loc }: hbs.AST.PathExpression, known: readonly string[]): undefined {
  found.push({ name: original, ...loc.start, known });
}

const isBlock = (node: Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
const isMustache = (node: Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement';
const isCall = (node: Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
const isPath = (node: Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isFragment = (node: Node): node is Fragment => fragments.includes(node.type);
