// What an upgrade does about links that were the same for every version.
import { expect, test } from 'vitest';
import { textIn } from '../../../testing/sample.ts';
import { linksOfVersions } from './links.ts';

const [limits, observability] = ['limits', 'observability'].map((name) => `policies/governance/${name}.yaml`);
if (limits === undefined || observability === undefined) throw new Error('no names');

const kept =
  '  - field: profile/coexistence_days\n    when: {}\n    at_least: 14\n    reason: Why\n    source: own judgement\n';
const dropped = [
  "  - field: profile/dashboards/metrics\n    when: {}\n    only: ['https://grafana.bank/<name>']\n    reason: Why\n    source: own judgement\n",
  '  - field: profile/dashboards/alerts/*/name\n    when: {}\n    must_have:\n      - error-rate\n    reason: Why\n    source: own judgement\n',
];
const own = (path: string) => (path === observability ? textIn(observability) : undefined);
const migrate = (files: Readonly<Record<string, string>>) =>
  linksOfVersions.migrate(new Map(Object.entries(files)), own, () => undefined);

test('when limits are on links in profiles, they go; the forms of links are begun, with TODO for what is of one bank', () => {
  const changed = migrate({ [limits]: `limits:\n${dropped[0]}${kept}  # Runs\n${dropped[1]}${kept}` });
  expect(changed.get(limits)).toBe(`limits:\n${kept}  # Runs\n${kept}`);
  expect(changed.get(observability)).toMatch(/metrics: https:\/\/TODO-\S+\{model\}\S+\{version\}\n/);
  expect(changed.get(observability)).not.toMatch(/\/\/\w+\.example\.com/);
});

test('when both are done, nothing is written; what people wrote stays', () => {
  expect(migrate({ [limits]: `limits:\n${kept}`, [observability]: 'links: {}\n' })).toEqual(new Map());
});
