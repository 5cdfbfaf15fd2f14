// The commands of a section of README, run as they stand there, in one bash from the first to the last.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ran } from '../package/site.ts';

/** The blocks of commands of a section, in their order; what follows a `$` belongs to it. */
export function commandBlocks(readme: string, section: string): readonly string[] {
  const [, after = ''] = readme.split(`\n## ${section}\n`);
  const [text = ''] = after.split('\n## ');
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block.replaceAll(/^\$ /gm, ''));
}

/** Folder, variables and exports stay from block to block, as for whoever types them. It ends at the first command that fails. */
export class Shell {
  readonly #bash: ChildProcessWithoutNullStreams;
  readonly #block: string;
  #said = '';

  /** `file` may be written. */
  constructor(folder: string, file: string, environment: NodeJS.ProcessEnv) {
    this.#block = file;
    this.#bash = spawn('bash', ['--noprofile', '--norc', '-s'], { cwd: folder, env: environment });
    for (const stream of [this.#bash.stdout, this.#bash.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text;
      });
    this.#bash.stdin.write('set -e\nexec 2>&1\n');
  }

  async run(block: string): Promise<Ran> {
    const end = `block ended ${process.hrtime.bigint()}`;
    this.#said = '';
    writeFileSync(this.#block, block);
    // No command may read what bash is to read next.
    this.#bash.stdin.write(`. '${this.#block}' </dev/null\necho '${end}'\n`);
    while (!this.#said.includes(end) && this.#bash.exitCode === null) await sleep(20);
    return { code: this.#bash.exitCode ?? 0, text: this.#said.replace(`${end}\n`, '') };
  }

  end(): void {
    this.#bash.stdin.end();
  }
}
