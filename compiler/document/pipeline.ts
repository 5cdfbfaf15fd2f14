// A pipeline file of GitLab, read for one thing only: which targets its jobs are for. GitLab judges everything else in it.
import { CORE_SCHEMA, eventsToAst, type Node, parseEvents } from 'js-yaml';
import { maximumDepth } from './limits.ts';

/** The variable that names the target of a job, as a list in its matrix. */
const variable = 'RELC_TARGET';
/** What the component calls that list, below `inputs`. */
const input = 'targets';

/** Undefined where no such list is there, or GitLab could not read the file either. */
export function targetsOfJobs(pipeline: string): readonly string[] | undefined {
  const lists = documentsIn(pipeline).flatMap((node) => listsIn(node, ''));
  return lists.length === 0 ? undefined : [...new Set(lists.flat())];
}

function documentsIn(source: string): readonly Node[] {
  try {
    const events = parseEvents(source, { maxDepth: maximumDepth });
    return eventsToAst(events, { source, schema: CORE_SCHEMA }).flatMap(({ contents }) => contents ?? []);
  } catch {
    return [];
  }
}

function listsIn(node: Node, within: string): readonly (readonly string[])[] {
  if (node.kind === 'sequence') return node.items.flatMap((item) => listsIn(item, within));
  if (node.kind !== 'mapping') return [];
  return node.items.flatMap(({ key, value }) => {
    const name = key.kind === 'scalar' ? key.value : '';
    const isList = name === variable || (name === input && within === 'inputs');
    return isList && value.kind === 'sequence' ? [value.items.flatMap(textOf)] : listsIn(value, name);
  });
}

const textOf = (node: Node): readonly string[] => (node.kind === 'scalar' ? [node.value] : []);
