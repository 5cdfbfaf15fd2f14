// Writes to a registry while every other apply of the model is kept away. Each change is read back, and a process that
// others took for dead writes no more.
import type { Code } from '../diagnostics/catalogue.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { sameBytes } from '../lib/bytes.ts';
import { describe, type Resource, releaseFolderOf } from '../model/plan.ts';
import { forbidden, type Hold, type HoldEnding, type Registry, type Restoration, type Who } from '../registry/port.ts';
import type { Write } from './writes.ts';

export interface Applied {
  /** What this run wrote; empty when it was refused. */
  readonly written: readonly Resource[];
  readonly diagnostics: readonly Diagnostic[];
  /** The restoration that was recorded. */
  readonly restoration?: Restoration;
}

/** The writes that are still to be done, found when nobody else can be writing. */
export interface Prepared {
  readonly writes: readonly Write[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What to record beside the hold for people, when no approval explains it. */
  readonly record?: (written: readonly Resource[], who: Who) => Restoration;
}

/** Told of each write before it is made: which it is, of how many. */
export type Writing = (number: number, of: number) => void;

/** Writes what is still to be written, once others are kept away. */
export async function whileHeld(
  registry: Registry,
  model: string,
  what: string,
  prepared: () => Promise<Prepared>,
  writing: Writing = () => {},
): Promise<Applied> {
  const hold = await registry.hold(model, what);
  if ('heldBy' in hold) return { written: [], diagnostics: [{ code: 'apply/held', facts: { model, ...hold.heldBy } }] };
  let ending: HoldEnding = 'failed';
  try {
    const { record, ...rest } = await prepared();
    const refused = await refusalsOf(registry, model, rest.writes ?? []);
    if (refused.length > 0) return { written: [], diagnostics: [...rest.diagnostics, ...refused] };
    const applied = await write(registry, model, hold, rest, writing);
    if (!applied.diagnostics.some(isError)) ending = 'finished';
    if (record === undefined || applied.written.length === 0) return applied;
    const restoration = record(applied.written, hold.who);
    await hold.record(restoration);
    return { ...applied, restoration };
  } finally {
    await hold.release(ending);
  }
}

/** What would stop the writes midway. */
async function refusalsOf(registry: Registry, model: string, writes: readonly Write[]): Promise<readonly Diagnostic[]> {
  if (writes.length === 0) return [];
  const asked = writes.map(({ resource, bytes }) => ({ resource, deletes: bytes === null }));
  const refused = await registry.refusals(model, asked);
  return refused === null ? [] : [forbidden(refused)];
}

async function write(
  registry: Registry,
  model: string,
  hold: Hold,
  { writes = [], diagnostics }: Prepared,
  writing: Writing,
): Promise<Applied> {
  const written: Resource[] = [];
  const stop = (code: Code, resource: Resource): Applied => ({
    written,
    diagnostics: [{ code, facts: { resource: describe(resource) } }],
  });
  for (const some of together(writes)) {
    for (const index of some.keys()) writing(written.length + index + 1, writes.length);
    const [{ resource }] = some;
    // Artifacts are never overwritten: only aliases, tags, stages and the state can be taken from another apply.
    if (resource.type !== 'artifact' && !(await hold.stands())) return stop('apply/hold-lost', resource);
    const wrong = await differing(registry, model, some);
    written.push(...some.map((one) => one.resource));
    if (wrong !== undefined) return stop('apply/read-back-differs', wrong.resource);
  }
  return { written, diagnostics };
}

type Some = readonly [Write, ...Write[]];

/** The files of one release, or of one folder, at once; everything else one by one, in the same order. */
function together(writes: readonly Write[]): readonly Some[] {
  const found: [Write, ...Write[]][] = [];
  for (const write of writes) {
    const last = found.at(-1);
    if (last !== undefined && placeOf(last[0]) !== undefined && placeOf(last[0]) === placeOf(write)) last.push(write);
    else found.push([write]);
  }
  return found;
}

function placeOf({ resource }: Write): string | undefined {
  if (resource.type !== 'artifact') return undefined;
  const { version, path } = resource;
  return `${version} ${releaseFolderOf(path) ?? path.replace(/\/[^/]*$/, '')}`;
}

/** Writes what belongs together, and gives the first of it that the registry then shows otherwise. */
async function differing(registry: Registry, model: string, some: Some): Promise<Write | undefined> {
  const [{ resource, bytes }] = some;
  if (resource.type !== 'artifact') {
    await registry.write(model, resource, bytes);
    const back = await registry.read(model, resource);
    return (bytes === null ? back === null : sameBytes(back, bytes)) ? undefined : some[0];
  }
  const files = new Map(
    some.flatMap((one) => (one.resource.type === 'artifact' && one.bytes ? [[one.resource.path, one.bytes]] : [])),
  );
  const there = await registry.attach(model, resource.version, files);
  return some.find((one) => one.resource.type !== 'artifact' || !sameBytes(there.get(one.resource.path), one.bytes));
}
