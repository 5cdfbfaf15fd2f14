import { describe, expect, test } from 'vitest';
import { makeSigstore } from '../../testing/keyless.ts';
import { at, sampleTree, shape, textIn } from '../../testing/sample.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { loadGovernance } from './governance.ts';

const file = (name: string) => `policies/governance/${name}.yaml`;
const loading = (name: string, change: (text: string) => string) =>
  loadGovernance(sampleTree({ [file(name)]: change(textIn(file(name))) }), shape, at);

const exception = (id: string, rule: string) =>
  `  - {id: ${id}, rule: ${rule}, subject: {release: risk-default/2}, owner: head@example.com, ticket: R-1, reason: Why, from: 2026-11-20, until: 2026-12-20}\n`;
const exceptions = (...list: readonly string[]) =>
  loading('exceptions', (text) => text.replace('exceptions: []\n', `exceptions:\n${list.join('')}`));
const target = ([name, url, id]: readonly [string, string, string]) =>
  `  - {name: ${name}, url: "${url}", registry_id: ${id}, alias: approved}\n`;
const targets = (...list: readonly string[]) =>
  loading('targets', (text) => text.replace(/^targets:[\s\S]*$/m, `targets:\n${list.join('')}`));

const linkIn = (name: string) => new RegExp(`^ {2}${name}: (.*)$`, 'm').exec(textIn(file('observability')))?.[1] ?? '';
const linking = (name: string, find: string, put: string) =>
  loading('observability', (text) => text.replace(linkIn(name), () => linkIn(name).replace(find, () => put)));

/** There is no governance at all then, and this is all that is said. */
function refuses({ value, diagnostics }: ReturnType<typeof loadGovernance>, expected: object): void {
  expect(value).toBeUndefined();
  expect(diagnostics).toEqual([expected]);
}

