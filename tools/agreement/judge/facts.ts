// Facts of a model that decide who must approve it, lowered for a release.
import { want } from '../../../testing/scratch.ts';
import type { Attack, Group } from './attack.ts';
import type { JudgeSite } from './site.ts';

const file = 'releases/risk-default/model.yaml';
/** Who must approve where a model is not critical, of no bank. */
const fewer = ['demo-mlops', 'demo-security', 'demo-privacy'] as const;

const serve2 = (site: JudgeSite) => want(site.repository, { '1': 'Approved', '2': 'Approved' }, '2');
const lower = (site: JudgeSite) =>
  site.edit(file, (text) =>
    text.replace('criticality: high', 'criticality: low').replace('sector: banking', 'sector: other'),
  );

const attack = (title: string, code: string, verdict: 'FAIL' | 'WARN', act: Attack['act']): Attack => ({
  title,
  codes: [code],
  verdict,
  from: 'served',
  act,
});

export const factAttacks: Group = {
  title: 'Facts that decide who must approve',
  pipeline: [
    'criticality and sector are lowered in the merge request of the release',
    'criticality and sector are lowered in an earlier merge request',
    'an approval by an author of the release, after a renewal',
  ],
  attacks: [
    attack(
      'criticality and sector are lowered in the merge request of the release',
      'approve/missing-role',
      'WARN',
      (site) =>
        site.release(() => {
          lower(site);
          serve2(site);
        }, fewer),
    ),
    attack(
      'criticality and sector are lowered in an earlier merge request',
      'approve/missing-role',
      'WARN',
      async (site) => {
        site.commit(() => lower(site));
        await site.release(() => serve2(site), fewer);
      },
    ),
    attack(
      'criticality is lowered in a merge request that is taken back once the release is merged',
      'approve/missing-role',
      'FAIL',
      async (site) => {
        site.commit(() => lower(site));
        await site.release(() => serve2(site), fewer);
        site.commit(() => site.edit(file, (text) => text.replace('criticality: low', 'criticality: medium')));
      },
    ),
    attack('an approval by an author of the release, after a renewal', 'uncounted/author', 'WARN', async (site) => {
      site.as({ name: 'Paulo Azevedo', email: 'demo-business@example.com' }, () =>
        site.commit(() => site.edit(file, (text) => text.replace('description: ', 'description: New. '))),
      );
      // What a renewal does: the state says how far the judge is approved now.
      const { judge, ...state } = site.state;
      site.replaceState({ ...state, judge: { ...judge, commit: site.head } }, 'demo-release');
      await site.release(() => serve2(site));
    }),
  ],
  honest: [
    {
      title: 'criticality is lowered, and everybody approves who had to before',
      from: 'served',
      act: (site) =>
        site.release(() => {
          lower(site);
          serve2(site);
        }),
    },
  ],
};
