/** Programs that a go.mod pins. */
import { execFileSync } from 'node:child_process';

/** The path of one, built where it is not yet: `go tool` itself would look for it anew at each call. */
export const goTool = (name: string, folder = import.meta.dirname): string =>
  execFileSync('go', ['tool', '-n', name], { cwd: folder, encoding: 'utf8' }).trim();
