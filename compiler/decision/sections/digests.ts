// What is approved, whole: tools recompute these.
import { own } from '../../lib/own.ts';
import { row, type Section } from '../page.ts';
import type { Context } from './context.ts';

export function digests({ decision, words, tell }: Context): Section {
  const { plan, digest, commit, at, when } = decision;
  const ofReleases = Object.keys(plan.releases).flatMap((version) => {
    const release = own(plan.releases, version);
    if (release === undefined) return [];
    return [
      ...row(`release-${version}`, words.digests.release(version), [release.release_digest]),
      ...row(`model-${version}`, words.digests.model(version), [release.model_digest]),
      ...row(`policy-${version}`, words.digests.policy(version), [release.policy_digest]),
      ...row(`source-${version}`, words.digests.source(version), [release.source_digest]),
    ];
  });
  return {
    id: 'digests',
    title: words.sections.digests,
    rows: [
      ...ofReleases,
      ...row('commit', words.digests.commit, [commit]),
      ...row('planned', words.digests.planned, [tell.moment(at, when.zone)]),
      ...row('plan', words.digests.plan, [digest, words.digests.explain]),
    ],
  };
}
