import { createRequire } from 'node:module';
import { stripVTControlCharacters } from 'node:util';
import { DOMParser } from '@xmldom/xmldom';
import draft04 from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import type { Located } from '../document/locate.ts';
import { formats } from './index.ts';
import type { Report } from './report.ts';

const finding: Located = {
  code: 'shape/type',
  file: 'release.yaml',
  pointer: '/a',
  line: 3,
  column: 4,
  excerpt: 'a: x',
  facts: { observed: 'x', expected: 'number' },
};
const report = (diagnostics: readonly Located[], rest: Partial<Report> = {}): Report => ({
  command: 'check',
  exitCode: diagnostics.length === 0 ? 0 : 1,
  language: 'en',
  diagnostics,
  lines: [],
  result: null,
  ...rest,
});
const human = (...args: Parameters<typeof report>) => formats['human']?.(report(...args), false);
const json = (...args: Parameters<typeof report>) => JSON.parse(formats['json']?.(report(...args), false) ?? '');

describe('the end', () => {
  const waits = { model: 'churn', target: 'prod', since: '2026-11-24T08:00:00Z' };
  const missing = (subject: string, who: readonly string[]): Located => ({
    code: 'approve/missing-role',
    facts: { subject, observed: 0, expected: 1 },
    waits: { ...waits, who },
  });
  const waiting = [
    missing('mlops', ['Marina Costa']),
    missing('privacy', []),
    { code: 'apply/soaking', waits } as const,
  ];
  const done = { en: '1 plan to approve', 'pt-BR': '1 plano para aprovar' };
  const used = (id: string): Located => ({
    code: 'exception/used',
    severity: 'warning',
    facts: { id, rule: 'slo/cost' },
  });

  test('when a change waits, one block says for what, since when and who can end it; it is no finding', () => {
    const text = human(waiting, { exitCode: 5 }) ?? '';
    expect(text).toContain('waiting: churn on prod, since 2026-11-24T08:00:00Z\n');
    expect(text).toContain('  for   Approvals are missing: mlops: 0 of 1; privacy: 0 of 1 [approve/missing-role]\n');
    expect(text).toContain('  who   mlops: Marina Costa; privacy: –\n');
    expect(text).not.toContain('error');
    expect(text).toMatch(/\n\n1 change waits\n$/);
    expect(human(waiting, { language: 'pt-BR' })).toMatch(
      /^aguardando: churn em prod, desde .*\n\n1 mudança aguarda\n$/s,
    );
    expect(json(waiting).diagnostics[0]).toMatchObject({ severity: 'waiting', waits });
    expect(formats['junit']?.(report(waiting), false)).toContain('failures="0" skipped="1"');
    expect(formats['codequality']?.(report(waiting), false)).toContain('"severity": "minor"');
    expect(formats['sarif']?.(report(waiting), false)).toContain('"level": "note"');
    expect(formats['markdown']?.(report(waiting), false)).toContain('- **waiting: Approvals are missing**');
  });

  test('when findings were waived, the line that says what passes names them, the worst before', () => {
    const summary = { en: '1 release passes', 'pt-BR': '1 release passa' };
    expect(human([used('A-1'), used('A-2')], { summary })).toMatch(
      /\n1 release passes; waived: slo\/cost \(A-1, A-2\)\n$/,
    );
    expect(human([used('A-1'), finding, ...waiting], { summary })).toMatch(
      /\n1 finding; 1 change waits; 1 release passes; waived: slo\/cost \(A-1\)\n$/,
    );
  });

  test('when something is to be done, the last lines are its commands, in each format for people', () => {
    const next = [{ command: 'relc a' }, { command: 'relc b' }, { command: 'relc c', once: 'fixed' }] as const;
    expect(human([], { summary: done, next })).toBe(
      '1 plan to approve\nnext: relc a\n      relc b\nnext, once what is above is fixed: relc c\n',
    );
    expect(human([], { summary: done, next, language: 'pt-BR' })).toContain(
      '1 plano para aprovar\npróximo passo: relc a\n',
    );
    expect(json([], { summary: done, next })).toMatchObject({
      summary: '1 plan to approve',
      next: ['relc a', 'relc b', 'relc c'],
    });
    expect(formats['markdown']?.(report([], { summary: done, next }), false)).toContain(
      'next: `relc a`\\\nnext: `relc b`\\\n',
    );
  });
});

