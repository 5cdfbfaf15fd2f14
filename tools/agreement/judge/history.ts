// What git can be made to show: branches, merges, reverts and histories that hide a change, or bring an old one back.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyFile } from '../../../testing/scratch.ts';
import { type Attack, approved, comment, type Group, quorum } from './attack.ts';
import type { JudgeSite } from './site.ts';

const approvals = 'policies/governance/approvals.yaml';
const exceptions = 'policies/governance/exceptions.yaml';
const enforcement = 'policies/governance/enforcement.yaml';
const refused = 'judge/not-approved';

const weaker = (site: JudgeSite) =>
  site.edit(approvals, (text) => text.replace('require: {mlops: 1, security: 1}', 'require: {mlops: 1}'));
const stricter = (site: JudgeSite) =>
  site.edit(approvals, (text) =>
    text.replace('judge:\n  require: {mlops: 1, security: 1}', 'judge:\n  require: {mlops: 1, security: 2}'),
  );
const change = (site: JudgeSite, path = exceptions) => site.edit(path, comment);

const merge = (site: JudgeSite, ...args: readonly string[]) =>
  site.git('-c', 'merge.ff=false', 'merge', '--quiet', '--no-ff', '--no-edit', ...args);

/** Makes what is checked out the default branch. */
const take = (site: JudgeSite) => {
  const { head } = site;
  site.git('checkout', '--quiet', 'main');
  site.git('reset', '--quiet', '--hard', head);
  site.takeMain(head);
};

/** Takes back all that the last commits changed outside the releases, and the approvals with it where they are named. */
const back = (site: JudgeSite, to: string, ...more: readonly string[]) => {
  site.git('rm', '-r', '--quiet', 'policies');
  site.git('checkout', '--quiet', to, '--', 'policies');
  for (const path of more) site.git('rm', '-r', '--quiet', path);
};

const shallow = (site: JudgeSite): string => join(site.pipeline.folder, 'shallow');

const attack = (title: string, act: Attack['act'], ...codes: readonly string[]): Attack => ({
  title,
  codes: codes.length === 0 ? [refused] : codes,
  act,
});

