// relc approve: signs an approval.
import type { Command } from 'commander';
import type { AddCommand } from './command.ts';

export const addApprove: AddCommand = (program, { acts }) =>
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
