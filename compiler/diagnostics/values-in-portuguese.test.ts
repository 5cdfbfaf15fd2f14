import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factsInPortuguese, resourceInPortuguese } from './values-in-portuguese.ts';

test.each([
  [
    'GET https://r.example/api: does not answer in time, 3 times',
    'GET https://r.example/api: não responde a tempo, 3 vezes',
  ],
  [
    'GET https://r.example/api: answers 503, and asks to wait 90 s',
    'GET https://r.example/api: responde 503 e pede para esperar 90 s',
  ],
  [
    'GET https://r.example/api: fails with ECONNREFUSED, 3 times',
    'GET https://r.example/api: falha com ECONNREFUSED, 3 vezes',
  ],
  ['no version 7 of churn in the registry', 'o registry não tem a versão 7 de churn'],
])('when a server gave no answer, says why in Portuguese: %s', (observed, said) => {
  expect(factsInPortuguese({ code: 'registry/unreachable', facts: { observed } })).toEqual({ observed: said });
  // What somebody is to type, or wrote, stays as it is.
  expect(factsInPortuguese({ code: 'shape/type', facts: { observed } })).toEqual({ observed });
});

const compiler = join(import.meta.dirname, '..');
const sources = readdirSync(compiler, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);

/** What is said of servers that give no answer, as it stands in the sources, with something for each value. */
const reasons = sources.flatMap((path) =>
  [
    ...readFileSync(join(compiler, path), 'utf8').matchAll(
      /(?:Registry|Forge)Unreachable\(\s*(?:'([^']*)'|`((?:\\`|[^`])*)`),?\s*\)/g,
    ),
  ].map(([, plain, template = '']) => (plain ?? template.replaceAll('\\`', '`')).replaceAll(/\$\{[^}]*\}/g, 'x7')),
);
const english = /\b(?:the|that|which|not|and|with|has|is|answers?|names?|no|of|in|at|it|be)\b/;

test('whatever the sources say of a server that gives no answer, no English is left in Portuguese', () => {
  expect(reasons.length).toBeGreaterThan(20);
  const code = 'registry/unreachable';
  const inPortuguese = (observed: string) => String(factsInPortuguese({ code, facts: { observed } })['observed']);
  // These are only what a server or the system said.
  const own = reasons.filter((one) => english.test(one));
  expect(own.length).toBeGreaterThan(15);
  const left = (one: string) => english.test(one.replaceAll(/`[^`]*`|\{[^}]*\}|\bno x7|https?:\S*/g, ''));
  expect(own.map(inPortuguese).filter(left)).toEqual([]);
});

test('when a resource of a registry is named, says it in Portuguese, also behind its target', () => {
  expect(
    ['tag stage of version 2', 'local: stage of version 2', 'signed state', 'alias approved'].map(resourceInPortuguese),
  ).toEqual(['tag stage da versão 2', 'local: stage da versão 2', 'estado assinado', 'alias approved']);
});

test('when something is not there, says so in Portuguese, where nobody is to type the word', () => {
  const said = { approved: 'absent → abc', computed: 'no change' };
  expect(factsInPortuguese({ code: 'apply/stale', facts: said })).toEqual({
    approved: 'ausente → abc',
    computed: 'nenhuma mudança',
  });
  expect(factsInPortuguese({ code: 'apply/conflict', facts: { expected: 'absent', after: '2' } })).toEqual({
    expected: 'ausente',
    after: '2',
  });
  expect(factsInPortuguese({ code: 'verify/alias-differs', facts: { observed: 'none' } })).toEqual({
    observed: 'nenhuma',
  });
  // `replaces: none` is typed.
  const typed = { observed: '1', expected: 'none' };
  expect(factsInPortuguese({ code: 'plan/replaces-differs', facts: typed })).toEqual(typed);
});