describe('governance', () => {
  test('when nothing is wrong, is complete, and has no certificates without a trusted root', () => {
    const { value, diagnostics } = loadGovernance(sampleTree(), shape, at);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value ?? {})).toEqual([
      ...[
        'targets',
        'approvals',
        'thresholds',
        'demands',
        'limits',
        'observability',
        'calendar',
        'exceptions',
        'enforcement',
        'recipes',
        'trust',
        'people',
        'roster',
      ],
    ]);
  });

  test.each([
    ['metrics', 'var-model={model}&', '', 'model'],
    ['traces', 'version={version}', 'v=2', 'version'],
    ['runbooks', '/{version}', '', 'version'],
  ])('when the link to %s is the same for two versions, refuses it there', (name, find, put, field) => {
    const observed = linkIn(name).replace(find, put);
    refuses(linking(name, find, put), {
      ...{ code: 'policy/not-per-version', file: file('observability'), pointer: `/links/${name}` },
      facts: { observed, field },
    });
  });

  test('when a link holds a name that nothing stands for, refuses it there; what is of one alert alone, elsewhere too', () => {
    const unknown = (name: string, observed: string) => ({
      ...{ code: 'policy/unknown-placeholder', file: file('observability'), pointer: `/links/${name}` },
      facts: { observed, expected: expect.arrayContaining(['{model}', '{version}', '{run_id}', '{policy_digest}']) },
    });
    refuses(linking('traces', '{run_id}', '{runid}'), unknown('traces', 'runid'));
    refuses(linking('logs', '{policy_digest}', '{alert}'), unknown('logs', 'alert'));
    refuses(linking('alerts', '{alert}', '{}'), unknown('alerts', ''));
  });

  test.each([
    ['metrics', '&var-version={version}', '/{version}?run={run_id}'],
    ['alerts', '/{alert}', '#{version}-{version}'],
    ['runbooks', '{runbook}', '{alert}/{policy_digest}'],
  ])('when the link to %s leads to one version in another way, passes', (name, find, put) => {
    expect(linking(name, find, put).diagnostics).toEqual([]);
  });

  test('when a recipe is broken, or another file lies beside recipes, there is no governance', () => {
    const folder = 'policies/governance/recipes';
    refuses(loadGovernance(sampleTree({ [`${folder}/notes.txt`]: 'Later' }), shape, at), {
      ...{ code: 'load/unknown-file', file: `${folder}/notes.txt` },
    });
    const { value, diagnostics } = loadGovernance(sampleTree({ [`${folder}/weekly.yaml`]: 'kind: Recipe' }), shape, at);
    expect(value).toBeUndefined();
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'shape/missing-field', file: `${folder}/weekly.yaml` }),
    );
  });

  test('when somebody stands in for nobody, there is no governance', () => {
    const keys = 'policies/trust/keys.yaml';
    const away = 'substitutes: [{role: mlops, for: Eva Lima, from: 2026-11-01, until: 2026-11-30}]';
    const text = textIn(keys).replace('id: sample-model\n', `id: sample-model\n    ${away}\n`);
    refuses(loadGovernance(sampleTree({ [keys]: text }), shape, at), {
      ...{ code: 'trust/substitute-nobody', file: keys, pointer: '/keys/0/substitutes/0/for' },
      facts: { observed: 'Eva Lima', role: 'mlops' },
    });
  });

  test('when a root of certificates is trusted, hands it on', async () => {
    const { trustedRoot } = await makeSigstore(new Date('2026-11-23T12:00:00Z'));
    const { value } = loadGovernance(sampleTree({ 'policies/trust/trusted_root.json': trustedRoot }), shape, at);
    expect(value?.keyless).toBeDefined();
  });

  test.each([
    ['name', ['a', 'file:one', 'one'], ['a', 'file:two', 'two'], 'a'],
    ['name', ['prod-a', 'file:one', 'one'], ['prod_a', 'file:two', 'two'], 'prod_a'],
    ['url', ['a', 'file:one', 'one'], ['b', 'file:one', 'two'], 'file:one'],
    ['registry_id', ['a', 'file:one', 'one'], ['b', 'file:two', 'one'], 'one'],
  ] as const)(
    'when two targets have the same %s, refuses with policy/target-twice at the second',
    (field, one, two, observed) => {
      const { diagnostics } = targets(target(one), target(['c', 'file:other', 'other']), target(two));
      expect(diagnostics).toEqual([
        {
          code: 'policy/target-twice',
          file: file('targets'),
          pointer: `/targets/2/${field}`,
          facts: { field, observed },
        },
      ]);
    },
  );

  test.each(['latest', 'Latest', 'v1', 'V12', 'champion.2'])(
    'when clients of a registry in MLflow are to follow the alias %s, which MLflow refuses, refuses it there',
    (alias) => {
      const of = (url: string) => targets(target(['a', url, 'one']).replace('alias: approved', `alias: ${alias}`));
      expect(of('mlflow+http://127.0.0.1:5000').diagnostics).toEqual([
        {
          code: 'policy/reserved-alias',
          file: file('targets'),
          pointer: '/targets/0/alias',
          facts: { observed: alias },
        },
      ]);
      expect(of('file:one').diagnostics).toEqual([]);
    },
  );

  test('when another alias is one that MLflow refuses, refuses that; what looks like one passes', () => {
    const of = (aliases: string) =>
      targets(
        target(['a', 'mlflow+http://127.0.0.1:5000', 'one']).replace('approved', `approved, aliases: [${aliases}]`),
      );
    expect(of('prod, v1').diagnostics).toMatchObject([
      { code: 'policy/reserved-alias', pointer: '/targets/0/aliases/1', facts: { observed: 'v1' } },
    ]);
    expect(of('latest-good, the-latest, v1-1, v, version1').diagnostics).toEqual([]);
  });

  test('when an exception ends before it begins, refuses it there; one of a single day passes', () => {
    const of = (until: string) => exceptions(exception('EXC-1', 'slo/cost').replace('2026-12-20', until));
    expect(of('2026-11-20').diagnostics).toEqual([]);
    refuses(of('2026-11-19'), {
      code: 'shape/limit',
      file: file('exceptions'),
      pointer: '/exceptions/0/until',
      facts: { observed: '2026-11-19', expected: '≥ 2026-11-20' },
    });
  });

  test('when two exceptions have the same id, refuses with exception/twice at the second', () => {
    refuses(
      exceptions(exception('EXC-1', 'slo/cost'), exception('EXC-2', 'slo/cost'), exception('EXC-1', 'slo/cost')),
      { code: 'exception/twice', file: file('exceptions'), pointer: '/exceptions/2/id', facts: { observed: 'EXC-1' } },
    );
  });

  test('when an exception is to what protects the judge, refuses with exception/never', () => {
    refuses(exceptions(exception('EXC-1', 'slo/cost'), exception('EXC-2', 'signature/unknown-key')), {
      code: 'exception/never',
      file: file('exceptions'),
      pointer: '/exceptions/1/rule',
      facts: { observed: 'signature/unknown-key' },
    });
  });

  test('when an exception names a code that there is not, refuses with the codes near it', () => {
    refuses(exceptions(exception('EXC-1', 'slo/latency-p59')), {
      code: 'exception/no-such-code',
      file: file('exceptions'),
      pointer: '/exceptions/0/rule',
      facts: { observed: 'slo/latency-p59', change: 'near', expected: ['slo/latency-p99', 'slo/latency-p95'] },
    });
  });

  test('when an exception is to a limit, it names the place; one that does not is refused with exception/no-place', () => {
    const limit = exception('EXC-1', 'limit/at-most');
    const placed = limit.replace('{release: risk-default/2}', '{release: risk-default/2, pointer: /slos/error_rate}');
    expect(exceptions(placed).diagnostics).toEqual([]);
    refuses(exceptions(limit), {
      code: 'exception/no-place',
      file: file('exceptions'),
      pointer: '/exceptions/0/subject',
      facts: { observed: 'limit/at-most' },
    });
  });

  const limits = (entry: string) =>
    loading('limits', (text) =>
      text.replace(/^limits:[\s\S]*/m, entry === '' ? 'limits: []\n' : `limits:\n  - ${entry}\n`),
    );
  const grounds = 'when: {}, reason: Why, source: own judgement';

  test('when there are no limits, refuses, as without the file', () => {
    refuses(limits(''), {
      code: 'shape/limit',
      file: file('limits'),
      pointer: '/limits',
      facts: { observed: [], expected: '# ≥ 1' },
    });
    const { value, diagnostics } = loadGovernance(sampleTree({ [file('limits')]: undefined }), shape, at);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'load/missing-file', file: file('limits') }]);
  });

  test.each([
    ['a field that there is not', '{field: profile/slos/latency_ms/p59, at_most: 1', ['shape/value /limits/0/field']],
    [
      'the field of another comparator',
      '{field: profile/coexistence_days, at_most: 1',
      ['shape/value /limits/0/field'],
    ],
    [
      'a comparator that there is not',
      '{field: profile/coexistence_days, least: 1',
      ['shape/unknown-field /limits/0/least'],
    ],
    [
      'two comparators',
      '{field: profile/coexistence_days, at_least: 1, at_most: 9',
      ['shape/unknown-field /limits/0/at_most'],
    ],
    ['no comparator', '{field: profile/slos/error_rate', ['shape/missing-field /limits/0']],
  ])('when a limit names %s, refuses it there', (_, entry, expected) => {
    const { value, diagnostics } = limits(`${entry}, ${grounds}}`);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expect.arrayContaining(expected));
    expect(diagnostics.length).toBeLessThan(4);
  });

  test('when what protects the judge shall take force later, refuses with enforcement/never', () => {
    const rule = '  - {codes: [slo/cost, signature/unknown-key], from: 2027-01-01, reason: Why}\n';
    refuses(
      loading('enforcement', (text) => text.replace('rules: []\n', `rules:\n${rule}`)),
      {
        code: 'enforcement/never',
        file: file('enforcement'),
        pointer: '/rules/0/codes/1',
        facts: { observed: 'signature/unknown-key' },
      },
    );
  });

  test.each([
    ['a window', '2026-01-03T22:00:00', '/windows/saturday-night'],
    ['a freeze', '2026-12-19T00:00:00', '/freezes/0/period'],
  ])('when the period of %s cannot be computed, refuses with change/bad-period', (_, start, pointer) => {
    refuses(
      loading('calendar', (text) => text.replace(start, '2026-02-30T00:00:00')),
      { code: 'change/bad-period', file: file('calendar'), pointer, facts: { observed: expect.any(String) } },
    );
  });

  test.each([
    ['DAILY', ['change/bad-period']],
    ['YEARLY', []],
  ])(
    'when a rare freeze recurs %s, it is refused only where it cannot be computed at the moment',
    (often, expected) => {
      const rare = `2020-02-29T00:00:00\n      duration: P1D\n      rrule: FREQ=${often};BYMONTH=2;BYMONTHDAY=29;BYDAY=SA\n`;
      const { value, diagnostics } = loading('calendar', (text) => text.replace(/2026-12-19T00:00:00\n.*\n.*\n/, rare));
      expect(diagnostics.map(({ code }) => code)).toEqual(expected);
      expect(value === undefined).toBe(expected.length > 0);
    },
  );
});

