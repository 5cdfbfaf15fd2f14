// The list of commands. Common options may come before or after a command's name; its own options come after it, where
// the program itself reads none: otherwise it would take those of the same name.
import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Language } from '../diagnostics/entry.ts';
import { exitCodes } from '../report/outcome.ts';
import { addApply } from './apply.ts';
import { addApprove } from './approve.ts';
import { addArchive } from './archive.ts';
import { addAudit } from './audit.ts';
import { addCheck } from './check.ts';
import type { Action, Call } from './command.ts';
import { addCompile } from './compile.ts';
import { addCompletion } from './completion.ts';
import { addDrill } from './drill.ts';
import { addDue } from './due.ts';
import { addEvents } from './events.ts';
import { addExplain } from './explain.ts';
import { addExamples, helpIn } from './help.ts';
import { addHistory } from './history.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addInventory } from './inventory.ts';
import { addJudge } from './judge.ts';
import { addNew } from './new.ts';
import { addNote } from './note.ts';
import { addNotify } from './notify.ts';
import { addCommonOptions, merged, refuseEmpty } from './options.ts';
import { addPlan } from './plan.ts';
import { addPolicy } from './policy.ts';
import { addRestore } from './restore.ts';
import { addRevalidate } from './revalidate.ts';
import { addRollback } from './rollback.ts';
import { addRoster } from './roster.ts';
import { addShow } from './show.ts';
import { addStatus } from './status.ts';
import { addUpgrade } from './upgrade.ts';
import { addVerify } from './verify.ts';

/** In the order of the help. */
const commands = [
  ...[addCheck, addCompile, addPlan, addShow, addApprove, addJudge, addApply, addRestore, addRollback],
  ...[
    addStatus,
    addNotify,
    addEvents,
    addNote,
    addDue,
    addHistory,
    addInventory,
    addDrill,
    addAudit,
    addRevalidate,
    addVerify,
    addArchive,
    addPolicy,
    addInit,
    addUpgrade,
    addNew,
    addImport,
    addRoster,
  ],
  ...[addExplain, addCompletion],
];

export function relcProgram(run: (call: Call) => Promise<void>, language: Language = 'en'): Command {
  const program = new Command('relc')
    .description('The release compiler: from a folder of YAML and evidence to an approved, verifiable model release.')
    .version(manifest.version)
    .enablePositionalOptions()
    .configureHelp(helpIn(language))
    .showHelpAfterError()
    .exitOverride();
  const call = (acts: boolean) => (command: Command, action: Action) => {
    const path = pathOf(command);
    const { format = ['human'], lang = 'en', ...options } = path.map((one) => one.opts()).reduce(merged);
    refuseEmpty(command, options);
    return run({ command: nameOf(command), acts, format, lang, options, action });
  };
  for (const add of commands) add(program, { looks: call(false), acts: call(true) });
  for (const command of allCommands(program)) {
    addCommonOptions(command);
    addExamples(command, nameOf(command), language);
  }
  return program;
}

/** A command with those below it. */
export const allCommands = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(allCommands),
];

/** The program, the commands that a command is part of, and itself. */
const pathOf = (command: Command): readonly Command[] =>
  command.parent === null ? [command] : [...pathOf(command.parent), command];

/** As people write it: `policy diff`. */
export const nameOf = (command: Command): string =>
  pathOf(command)
    .slice(1)
    .map((one) => one.name())
    .join(' ');

/**
 * Runs a command line. Returns an exit code only when no command ran: help of a command judges nothing, so its exit
 * code must not look like a pass.
 */
export async function parse(program: Command, args: readonly string[]): Promise<number | undefined> {
  try {
    await program.parseAsync(args, { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 && args.length === 1 ? exitCodes.pass : exitCodes.usage;
  }
}