export const historyAttacks: Group = {
  title: 'Histories',
  pipeline: [
    'an old branch, approved by the quorum of then',
    'what was approved is taken back, and its approvals are deleted',
    'the history is rewritten without what was verified',
    'a tag is called as the branch that judges',
    'a branch is called as the commit where the chain starts',
    'an approved branch is merged, after releases were',
  ],
  attacks: [
    attack('an unapproved branch is merged', (site) => {
      const head = site.branch(site.base, () => change(site));
      site.git('checkout', '--quiet', 'main');
      merge(site, head);
      take(site);
    }),
    attack('an unapproved branch is merged into an approved one', async (site) => {
      const bad = site.branch(site.base, () => weaker(site));
      site.branch(site.base, () => change(site));
      await site.approve(site.base, ...quorum);
      site.branch(site.head, () => {}, 'Approve');
      merge(site, bad);
      const head = site.head;
      site.git('checkout', '--quiet', 'main');
      merge(site, head);
      take(site);
    }),
    attack('two branches are merged at once, one of them approved', async (site) => {
      const bad = site.branch(site.base, () => weaker(site));
      site.branch(site.base, () => change(site));
      await site.approve(site.base, ...quorum);
      const good = site.branch(site.head, () => {}, 'Approve');
      site.git('checkout', '--quiet', 'main');
      merge(site, bad, good);
      take(site);
    }),
    attack('a merge of an approved branch holds more than the branch', async (site) => {
      site.branch(site.base, () => change(site));
      await site.approve(site.base, ...quorum);
      const good = site.branch(site.head, () => {}, 'Approve');
      site.git('checkout', '--quiet', 'main');
      merge(site, '--no-commit', good);
      weaker(site);
      site.git('add', '--all');
      site.commit(() => {}, 'Merge');
    }),
    attack('a merge whose first parent is the unapproved branch', async (site) => {
      await approved(site, () => change(site));
      const main = site.head;
      site.branch(site.base, () => weaker(site));
      merge(site, main);
      take(site);
    }),
    attack('an old branch, approved by the quorum of then', async (site) => {
      site.branch(site.base, () => change(site));
      await site.approve(site.base, ...quorum);
      const old = site.branch(site.head, () => {}, 'Approve');
      site.git('checkout', '--quiet', 'main');
      await approved(site, () => stricter(site));
      merge(site, old);
      take(site);
    }),
    attack('an old branch, approved by the quorum of then, in the place of what was approved since', async (site) => {
      site.branch(site.base, () => change(site));
      await site.approve(site.base, ...quorum);
      const old = site.branch(site.head, () => {}, 'Approve');
      site.git('checkout', '--quiet', 'main');
      await approved(site, () => stricter(site));
      site.commit(() => site.git('checkout', '--quiet', old, '--', 'policies', 'releases/.judge'));
    }),
    attack('the same, where what was approved since was approved by notes', async (site) => {
      site.branch(site.base, () => change(site));
      await site.approve(site.base, ...quorum);
      const old = site.branch(site.head, () => {}, 'Approve');
      const { iid, digest } = await site.propose(() => stricter(site));
      for (const id of quorum) site.note(iid, id, `/relc approve ${digest}`);
      site.merge(iid);
      site.commit(() => site.git('checkout', '--quiet', old, '--', 'policies', 'releases/.judge'));
    }),
    attack('what was approved is taken back', async (site) => {
      await approved(site, () => stricter(site));
      site.commit(() => back(site, site.base));
    }),
    attack('what was approved is taken back, and its approvals are deleted', async (site) => {
      await approved(site, () => stricter(site));
      site.commit(() => back(site, site.base, 'releases/.judge'));
    }),
    attack('the approvals are deleted first, then what was approved is taken back', async (site) => {
      await approved(site, () => stricter(site));
      site.commit(() => site.git('rm', '-r', '--quiet', 'releases/.judge'));
      site.commit(() => back(site, site.base));
    }),
    attack('what was approved and taken back comes again, by its old approvals', async (site) => {
      await approved(site, () => weaker(site));
      await approved(site, () => back(site, site.base));
      site.commit(() => weaker(site));
    }),
    attack('an approved change is squashed with another one', async (site) => {
      site.branch(site.base, () => change(site));
      await site.approve(site.base, ...quorum);
      const good = site.branch(site.head, () => {}, 'Approve');
      site.git('checkout', '--quiet', 'main');
      site.git('merge', '--quiet', '--squash', good);
      site.commit(() => change(site, enforcement));
    }),
    attack('a change is taken back, but for one file', async (site) => {
      site.commit(() => {
        weaker(site);
        change(site);
      });
      site.commit(() => site.git('checkout', '--quiet', site.base, '--', exceptions));
    }),
    attack(
      'the history is rewritten without what was verified',
      (site) => {
        site.git('checkout', '--quiet', '--detach', `${site.served}^1`);
        site.git('checkout', '--quiet', site.base, '--', 'releases', 'policies');
        site.branch(site.head, () => {});
        site.git('checkout', '--quiet', '--orphan', 'rewritten');
        site.git('commit', '--quiet', '--message', 'All of it');
        take(site);
        site.git('branch', '--quiet', '-D', 'rewritten');
      },
      'judge/rewritten',
    ),
    attack(
      'the history begins anew at a merge of both',
      (site) => {
        const old = site.base;
        site.git('checkout', '--quiet', '--orphan', 'anew');
        site.git('commit', '--quiet', '--message', 'All of it');
        merge(site, '--allow-unrelated-histories', '--strategy=ours', old);
        take(site);
        site.git('branch', '--quiet', '-D', 'anew');
      },
      'judge/rewritten',
    ),
    attack('a tag is called as the branch that judges', (site) => {
      const bad = site.branch(site.base, () => weaker(site));
      site.git('checkout', '--quiet', 'main');
      site.commit(() => change(site));
      for (const name of ['main', 'origin/main', 'HEAD']) {
        site.git('tag', '--force', name, site.base);
        site.git('push', '--quiet', '--force', 'origin', `refs/tags/${name}`);
      }
      return void bad;
    }),
    attack('a branch is called as the commit where the chain starts', (site) => {
      const { start } = site;
      site.commit(() => weaker(site));
      site.git('update-ref', `refs/heads/${start}`, site.head);
      site.git('push', '--quiet', '--force', 'origin', `refs/heads/${start}`);
    }),
    {
      ...attack('a replaced commit hides the change', (site) => {
        site.commit(() => weaker(site));
        const [tree, id] = [site.git('rev-parse', `${site.base}^{tree}`), site.head];
        const harmless = site.git('commit-tree', tree, '-p', site.base, '-m', 'Harmless');
        site.git('replace', '--force', id, harmless);
      }),
    },
    {
      ...attack('a graft hides the change', (site) => {
        const bad = site.commit(() => weaker(site));
        const tip = site.commit(() => site.edit('releases/risk-default/model.yaml', comment));
        mkdirSync(join(site.repository, '.git/info'), { recursive: true });
        writeFileSync(join(site.repository, '.git/info/grafts'), `${tip} ${site.base}\n`);
        return void bad;
      }),
    },
    {
      ...attack(
        'a clone without its history',
        (site) => {
          site.commit(() => weaker(site));
          site.git(
            'clone',
            '--quiet',
            '--depth',
            '1',
            `file://${join(site.pipeline.folder, 'origin.git')}`,
            shallow(site),
          );
        },
        'apply/shallow-history',
      ),
      folder: shallow,
    },
  ],
  honest: [
    {
      title: 'an approved branch is merged, after releases were',
      act: async (site) => {
        site.branch(site.served, () => change(site));
        for (const id of quorum)
          await site.relc('approve', '--judge', '--since', site.served, '--key', keyFile(site.keys, id));
        const head = site.branch(site.head, () => {}, 'Approve');
        site.git('checkout', '--quiet', 'main');
        merge(site, head);
        take(site);
      },
    },
    {
      title: 'an approved branch of several commits is squashed',
      act: async (site) => {
        site.branch(site.base, () => change(site));
        site.branch(site.head, () => change(site, enforcement));
        await site.approve(site.base, ...quorum);
        const head = site.branch(site.head, () => {}, 'Approve');
        site.git('checkout', '--quiet', 'main');
        site.git('merge', '--quiet', '--squash', head);
        site.commit(() => {}, 'Squash');
      },
    },
    {
      title: 'a change that nobody approved is taken back whole',
      act: (site) => {
        site.commit(() => weaker(site));
        site.commit(() => back(site, site.base));
      },
    },
    {
      title: 'a change is approved, taken back and made again, each time with approvals',
      act: async (site) => {
        await approved(site, () => change(site));
        await approved(site, () => back(site, site.base));
        await approved(site, () => change(site));
      },
    },
  ],
};
