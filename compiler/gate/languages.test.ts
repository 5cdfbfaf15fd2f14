// Texts of release.yaml in one language or in several, and policy that asks for each.
import { expect, test } from 'vitest';
import type { Limit } from '../../schemas/generated/documents.ts';
import {
  at,
  sampleAndPrevious,
  sampleEvaluator,
  sampleGovernance,
  sampleTree,
  shape,
  textIn,
} from '../../testing/sample.ts';
import { compile } from '../compile/index.ts';
import { wording } from '../diagnostics/wording.ts';
import { textOf } from '../lib/bytes.ts';
import { judge } from './index.ts';

const evaluator = await sampleEvaluator();
const governance = sampleGovernance();
const file = 'releases/risk-default/2/release.yaml';
const both: Limit = {
  ...{ field: 'release/prose/languages', when: {}, must_have: ['en', 'pt-BR'] },
  ...{ reason: 'Consumers read Portuguese', source: 'own judgement' },
};

function judged(text: string, ...limits: readonly Limit[]) {
  const { release, previous } = sampleAndPrevious(sampleTree({ [file]: text }));
  const value = { ...governance.limits.value, limits: [...governance.limits.value.limits, ...limits] };
  const asking = { ...governance, limits: { ...governance.limits, value } };
  return judge(release, asking, evaluator, at, shape, { previous });
}

/** Each text of people in both languages; of the headline only what is wanted. */
const told = (headline = '{en: New trees on more fields, pt-BR: Novas árvores com mais campos}'): string =>
  textIn(file)
    .replace(/headline: .*/, `headline: ${headline}`)
    .replace(
      /business_impact: .*\n.*/,
      'business_impact: {en: "It approves 64.2 % of the applications, fewer than the version before", pt-BR: "Aprova 64,2 % das propostas de crédito, menos que a versão anterior"}',
    )
    .replaceAll(
      /- risk: (.*)/g,
      (_, risk) =>
        `- risk: {en: ${JSON.stringify(risk)}, pt-BR: "Em português, ${risk.length}: os grupos diferem mais do que antes"}`,
    )
    .replace(
      /limitations:\n( {2}- .*\n)+/,
      'limitations:\n  - {en: Learned from German applications, pt-BR: Aprendeu com propostas alemãs}\n',
    )
    .replace(/scope: .*/, 'scope: {en: Credit decisions of loan-origination, pt-BR: Decisões de crédito da originação}')
    .replace(
      /impact: No.*/,
      'impact: {en: "No interruption, other decisions", pt-BR: "Sem interrupção, outras decisões"}',
    )
    .replace(
      /rollback_plan: .*/,
      'rollback_plan: {en: Set the alias back to version 1, pt-BR: Voltar o alias para a versão 1}',
    );

const notes = ({ judged: release }: ReturnType<typeof judged>, name: string): string => {
  if (release === undefined) throw new Error('the release does not pass');
  const { value } = compile(release, sampleTree().files, evaluator.controls);
  return textOf(value?.files.get(name) ?? new Uint8Array()) ?? '';
};

test('when policy asks for both languages and each text has both, it passes, and each note is in its own', () => {
  const found = judged(told(), both);
  expect(found.diagnostics.filter(({ code }) => code === 'limit/must-have')).toEqual([]);
  const [english, portuguese] = [notes(found, 'release_notes.md'), notes(found, 'release_notes.pt-BR.md')];
  expect(english).toContain('\n\nNew trees on more fields\n');
  expect(portuguese).toContain('\n\nNovas árvores com mais campos\n');
  expect(portuguese).toContain('- **O que é afetado**: Decisões de crédito da originação\n');
  expect(portuguese).toContain('- Aprendeu com propostas alemãs\n');
  expect(english).not.toMatch(/ \(in Portuguese\)|árvores/);
  expect(portuguese).not.toContain('(em inglês)');
});

test.each([
  ['lacks one', '{en: New trees on more fields}', ['pt-BR']],
  ['is in none by its name', 'New trees on more fields', ['en', 'pt-BR']],
])('when policy asks for both languages and a text %s, it is refused where it stands', (_, headline, missing) => {
  const found = judged(told(headline), both).diagnostics.filter(({ code }) => code === 'limit/must-have');
  expect(found.map(({ pointer, facts }) => [pointer, facts?.['expected']])).toEqual(
    missing.map((language) => ['/headline', language]),
  );
  const [first] = found;
  expect(first && wording(first, 'en').fix).toContain('Write the text in each language');
  expect(first && wording(first, 'pt-BR').fix).toContain('Escreva o texto em cada idioma');
});

test('when a text lacks the language of a note, it is said in which language it is; a text alone says of no language', () => {
  const found = judged(told('{en: New trees on more fields}'));
  expect(found.diagnostics.filter(({ code }) => code.startsWith('limit/'))).toEqual([]);
  expect(notes(found, 'release_notes.pt-BR.md')).toContain('\n\nNew trees on more fields (em inglês)\n');
  expect(notes(found, 'release_notes.md')).toContain('\n\nNew trees on more fields\n');
  const alone = judged(textIn(file));
  expect(notes(alone, 'release_notes.pt-BR.md')).not.toContain('(em inglês)');
});

test('when a text in one of its languages says too little, that language is refused', () => {
  const { diagnostics } = judged(told('{en: New trees on more fields, pt-BR: Novo}'));
  expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toContainEqual([
    'limit/too-short',
    '/headline/pt-BR',
  ]);
});

test('when a text is the same in both languages, the second is refused, though policy finds both by their names', () => {
  const { diagnostics } = judged(told('{en: New trees on more fields, pt-BR: New trees on more fields}'), both);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'release/repeated-text', pointer: '/headline/pt-BR' }),
  );
  expect(judged(told(), both).diagnostics.map(({ code }) => code)).not.toContain('release/repeated-text');
});

test.each(['See the English text above', 'Ver texto em inglês acima'])(
  'when the text in one language only points to the other one, it is refused: %s',
  (filler) => {
    const { diagnostics } = judged(told(`{en: New trees on more fields, pt-BR: ${filler}}`), both);
    const found = diagnostics.filter(({ code }) => code === 'release/points-elsewhere');
    expect(found.map(({ pointer, facts }) => [pointer, facts?.['observed']])).toEqual([['/headline/pt-BR', filler]]);
    expect(judged(told(), both).diagnostics.map(({ code }) => code)).not.toContain('release/points-elsewhere');
  },
);