describe('many that are alike', () => {
  const open = (file: string, line: number): Located => ({ code: 'load/placeholder', file, line, column: 1 });
  const missing = (file: string, origin: string): Located => ({
    code: 'load/missing-evidence',
    file,
    facts: { origin },
  });
  const found = [
    ...[6, 7, 8, 12].map((line) => open('release.yaml', line)),
    finding,
    open('hygiene.yaml', 3),
    ...['a', 'b', 'c', 'd'].map((name) => missing(name, `made by ${name}`)),
  ];

  test('when there are many, tells them once, each with its file and its lines, and counts all of them', () => {
    expect(human(found)?.split('\n')).toEqual([
      'error[load/placeholder]: 5 places are still TODO',
      '  --> release.yaml  line 6–8, 12',
      '  --> hygiene.yaml  line 3',
      expect.stringContaining('relc check --all'),
      '',
      ...(human([finding])?.split('\n').slice(0, 6) ?? []),
      '',
      'error[load/missing-evidence]: 4 files are still missing',
      ...['a', 'b', 'c', 'd'].map((name) => `  --> ${name}  made by ${name}`),
      expect.stringContaining('relc explain evidence FILE'),
      '',
      '10 findings: 5 × load/placeholder, 1 × shape/type, 4 × load/missing-evidence',
      '',
    ]);
    expect(human(found, { language: 'pt-BR' })).toContain(
      'Ainda há 5 pontos com TODO\n  --> release.yaml  linha 6–8, 12\n',
    );
  });

  test('when each is asked for, or there are few, tells each by itself', () => {
    expect(human(found, { each: true })?.match(/^error/gm)).toHaveLength(found.length);
    expect(human(found.slice(0, 3))?.match(/^error/gm)).toHaveLength(3);
  });

  test('when others read them, each is there', () => {
    expect(json(found).diagnostics).toHaveLength(found.length);
  });
});

describe('for people', () => {
  test('when there is a finding, shows what, where, why and how to fix it, and a count', () => {
    expect(human([finding])).toBe(
      [
        'error[shape/type]: The value has the wrong type',
        '  --> release.yaml:3:4 at /a',
        '  3 | a: x',
        '         ^',
        '  It is x; expected: number.',
        '  fix: Write a value of the expected type.',
        '',
        '1 finding',
        '',
      ].join('\n'),
    );
  });

  test('when there are two, counts two, with a line between them', () => {
    const text = human([finding, { code: 'load/nothing-selected' }]) ?? '';
    expect(text).toMatch(/\n\nerror\[load\/nothing-selected\]: No release was selected\n {2}Nothing/);
    expect(text).toMatch(/\n\n2 findings: 1 × shape\/type, 1 × load\/nothing-selected\n$/);
  });

  test('when there are several, counts them by code, in the order of the report; one is told right above', () => {
    const missing = { code: 'load/missing-evidence', file: 'f' } as const;
    const text = (count: number) => human([missing, ...Array.from({ length: count }, () => finding)]) ?? '';
    expect(text(20)).toMatch(/\n21 findings: 1 × load\/missing-evidence, 20 × shape\/type\n$/);
    expect(text(0)).toMatch(/\n1 finding\n$/);
  });

  test('when the language is Portuguese, every word is', () => {
    expect(human([finding], { language: 'pt-BR' })).toMatch(
      /^erro\[shape\/type\]: O valor tem o tipo errado\n {2}--> release.yaml:3:4 em \/a\n.*\n {2}solução: .*\n\n1 achado\n$/s,
    );
  });

  test('when nothing was found, prints the lines of the command alone', () => {
    expect(human([], { lines: ['2 releases pass', 'done'] })).toBe('2 releases pass\ndone\n');
  });

  test('when the lines are what a reader came for, they come first', () => {
    const text = human([finding], { lines: ['m: callers get 2'], linesFirst: true }) ?? '';
    expect(text).toMatch(/^m: callers get 2\n\nerror\[shape\/type\].*\n\n1 finding\n$/s);
  });

  test('when the finding is about the whole document, shows no pointer', () => {
    expect(human([{ ...finding, pointer: '' }])).toContain('--> release.yaml:3:4\n');
  });

  test('when the place has no line, does not quote it', () => {
    expect(human([{ code: 'load/missing-evidence', file: 'f' }])).not.toContain('|');
    expect(human([{ ...finding, excerpt: 'x'.repeat(100) }])).toContain('x'.repeat(100));
  });

  test('when names or contents hold control characters, shows them instead of obeying them', () => {
    const text = human([
      {
        ...finding,
        file: 'a\n2 releases pass\u001b[2K',
        pointer: '/\u202e',
        excerpt: '\ta\u0007: \u2028x',
        column: 6,
        facts: { observed: 'line\r\nerased \u001b[1A', expected: '\u009b' },
      },
    ]);
    expect(text?.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text?.split('\n').slice(0, 5)).toEqual([
      'error[shape/type]: The value has the wrong type',
      '  --> a\\u{a}2 releases pass\\u{1b}[2K:3:6 at /\\u{202e}',
      '  3 |  a\\u{7}: \\u{2028}x',
      '               ^',
      '  It is line\\u{d}\\u{a}erased \\u{1b}[1A; expected: \\u{9b}.',
    ]);
  });

  test('when a line of the command holds control characters, shows them too, and paints what is left', () => {
    const hostile = 'a\nplan digest \u001b[8m\u009b\u007f\u202e\u2028z';
    const shown = 'a\\u{a}plan digest \\u{1b}[8m\\u{9b}\\u{7f}\\u{202e}\\u{2028}z';
    const lines = [hostile, ['  ', { style: 'green', text: hostile }, ` ${hostile}`]] as const;
    expect(human([], { lines })).toBe(`${shown}\n  ${shown} ${shown}\n`);
    const painted = formats['human']?.(report([], { lines }), true);
    expect(painted).toBe(`${shown}\n  \u001b[32m${shown}\u001b[39m ${shown}\n`);
  });

  test("when there is only a warning, shows it as one, counts no finding and keeps the command's lines", () => {
    const text = human([{ ...finding, severity: 'warning' }], { lines: ['1 release passes'] }) ?? '';
    expect(text).toContain('warning[shape/type]: ');
    expect(text).toContain('1 release passes');
    expect(text).not.toContain('1 finding');
    expect(json([{ ...finding, severity: 'warning' }])).toMatchObject({ diagnostics: [{ severity: 'warning' }] });
  });

  test('when colours are asked for, they change nothing but the looks', () => {
    const painted = formats['human']?.(report([finding]), true) ?? '';
    expect(painted).toContain('\u001b[31m');
    expect(stripVTControlCharacters(painted)).toBe(human([finding]));
  });
});

