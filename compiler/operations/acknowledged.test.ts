// Who acknowledged what serves, and whose word counts for a consumer.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, linesOf, ok } from '../../testing/outcome.ts';
import { makeKey, signBlob, type TestKey } from '../../testing/sample.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { utf8 } from '../lib/bytes.ts';
import { unacknowledged } from './acknowledged.ts';
import { checkReleases } from './check.ts';
import { listDue } from './due.ts';
import { each } from './each.ts';
import { countingOf } from './opened-model.ts';
import { listStatus } from './status.ts';

const valid = { from: '2026-11-01', until: '2036-11-01' };
const signer = (id: string, person: string) =>
  makeKey(id, [], { type: 'ec', person, emails: [`${id}@example.com`], valid });
const origination = signer('origination', 'Vera Prates');
const desk = signer('desk', 'Nilo Farias');
const author = signer('author', 'Davi Torres');
const stranger = makeKey('stranger', [], { type: 'ec' });

const waiting = 'notify/not-acknowledged';
const consumers = ['loan-origination', 'credit-review-desk'] as const;
const policyFile = 'policies/governance/notifications.yaml';
const receiver = "{name: room, kind: file, folder: told, events: [release_published], since: '2027-11-01T00:00:00Z'}";
const policyOf = (more = '') => `apiVersion: relc/v1
kind: Notifications
receivers: [${receiver}]
acknowledgements:
  since: '2026-11-01T00:00:00Z'
  critical_within_days: 5
  signed_by: {loan-origination: [origination, author], credit-review-desk: [desk]}
${more}`;

let served: Scenario;
beforeAll(async () => {
  served = await ready2();
  for (const { pem, signer } of [origination, desk, author]) {
    const { id, person, emails, roles } = signer.entry;
    served.write(`policies/trust/${id}.pub`, pem);
    const entry = JSON.stringify({ id, file: `${id}.pub`, roles, person, emails, valid });
    served.change('policies/trust/keys.yaml', (text) => `${text}  - ${entry}\n`);
  }
  served.write(policyFile, policyOf());
  served.commit('Who acknowledges');
  await served.rollOut();
});

const digestOf = (scenario: Scenario, version = '2'): string =>
  new RegExp(`"${version}": ?\\{[^}]*"release_digest": ?"(sha256:[0-9a-f]{64})"`).exec(stateIn(scenario))?.[1] ?? '';

const stateIn = (scenario: Scenario): string => {
  const [path = ''] = scenario.glob(`registry/models/${model}/state*`);
  const { dsseEnvelope } = JSON.parse(scenario.read(path));
  return Buffer.from(dsseEnvelope.payload, 'base64').toString();
};

interface Said {
  readonly at?: string;
  readonly key?: TestKey;
  readonly say?: Readonly<Record<string, unknown>>;
}

/** Its people acknowledge that version 2 serves. */
function acknowledge(scenario: Scenario, consumer: string, { at = consumer, key = origination, say = {} }: Said = {}) {
  const said = {
    ...{ apiVersion: 'relc/v1', kind: 'Acknowledgement', consumer, model, version: '2', target: 'local' },
    ...{ release_digest: digestOf(scenario), acknowledged: { serves: '2026-11-25' }, ...say },
  };
  const path = `releases/${model}/acknowledgements/local/2/${at}`;
  const text = JSON.stringify(said);
  scenario.write(`${path}.yaml`, text);
  scenario.write(`${path}.sigstore.json`, signBlob(utf8(text), key));
  scenario.commit('A consumer acknowledges');
}

const statusOf = async (scenario: Scenario) => (await listStatus(scenario.world)).diagnostics;

