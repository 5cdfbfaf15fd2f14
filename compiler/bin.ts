// argv in, exit code out.
import { runCommandLine } from './commands/run.ts';
import { exitCodes } from './report/outcome.ts';
import { openReport } from './world/write.ts';

// A verdict that nobody could read is none.
process.stdout.on('error', ({ message }) => {
  process.stderr.write(`error: standard output cannot be written: ${message}\n`);
  process.exitCode = exitCodes.usage;
});

// `npm run relc` goes to the compiler's folder; paths are meant from where its caller stands.
const caller = process.env['npm_lifecycle_event'] === 'relc' ? process.env['INIT_CWD'] : undefined;
try {
  if (caller !== undefined) process.chdir(caller);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`error: the folder that INIT_CWD names cannot be entered: ${reason}\n`);
  process.exit(exitCodes.usage);
}

const { exitCode, stdout, stderr } = await runCommandLine(process.argv.slice(2), {
  // Whoever only asks for help waits for no registry to be loaded.
  open: async (whereabouts) => (await import('./world/machine.ts')).openMachine(whereabouts),
  openReport,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
});
process.exitCode = exitCode;
process.stdout.write(stdout);
process.stderr.write(stderr);