describe('for programs', () => {
  test('when there is a finding, names code, place, words and facts', () => {
    expect(json([finding], { result: [1] })).toEqual({
      command: 'check',
      exit_code: 1,
      diagnostics: [
        {
          code: 'shape/type',
          severity: 'error',
          file: 'release.yaml',
          line: 3,
          column: 4,
          pointer: '/a',
          summary: 'The value has the wrong type',
          reason: 'It is x; expected: number.',
          fix: 'Write a value of the expected type.',
          facts: { observed: 'x', expected: 'number' },
        },
      ],
      summary: '1 finding',
      next: [],
      result: [1],
    });
  });

  test('when contents hold control characters, no byte of the document is one, and it says them all the same', () => {
    const observed = 'a\nb\u001b[8m\u009b\u007f\u202e\u2028\u{e0001}z';
    const text = formats['json']?.(report([{ ...finding, facts: { observed } }]), false) ?? '';
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(text).diagnostics[0].facts).toEqual({ observed });
  });

  test('when the language is Portuguese, words are Portuguese and codes are not', () => {
    expect(json([finding], { language: 'pt-BR' }).diagnostics[0]).toMatchObject({
      code: 'shape/type',
      summary: 'O valor tem o tipo errado',
    });
  });
});

describe('for GitLab', () => {
  const codeQuality = (findings: readonly Located[]) =>
    JSON.parse(formats['codequality']?.(report(findings), false) ?? '');

  test('when there is a finding, the Code Quality report places it at its line', () => {
    expect(codeQuality([finding])).toEqual([
      {
        description: 'The value has the wrong type. It is x; expected: number. Write a value of the expected type.',
        check_name: 'shape/type',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'critical',
        location: { path: 'release.yaml', lines: { begin: 3 } },
      },
    ]);
  });

  test('when there is only a warning, the Code Quality report is one that GitLab does not hold against the merge request', () => {
    expect(codeQuality([{ ...finding, severity: 'warning' }])).toMatchObject([{ severity: 'info' }]);
  });

  test('when contents hold control characters, the Code Quality report shows them', () => {
    const [shown] = codeQuality([{ ...finding, facts: { observed: 'a\u202eb\u001b', expected: 'x' } }]);
    expect(shown.description).toContain('It is a\\u{202e}b\\u{1b}; expected: x.');
  });

  test('when a finding moves to another line it keeps its fingerprint, and when it says something else it does not', () => {
    const fingerprint = (one: Located) => codeQuality([one])[0].fingerprint;
    expect(fingerprint({ ...finding, line: 7, column: 1 })).toBe(fingerprint(finding));
    expect(fingerprint({ ...finding, facts: { observed: 'y' } })).not.toBe(fingerprint(finding));
  });

  test('when there are no findings, the Code Quality report is an empty array', () => {
    expect(codeQuality([])).toEqual([]);
  });

  test('when plans are reported, the Terraform report adds up what they create, update and delete', () => {
    const result = [
      { create: 2, update: 1, delete: 0 },
      { create: 1, update: 0, delete: 4 },
    ];
    expect(JSON.parse(formats['terraform']?.(report([], { result }), false) ?? '')).toEqual({
      create: 3,
      update: 1,
      delete: 4,
    });
  });
});

