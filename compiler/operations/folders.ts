// The folders of registered models: a registry may call a model what no folder can be called.

import type { Result } from '../diagnostics/diagnostic.ts';
import { byBytes } from '../lib/bytes.ts';
import { sha256Hex } from '../lib/digest.ts';
import { isRegistryName, registeredNameIn } from '../load/names.ts';
import type { Repository } from '../world/port.ts';
import { namingFault } from './scaffold.ts';

export interface Foldered {
  readonly model: string;
  readonly registered: string;
}

/** For models by their folder or by the registry's name, both. A new folder is proposed where the name can be none. */
export type Folders = (names: readonly string[], others: readonly string[]) => ReadonlyMap<string, Foldered>;

/** What the model.yaml of every model says. */
export async function openFolders(repository: Repository): Promise<Result<Folders>> {
  const models = repository.models();
  // Asking for no path would mean asking for all.
  const none = { value: { files: new Map<string, Uint8Array>() }, diagnostics: [] };
  const read =
    models.length === 0 ? none : await repository.tree(models.map((model) => `releases/${model}/model.yaml`));
  if (read.value === undefined) return read;
  const { files } = read.value;
  const here = models.map((model): Foldered => ({ model, registered: registeredNameIn({ files }, model) }));
  return { value: (names, others) => foldersOf(here, names, others), diagnostics: [] };
}

/** No folder is proposed that is there, or that another registered model would have. */
function foldersOf(
  here: readonly Foldered[],
  names: readonly string[],
  others: readonly string[],
): ReadonlyMap<string, Foldered> {
  const taken = new Set([...here.map(({ model }) => model), ...names, ...others]);
  const found = new Map<string, Foldered>();
  for (const name of [...new Set(names)].sort(byBytes)) {
    const known =
      here.find(({ registered }) => registered === name) ??
      (others.includes(name) ? undefined : here.find(({ model }) => model === name));
    const isFree = namingFault(name) === undefined && here.every(({ model }) => model !== name);
    const proposed = isFree || !isRegistryName(name) ? name : proposal(name, taken);
    taken.add(proposed);
    found.set(name, known ?? { model: proposed, registered: name });
  }
  return found;
}

function proposal(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 56);
  const base = plain === '' ? `model-${sha256Hex(name).slice(0, 8)}` : plain;
  const free = (count: number): string => {
    const folder = count === 1 ? base : `${base}-${count}`;
    return taken.has(folder) ? free(count + 1) : folder;
  };
  return free(1);
}
