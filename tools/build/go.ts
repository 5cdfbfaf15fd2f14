/** Programs that a go.mod pins, and those beside this file that use the same libraries. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** The path of a program, built when necessary: `go tool` itself would search for it at each call. */
export const goTool = (name: string, folder = import.meta.dirname): string =>
  execFileSync('go', ['tool', '-n', name], { cwd: folder, encoding: 'utf8' }).trim();

/** What a program beside this file answers, one line for each question. Paths are relative to the folder above. */
export async function answersOf(
  name: string,
  args: readonly string[],
  questions: readonly unknown[],
): Promise<readonly string[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'relc-go-'));
  try {
    const program = join(scratch, name);
    execFileSync('go', ['build', '-o', program, `./${name}`], { cwd: import.meta.dirname });
    const child = spawn(program, args, {
      cwd: join(import.meta.dirname, '..'),
      stdio: ['pipe', 'pipe', 'inherit'],
      // It lives for seconds: to collect its garbage often takes a third of that.
      env: { ...process.env, GOGC: '400' },
    });
    // Where it ends early, its exit code says so.
    child.stdin.on('error', () => undefined);
    child.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
    const [said, code] = await Promise.all([
      text(child.stdout),
      new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
    ]);
    const answers = said.split('\n').slice(0, -1);
    if (code !== 0 || answers.length !== questions.length)
      throw new Error(`${name} ends with ${code}, after ${answers.length} of ${questions.length} answers`);
    return answers;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
