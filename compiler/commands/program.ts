// The commands and their options, apart from running them. What every command
// knows may stand before or after its name. A command's own options stand after it,
// where the program itself reads none: it would swallow those of the same name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option, type OptionValues } from 'commander';
import type { Language } from '../diagnostics/entry.ts';
import { formats } from '../report/index.ts';
import { exitCodes, type Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';

/** What a command line asks for. */
export interface Call {
  readonly command: string;
  /** Whether it acts, or decides for somebody who will, and does not only look. */
  readonly acts: boolean;
  readonly format: readonly string[];
  readonly lang: Language;
  readonly options: OptionValues;
  readonly action: () => Promise<Outcome>;
}

type Action = (world: World, options: OptionValues, lang: Language) => Promise<Outcome>;

/** Each command is imported when it is called: a run needs one of them. */
export function relcProgram(run: (call: Call) => Promise<void>): Command {
  const program = new Command('relc')
    .description('The release compiler: from a folder of YAML and evidence to an approved, verifiable model release.')
    .version(JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version)
    .enablePositionalOptions()
    // Every command has options: saying so would only make the list of commands too wide.
    .configureHelp({
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace(/^\[options\] ?/, '')}`.trim(),
    })
    .showHelpAfterError()
    .exitOverride();

  const call = (acts: boolean, command: Command, action: Action) => {
    const { format = ['human'], lang = 'en', ...options } = merged(program.opts(), command.opts());
    refuseEmpty(command, options);
    return run({ command: command.name(), acts, format, lang, options, action: () => inWorld(action, options, lang) });
  };
  const looks = (command: Command, action: Action) => call(false, command, action);
  const acts = (command: Command, action: Action) => call(true, command, action);

  program
    .command('check [path...]')
    .description('validate releases and judge them by every gate')
    .option('--ref <revision>', 'read a commit instead of the work tree')
    .option(
      '--policy-ref <revision>',
      'judge what the work since this branch changes, by its policy: for merge requests',
    )
    .action((paths: string[], _, command: Command) =>
      looks(command, async (world, options) =>
        (await import('../operations/check.ts')).checkReleases(world, paths, options),
      ),
    );

  program
    .command('compile [path...]')
    .description('write manifest, notes, policy snapshot and digests of releases that pass')
    .option('--ref <revision>', 'read a commit instead of the work tree')
    .option('--policy-ref <revision>', 'what the work since this branch changes, by its policy: for merge requests')
    .option('--out <dir>', 'where to (default: build)')
    .action((paths: string[], _, command: Command) =>
      looks(command, async (world, options) =>
        (await import('../operations/check.ts')).compileReleases(world, paths, options),
      ),
    );

  program
    .command('plan [model...]')
    .description('the difference between the repository and each registry, as a file to approve')
    .option('--ref <revision>', 'read a commit instead of the work tree')
    .option('--target <name>', 'only this target')
    .option('--out <dir>', 'where to (default: plan)')
    .option(
      '--policy-ref <revision>',
      'the models that the work since this branch changes, by its policy: for merge requests',
    )
    .action((models: string[], _, command: Command) =>
      looks(command, async (world, options) =>
        (await import('../operations/plan.ts')).planModels(world, models, options),
      ),
    );

  program
    .command('show <file>')
    .description('read a plan, an approval, a CAB record or a signed state, and check that it is what it says')
    .action((file: string, _, command: Command) =>
      looks(command, async (world) => (await import('../operations/show.ts')).showFile(world, file)),
    );

  program
    .command('approve <plan>')
    .description('sign an approval of a plan, after computing it again from HEAD')
    .optionsGroup('Required:')
    .requiredOption('--key <file>', 'your Ed25519 private key, PEM')
    .optionsGroup('Options:')
    .option('--role <role>', 'the role to approve in, where the key holds several')
    .action((file: string, _, command: Command) =>
      acts(command, async (world, options) =>
        (await import('../operations/approve.ts')).approvePlan(world, file, { ...options, key: options['key'] }),
      ),
    );

  program
    .command('apply [plan]')
    .description('apply exactly the plan that was approved; signs with RELC_SIGNING_KEY')
    .optionsGroup('With a plan:')
    .option('--approvals <dir>', 'signed approvals (default: beside the plan)')
    .optionsGroup('Instead of a plan:')
    .option('--pending', 'everything that is merged, approved and due, and what a killed run left')
    .option('--target <name>', 'with --pending: only this target')
    .option('--plans <dir>', 'with --pending: where plans and their approvals lie (default: plan)')
    .action((file: string | undefined, given: OptionValues, command: Command) => {
      if ((given['pending'] === true) === (file !== undefined)) command.error("error: name one plan, or '--pending'");
      const useless = (file === undefined ? ['approvals'] : ['target', 'plans']).find((name) => name in given);
      if (useless !== undefined)
        command.error(`error: '--${useless}' has no effect ${file === undefined ? "with '--pending'" : 'on one plan'}`);
      return acts(command, async (world, options) =>
        file === undefined
          ? (await import('../operations/pending.ts')).applyPending(world, [], options)
          : (await import('../operations/apply.ts')).applyPlan(world, file, options),
      );
    });

  program
    .command('restore <model>')
    .description('put back what was changed by hand: alias, tags and stages as approved')
    .option('--target <name>', 'only on this target')
    .action((model: string, _, command: Command) =>
      acts(command, async (world, options) =>
        (await import('../operations/restore.ts')).restoreModel(world, model, options),
      ),
    );

  program
    .command('status [model...]')
    .description('what serves where, and what waits for what')
    .option('--target <name>', 'only this target')
    .option('--plans <dir>', 'where plans and their approvals lie (default: plan)')
    .action((models: string[], _, command: Command) =>
      looks(command, async (world, options) =>
        (await import('../operations/pending.ts')).listStatus(world, models, options),
      ),
    );

  program
    .command('due [model...]')
    .description('the days that are coming, and those that have passed, of everything that serves')
    .addOption(new Option('--within <days>', 'how far to look ahead').default(30).argParser(wholeNumber))
    .action((models: string[], { within }: { within: number }, command: Command) =>
      looks(command, async (world, options) =>
        (await import('../operations/due.ts')).listDue(world, models, { ...options, within }),
      ),
    );

  program
    .command('verify')
    .description('the start-up check: may this model load? Only exit code 0 means that it may')
    .optionsGroup('Required:')
    .option('--trust <dir>', 'folder with keys.yaml and the public keys that you trust')
    .option('--model-files <dir>', "the model's files as they would be loaded")
    .optionsGroup('Required, either a registry, which says what serves now:')
    .option('--target <name>', 'a target of this repository; with --bundle, what its state must be for')
    .option('--model <name>', 'the model; with --bundle, what its state must be for')
    .optionsGroup('or a bundle, which proves what was approved when it was made; no registry is asked:')
    .option('--bundle <dir>', 'a compiled folder with state.sigstore.json and cab.sigstore.json')
    .optionsGroup('Options:')
    .option('--version <version>', 'a version other than the one that the alias names')
    .option('--minimum-serial <number>', 'the last serial of the state that you saw', wholeNumber)
    .action((_, command: Command) =>
      acts(command, async (world, options) => (await import('../operations/verify.ts')).verifyModel(world, options)),
    );

  program
    .command('new')
    .description('scaffold releases from the registry and the release before; check then says what is missing')
    .argument('<model>')
    .argument('<version>')
    .argument('[more...]', 'further versions, and further models each followed by its versions')
    .action((model: string, version: string, more: string[], _, command: Command) =>
      acts(command, async (world) =>
        (await import('../operations/new.ts')).scaffoldReleases(world, [model, version, ...more]),
      ),
    );

  program
    .command('import [model...]')
    .description('scaffold what a registry serves already: the versions that an alias or a legacy stage names')
    .option('--all', 'every model of the registry')
    .option('--target <name>', 'whose registry (default: the last target)')
    .action((models: string[], { all }: { all?: boolean }, command: Command) => {
      if ((all === true) === models.length > 0) command.error("error: name models, or '--all'");
      return acts(command, async (world, options) =>
        (await import('../operations/import.ts')).importModels(world, models, options),
      );
    });

  program
    .command('explain <code>')
    .description('what a code means, why it matters and how to fix it')
    .action((code: string, _, command: Command) =>
      looks(command, async (world, _options, lang) =>
        (await import('../operations/explain.ts')).explainCode(world, code, lang),
      ),
    );

  for (const command of [program, ...program.commands]) addCommonOptions(command);
  return program;
}

/**
 * Runs what a command line asks for. The exit code where it never came to that: help that was asked of a command judges
 * nothing, and whoever goes by the exit code must not take it for a pass.
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

async function inWorld(action: Action, { repo, at, ...options }: OptionValues, lang: Language): Promise<Outcome> {
  const { openMachine } = await import('../world/machine.ts');
  const { value: world, diagnostics } = openMachine({ repo, at });
  return world === undefined ? { diagnostics } : action(world, options, lang);
}

/** Without defaults: one that nobody gave after the command would hide what was given before it. */
const addCommonOptions = (command: Command): Command =>
  command
    .optionsGroup('Options of every command:')
    .option('--repo <dir>', 'the release repository (default: upwards from here)')
    .option('--at <time>', 'judge as of this moment, RFC 3339 (default: now)')
    .option(
      '--format <name[:file]>',
      'how to report: human, json, codequality or terraform, to a file if one is named (default: human)',
      collect,
    )
    .addOption(new Option('--lang <language>', 'language of the report (default: en)').choices(['en', 'pt-BR']));

/** Reports are added up; of everything else what stands after the command wins. */
function merged(before: OptionValues, after: OptionValues): OptionValues {
  const format = [...(before['format'] ?? []), ...(after['format'] ?? [])];
  return { ...before, ...after, ...(format.length > 0 && { format }) };
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  const [name] = value.split(':', 1);
  if (name === undefined || !Object.hasOwn(formats, name))
    throw new InvalidArgumentError(`There is no such format; there are ${Object.keys(formats).join(', ')}.`);
  return [...previous, value];
}

/** A number that does not parse must not become a limit that nothing falls below. */
function wholeNumber(value: string): number {
  if (!/^[0-9]{1,15}$/.test(value)) throw new InvalidArgumentError('Not a whole number.');
  return Number(value);
}

/** What comes of a variable that is not set: as a folder it would be the one where somebody stands. */
function refuseEmpty(command: Command, options: OptionValues): void {
  const empty = command.options.find((option) => options[option.attributeName()] === '');
  if (empty !== undefined) command.error(`error: option '${empty.flags}' is empty`);
}
