// docs/judge-attacks.md, from the table of attacks.
import type { Group } from './attack.ts';

/** What no code of the branch can prevent, with what does. */
const settings = [
  [
    'An edited CI file on the default branch',
    'Code owners of `.gitlab-ci.yml`, or a CI/CD configuration file in another project',
  ],
  [
    'A stolen release key',
    'A protected environment, or a vault that gives it to `production` alone; revoke it in `keys.yaml` and `RELC_CHAIN`',
  ],
  [
    'Variables `RELC_CHAIN`, `RELC_VERIFIED` or `RELC_BREAK_GLASS` that somebody replaced',
    'Variables are protected, and changed by Maintainers alone; nobody hands pipelines variables of their own',
  ],
  [
    'A note that is deleted, so that what it approved can be taken back before a state records it',
    'None: let approvers sign what no single one of them may take back',
  ],
  ['A commit without a merge request', 'The default branch is protected: nobody pushes'],
  [
    'A runner that an earlier job changed',
    'Runners of the default branch are protected, each job in a container of its own',
  ],
] as const;

export function attacksPage(groups: readonly Group[]): string {
  const tables = groups.map(({ title, attacks, honest, pipeline }) => {
    const rows = attacks.map(({ title: what, codes, says }) => {
      const answer = codes.map((code) => `[${code}](diagnostics/${code}.md)`).join(', ') || cell(says ?? '');
      return `| ${cell(what)} | ${answer} | ${pipeline.includes(what) ? 'pipeline' : 'command line'} |`;
    });
    const passes = honest.map((one) => `- ${one.title}`).join('\n');
    return `## ${title}\n\n${['| attack | refused with | tried by |', '| --- | --- | --- |', ...rows].join('\n')}\n\nRolled out, as it is right:\n\n${passes}`;
  });
  const only = settings.map(([what, setting]) => `| ${what} | ${setting} |`).join('\n');
  return `${[
    '# Attacks on what judges',
    "Version 1 of a model serves; version 2 is merged and approved, so that the next pipeline would roll it out. Each attack is\nmade at the tip of the default branch. The job `apply` refuses with the code named here, and writes nothing to the registry.\nWhere the pipeline file has a part in it, its whole job runs at that tip; otherwise `relc apply --pending` runs alone, by this\ncheckout's relc, which no attack changes. `node tools/agreement/judge.ts` writes this page from the attacks that it tries.",
    ...tables,
    '## What only GitLab can prevent',
    `| attack | setting |\n| --- | --- |\n${only}`,
    'Where each setting is: [gitlab.md](gitlab.md).',
  ].join('\n\n')}\n`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
