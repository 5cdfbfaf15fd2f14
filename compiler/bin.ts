// argv in, exit code out.
import type { WriteStream } from 'node:tty';
import { setFlagsFromString } from 'node:v8';
import { languageIn } from './commands/help.ts';
import { runCommandLine } from './commands/run.ts';
import { exitCodes } from './report/outcome.ts';
import { progressOn } from './world/progress.ts';
import { openReport } from './world/write.ts';

// A check makes much garbage and keeps little: V8 would collect it only when it is several times what is kept.
setFlagsFromString('--heap-growing-percent=50');

// Nobody could read a verdict that was not written.
process.stdout.on('error', ({ message }) => {
  process.stderr.write(`error: standard output cannot be written: ${message}\n`);
  process.exitCode = exitCodes.usage;
});

// `npm run relc` changes to the compiler's folder; paths are relative to the caller's folder.
const caller = process.env['npm_lifecycle_event'] === 'relc' ? process.env['INIT_CWD'] : undefined;
try {
  if (caller !== undefined) process.chdir(caller);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`error: the folder that INIT_CWD names cannot be entered: ${reason}\n`);
  process.exit(exitCodes.usage);
}

/** How wide a terminal is. What a job prints is read elsewhere; some terminals do not know. */
const columnsOf = ({ isTTY, columns }: Pick<WriteStream, 'isTTY' | 'columns'>): number | undefined =>
  isTTY && !process.env['CI'] && columns > 0 ? columns : undefined;

const args = process.argv.slice(2);
const progress = progressOn(process.stderr, languageIn(args), process.env);
// Node prints what nobody caught.
process.on('uncaughtExceptionMonitor', progress.end);

const { exitCode, stdout, stderr } = await runCommandLine(args, {
  // Help must not wait until a registry is loaded.
  open: async (whereabouts) => (await import('./world/machine.ts')).openMachine(whereabouts, process.env, progress),
  surroundings: async () => (await import('./world/surroundings.ts')).surroundings,
  openReport,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  columns: { out: columnsOf(process.stdout), err: columnsOf(process.stderr) },
});
process.exitCode = exitCode;
progress.end();
process.stdout.write(stdout);
process.stderr.write(stderr);
