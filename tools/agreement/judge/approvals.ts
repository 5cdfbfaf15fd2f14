// Approvals that do not count: of something else, by somebody else, or not given as such.
import { approvalsOfStep, stepDigest } from '../../../compiler/model/judge.ts';
import { approvalType } from '../../../compiler/model/plan.ts';
import { signStatement } from '../../../compiler/trust/envelope.ts';
import { trust } from '../../../testing/scratch.ts';
import { people } from '../pipeline_site.ts';
import { type Attack, approved, comment, type Group, quorum } from './attack.ts';
import type { JudgeSite } from './site.ts';

const exceptions = 'policies/governance/exceptions.yaml';
const enforcement = 'policies/governance/enforcement.yaml';
const keysFile = 'policies/trust/keys.yaml';
const calendar = 'policies/governance/calendar.yaml';
const refused = 'judge/not-approved';

const revoke = (id: string) => (text: string) =>
  text.replace(`- id: ${id}\n`, `- id: ${id}\n    revoked: 2026-11-22\n`);
const revoked = /(- id: demo-second\n) +revoked: .*\n/;

const edit = (site: JudgeSite, path = exceptions) => site.edit(path, comment);

/** A change that one approver signed as is right. The attack adds a second approval that must not count. */
function second(
  title: string,
  codes: readonly string[],
  add: (site: JudgeSite) => Promise<void> | void,
  change: (site: JudgeSite) => void = edit,
): Attack {
  return {
    title,
    codes: [...codes, refused],
    act: async (site) => {
      site.commit(() => change(site));
      await site.approve(site.base, 'demo-mlops');
      await add(site);
      site.commit(() => {}, 'Approve');
    },
  };
}

/** The same in a merge request; one approver wrote the right note. */
function noted(
  title: string,
  codes: readonly string[],
  add: (site: JudgeSite, iid: number, digest: string) => void,
): Attack {
  return {
    title,
    codes: [...codes, refused],
    act: async (site) => {
      const { iid, digest } = await site.propose(() => edit(site));
      site.note(iid, 'demo-mlops', `/relc approve ${digest}`);
      add(site, iid, digest);
      site.merge(iid);
    },
  };
}

const signed = async (site: JudgeSite, id: string, role = 'security') =>
  site.sign(await site.step(site.base), id, role);

/** Writes a statement into the folder of the step, whatever it is. */
async function place(site: JudgeSite, bundle: Uint8Array | string): Promise<void> {
  site.write(`${approvalsOfStep(stepDigest(await site.step(site.base)))}/demo-security.sigstore.json`, bundle);
}

