// argv in, exit code out.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { openToWrite, Unwritable } from './adapters/write.ts';
import { exitCode, exitCodes, type Outcome } from './cli/outcome.ts';
import type { Language } from './diagnostics/wording.ts';
import { locate } from './document/locate.ts';
import { formats } from './report/index.ts';

interface ReportOptions {
  readonly format: readonly string[];
  readonly lang: Language;
}

const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

const program = new Command('relc')
  .description('The release compiler: from a folder of YAML and evidence to an approved, verifiable model release.')
  .version(JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version)
  .option('--repo <dir>', 'the release repository (default: upwards from here)')
  .option('--at <time>', 'judge as of this moment, RFC 3339 (default: now)')
  .addOption(
    new Option(
      '--format <name[:file]>',
      'how to report: human, json, codequality or terraform, to a file if one is named',
    )
      .default(['human'])
      .argParser(collect),
  )
  .addOption(new Option('--lang <language>', 'language of the report').choices(['en', 'pt-BR']).default('en'))
  .showHelpAfterError()
  .exitOverride();

let formatsNamed: string[] | undefined;
function collect(value: string): string[] {
  const [name] = value.split(':', 1);
  if (name === undefined || !Object.hasOwn(formats, name))
    throw new InvalidArgumentError(`There is no such format; there are ${Object.keys(formats).join(', ')}.`);
  formatsNamed = [...(formatsNamed ?? []), value];
  return formatsNamed;
}

/** A number that does not parse must not become a limit that nothing falls below. */
function wholeNumber(value: string): number {
  if (!/^[0-9]{1,15}$/.test(value)) throw new InvalidArgumentError('Not a whole number.');
  return Number(value);
}

/** Runs a command and reports it. Commands are imported when they are called: a run needs one of them. */
async function run(command: string, acts: boolean, action: () => Promise<Outcome> | Outcome): Promise<void> {
  const { format, lang } = program.opts<ReportOptions>();
  // Before anything is done: an apply that cannot report should not begin.
  const places = format.map((one) => {
    const [name = '', ...file] = one.split(':');
    return { name, file: file.length === 0 ? undefined : openReport(file.join(':')) };
  });
  const outcome = await writing(action);
  const code = exitCode(outcome.diagnostics, acts);
  const diagnostics = locate(outcome.diagnostics, outcome.tree ?? { files: new Map() });
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
    else writeFileSync(file, text);
  }
  process.exitCode = code;
}

/** What cannot be written is said; what was written before stays as it is. */
async function writing(action: () => Promise<Outcome> | Outcome): Promise<Outcome> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    return { diagnostics: [{ code: 'usage/unwritable-file', file: error.file, facts: { observed: error.message } }] };
  }
}

function openReport(file: string): number {
  try {
    return openToWrite(file);
  } catch (error) {
    return program.error(`error: the report ${file} cannot be written: ${(error as Error).message}`);
  }
}

program
  .command('check [path...]')
  .description('validate releases and judge them by every gate')
  .option('--ref <revision>', 'read a commit instead of the work tree')
  .option('--policy-ref <revision>', 'judge what the work since this branch changes, by its policy: for merge requests')
  .action((paths: string[], _, command: Command) =>
    run('check', false, async () => (await import('./cli/check.ts')).checkCommand(paths, command.optsWithGlobals())),
  );

