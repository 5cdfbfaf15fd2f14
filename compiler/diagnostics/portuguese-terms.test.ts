// One word for each thing in what people read in Portuguese; words of code stay as they are typed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allCodes, entryOf } from './catalogue.ts';

const root = join(import.meta.dirname, '../..');
const filesIn = (folder: string, ends: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ends.test(path))
    .map((path) => join(folder, path));

/** Every text with what it is of. */
const texts: readonly (readonly [string, string])[] = [
  ...allCodes().flatMap((code) => {
    const { summary, reason, cases = {}, fix, many, words = {} } = entryOf(code)['pt-BR'];
    const values = Object.values(words).flatMap((some) => Object.values(some));
    const said = [summary, reason, fix, ...Object.values(cases), ...Object.values(many ?? {}), ...values];
    return said.map((text) => [code, text] as const);
  }),
  ...filesIn('templates/pt-BR', /\.hbs$/).map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
  ...filesIn('templates', /\.pt-BR\.\w+\.hbs$/).map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
  ...filesIn('compiler', /pt-br\.ts$/).flatMap((path) => literalsIn(path)),
  ...filesIn('compiler', /(?<!\.test)\.ts$/).flatMap((path) => secondOfBoth(path)),
  ...helpTexts(),
];

function literalsIn(path: string): readonly (readonly [string, string])[] {
  const source = readFileSync(join(root, path), 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return [...source.matchAll(/'((?:\\'|[^'\n])*)'|`([^`]*)`/g)].map(([, plain, template]) => [
    path,
    plain ?? template ?? '',
  ]);
}

/** `both(en, portuguese)`, where the second is a text. */
function secondOfBoth(path: string): readonly (readonly [string, string])[] {
  const source = readFileSync(join(root, path), 'utf8');
  const text = "(?:'(?:\\\\'|[^'\\n])*'|`(?:\\\\`|[^`])*`)";
  const pairs = source.matchAll(new RegExp(`\\bboth\\(\\s*${text},\\s*(${text})`, 'g'));
  return [...pairs].map(([, said = '']) => [path, said.slice(1, -1)]);
}

/** What help says: each text stands behind its English one. */
function helpTexts(): readonly (readonly [string, string])[] {
  const source = readFileSync(join(root, 'compiler/commands/portuguese.ts'), 'utf8');
  return [...source.matchAll(/(?:'|"|\w):\s*'((?:\\'|[^'\n])*)',/g)].map(([, text = '']) => ['help', text]);
}

/** Without code, values and paths. */
const prose = (text: string): string =>
  text
    .replaceAll(/\\?`[^`]*?`|\$\{[^}]*\}|\{\{[^}]*\}\}|\{[^}]*\}|<[^>]*>/g, ' ')
    .replaceAll(/[\w-]*[./_][\w./-]+|--[\w-]+/g, ' ');

const rules: readonly (readonly [RegExp, string])[] = [
  [/\btargets?\b/i, 'destino'],
  [/\bforge\b/i, 'GitLab'],
  [/\bfim da vida\b/i, 'fim de vida'],
  [/(?<!se )\brecusa(?:m|ria)? (?:a |o )?(?:iniciar|início|partida)\b/i, 'se recusa a iniciar'],
  [/\be não passou\b|\bnão passou (?:em|na revalidação)\b/i, 'foi reprovada'],
  [/\bem lugar nenhum\b/i, 'em nenhum destino'],
  [/\bquem chama recebe nada\b/i, 'não recebe nada'],
  [/\ba Deprecated versão\b/i, 'a versão 1 (Deprecated)'],
];

test.each(rules)('what is said in Portuguese has no %s: it is called “%s”', (pattern) => {
  expect(texts.filter(([, text]) => pattern.test(prose(text)))).toEqual([]);
});

test('what somebody is to put in place of a word is called in Portuguese in commands as well', () => {
  expect(texts.filter(([, text]) => /--key KEY\b|--target TARGET\b/.test(text))).toEqual([]);
});

test('texts of each kind are read', () => {
  const kinds = [/^plan\//, /^templates\/pt-BR/, /words\/pt-br\.ts$/, /report\/summaries\.ts$/, /^help$/];
  for (const kind of kinds) expect(texts.filter(([of]) => kind.test(of)).length, String(kind)).toBeGreaterThan(3);
});
