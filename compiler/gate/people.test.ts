import { describe, expect, test } from 'vitest';
import {
  at,
  sampleEvaluator,
  sampleGovernance,
  sampleRelease,
  sampleTree,
  shape,
  textIn,
} from '../../testing/sample.ts';
import { addDays } from '../lib/time.ts';
import { rosterOf } from '../trust/roster.ts';
import { judge } from './index.ts';
import { peopleFacts, whoActed } from './people.ts';

const governance = sampleGovernance();
const evaluator = await sampleEvaluator();
const previous = sampleRelease(undefined, '1');
const folder = 'releases/risk-default/2';

/** What is said when one of version 2's files says something else. */
function judged(file: string, change: (text: string) => string) {
  const path = `${folder}/${file}`;
  const loaded = sampleRelease(sampleTree({ [path]: change(textIn(path)) }));
  expect(loaded.diagnostics).toEqual([]);
  return judge(loaded, governance, evaluator, at, shape, { previous }).diagnostics.map((one) => [
    ...[one.code, one.file, one.pointer, one.facts?.['observed'], one.facts?.['expected']],
  ]);
}

const places = [
  ['rollout_decision.txt', 'lia.souza@example.com', '/decided_by', 'release-decider'],
  ['readiness.yaml', 'rui.barros@example.com', '/approved_by', 'readiness-approver'],
  ['hygiene.yaml', 'ana.ribeiro@example.com', '/completed_by', 'hygiene-reviewer'],
] as const;

describe('who decided, signed off or accepted', () => {
  test.each(places)('when %s names nobody of people.yaml, it is refused there', (file, known, pointer, role) => {
    expect(judged(file, (text) => text.replace(known, 'x@example.com'))).toEqual([
      ['people/unknown', `${folder}/${file}`, pointer, 'x@example.com', role],
    ]);
  });

  test.each(places)('when %s names a person without the role, it is refused there', (file, known, pointer, role) => {
    expect(judged(file, (text) => text.replace(known, 'caio.mendes@example.com'))).toEqual([
      ['people/role', `${folder}/${file}`, pointer, 'caio.mendes@example.com', role],
    ]);
  });

  test('when a risk is accepted by nobody, or by somebody who may not, it is refused at that risk', () => {
    const accepted = (by: string) => judged('release.yaml', (text) => text.replace('by: Helena Prado', `by: ${by}`));
    const place = [`${folder}/release.yaml`, '/residual_risks/0/accepted_by'];
    expect(accepted('Risk committee')).toEqual([['people/unknown', ...place, 'Risk committee', 'risk-accepter']]);
    expect(accepted('Lia Souza')).toEqual([['people/role', ...place, 'Lia Souza', 'risk-accepter']]);
    expect(accepted('caio.mendes@example.com')).toEqual([]);
  });

  test('when somebody had left before they decided or the rollout was decided, is refused; when they left since, is not', () => {
    const said = (name: string, left: string) => {
      const entries = governance.roster.value.people.map((one) => (one.name === name ? { ...one, left } : one));
      const value = { ...governance.roster.value, people: entries };
      const governed = { ...governance, roster: rosterOf({ ...governance.roster, value }) };
      return judge(sampleRelease(), governed, evaluator, at, shape, { previous })
        .diagnostics.filter(({ code }) => code.startsWith('people/'))
        .map(({ code, file, pointer, facts }) => [code, file, pointer, facts?.['left'], facts?.['expected']]);
    };
    for (const [name, file, pointer, last] of [
      ['Lia Souza', 'rollout_decision.txt', '/decided_by', '2026-11-23'],
      ['Helena Prado', 'release.yaml', '/residual_risks/0/accepted_by', '2026-11-23'],
    ] as const) {
      expect(said(name, addDays(last, -1))).toContainEqual([
        ...['people/left', `${folder}/${file}`, pointer, addDays(last, -1), last],
      ]);
      expect(said(name, last)).toEqual([]);
    }
  });

  test('when an exception is owned by nobody, or by somebody who may not accept risks, it is refused there', () => {
    const owned = (owner: string) => {
      const { file, value } = governance.exceptions;
      const about = { rule: 'slo/cost', owner, ticket: 'RISK-1' };
      const days = { from: '2026-11-20', until: '2026-12-20' };
      const of = (id: string, release: string) => ({
        ...{ ...about, ...days, id, subject: { release }, reason: 'The host is replaced in January' },
      });
      const exceptions = [of('EXC-1', 'risk-default/1'), of('EXC-2', 'risk-default/2')];
      const governed = { ...governance, exceptions: { file, value: { ...value, exceptions } } };
      return judge(sampleRelease(), governed, evaluator, at, shape, { previous })
        .diagnostics.filter(({ code }) => code.startsWith('people/'))
        .map(({ code, file: found, pointer, facts }) => [code, found, pointer, facts?.['expected']]);
    };
    const place = ['policies/governance/exceptions.yaml', '/exceptions/1/owner'];
    expect(owned('nobody@example.com')).toEqual([['people/unknown', ...place, 'risk-accepter']]);
    expect(owned('lia.souza@example.com')).toEqual([['people/role', ...place, 'risk-accepter']]);
    expect(owned('caio.mendes@example.com')).toEqual([]);
  });

  test('when the signed security decision names somebody, that is looked up as well', () => {
    const findings = { model: 'risk-default', version: '2', decision: 'PASS', decided_at: at, findings: [] } as const;
    const facts = (decided_by: string) =>
      peopleFacts(previous, { security_decision: { ...findings, decided_by } }, governance).find(
        ({ document }) => document === 'security_decision',
      );
    const place = { document: 'security_decision', pointer: '/decided_by' };
    expect(facts('x@example.com')).toEqual({ ...place, name: 'x@example.com', roles: null, on: at.slice(0, 10) });
    expect(facts('caio.mendes@example.com')?.roles).toEqual(['security-reviewer', 'risk-accepter']);
  });
});

test('when a release is judged, it is known who signed, decided, signed off and accepted', () => {
  const { judged } = judge(sampleRelease(), governance, evaluator, at, shape, { previous });
  const found = judged?.acted.map(({ names, ...how }) => [Object.values(how)[0], names[0]]);
  expect(found).toEqual([
    ['model-signer', 'ana ribeiro'],
    ['builder', 'sample build service'],
    ['security-reviewer', 'caio mendes'],
    ['builder', 'sample build service'],
    ['rollout_decision', 'lia.souza@example.com'],
    ['readiness', 'rui.barros@example.com'],
    ['hygiene', 'ana.ribeiro@example.com'],
    ['security_decision', 'caio.mendes@example.com'],
    ['release', 'helena prado'],
    ['release', 'helena prado'],
  ]);
  expect(judged?.acted.find((one) => 'document' in one && one.document === 'release')?.names).toEqual([
    'helena prado',
    'helena.prado@example.com',
  ]);
});

test.each([
  ['by address', 'Rui.Barros@example.com', ['rui.barros@example.com', 'rui barros']],
  ['by the part of it before the @', 'rui.barros', ['rui.barros', 'rui barros', 'rui.barros@example.com']],
  ['by a name that nobody has', 'u4711', ['u4711']],
])('when the registry names whoever trained %s, all that is known of them is', (_, trainer, names) => {
  const { roster } = governance;
  expect(whoActed([], [], trainer, roster)).toEqual([{ role: 'trainer', names }]);
});
