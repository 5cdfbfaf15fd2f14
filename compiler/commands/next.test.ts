import { describe, expect, test } from 'vitest';
import { nextFrom } from './next.ts';

const here = { root: '/srv/bank', fromRoot: () => '' };
const outside = { ...here, fromRoot: () => '../elsewhere' };
const below = { ...here, fromRoot: () => 'releases/churn' };
const said = (repository: typeof here, named: string | undefined, command: string) =>
  nextFrom([{ command, once: 'committed' }], repository, named);

describe('what is to be run next', () => {
  test.each<[string, typeof here, string | undefined, string, string]>([
    ['in the repository', here, undefined, 'relc plan churn', 'relc plan churn'],
    ['in the repository, which is named', here, '.', 'relc plan churn', 'relc plan churn'],
    ['below it', below, undefined, 'relc plan churn', 'relc plan churn'],
    ['outside', outside, '../bank', 'relc plan churn', 'relc plan churn --repo ../bank'],
    ['outside, with a name for a shell to misread', outside, "a b's", 'relc plan', `relc plan --repo 'a b'\\''s'`],
    ['below it, of git', below, undefined, 'git add x && git push', 'git -C /srv/bank add x && git -C /srv/bank push'],
    ['outside, of git', outside, '$1 x', 'git push origin y', `git -C '$1 x' push origin y`],
  ])('%s, is a command that runs from there', (_, repository, named, command, expected) => {
    expect(said(repository, named, command)).toEqual([{ command: expected, once: 'committed' }]);
  });
});
