// A change of what judges that nobody approved, of every kind: it is refused whatever it touches.
import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { trust } from '../../../testing/scratch.ts';
import { type Attack, approved, comment, type Group } from './attack.ts';
import type { JudgeSite } from './site.ts';

const governance = 'policies/governance';

function change(title: string, act: (site: JudgeSite) => void): Attack {
  return {
    title,
    codes: ['judge/not-approved'],
    act: (site) => {
      site.commit(() => act(site));
    },
  };
}

const edited = (title: string, path: string, from: string | RegExp, to: string): Attack =>
  change(title, (site) => site.edit(path, (text) => text.replace(from, to)));

/** Puts an entry into the commit that the work tree cannot hold, or that git would not add. */
function commitEntry(site: JudgeSite, mode: string, id: string, path: Buffer): void {
  const input = Buffer.concat([Buffer.from(`${mode} ${id}\t`), path, Buffer.from('\0')]);
  execFileSync('git', ['-C', site.repository, 'update-index', '-z', '--add', '--index-info'], { input });
  site.git('-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com', 'commit', '--quiet', '-m', 'Change');
  site.git('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
}

export const changes: Group = {
  title: 'A change that nobody approved',
  pipeline: [
    'a link in the place of the releases',
    'a new approver key',
    'fewer people approve a release',
    'the stop switch is removed',
    'a registry that somebody else owns',
    'a folder in the place of the registry',
    'targets that nobody can read',
    'another compiled policy',

    'the compiler',
    'the program that starts it',
    'the lockfile',
    'a script that npm runs',
    'a configuration of npm',
    'a template that hides the risks',
    'attributes that change what git checks out',

    'a submodule in the place of the gates',
    'the calendar is opened',
    'the same kinds of change, approved by those who are asked',
  ],
  attacks: [
    change('a new approver key', (site) =>
      trust(site.repository, site.keys, { id: 'demo-new', role: 'security', person: 'Nova Pessoa' }),
    ),
    edited('fewer people approve a release', `${governance}/approvals.yaml`, '{mlops: 1, security: 1}', '{mlops: 1}'),
    edited('fewer people approve what judges', `${governance}/approvals.yaml`, /judge:\n.*\n/, ''),
    edited(
      'another GitLab says who approved',
      `${governance}/approvals.yaml`,
      /url: http.*/,
      'url: https://gitlab.example.net',
    ),
    edited('a limit is lowered', `${governance}/limits.yaml`, /at_least: 1000/, 'at_least: 1'),
    edited(
      'an overdue model may restart for longer',
      `${governance}/thresholds.yaml`,
      /revalidation_grace_days: .*/,
      'revalidation_grace_days: 99',
    ),
    edited('an exception', `${governance}/exceptions.yaml`, /$/, '  - {id: EXC-9}\n'),
    edited('a rule that is enforced later', `${governance}/enforcement.yaml`, /$/, '# later\n'),
    edited('the calendar is opened', `${governance}/calendar.yaml`, /freezes:[\s\S]*?exempt/, 'freezes: []\nexempt'),
    {
      title: 'the stop switch is removed',
      codes: ['judge/not-approved'],
      act: async (site) => {
        await approved(
          site,
          () => site.edit(`${governance}/calendar.yaml`, (text) => `${text}stopped: {ticket: INC-1, reason: Losses}\n`),
          ['demo-security'],
        );
        site.commit(() => site.edit(`${governance}/calendar.yaml`, (text) => text.replace(/^stopped.*\n/m, '')));
      },
    },
    change('a registry that somebody else owns', (site) =>
      site.edit(`${governance}/targets.yaml`, (text) => text.replace(/url: .*/, 'url: mlflow+http://127.0.0.1:9')),
    ),
    change('a folder in the place of the registry', (site) => {
      const other = ['name: other', 'url: mlflow+http://127.0.0.1:9', 'registry_id: other', 'alias: approved'];
      site.edit(
        `${governance}/targets.yaml`,
        (text) => `${text.replace(/url: .*/, 'url: file:registry')}  - ${other.join('\n    ')}\n`,
      );
    }),
    change('a second target with the same registry', (site) =>
      site.edit(
        `${governance}/targets.yaml`,
        (text) => `${text}${text.replace(/[\s\S]*targets:\n/, '').replace('name: local', 'name: other')}`,
      ),
    ),
    change('a gate without its rules', (site) => site.write('policies/gates/slo.rego', 'package relc.slo\n')),
    change('another compiled policy', (site) => site.write('policies/policy.wasm', 'another')),
    edited('the policy lock', 'policies/policy.lock.json', /sha256:[0-9a-f]{4}/, 'sha256:0000'),
    edited(
      "the trust file calls the pipeline's own key an approver",
      'policies/trust/keys.yaml',
      'roles: [release-signer]',
      'roles: [release-signer, security]',
    ),
    change('a trust root of their own', (site) => site.write('policies/trust/trusted_root.json', '{}')),
    change("another key under an approver's name", (site) =>
      site.write(
        'policies/trust/demo-security.pub',
        execFileSync('cat', [join(site.repository, 'policies/trust/demo-mlops.pub')]),
      ),
    ),
    edited('a policy that serving enforces', 'policies/governance/demands.yaml', / {4}runtime_policies: .*\n/, ''),
    edited('the compiler', 'compiler/apply/quorum.ts', /^/, '// nobody is asked\n'),
    edited(
      'the program that starts it',
      'compiler/relc.js',
      /^import/m,
      "console.log('the branch judges itself');\nimport",
    ),
    edited('the lockfile', 'package-lock.json', /"lockfileVersion"/, '"by": "somebody",\n  "lockfileVersion"'),
    edited(
      'a script that npm runs',
      'package.json',
      '"scripts": {',
      '"scripts": {\n    "preinstall": "touch /tmp/relc-preinstall",',
    ),
    change('a configuration of npm', (site) => site.write('.npmrc', 'registry=http://127.0.0.1:9/\n')),
    edited(
      'a template that hides the risks',
      'templates/en/release_notes.md.hbs',
      /\{\{#each risks\}\}/,
      '{{#each []}}',
    ),
    edited('a schema that asks for less', 'schemas/release.schema.json', /"required"/, '"optional"'),
    change('attributes that change what git checks out', (site) =>
      site.write('.gitattributes', 'policies/** text eol=crlf\n'),
    ),
    change('the mode of a file', (site) => chmodSync(join(site.repository, 'compiler/bin.ts'), 0o755)),
    change('a link in the place of a policy', (site) => {
      site.remove('policies/governance/approvals.yaml');
      symlinkSync('../../releases/approvals.yaml', join(site.repository, 'policies/governance/approvals.yaml'));
    }),
    change('a link in the place of all policies', (site) => {
      site.git('mv', 'policies', 'releases/policies');
      symlinkSync('releases/policies', join(site.repository, 'policies'));
    }),
    change('targets that nobody can read', (site) => site.write(`${governance}/targets.yaml`, '{')),
    change('no policies', (site) => site.remove('policies')),
    change('the target is called otherwise', (site) =>
      site.edit(`${governance}/targets.yaml`, (text) => text.replace('name: local', 'name: other')),
    ),
    change('a link in the place of the releases', (site) => {
      site.git('mv', 'releases', 'other');
      symlinkSync('other', join(site.repository, 'releases'));
    }),
    {
      ...change('a file in the place of the releases', (site) => {
        site.remove('releases');
        site.write('releases', 'x');
      }),
      codes: ['usage/no-such-folder'],
    },
    change('a folder Releases beside the releases', (site) => site.write('Releases/policies/approvals.yaml', 'x')),
    change('a policy that is moved below the releases', (site) =>
      site.git('mv', 'policies/governance/enforcement.yaml', 'releases/risk-default/enforcement.yaml'),
    ),
    {
      title: 'a submodule in the place of the gates',
      codes: ['judge/not-approved'],
      act: (site) => {
        site.git('rm', '-r', '--quiet', 'policies/gates');
        commitEntry(site, '160000', '1'.repeat(40), Buffer.from('policies/gates'));
      },
    },
    ...(['policies/a\nb', 'policies/":(exclude)policies', 'policies/\xff', ':(top,exclude)policies/x'] as const).map(
      (name): Attack => ({
        title: `a file whose name is ${JSON.stringify(name)}`,
        codes: ['judge/not-approved'],
        act: (site) => {
          const id = site.git('rev-parse', 'HEAD:package.json');
          commitEntry(site, '100644', id, Buffer.from(name, 'latin1'));
        },
      }),
    ),
  ],
  honest: [
    {
      title: 'the same kinds of change, approved by those who are asked',
      act: (site) =>
        approved(site, () => {
          site.edit('policies/governance/exceptions.yaml', comment);
          site.write('Releases/x', 'x');
          chmodSync(join(site.repository, 'LICENSE'), 0o755);
        }),
    },
    {
      title: 'a freeze of another target, approved by one person of any role',
      act: (site) =>
        approved(
          site,
          () =>
            site.edit(`${governance}/calendar.yaml`, (text) =>
              text.replace(
                'freezes:\n',
                'freezes:\n  - name: audit\n    reason: An audit\n    period: {time_zone: America/Sao_Paulo, start: 2027-01-20T00:00:00, duration: P1D}\n',
              ),
            ),
          ['demo-business'],
        ),
    },
  ],
};
