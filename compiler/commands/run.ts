// Runs a command line. Prints nothing and ends no process.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { fittedText } from '../report/fit.ts';
import { formats } from '../report/index.ts';
import { exitCodes, type Outcome } from '../report/outcome.ts';
import { reportOf } from '../report/told.ts';
import { type Surroundings, Unreadable, Unwritable, type Whereabouts, type World } from '../world/port.ts';
import type { Call } from './command.ts';
import { columnsOfHelp, languageIn, say } from './help.ts';
import { nextFrom } from './next.ts';
import { allCommands, parse, relcProgram } from './program.ts';

/** The surroundings of a command line. */
export interface Host {
  open(whereabouts: Whereabouts): Promise<Result<World>>;
  /** What completion looks at; without it, completion says nothing. */
  surroundings?(): Promise<Surroundings>;
  /** Opens a file for a report before the command begins, and returns a function that writes it. */
  openReport(file: string): (text: string) => void;
  /** Whether the output may have colours. */
  readonly colour: boolean;
  /** How wide standard output and standard error are; of what is no terminal, nothing is known. */
  readonly columns?: { readonly out?: number | undefined; readonly err?: number | undefined };
}

/** The output, and the exit code. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCommandLine(args: readonly string[], host: Host): Promise<Ran> {
  if (args[0] === 'complete') return completed(args.slice(args[1] === '--' ? 2 : 1), host);
  const out: string[] = [];
  const err: string[] = [];
  let code: number = exitCodes.pass;
  const language = languageIn(args);
  const program = relcProgram(async (call) => {
    const reported = await runCall(call, host);
    out.push(reported.text);
    if (reported.fault !== undefined)
      err.push(fittedText(`${say(`error: ${reported.fault}`, language)}\n`, host.columns?.err));
    code = reported.code;
  }, language);
  const output = {
    writeOut: (text: string) => void out.push(text),
    writeErr: (text: string) => void err.push(text),
    getOutHelpWidth: () => host.columns?.out ?? columnsOfHelp,
    getErrHelpWidth: () => host.columns?.err ?? columnsOfHelp,
    outputError: (text: string, write: (text: string) => void) =>
      write(fittedText(say(text, language), host.columns?.err)),
  };
  for (const command of allCommands(program)) command.configureOutput(output);
  try {
    code = (await parse(program, args)) ?? code;
  } catch (error) {
    err.push(
      `${say('This is a bug in relc; please report it.', language)}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    code = exitCodes.bug;
  }
  return { exitCode: code, stdout: out.join(''), stderr: err.join('') };
}

/** For the scripts of `relc completion`, which run it at each tab. Whoever types sees no error. */
async function completed(words: readonly string[], host: Host): Promise<Ran> {
  const silent = { exitCode: exitCodes.pass, stdout: '', stderr: '' };
  try {
    const around = await host.surroundings?.();
    if (around === undefined) return silent;
    const { complete } = await import('./complete.ts');
    return { ...silent, stdout: complete(words, around) };
  } catch {
    return silent;
  }
}

interface Reported {
  readonly code: number;
  /** For standard output. */
  readonly text: string;
  /** Why a report could not be written. Help would not help: the command line is right. */
  readonly fault?: string;
}

type Place = { readonly name: string; readonly write: ((text: string) => void) | undefined };

/** Runs a command and reports it. */
async function runCall(call: Call, host: Host): Promise<Reported> {
  const places: Place[] = [];
  // Opened first: an apply that cannot report should not begin.
  for (const one of call.format) {
    const [name = '', ...rest] = one.split(':');
    const file = rest.length === 0 ? undefined : rest.join(':');
    try {
      places.push({ name, write: file === undefined ? undefined : host.openReport(file) });
    } catch (error) {
      return { code: exitCodes.usage, text: '', fault: `the report ${file} cannot be written: ${said(error)}` };
    }
  }
  return report(call, places, await outcomeOf(call, host), host);
}

function report(
  { command, acts, lang: language, options }: Call,
  places: readonly Place[],
  outcome: Outcome,
  host: Host,
): Reported {
  const each = command === 'check' && options['all'] === true;
  const reportFor = reportOf(outcome, { command, acts, language, each });
  const code = reportFor().exitCode;
  let text = '';
  for (const { name, write } of places) {
    const columns = write === undefined && name === 'human' ? host.columns?.out : undefined;
    const formatted = formats[name]?.(reportFor(columns), write === undefined && host.colour, columns) ?? '';
    try {
      if (write === undefined) text += formatted;
      else write(formatted);
    } catch (error) {
      return { code: exitCodes.usage, text, fault: `a report cannot be written: ${said(error)}` };
    }
  }
  return { code, text };
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A failure to read or write is reported; what was written before stays. */
async function outcomeOf(
  { action, options: { repo, at, formerRelc, ...options }, lang }: Call,
  host: Host,
): Promise<Outcome> {
  try {
    const { value: world, diagnostics } = await host.open({ repo, at, formerRelc });
    if (world === undefined) return { diagnostics };
    const outcome = await action(world, options, lang);
    const { value: repository } = world.repository;
    return outcome.next === undefined || repository === undefined
      ? outcome
      : { ...outcome, next: nextFrom(outcome.next, repository, repo) };
  } catch (error) {
    if (error instanceof Unreadable) return { diagnostics: error.diagnostics };
    const fault = error instanceof Error ? faultOf(error) : undefined;
    if (fault === undefined) throw error;
    return { diagnostics: [fault] };
  }
}

/** What the system refused; undefined for a bug. */
function faultOf(error: Error): Diagnostic | undefined {
  const observed = error.message;
  if (error instanceof Unwritable) return { code: 'usage/unwritable-file', file: error.file, facts: { observed } };
  const facts = { observed, ...('syscall' in error && error.syscall === 'uv_cwd' && { change: 'gone' }) };
  if ('syscall' in error && error.syscall === 'listen') return { code: 'usage/bad-address', facts };
  // Other refusals of the system, such as too many open files, are not bugs either.
  if ('syscall' in error) return { code: 'usage/no-access', file: '.', facts };
  return undefined;
}
