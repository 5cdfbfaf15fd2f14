// What the job is told, and what the registry says of the judge: anchors, states and break-glass.
import { join } from 'node:path';
import { textOf } from '../../../compiler/lib/bytes.ts';
import { signBreakGlass } from '../../../compiler/trust/break-glass.ts';
import { anchor, keyFile, trust } from '../../../testing/scratch.ts';
import { type Attack, approved, comment, type Group } from './attack.ts';
import type { JudgeSite } from './site.ts';

const exceptions = 'policies/governance/exceptions.yaml';
const refused = 'judge/not-approved';
const change = (site: JudgeSite) => site.commit(() => site.edit(exceptions, comment));

/** Nobody approved a change, and a state says that it was verified. */
const vouched = (title: string, act: (site: JudgeSite, tip: string) => void, ...codes: readonly string[]): Attack => ({
  title,
  codes: [...codes, refused],
  act: (site) => act(site, change(site)),
});

const stateAt = ({ state }: JudgeSite, commit: string) => ({
  ...state,
  judge: { ...state.judge, commit },
});

/** The line that somebody prints and hands to whoever owns the job. */
async function broken(site: JudgeSite, id: string): Promise<string> {
  const words = [
    '--break-glass',
    '--target',
    'local',
    '--reason',
    'The quorum is on holiday',
    '--key',
    keyFile(site.keys, id),
  ];
  const { text, verdict } = await site.relc('approve', ...words);
  if (verdict !== 'PASS') throw new Error(text);
  return text.split('\n').find((line) => line.startsWith('{')) ?? '';
}

const glass = (
  title: string,
  codes: readonly string[],
  lines: (site: JudgeSite) => Promise<readonly string[]>,
): Attack => ({
  title: `break-glass ${title}`,
  codes: [...codes, refused],
  act: async (site) => {
    change(site);
    site.set({ RELC_BREAK_GLASS: site.file('glass', (await lines(site)).join('\n')) });
  },
});

