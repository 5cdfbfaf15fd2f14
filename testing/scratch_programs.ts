// For tests: a folder for one use in memory, whose programs are functions.
import { utf8 } from '../compiler/lib/bytes.ts';
import type { Ran, Scratch } from '../compiler/world/port.ts';

export type Written = Map<string, Uint8Array | string>;

/** What a program answers; undefined where it is not there. */
export type Program = (args: readonly string[], files: Written, name: string) => Ran | undefined;

/** A program that says this and ends. */
export const ran = (stdout: string, more: Partial<Ran> = {}): Ran => ({ code: 0, stdout, stderr: '', ...more });

export function memoryScratch(program: Program) {
  const files: Written = new Map();
  let open = 0;
  const scratch = (): Scratch => {
    open += 1;
    return {
      folder: '/scratch',
      read: (name) => {
        const content = files.get(name);
        return typeof content === 'string' ? utf8(content) : content;
      },
      write: (name, content) => files.set(name, content),
      run: (name, args) => program(args, files, name),
      drop: () => {
        open -= 1;
      },
    };
  };
  /** How many were opened and not dropped. */
  return { scratch, files, left: () => open };
}
