// A pipeline file of GitLab, read for one thing only: which targets its jobs are for. GitLab judges everything else in it.
import { CORE_SCHEMA, eventsToAst, type Node, parseEvents } from 'js-yaml';
import { maximumDepth } from './limits.ts';

/** The variable that names the target of a job, or in its matrix those of several. */
const variable = 'RELC_TARGET';
/** What the component calls that list, below `inputs`. */
const input = 'targets';

export interface TargetsOfJobs {
  readonly names: readonly string[];
  /** What stands there in place of names, where GitLab puts it together only when a pipeline starts. */
  readonly unread: readonly string[];
}

/** Undefined where nothing names the target of a job, or GitLab could not read the file either. */
export function targetsOfJobs(pipeline: string): TargetsOfJobs | undefined {
  const found = documentsIn(pipeline).flatMap((node) => foundIn(node, '', new Map()));
  if (found.length === 0) return undefined;
  const all = (is: boolean) => [...new Set(found.filter(({ isName }) => isName === is).map(({ text }) => text))];
  return { names: all(true), unread: all(false) };
}

function documentsIn(source: string): readonly Node[] {
  try {
    const events = parseEvents(source, { maxDepth: maximumDepth });
    return eventsToAst(events, { source, schema: CORE_SCHEMA }).flatMap(({ contents }) => contents ?? []);
  } catch {
    return [];
  }
}

interface Found {
  readonly text: string;
  readonly isName: boolean;
}

/** An alias stands for what had its name last, so the walk is in the order of the file. */
type Anchors = Map<string, Node>;

function foundIn(node: Node, within: string, anchors: Anchors): readonly Found[] {
  if (node.kind === 'alias') return [];
  if (node.anchor !== undefined) anchors.set(node.anchor, node);
  if (node.kind === 'sequence') return node.items.flatMap((item) => foundIn(item, within, anchors));
  if (node.kind !== 'mapping') return [];
  return node.items.flatMap(({ key, value }) => {
    const name = key.kind === 'scalar' ? key.value : '';
    const more = foundIn(value, name, anchors);
    return name === variable || (name === input && within === 'inputs') ? namesIn(value, anchors) : more;
  });
}

/** GitLab takes one name, or a list of them. */
function namesIn(given: Node, anchors: Anchors): readonly Found[] {
  const node = given.kind === 'alias' ? anchors.get(given.anchor) : given;
  if (node?.kind === 'sequence' && !node.tagged) return node.items.flatMap((item) => namesIn(item, anchors));
  const isName = node?.kind === 'scalar' && !node.tagged && !node.value.includes('$');
  const text = node?.kind === 'scalar' && !node.tagged ? node.value : writtenAs(node);
  return text === '' ? [] : [{ text, isName }];
}

function writtenAs(node: Node | undefined): string {
  if (node === undefined || node.kind === 'alias') return '*';
  return node.tagged ? node.tag : '{…}';
}