export const stateAttacks: Group = {
  title: 'What the job and the registry say',
  pipeline: [
    'no anchor',
    'an anchor that the repository brings along',
    'a state by a key that only the tip trusts',
    'another relc in the place of the verified one',
    'break-glass for another tip',
    'break-glass by two people, for this tip and target',
  ],
  attacks: [
    {
      title: 'no anchor',
      codes: ['judge/no-anchor'],
      act: (site) => {
        change(site);
        site.set({ RELC_CHAIN: '' });
      },
    },
    {
      title: 'an anchor that the repository brings along',
      codes: [refused],
      act: (site) => {
        const tip = change(site);
        site.commit(() => anchor(site.repository, join(site.repository, 'policies'), tip));
      },
    },
    {
      title: 'an anchor that is another document',
      codes: ['usage/anchor-unreadable'],
      act: (site) => {
        change(site);
        site.set({ RELC_CHAIN: site.file('chain-other.yaml', site.read('policies/trust/keys.yaml')) });
      },
    },
    {
      title: 'an anchor of another repository',
      codes: ['judge/rewritten'],
      act: (site) => {
        change(site);
        const text = site.job('RELC_CHAIN').replace(site.start, '1'.repeat(40));
        site.set({ RELC_CHAIN: site.file('chain-foreign.yaml', text) });
      },
    },
    vouched('a state by a key that only the tip trusts', (site, tip) => {
      site.commit(() => {
        trust(site.repository, site.keys, { id: 'demo-forger', role: 'release-signer', person: 'Release pipeline' });
        site.edit('policies/trust/keys.yaml', (text) => text.replace(/^ +sample: true\n/gm, ''));
      });
      site.replaceState(stateAt(site, tip), 'demo-forger');
    }),
    vouched('a state by an approver', (site, tip) => site.replaceState(stateAt(site, tip), 'demo-mlops')),
    vouched('a state of another target', (site, tip) =>
      site.replaceState({ ...stateAt(site, tip), target: 'other' }, 'demo-release'),
    ),
    vouched('a state of another registry', (site, tip) =>
      site.replaceState({ ...stateAt(site, tip), registry_id: 'other' }, 'demo-release'),
    ),
    vouched('a state of another model', (site, tip) =>
      site.replaceState({ ...stateAt(site, tip), model: 'assistant' }, 'demo-release'),
    ),
    vouched('a state for a target of which the job names no key', (site, tip) => {
      site.replaceState(stateAt(site, tip), 'demo-release');
      const text = site.job('RELC_CHAIN').replace('"local":', '"other":');
      site.set({ RELC_CHAIN: site.file('chain-keyless.yaml', text) });
    }),
    vouched('a record that is signed by the release key, and no state', (site, tip) =>
      site.replaceState(stateAt(site, tip), 'demo-release', 'urn:relc:cab:v1'),
    ),
    {
      title: 'a state that records a commit of a branch that was never merged',
      codes: ['judge/rewritten'],
      act: (site) => {
        const aside = site.branch(site.base, () => site.edit(exceptions, comment));
        site.git('checkout', '--quiet', 'main');
        site.replaceState(stateAt(site, aside), 'demo-release');
      },
    },
    {
      title: 'an earlier state is put back, and what was approved since is taken back',
      codes: [refused],
      act: async (site) => {
        const before = site.base;
        await approved(site, () => site.edit(exceptions, comment));
        site.replaceState(stateAt(site, site.start), 'demo-release');
        site.commit(() => {
          site.git('checkout', '--quiet', before, '--', 'policies');
          site.git('rm', '-r', '--quiet', 'releases/.judge');
        });
      },
    },
    {
      title: 'another relc in the place of the verified one',
      codes: [],
      says: 'Nothing is judged by anything else',
      act: (site) => {
        for (const name of site.gitlab.packages.keys()) site.gitlab.packages.set(name, Buffer.from('another'));
      },
    },
    glass('by one person', ['break-glass/too-few'], async (site) => [await broken(site, 'demo-mlops')]),
    glass('by one person with two keys', ['break-glass/too-few'], async (site) => [
      await broken(site, 'demo-mlops'),
      await broken(site, 'demo-mlops-b'),
    ]),
    glass('for another tip', ['break-glass/other-tip', 'break-glass/too-few'], async (site) => {
      const lines = [await broken(site, 'demo-mlops'), await broken(site, 'demo-security')];
      change(site);
      return lines;
    }),
    glass('for another target', ['break-glass/other-target', 'break-glass/too-few'], async (site) =>
      ['demo-mlops', 'demo-security'].map((id) => {
        const breach = { tip: site.head, target: 'other' };
        return (
          textOf(signBreakGlass(breach, 'The quorum is on holiday', site.key(id)) ?? new Uint8Array())?.trimEnd() ?? ''
        );
      }),
    ),
    glass('by a key that the tip lets in', ['break-glass/key-not-carried', 'break-glass/too-few'], async (site) => {
      site.commit(() => trust(site.repository, site.keys, { id: 'demo-late', role: 'security', person: 'Lia Moura' }));
      return [await broken(site, 'demo-mlops'), await broken(site, 'demo-late')];
    }),
    glass('whose tip was changed by hand', ['break-glass/not-genuine', 'break-glass/too-few'], async (site) => {
      const lines = [await broken(site, 'demo-mlops'), await broken(site, 'demo-security')];
      const old = site.head;
      const tip = change(site);
      return lines.map((line) => {
        const bundle = JSON.parse(line);
        const text = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
        bundle.dsseEnvelope.payload = Buffer.from(text.replaceAll(old, tip)).toString('base64');
        return JSON.stringify(bundle);
      });
    }),
  ],
  honest: [
    {
      title: 'break-glass by two people, for this tip and target',
      act: async (site) => {
        change(site);
        const lines = [await broken(site, 'demo-mlops'), await broken(site, 'demo-security')];
        site.set({ RELC_BREAK_GLASS: site.file('glass', lines.join('\n')) });
      },
    },
    {
      title: 'a state of the release key that records what was approved',
      act: async (site) => {
        await approved(site, () => site.edit(exceptions, comment));
        site.replaceState(stateAt(site, site.head), 'demo-release');
      },
    },
  ],
};