describe('receivers', () => {
  const telling = (...receivers: readonly string[]) =>
    loadGovernance(
      sampleTree({
        [file('notifications')]: `apiVersion: relc/v1\nkind: Notifications\nreceivers:\n${receivers
          .map((one) => `  - {events: [release_published], since: 2026-11-27T00:00:00Z, ${one}}\n`)
          .join('')}`,
      }),
      shape,
      at,
    );
  const hub = 'name: hub, kind: webhook, url: "https://hub.example.com/events"';
  const room = 'name: room, kind: chat, url_from: RELC_NOTIFY_ROOM, language: pt-BR';
  const place = (index: number, field: string) => ({
    file: file('notifications'),
    pointer: `/receivers/${index}/${field}`,
  });

  test('when each has one place and what its kind uses, they are told', () => {
    const { value, diagnostics } = telling(
      `${hub}, token_from: RELC_NOTIFY_TOKEN`,
      room,
      'name: mail, kind: file, folder: notices',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.notifications?.value.receivers).toHaveLength(3);
  });

  test('when a target or a key that they name is not there, warns of it; of those that are, not', () => {
    const { value, diagnostics } = telling(
      `${hub}, targets: [local, lokal]`,
      `${room}}\nacknowledgements: {since: 2026-11-27T00:00:00Z, targets: [prod, local], critical_within_days: 5, signed_by: {desk: [sample-model, vera]}`,
    );
    expect(value?.notifications).toBeDefined();
    expect(diagnostics.map((one) => [one.code, isError(one), one.pointer, one.facts])).toEqual([
      ['policy/told-of-nothing', false, '/receivers/0/targets/1', expect.objectContaining({ observed: 'lokal' })],
      ['policy/told-of-nothing', false, '/acknowledgements/targets/0', expect.objectContaining({ observed: 'prod' })],
      ['policy/told-of-nothing', false, '/acknowledgements/signed_by/desk/1', { observed: 'vera', change: 'key' }],
    ]);
  });

  test('when two have one name, refuses the later', () => {
    refuses(telling(hub, hub), {
      ...{ code: 'policy/receiver-twice', ...place(1, 'name') },
      facts: { observed: 'hub' },
    });
  });

  test.each([
    ['no place', 'name: hub, kind: webhook', []],
    ['two places', `${hub}, url_from: RELC_NOTIFY_HUB`, ['url', 'url_from']],
    ['no folder', 'name: hub, kind: file', []],
  ])('when one has %s, refuses it', (_, receiver, observed) => {
    const { value, diagnostics } = telling(receiver);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'policy/receiver-place', ...place(0, 'kind'), facts: { observed } }]);
  });

  test.each([
    ['a token', 'token_from', `${room}, token_from: RELC_NOTIFY_TOKEN`],
    ['a folder', 'folder', `${room}, folder: notices`],
  ])('when a chat has %s, refuses that', (_, field, receiver) => {
    expect(telling(receiver).diagnostics).toMatchObject([
      { code: 'policy/receiver-field', ...place(0, field), facts: { observed: field, kind: 'chat' } },
    ]);
  });

  test.each([
    ['without encryption', 'url', 'name: hub, kind: webhook, url: "http://hub.example.com"'],
    ['with a password in it', 'url', 'name: hub, kind: webhook, url: "https://me:secret@hub.example.com"'],
    ['in a variable of another purpose', 'url_from', 'name: hub, kind: webhook, url_from: RELC_SIGNING_KEY'],
    ['outside the repository', 'folder', 'name: mail, kind: file, folder: ../mail'],
  ])('when the place is %s, refuses its shape', (_, field, receiver) => {
    expect(telling(receiver).diagnostics).toMatchObject([{ code: 'shape/format', ...place(0, field) }]);
  });
});