test('when a version serves on two targets, a calendar has its day once; of what is no day it has nothing', () => {
  const day = { day: '2027-02-20', uid: 'm/1/revalidate_by@relc', told: { en: 'Revalidate', 'pt-BR': 'Revalidar' } };
  const at = '2026-11-24T12:00:00Z';
  const ics = (result: Report['result']) => formats['ics']?.(report([], { result }), false).match(/(?<=SUMMARY:).*/g);
  expect(ics([{ ...day, at, target: 'a' }, { ...day, at, target: 'b' }, { target: 'c' }])).toEqual(['Revalidate']);
  expect(ics(null)).toBeNull();
});

const formatted = (name: string, ...args: Parameters<typeof report>) => formats[name]?.(report(...args), false) ?? '';
const warning = { ...finding, severity: 'warning' } as const;
const hostile: Located = {
  ...finding,
  file: 'a"<b>&]]>/ç d.yaml',
  pointer: '/`x`',
  facts: { observed: '</code> **bold** [x](http://evil.example) @everyone `` \u001b[2K\u202e', expected: '- x' },
};

describe('as SARIF', () => {
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const isSarif = new draft04.default({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);
  const sarif = (...args: Parameters<typeof report>) => {
    const document = JSON.parse(formatted('sarif', ...args));
    expect(isSarif(document), JSON.stringify(isSarif.errors)).toBe(true);
    return document.runs[0];
  };

  test('when there are findings, each has its rule, its words and its place, and fits the schema', () => {
    const { tool, results } = sarif([finding, { code: 'slo/cost', file: 'local: tag stage of version 2' }, warning]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['shape/type', 'slo/cost']);
    expect(results[0]).toMatchObject({
      ruleId: 'shape/type',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'The value has the wrong type\nIt is x; expected: number.\nWrite a value of the expected type.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'release.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 4, snippet: { text: 'a: x' } },
          },
        },
      ],
    });
    expect(results[1].locations).toEqual([
      { logicalLocations: [{ fullyQualifiedName: 'local: tag stage of version 2' }] },
    ]);
    expect(results[2]).toMatchObject({ ruleIndex: 0, level: 'warning' });
  });

  test('when nothing was found, or names are hostile, fits the schema', () => {
    expect(sarif([]).results).toEqual([]);
    expect(sarif([hostile], { language: 'pt-BR' })).toMatchObject({
      language: 'pt-BR',
      results: [
        {
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a%22%3Cb%3E%26%5D%5D%3E/%C3%A7%20d.yaml' } } }],
        },
      ],
    });
  });

  test('when relc has a bug, the run was not successful; when there are findings, it was', () => {
    const successful = (exitCode: number) => sarif([finding], { exitCode }).invocations[0].executionSuccessful;
    expect([successful(1), successful(70)]).toEqual([true, false]);
  });
});

describe('as JUnit', () => {
  const junit = (...args: Parameters<typeof report>) => {
    const onError = (level: string, message: string) => {
      throw new Error(`${level}: ${message}`);
    };
    const document = new DOMParser({ onError }).parseFromString(formatted('junit', ...args), 'text/xml');
    return [...document.getElementsByTagName('testcase')].map((one) => ({
      name: one.getAttribute('name'),
      failure: one.getElementsByTagName('failure')[0]?.textContent,
      output: one.getElementsByTagName('system-out')[0]?.textContent,
    }));
  };

  test('when files have findings, each is a test that fails with all of them, and what passes is one that does', () => {
    const result = [
      { model: 'churn', version: '1' },
      { model: 'churn', version: '12' },
    ];
    const bad = { ...finding, file: 'releases/churn/1/release.yaml' };
    expect(junit([bad, { ...bad, code: 'slo/cost' }, { ...bad, severity: 'warning' }], { result })).toEqual([
      {
        name: 'releases/churn/1/release.yaml',
        failure: expect.stringMatching(/^shape\/type: The value has the wrong type\n.*:3:4\nIt is x.*\n\nslo\/cost: /s),
        output: expect.stringContaining('shape/type'),
      },
      { name: 'releases/churn/12', failure: undefined, output: undefined },
    ]);
  });

  test('when there are only warnings, no test fails', () => {
    expect(junit([warning])).toEqual([
      { name: 'release.yaml', failure: undefined, output: expect.stringContaining('It is x') },
    ]);
    expect(formatted('junit', [warning])).toContain('failures="0"');
  });

  test('when contents would be markup, they are text', () => {
    const [only] = junit([hostile]);
    expect(only?.name).toBe(hostile.file);
    expect(only?.failure).toContain('</code> **bold**');
  });
});

