// The words of a comparison of judges, from values alone; what the sample comes to is tested with the operation.
import { describe, expect, test } from 'vitest';
import type { Language } from '../diagnostics/entry.ts';
import { isLower, type PolicyDiff, type QuorumChange, type VerdictChange } from '../model/policy-diff.ts';
import { human } from './human.ts';
import { policyDiffLines, unreadLines } from './policy-diff.ts';

const none: PolicyDiff = {
  ...{ before: 'abc', after: 'work tree', is_behind: false, is_other_code: false, releases: 412 },
  ...{ verdicts: [], quorums: [], judge_quorum: null, rules: [], limits: [], keys: [], values: [] },
  files: { policies: [], templates: [], compiler: [], schemas: [], ci: [], other: [] },
};

/** All that is printed, but for the line that no file differs. */
function lines(change: Partial<PolicyDiff>, language: Language = 'en'): readonly string[] {
  const shown = policyDiffLines({ ...none, ...change }, 'main', language);
  const report = { command: '', exitCode: 0, language, diagnostics: [], lines: shown, result: null };
  return human(report, false).trimEnd().split('\n').slice(0, -1);
}

const nothing = { errors: 0, warnings: 0 };
const verdict = (version: string | null, before: VerdictChange['before'], after: VerdictChange['after']) => ({
  ...{ model: 'm', version, before, after },
  findings: [{ code: 'slo/cost' as const, before: nothing, after: { errors: 2, warnings: 1 } }],
});
const quorum = (change: Partial<QuorumChange>): QuorumChange => ({
  ...{ model: 'm', target: 't', class: 'normal', before: { a: 2 }, after: { a: 1 } },
  ...change,
});

describe('the summary', () => {
  const all: Partial<PolicyDiff> = {
    quorums: [quorum({}), quorum({ model: 'n' }), quorum({ model: 'o', after: { a: 3 } })],
    verdicts: [verdict('1', 'refused', 'pass'), verdict('2', 'pass', 'refused'), verdict(null, 'pass', 'refused')],
    rules: [
      { code: 'approve/author', refuses: 'less', classes: ['normal'] },
      { code: 'change/stopped', refuses: 'more', classes: ['normal', 'emergency'] },
    ],
  };
  const twice = <T>(some: readonly T[] = []) => [...some, ...some];
  const more: Partial<PolicyDiff> = {
    quorums: twice(all.quorums),
    verdicts: twice(all.verdicts),
    rules: twice(all.rules),
    judge_quorum: { before: { a: 2 }, after: { a: 1 } },
  };

  test('when everything changes, counts it, what weakens first, in the singular and in the plural', () => {
    expect(lines(all)[0]).toBe(
      '2 quorums are lower, 1 refused release would pass, 1 rule would refuse less, 1 of 412 releases would be refused, 1 model.yaml would be refused, 1 quorum is higher, 1 rule would refuse more',
    );
    expect(lines(more)[0]).toBe(
      '5 quorums are lower, 2 refused releases would pass, 2 rules would refuse less, 2 of 412 releases would be refused, 2 model.yaml would be refused, 2 quorums are higher, 2 rules would refuse more',
    );
    expect(lines({ judge_quorum: { before: { a: 1 }, after: { a: 2 } } })[0]).toBe('1 quorum is higher');
    expect(lines({ quorums: [quorum({})], releases: 1 })[0]).toBe('1 quorum is lower');
    expect(lines({ verdicts: [verdict('1', 'pass', 'refused')], releases: 1 })[0]).toBe(
      '1 of 1 release would be refused',
    );
  });

  test('when everything changes, says the same in Portuguese', () => {
    expect(lines(all, 'pt-BR')[0]).toBe(
      '2 quóruns diminuem, 1 release recusado passaria, 1 regra recusaria menos, 1 de 412 releases seria recusado, 1 model.yaml seria recusado, 1 quórum aumenta, 1 regra recusaria mais',
    );
    expect(lines(more, 'pt-BR')[0]).toBe(
      '5 quóruns diminuem, 2 releases recusados passariam, 2 regras recusariam menos, 2 de 412 releases seriam recusados, 2 model.yaml seriam recusados, 2 quóruns aumentam, 2 regras recusariam mais',
    );
    expect(policyDiffLines({ ...none, releases: 1 }, 'main', 'pt-BR').slice(0, 2)).toEqual([
      [{ style: 'bold', text: 'Nenhum veredito e nenhum quórum muda (1 release)' }],
      'Nenhum arquivo que julga difere',
    ]);
  });

  test('when everything changes, what weakens stands before what becomes stricter', () => {
    expect(lines(all).slice(1)).toEqual([
      'What becomes weaker',
      '  a 2 → 1 (then 1 × a)',
      '    normal: m on t, n on t',
      '  passes: m/1',
      '    slo/cost: none → 2 errors, 1 warning',
      '  approve/author would refuse less: normal',
      'What becomes stricter',
      '  a 2 → 3 (then 3 × a)',
      '    normal: o on t',
      '  refused: m/2, m/model.yaml',
      '    slo/cost: none → 2 errors, 1 warning',
      '  change/stopped would refuse more: normal, emergency',
    ]);
    expect(lines(all, 'pt-BR')).toEqual(
      expect.arrayContaining([
        '  a 2 → 1 (passa a ser 1 × a)',
        '  passa: m/1',
        '    slo/cost: nenhum → 2 erros, 1 aviso',
        '  approve/author recusaria menos: normal',
        '  change/stopped recusaria mais: normal, emergency',
      ]),
    );
  });
});

