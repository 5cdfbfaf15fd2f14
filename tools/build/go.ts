/** Programs that a go.mod pins. */
import { execFileSync } from 'node:child_process';

/** The path of a program, built when necessary: `go tool` itself would search for it at each call. */
export const goTool = (name: string, folder = import.meta.dirname): string =>
  execFileSync('go', ['tool', '-n', name], { cwd: folder, encoding: 'utf8' }).trim();
