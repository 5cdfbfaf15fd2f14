// The second half of an upgrade, by the new relc: what it asks of the repository's files is written, its own gates are
// compiled beside the new ones, and both judges judge all releases.

import { join } from 'node:path';
import { type Diagnostic, isError } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/entry.ts';
import { textOf } from '../../lib/bytes.ts';
import { isOwnGate } from '../../model/policies.ts';
import type { Outcome } from '../../report/outcome.ts';
import { wroteLine } from '../../report/said.ts';
import type { World } from '../../world/port.ts';
import { buildOwnGates } from '../own-gates.ts';
import { pipelineFile } from '../pipeline-targets.ts';
import { diffPolicy } from '../policy-diff/index.ts';
import { type Migration, migrated, migrations } from './migrations.ts';
import { pipelineFaults } from './pipeline.ts';

export async function migrate(
  world: World,
  language: Language,
  former: string,
  all: readonly Migration[] = migrations,
): Promise<Outcome> {
  if (world.repository.value === undefined) return world.repository;
  const { root, tree: read } = world.repository.value;
  const tree = await read(['policies', pipelineFile]);
  if (tree.value === undefined) return tree;
  if (tree.value.faults.length > 0) return { diagnostics: tree.value.faults };
  const texts = [...tree.value.files].flatMap(([path, bytes]): [string, string][] => {
    const text = /\.ya?ml$/.test(path) ? textOf(bytes) : undefined;
    return text === undefined ? [] : [[path, text]];
  });
  const own = (path: string) => textIn(world.files.own(path));
  const formerOwn = (path: string) => textIn(world.files.read(join(former, path)));
  const { files, about } = migrated(new Map(texts), own, formerOwn, all);
  for (const [path, text] of files) world.files.write(join(root, path), text);
  const lines = [...about, ...[...files.keys()].map(wroteLine)];
  const built = [...tree.value.files.keys()].some(isOwnGate) ? await buildOwnGates(world, {}) : undefined;
  const faults = pipelineFaults(new Map(texts), own, formerOwn);
  const diagnostics: readonly Diagnostic[] = built?.diagnostics ?? [];
  if (built && diagnostics.some(isError)) return { ...built, lines };
  const diff = await diffPolicy(world, 'HEAD', { former }, language);
  return {
    ...diff,
    diagnostics: [...faults, ...diff.diagnostics],
    lines: [...lines, ...(built?.lines ?? []), ...(diff.lines ?? [])],
  };
}

const textIn = (bytes: Uint8Array | undefined): string | undefined => (bytes === undefined ? undefined : textOf(bytes));