describe('what serves', () => {
  test('when policy asks no consumer, or nobody since then, nobody must acknowledge it', async () => {
    for (const [text, found] of [
      [policyOf().replace(/acknowledgements:[\s\S]*/, ''), []],
      [policyOf().replace('2026-11-01', '2026-12-01'), []],
      [policyOf('  targets: [elsewhere]\n'), ['policy/told-of-nothing']],
    ] as const) {
      const scenario = served.copy();
      scenario.write(policyFile, text);
      scenario.commit('Nobody is asked');
      expect(codes(await listStatus(scenario.world))).toEqual(found);
    }
  });

  test('when a critical consumer has not acknowledged it, status says since when, and warns apart once its term is over', async () => {
    const scenario = served.copy();
    const facts = { consumer: 'loan-origination', version: '2', since: '2026-11-25T12:00:00Z', until: '2026-11-30' };
    expect(await statusOf(scenario)).toMatchObject([{ code: waiting, severity: 'warning', facts }]);
    scenario.at = '2026-11-30T12:00:00Z';
    expect(await statusOf(scenario)).toMatchObject([{ code: waiting }]);
    scenario.at = '2026-12-01T12:00:00Z';
    expect(await statusOf(scenario)).toMatchObject([{ code: 'notify/acknowledgement-overdue', severity: 'warning' }]);
  });

  test('due lists the last day of the term, until it is over or the consumer acknowledged', async () => {
    const days = async (scenario: Scenario) =>
      linesOf(await listDue(scenario.world, [], { within: 7 })).filter((line) => line.includes('acknowledge'));
    const scenario = served.copy();
    expect(await days(scenario)).toEqual([
      `2026-11-30  ${model} on local: last day for loan-origination to acknowledge version 2`,
    ]);
    acknowledge(scenario, 'loan-origination');
    expect(await days(scenario)).toEqual([]);
    const late = served.copy();
    late.at = '2026-12-01T12:00:00Z';
    expect(await days(late)).toEqual([]);
  });

  test('when others must acknowledge it too, each has its term', async () => {
    const scenario = served.copy();
    scenario.write(policyFile, policyOf('  others_within_days: 20\n'));
    scenario.commit('All are asked');
    const found = await statusOf(scenario);
    expect(found.map(({ facts }) => [facts?.['consumer'], facts?.['until']])).toEqual([
      [consumers[0], '2026-11-30'],
      [consumers[1], '2026-12-15'],
    ]);
    acknowledge(scenario, consumers[0]);
    acknowledge(scenario, consumers[1], { key: desk });
    expect(await statusOf(scenario)).toEqual([]);
  });

  test('when it serves again later, what was acknowledged before does not count', async () => {
    const scenario = served.copy();
    acknowledge(scenario, 'loan-origination');
    expect(await statusOf(scenario)).toEqual([]);
    for (const [at, version] of [
      ['2026-11-26T12:00:00Z', '1'],
      ['2026-11-27T12:00:00Z', '2'],
    ] as const) {
      scenario.at = at;
      scenario.want({ '1': 'Approved', '2': 'Approved' }, version);
      await scenario.rollOut();
    }
    expect(await statusOf(scenario)).toMatchObject([{ code: waiting, facts: { since: '2026-11-27T12:00:00Z' } }]);
    acknowledge(scenario, 'loan-origination', { say: { acknowledged: { serves: '2026-11-27' } } });
    expect(await statusOf(scenario)).toEqual([]);
  });
});

