// relc approve: signs an approval.
import type { Command, OptionValues } from 'commander';
import type { AddCommand } from './command.ts';

export const addApprove: AddCommand = (program, { acts }) =>
  program
    .command('approve [plan]')
    .description('sign an approval of a plan, or of a change of what judges, computed again from HEAD')
    .optionsGroup('Required:')
    .requiredOption('--key <file>', 'your Ed25519 private key, PEM')
    .optionsGroup('With a plan, or with --judge:')
    .option('--role <role>', 'the role to approve in, where the key holds several')
    .optionsGroup('With the plan of an emergency that was applied:')
    .option('--refuse', 'do not ratify it: the next apply says how to roll it back')
    .optionsGroup('Instead of a plan:')
    .option('--judge', 'what HEAD changes of what judges; writes below releases/.judge/, to be committed')
    .option('--since <revision>', 'with --judge: the branch that it goes to (default: origin/HEAD)')
    .option('--break-glass', 'let HEAD through although its judge is not approved; prints a statement for the job')
    .option('--target <name>', 'with --break-glass: on this target, and no other')
    .option(
      '--reason <text>',
      'with --break-glass: why it cannot wait; with --refuse: why not. Signed documents keep it',
    )
    .action((file: string | undefined, given: OptionValues, command: Command) => {
      const kind = kindOf(file, given);
      if (kind === undefined) command.error("error: name one plan, '--judge' or '--break-glass'");
      const useless = ['role', 'since', 'target', 'reason', 'refuse'].find(
        (name) => name in given && !takes[kind].includes(name),
      );
      if (useless !== undefined)
        command.error(`error: '--${useless}' has no effect ${kind === 'plan' ? 'on a plan' : `with '--${kind}'`}`);
      const missing = needs[kind].find((name) => !(name in given));
      if (missing) command.error(`error: '--${kind}' needs '--${missing}'`);
      return acts(command, async (world, { key, target, reason, ...options }, lang) => {
        if (kind === 'judge')
          return (await import('../operations/judge/approve.ts')).approveJudge(world, { ...options, key }, lang);
        if (kind === 'refuse' && file !== undefined)
          return (await import('../operations/emergency/refuse.ts')).refusePlan(world, file, {
            ...options,
            key,
            reason,
          });
        return file === undefined
          ? (await import('../operations/judge/break-glass.ts')).signBreach(world, { key, target, reason }, lang)
          : (await import('../operations/approve.ts')).approvePlan(world, file, { ...options, key }, lang);
      });
    });

type Kind = 'plan' | 'refuse' | 'judge' | 'break-glass';

/** The options that have an effect on each. */
const takes: Readonly<Record<Kind, readonly string[]>> = {
  plan: ['role'],
  refuse: ['role', 'reason', 'refuse'],
  judge: ['role', 'since'],
  'break-glass': ['target', 'reason'],
};

/** The options without which each says nothing. */
const needs: Readonly<Record<Kind, readonly string[]>> = {
  plan: [],
  refuse: ['reason'],
  judge: [],
  'break-glass': ['target', 'reason'],
};

/** What is approved; undefined unless exactly one is named. */
function kindOf(file: string | undefined, given: OptionValues): Kind | undefined {
  const kinds: readonly Kind[] = [
    ...(file === undefined ? [] : [given['refuse'] === true ? ('refuse' as const) : ('plan' as const)]),
    ...(given['judge'] === true ? (['judge'] as const) : []),
    ...(given['breakGlass'] === true ? (['break-glass'] as const) : []),
  ];
  return kinds.length === 1 ? kinds[0] : undefined;
}