describe('as Markdown', () => {
  test('when contents would be a command to the forge, a reference, a picture or a quotation, they are text', () => {
    const about = (observed: string): Located => ({ ...finding, code: 'forge/unreachable', facts: { observed } });
    const said = (observed: string) => formatted('markdown', [about(observed)]).split('\n')[5];
    expect(said('/approve')).toBe('  \\/approve\\');
    expect(said('!7 #8 %9 &10 $11 ~bug ^alert')).toBe('  \\!7 \\#8 \\%9 \\&10 \\$11 \\~bug \\^alert\\');
    expect(said(':smile: at 10:30')).toBe('  \\:smile: at 10:30\\');
    expect(said('see ftp://a.example/x:y:z, a@b.example')).toBe('  see `ftp://a.example/x:y:z,` a`@b.example`\\');
    const lines = ['/approve', '>>>', '~~~', '  /close'];
    const fenced = formatted('markdown', [], { lines });
    expect(fenced).toContain('```text\n /approve\n >>>\n ~~~\n  /close\n```');
    expect(formatted('markdown', [], { lines: ['a /b'] })).toContain('\na /b\n');
  });

  test('when there are findings, the errors come first, with place, reason and fix, and then what the command said', () => {
    const lines = ['2 releases pass', ['a ', { style: 'green', text: 'b' }]] as const;
    expect(formatted('markdown', [warning, finding], { lines })).toBe(
      [
        ...['### relc check', '', '**1 finding; 1 warning**', ''],
        '- **error: The value has the wrong type** `shape/type` `release.yaml:3:4`\\',
        '  It is x; expected: number.\\',
        '  **fix:** Write a value of the expected type.',
        '- **warning: The value has the wrong type** `shape/type` `release.yaml:3:4`\\',
        '  It is x; expected: number.\\',
        '  **fix:** Write a value of the expected type.',
        ...['', '```text', '2 releases pass', 'a b', '```', ''],
      ].join('\n'),
    );
  });

  test('when there are very many, says how many are left', () => {
    expect(
      formatted(
        'markdown',
        Array.from({ length: 53 }, () => finding),
      ),
    ).toContain('\n- and 3 more\n');
    expect(
      formatted(
        'markdown',
        Array.from({ length: 50 }, () => finding),
      ),
    ).not.toContain('more');
  });

  test('when contents would be markup, a link or a name to notify, they are text', () => {
    const text = formatted('markdown', [hostile], { lines: ['```', '# no'] });
    expect(text).toContain('`a"<b>&]]>/ç d.yaml:3:4`');
    expect(text).toContain(
      'It is \\</code\\> \\*\\*bold\\*\\* \\[x\\](`http://evil.example)` `@everyone` \\`\\` \\\\u\\{1b\\}',
    );
    expect(text).toContain('\n````text\n ```\n# no\n````\n');
  });
});

test('when a format is asked for, each says code, place, words and fix of every finding', () => {
  for (const name of ['human', 'json', 'markdown', 'sarif', 'junit', 'codequality'])
    for (const part of ['shape/type', 'release.yaml', 'The value has the wrong type', 'It is x', 'Write a value'])
      expect(formatted(name, [finding]), name).toContain(part);
});

test('when plans are reported, later jobs get their digests as variables', () => {
  const plan = (model: string, digest: string) => ({ target: 'local', model, plan_digest: digest });
  expect(formatted('dotenv', [], { result: [plan('churn', 'sha256:1')] })).toBe(
    'RELC_PLANS=1\nRELC_PLAN_DIGEST=sha256:1\nRELC_PLAN_1=local/churn sha256:1\n',
  );
  expect(formatted('dotenv', [], { result: [plan('churn', 'sha256:1'), plan('fraud', 'sha256:2')] })).toBe(
    'RELC_PLANS=2\nRELC_PLAN_1=local/churn sha256:1\nRELC_PLAN_2=local/fraud sha256:2\n',
  );
  expect(formatted('dotenv', [])).toBe('RELC_PLANS=0\n');
});