program
  .command('compile [path...]')
  .description('write manifest, notes, policy snapshot and digests of releases that pass')
  .option('--ref <revision>', 'read a commit instead of the work tree')
  .option('--policy-ref <revision>', 'what the work since this branch changes, by its policy: for merge requests')
  .option('--out <dir>', 'where to (default: build)')
  .action((paths: string[], _, command: Command) =>
    run('compile', false, async () =>
      (await import('./cli/check.ts')).compileCommand(paths, command.optsWithGlobals()),
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
    run('plan', false, async () => (await import('./cli/plan.ts')).planCommand(models, command.optsWithGlobals())),
  );

program
  .command('show <file>')
  .description('read a plan, an approval, a CAB record or a signed state')
  .action((file: string) => run('show', false, async () => (await import('./cli/show.ts')).showCommand(file)));

program
  .command('approve <plan>')
  .description('sign an approval of a plan, after computing it again from HEAD')
  .requiredOption('--key <file>', 'your Ed25519 private key, PEM')
  .option('--role <role>', 'the role to approve in, where the key holds several')
  .action((file: string, _, command: Command) =>
    run('approve', true, async () =>
      (await import('./cli/approve.ts')).approveCommand(file, command.optsWithGlobals()),
    ),
  );

program
  .command('apply [plan]')
  .description('apply exactly the plan that was approved; signs with RELC_SIGNING_KEY')
  .option('--approvals <dir>', 'signed approvals (default: beside the plan)')
  .option('--pending', 'everything that is merged, approved and due, and what a killed run left')
  .option('--target <name>', 'with --pending: only this target')
  .option('--plans <dir>', 'with --pending: where plans and their approvals lie (default: plan)')
  .action((file: string | undefined, { pending = false }: { pending?: boolean }, command: Command) => {
    if (pending === (file !== undefined)) command.error("error: name one plan, or '--pending'");
    const options = command.optsWithGlobals();
    return run('apply', true, async () =>
      file === undefined
        ? (await import('./cli/pending.ts')).pendingCommand([], options)
        : (await import('./cli/apply.ts')).applyCommand(file, options),
    );
  });

program
  .command('status [model...]')
  .description('what serves where, and what waits for what')
  .option('--target <name>', 'only this target')
  .option('--plans <dir>', 'where plans and their approvals lie (default: plan)')
  .action((models: string[], _, command: Command) =>
    run('status', false, async () =>
      (await import('./cli/pending.ts')).statusCommand(models, command.optsWithGlobals()),
    ),
  );

program
  .command('due [model...]')
  .description('the days that are coming, and those that have passed, of everything that serves')
  .addOption(new Option('--within <days>', 'how far to look ahead').default(30).argParser(wholeNumber))
  .action((models: string[], _, command: Command) =>
    run('due', false, async () => (await import('./cli/due.ts')).dueCommand(models, command.optsWithGlobals())),
  );

program
  .command('verify')
  .description('the start-up check: may this model load?')
  .requiredOption('--trust <dir>', 'folder with keys.yaml and the public keys that you trust')
  .requiredOption('--model-files <dir>', "the model's files as they would be loaded")
  .option('--target <name>', 'a target of this repository, with --model')
  .option('--model <name>', 'the model')
  .option('--bundle <dir>', 'a compiled folder with state.sigstore.json and cab.sigstore.json, instead of a registry')
  .option('--version <version>', 'a version other than the one that the alias names')
  .option('--minimum-serial <number>', 'the last serial of the state that you saw', wholeNumber)
  .action((_, command: Command) =>
    run('verify', true, async () => (await import('./cli/verify.ts')).verifyCommand(command.optsWithGlobals())),
  );

program
  .command('new')
  .description('scaffold releases from the registry and the release before; check then says what is missing')
  .argument('<model>')
  .argument('<version>')
  .argument('[more...]', 'further versions, and further models each followed by its versions')
  .action((model: string, version: string, more: string[], _, command: Command) =>
    run('new', true, async () =>
      (await import('./cli/new.ts')).newCommand([model, version, ...more], command.optsWithGlobals()),
    ),
  );

program
  .command('import [model...]')
  .description('scaffold what a registry serves already: the versions that an alias or a legacy stage names')
  .option('--all', 'every model of the registry')
  .option('--target <name>', 'whose registry (default: the last target)')
  .action((models: string[], _, command: Command) =>
    run('import', true, async () => (await import('./cli/import.ts')).importCommand(models, command.optsWithGlobals())),
  );

program
  .command('explain <code>')
  .description('what a code means, why it matters and how to fix it')
  .action((code: string) => run('explain', false, async () => (await import('./cli/explain.ts')).explainCommand(code)));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.pass : exitCodes.usage;
  else {
    process.stderr.write(
      `This is a bug in relc; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = exitCodes.bug;
  }
}