describe('quorums', () => {
  test('when models and classes change alike, they share a line; what is asked of many models is cut', () => {
    const many = Array.from({ length: 12 }, (_, index) => quorum({ model: `m${index + 10}` }));
    expect(lines({ quorums: many })[3]).toBe(
      '    normal: m10 on t, m11 on t, m12 on t, m13 on t, m14 on t, m15 on t, m16 on t, m17 on t, m18 on t, m19 on t, + 2',
    );
    const classes = [quorum({}), quorum({ class: 'emergency' }), quorum({ target: 'u' })];
    expect(lines({ quorums: classes }).slice(2)).toEqual([
      '  a 2 → 1 (then 1 × a)',
      '    normal, emergency: m on t',
      '    normal: m on u',
    ]);
  });

  test('when several roles change, those with fewer people come first, and those that stay only in what is asked then', () => {
    const change = quorum({ before: { a: 1, b: 2, c: 1 }, after: { a: 2, b: 1, c: 1 } });
    expect(lines({ quorums: [change] })[2]).toBe('  b 2 → 1, a 1 → 2 (then 2 × a, 1 × b, 1 × c)');
  });

  test.each([
    [{ a: 2 }, { a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { b: 9 }, true],
    [{ a: 1 }, { a: 1, b: 1 }, false],
    [{ a: 1, b: 1 }, { a: 9 }, true],
    [{}, { a: 1 }, true],
    [{ a: 1 }, {}, false],
  ])('when %j becomes %j, that is lower: %s', (before, after, expected) => {
    expect(isLower({ before, after })).toBe(expected);
  });

  test('when a role has the name of what every object has, it counts like any other', () => {
    const change = { before: { constructor: 1 } as never, after: { a: 1 } };
    expect(isLower(change)).toBe(true);
    expect(lines({ judge_quorum: change })[2]).toBe('  constructor 1 → 0, a 0 → 1 (then 1 × a)');
  });
});

describe('values', () => {
  test('when a list has the same items in another order, shows both; a long value is cut, and a digest shortened', () => {
    const file = 'policies/governance/targets.yaml';
    const digest = `sha256:${'a'.repeat(64)}`;
    const values = [
      { file, path: 'targets', before: ['x', 'y'], after: ['y', 'x'] },
      { file, path: 'a', before: 'x'.repeat(300), after: digest },
      { file, path: 'b', before: [1, 2], after: [2, 3] },
      { file, path: 'c', before: null, after: 'line\nbreak' },
    ];
    expect(lines({ values }).slice(2)).toEqual([
      '  targets.yaml targets: ["x","y"] → ["y","x"]',
      `  targets.yaml a: ${'x'.repeat(200)}… → sha256:aaaaaaaaaaaa…`,
      '  targets.yaml b: − 1, + 3',
      '  targets.yaml c: null → line\\u{a}break',
    ]);
  });
});

test('when what judges went on meanwhile, or cannot be read, says so in Portuguese as well', () => {
  const files = { ...none.files, schemas: ['schemas/a.cue'], ci: ['.gitlab-ci.yml'], other: ['LICENSE'] };
  const shown = unreadLines({ ...none, files, is_behind: true }, 'work tree', 'main', 'pt-BR');
  expect(shown).toEqual([
    [
      {
        style: 'bold',
        text: 'work tree: este relc não consegue ler o que julga ali, então só os arquivos são comparados',
      },
    ],
    ['Arquivos que julgam'],
    '  schemas (1): schemas/a.cue',
    '  CI (1): .gitlab-ci.yml',
    '  outros (1): LICENSE',
    [
      {
        style: 'yellow',
        text: 'O que julga mudou em main desde que isto começou: faça rebase antes, senão essa mudança aparece aqui ao contrário',
      },
    ],
    'Quem precisa aprovar isto, e como: relc judge --since main',
  ]);
});