describe('an acknowledgement', () => {
  test.each<[string, string, Said]>([
    ['of another consumer', 'of-another', { say: { consumer: 'credit-review-desk' } }],
    ['of another version', 'of-another', { say: { version: '1' } }],
    ['of another model', 'of-another', { say: { model: 'other' } }],
    ['on another target', 'of-another', { say: { target: 'elsewhere' } }],
    ['of other content', 'of-another', { say: { release_digest: `sha256:${'0'.repeat(64)}` } }],
    ['from the future', 'early', { say: { acknowledged: { serves: '2026-11-26' } } }],
    ['signed for another consumer', 'not-signed', { key: desk }],
    ['signed by a key that nobody trusts', 'not-signed', { key: stranger }],
  ])('%s does not count', async (_, fault, said) => {
    const scenario = served.copy();
    acknowledge(scenario, 'loan-origination', said);
    expect((await statusOf(scenario)).map(({ code }) => code)).toEqual([`notify/acknowledgement-${fault}`, waiting]);
  });

  test('of the end of life says nothing of what serves', async () => {
    const scenario = served.copy();
    acknowledge(scenario, 'loan-origination', { say: { acknowledged: { end_of_life: '2026-11-25' } } });
    expect((await statusOf(scenario)).map(({ code }) => code)).toEqual([waiting]);
  });

  test('of the end of life counts for that, from the day on since when it is so', async () => {
    const scenario = served.copy();
    acknowledge(scenario, 'loan-origination', { say: { acknowledged: { end_of_life: '2026-11-25' } } });
    const left = async (since: string): Promise<readonly string[]> => {
      const found: string[] = [];
      await each(scenario.world, [], {}, async (place) => {
        const state = countingOf(place).value;
        const asked = { what: 'end_of_life', version: '2', since } as const;
        const { value = [] } = state ? await unacknowledged(place, state, asked) : {};
        found.push(...value.map(({ consumer, isCritical }) => `${consumer} ${isCritical}`));
        return { diagnostics: [] };
      });
      return found;
    };
    expect(await left('2026-11-25T00:00:00Z')).toEqual([]);
    expect(await left('2026-11-26T00:00:00Z')).toEqual(['loan-origination true']);
  });

  test('that has not its form is refused by check, and one that has passes', async () => {
    const scenario = served.copy();
    acknowledge(scenario, 'loan-origination');
    const checked = async () =>
      codes(await checkReleases(scenario.world, [])).filter((code) => code.startsWith('shape/'));
    expect(await checked()).toEqual([]);
    acknowledge(scenario, 'loan-origination', { say: { acknowledged: { serves: 'soon' } } });
    expect(await checked()).toEqual(['shape/format']);
  });

  test('that was changed after it was signed, or has no signature, does not count', async () => {
    const path = `releases/${model}/acknowledgements/local/2/loan-origination`;
    const changed = served.copy();
    acknowledge(changed, 'loan-origination');
    changed.edit(`${path}.yaml`, (text) => `${text}\n`);
    const unsigned = served.copy();
    acknowledge(unsigned, 'loan-origination');
    unsigned.remove(`${path}.sigstore.json`);
    unsigned.commit('Nobody signed');
    for (const scenario of [changed, unsigned])
      expect((await statusOf(scenario)).map(({ code }) => code)).toEqual([
        'notify/acknowledgement-not-signed',
        waiting,
      ]);
  });

  test('of an author of the release does not count; of who wrote only other files it does', async () => {
    const by = { author: { name: 'Davi Torres', email: 'author@example.com' } };
    const wrote = served.copy();
    const card = `releases/${model}/2/model_card.md`;
    const text = wrote.read(card);
    wrote.change(card, (old) => `${old}\n`);
    wrote.commit('A part of the release', by);
    wrote.write(card, text);
    wrote.commit('As it was approved');
    const other = served.copy();
    other.write(`releases/${model}/incidents/2026-11-24-one.md`, '# One\n');
    other.commit('Another file', by);
    for (const scenario of [wrote, other]) acknowledge(scenario, 'loan-origination', { key: author });
    expect((await statusOf(wrote)).map(({ code }) => code)).toEqual(['notify/acknowledgement-by-author', waiting]);
    expect(await statusOf(other)).toEqual([]);
  });

  test.each([
    ['revoked', "'2026-11-25'", ['notify/acknowledgement-not-signed', waiting]],
    ['revoked only later', "'2026-11-26'", []],
  ])('by a key that is %s', async (_, day, expected) => {
    const scenario = served.copy();
    acknowledge(scenario, 'loan-origination');
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace('"id":"origination"', `"id":"origination","revoked":${day.replaceAll("'", '"')}`),
    );
    expect((await statusOf(scenario)).map(({ code }) => code)).toEqual(expected);
  });

  test('that is added between approval and apply leaves plan and approvals as they are', async () => {
    const scenario = served.copy();
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    ok(await scenario.plan());
    await scenario.approveAll();
    const before = scenario.planned.plan_digest;
    acknowledge(scenario, 'loan-origination');
    const again = scenario.copy();
    ok(await again.plan());
    expect(again.planned.plan_digest).toBe(before);
    ok(await scenario.apply());
    expect(await statusOf(scenario)).toEqual([]);
  });
});
