// Who applies, in the registry's folder.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pretty } from '../../lib/json.ts';
import { writeFile } from '../../world/write.ts';
import type { Board } from '../hold.ts';
import { reached, texts } from './disk.ts';

/** One file per entry, named by its process, because a file name appears atomically. The content is the beat. */
export function board(folder: string, restored: string): Board {
  const pathOf = (id: string) => join(folder, id);
  return {
    enter: (who) =>
      reached(async () => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(pathOf(encodeURIComponent(who)), '', { flag: 'wx' });
      }),
    present: () =>
      reached(async () =>
        Object.entries(texts(folder)).flatMap(([id, beat]) => {
          const who = decoded(id);
          return who === undefined ? [] : [{ id, who, beat }];
        }),
      ),
    beat: (id, count) =>
      reached(async () => {
        if (existsSync(pathOf(id))) writeFileSync(pathOf(id), String(count));
      }),
    record: (id, restoration) => reached(async () => writeFile(join(restored, `${id}.json`), pretty(restoration))),
    leave: (id) => reached(async () => rmSync(pathOf(id), { force: true })),
  };
}

/** Only names that relc wrote are entries; other files are ignored. */
function decoded(id: string): string | undefined {
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}