export const approvalAttacks: Group = {
  title: 'Approvals that do not count',
  pipeline: [
    'a bare button',
    'a note by whoever opened the merge request',
    'notes before the last push',
    'a GitLab that does not answer',
    'notes by both roles, in the merge request',
  ],
  attacks: [
    second('the approval of another step, put beside it', [], async (site) => {
      const { before, steps } = await site.step(site.base);
      site.sign({ before, after: `sha256:${'0'.repeat(64)}`, steps }, 'demo-security', 'security');
      const [file = ''] = site
        .git('ls-files', '--others', '--', 'releases/.judge')
        .split('\n')
        .filter((one) => one.includes('security'));
      await place(site, site.read(file));
    }),
    second('an approval whose text was changed to this step', ['approve/not-genuine'], async (site) => {
      const step = await site.step(site.base);
      const other = site.statement({ ...step, steps: step.steps + 1 }, 'demo-security', 'security');
      const bundle = JSON.parse(other);
      const text = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
      bundle.dsseEnvelope.payload = Buffer.from(
        text.replace(`"steps":${step.steps + 1}`, `"steps":${step.steps}`),
      ).toString('base64');
      await place(site, JSON.stringify(bundle));
    }),
    second(
      'an approval of a plan that says what an approval of the judge says',
      ['approve/not-an-approval'],
      async (site) => {
        const { before, after, steps } = await site.step(site.base);
        const predicate = { kind: 'judge', before, after, steps, role: 'security' };
        const subject = [{ name: 'judge', digest: { sha256: '0'.repeat(64) } }];
        await place(
          site,
          signStatement({ subject, predicateType: approvalType, predicate }, site.key('demo-security')),
        );
      },
    ),
    second(
      'an approval by a key that the change itself lets in',
      ['judge/unknown-key'],
      (site) => signed(site, 'demo-new'),
      (site) => trust(site.repository, site.keys, { id: 'demo-new', role: 'security', person: 'Nova Pessoa' }),
    ),
    second('an approval by the release key', ['approve/role-not-held'], (site) => signed(site, 'demo-release')),
    second('an approval by a key that was revoked before', ['approve/key-revoked'], (site) =>
      signed(site, 'demo-gone'),
    ),
    second('an approval by a key that had ended before', ['approve/key-validity'], (site) =>
      signed(site, 'demo-ended'),
    ),
    {
      title: 'an approval by a key that had ended, of a commit that is dated back',
      codes: ['approve/key-validity', refused],
      act: async (site) => {
        site.edit(exceptions, comment);
        site.git('add', '--all');
        site.dated('2026-11-19T12:00:00Z', () => site.commit(() => {}));
        await site.approve(site.base, 'demo-mlops');
        await signed(site, 'demo-ended');
        site.commit(() => {}, 'Approve');
      },
    },
    second('an approval by a key that the tip says was stolen before', ['approve/key-revoked'], async (site) => {
      await signed(site, 'demo-second');
      const since = site.commit(() => {}, 'Approve');
      site.commit(() =>
        site.edit(keysFile, (text) =>
          text.replace('- id: demo-second\n', '- id: demo-second\n    revoked: 2026-11-23\n'),
        ),
      );
      await site.approve(since, 'demo-business');
    }),
    second('one person with two keys', [], (site) => signed(site, 'demo-mlops-b')),
    second('a role that the key does not hold', ['approve/role-not-held'], (site) => signed(site, 'demo-business')),
    second('the same approval twice, in two files', [], async (site) => {
      await place(site, site.statement(await site.step(site.base), 'demo-mlops', 'mlops'));
    }),
    {
      title: 'an approval by an author',
      codes: ['approve/author', refused],
      act: async (site) => {
        site.as({ name: 'Rafael Nunes', email: 'rafael@example.com' }, () => site.commit(() => edit(site)));
        await site.approve(site.base, 'demo-mlops');
        await signed(site, 'demo-security');
        site.commit(() => {}, 'Approve');
      },
    },
    {
      title: 'an approval by a co-author, whom only the message names',
      codes: ['approve/author', refused],
      act: async (site) => {
        site.commit(() => edit(site), 'Change\n\nCo-authored-by: R <demo-security@example.com>');
        await site.approve(site.base, 'demo-mlops');
        await signed(site, 'demo-security');
        site.commit(() => {}, 'Approve');
      },
    },
    {
      title: 'no approval but that of a freeze, and something else in the same change',
      codes: [refused],
      act: async (site) => {
        site.commit(() => {
          site.edit(calendar, (text) => `${text}stopped: {ticket: INC-1, reason: Losses}\n`);
          site.edit(enforcement, comment);
        });
        await site.approve(site.base, 'demo-business');
        site.commit(() => site.edit(calendar, (text) => text.replace(/^stopped.*\n/m, '')), 'Approve');
      },
    },
    {
      title: 'one approval of a freeze that takes the place of another',
      codes: [refused],
      act: async (site) => {
        site.commit(() => site.edit(calendar, (text) => text.replace('name: year-end', 'name: other')));
        await site.approve(site.base, 'demo-security');
        site.commit(() => {}, 'Approve');
      },
    },
    {
      title: 'a revocation that people approved is taken away, so that what the key approved counts again',
      codes: ['approve/key-revoked', refused],
      act: async (site) => {
        site.commit(() => edit(site));
        await site.approve(site.base, 'demo-mlops');
        await signed(site, 'demo-second');
        const since = site.commit(() => {}, 'Approve');
        site.commit(() => site.edit(keysFile, revoke('demo-second')));
        await site.approve(since, 'demo-business');
        site.commit(() => site.edit(keysFile, (text) => text.replace(revoked, '$1')));
      },
    },
    {
      title: 'one person revokes those who approved a change, and takes it back',
      codes: ['approve/key-revoked', refused],
      act: async (site) => {
        await approved(site, () => edit(site));
        site.git('checkout', '--quiet', site.base, '--', exceptions);
        site.commit(() => site.edit(keysFile, revoke('demo-security')));
        await site.approve(site.base, 'demo-mlops');
        site.commit(() => {}, 'Approve');
      },
    },
    {
      title: 'one person revokes everybody else',
      codes: [refused],
      act: async (site) => {
        const others = ['demo-security', 'demo-second', 'demo-privacy', 'demo-business'];
        site.commit(() => {
          for (const id of others) site.edit(keysFile, revoke(id));
        });
        await site.approve(site.base, 'demo-mlops');
        site.commit(() => {}, 'Approve');
      },
    },
    {
      title: 'one approval of keys that are revoked, and given back in the same change',
      codes: [refused],
      act: async (site) => {
        site.commit(() =>
          site.edit(keysFile, (text) =>
            text
              .replace('    revoked: 2026-11-20\n', '')
              .replace('- id: demo-second\n', '- id: demo-second\n    revoked: 2026-11-20\n'),
          ),
        );
        await site.approve(site.base, 'demo-mlops');
        site.commit(() => {}, 'Approve');
      },
    },
    noted('a bare button', [], (site, iid) => site.gitlab.approve(iid, site.userOf('demo-security'))),
    noted('a note that was edited', ['uncounted/note-edited'], (site, iid, digest) =>
      site.gitlab.editNote(site.note(iid, 'demo-security', 'Reading'), `/relc approve ${digest}`),
    ),
    noted('a note that only quotes it', [], (site, iid, digest) => {
      site.note(iid, 'demo-security', `> /relc approve ${digest}\n\nNo!`);
    }),
    noted('a note about another digest', [], (site, iid) => {
      site.note(iid, 'demo-security', `/relc approve sha256:${'0'.repeat(64)}`);
    }),
    noted('a note by somebody who is in no trust file', [], (site, iid, digest) => {
      site.gitlab.note(iid, people.merger, `/relc approve ${digest}`);
    }),
    {
      title: 'a note by whoever opened the merge request',
      codes: ['uncounted/author', refused],
      act: async (site) => {
        const { iid, digest } = await site.propose(() => edit(site), 'demo-security');
        for (const id of quorum) site.note(iid, id, `/relc approve ${digest}`);
        site.merge(iid);
      },
    },
    {
      title: 'notes on another merge request',
      codes: [refused],
      act: async (site) => {
        const { iid, digest } = await site.propose(() => edit(site));
        const other = await site.propose(() => edit(site, enforcement));
        for (const id of quorum) site.note(other.iid, id, `/relc approve ${digest}`);
        site.merge(iid);
      },
    },
    {
      title: 'notes before the last push',
      codes: [refused],
      act: async (site) => {
        const { iid, digest } = await site.propose(() => edit(site));
        for (const id of quorum) site.note(iid, id, `/relc approve ${digest}`);
        site.pushTo(iid, () => edit(site, enforcement));
        site.merge(iid);
      },
    },
    {
      title: 'a note and a signature by one person, in two roles',
      codes: [refused],
      act: async (site) => {
        const { iid, digest } = await site.propose(() => edit(site));
        site.note(iid, 'demo-mlops', `/relc approve ${digest}`);
        site.merge(iid);
        await signed(site, 'demo-mlops-b');
        site.commit(() => {}, 'Approve');
      },
    },
    {
      title: 'a GitLab that does not answer',
      codes: ['forge/unreachable', refused],
      act: async (site) => {
        const { iid } = await site.propose(() => edit(site));
        site.merge(iid);
        site.gitlab.before = (call) => (call.includes('/packages/') ? undefined : { status: 503 });
      },
    },
  ],
  honest: [
    {
      title: 'notes by both roles, in the merge request',
      act: async (site) => {
        const { iid, digest } = await site.propose(() => edit(site));
        for (const id of quorum) site.note(iid, id, `/relc approve ${digest}`);
        site.merge(iid);
      },
    },
    {
      title: 'a note by one and a signature by another',
      act: async (site) => {
        const { iid, digest } = await site.propose(() => edit(site));
        site.note(iid, 'demo-mlops', `/relc approve ${digest}`);
        site.merge(iid);
        await site.approve(site.base, 'demo-security');
        site.commit(() => {}, 'Approve');
      },
    },
    {
      title: 'signatures that came after the merge, by keys one of which was revoked since',
      act: async (site) => {
        await approved(site, () => edit(site), ['demo-mlops', 'demo-second']);
        await approved(
          site,
          () =>
            site.edit(keysFile, (text) =>
              text.replace('- id: demo-second\n', '- id: demo-second\n    revoked: 2026-11-25\n'),
            ),
          ['demo-business'],
        );
      },
    },
  ],
};
