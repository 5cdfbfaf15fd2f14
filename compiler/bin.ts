// argv in, exit code out.
import { writeFileSync } from 'node:fs';
import { type Call, parse, relcProgram } from './commands/program.ts';
import { firstOfEach } from './diagnostics/diagnostic.ts';
import { locate } from './document/locate.ts';
import { formats } from './report/index.ts';
import { exitCode, exitCodes, type Outcome } from './report/outcome.ts';
import { Unreadable, Unwritable } from './world/port.ts';
import { openToWrite } from './world/write.ts';

const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

/** Runs a command and reports it. */
async function run({ command, acts, format, lang, action }: Call): Promise<void> {
  // Before anything is done: an apply that cannot report should not begin.
  const places = format.map((one) => {
    const [name = '', ...file] = one.split(':');
    return { name, file: file.length === 0 ? undefined : openReport(file.join(':')) };
  });
  const outcome = await writing(action);
  const code = exitCode(outcome.diagnostics, acts);
  const diagnostics = locate(firstOfEach(outcome.diagnostics), outcome.tree ?? { files: new Map() });
  const report = {
    command,
    exitCode: code,
    language: lang,
    diagnostics,
    lines: outcome.lines ?? [],
    result: outcome.result ?? null,
  };
  for (const { name, file } of places) {
    const text = formats[name]?.(report, file === undefined && colour) ?? '';
    if (file === undefined) process.stdout.write(text);
    else writeReport(file, text);
  }
  process.exitCode = code;
}

/** What cannot be read or written is said; what was written before stays as it is. */
async function writing(action: () => Promise<Outcome>): Promise<Outcome> {
  try {
    // Else what fails first, as git, would say something of its own about it.
    process.cwd();
    return await action();
  } catch (error) {
    if (error instanceof Unreadable) return { diagnostics: error.diagnostics };
    if (!(error instanceof Error)) throw error;
    const isGone = 'syscall' in error && error.syscall === 'uv_cwd';
    const facts = {
      observed: isGone ? 'The folder that relc was started in is gone: start it in another.' : error.message,
    };
    if (error instanceof Unwritable)
      return { diagnostics: [{ code: 'usage/unwritable-file', file: error.file, facts }] };
    // Whatever else the system refuses, as too many open files or a folder that is gone, is no bug.
    if ('syscall' in error) return { diagnostics: [{ code: 'usage/no-access', file: '.', facts }] };
    throw error;
  }
}

function openReport(file: string): number {
  try {
    return openToWrite(file);
  } catch (error) {
    return refuse(`the report ${file} cannot be written`, error);
  }
}

function writeReport(file: number, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    refuse('a report cannot be written', error);
  }
}

/** Ends at once. The help would not help: the command line is right. */
function refuse(what: string, error: unknown): never {
  process.stderr.write(`error: ${what}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(exitCodes.usage);
}

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
  refuse('the folder that INIT_CWD names cannot be entered', error);
}

const program = relcProgram(run);
try {
  process.exitCode = (await parse(program, process.argv.slice(2))) ?? process.exitCode;
} catch (error) {
  process.stderr.write(
    `This is a bug in relc; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = exitCodes.bug;
}
