import { expect, test } from 'vitest';
import { summaries } from './summaries.ts';

const none = { models: 0, revalidations: 0, reports: 0, others: 0 };
const judged = { origin: 'work tree', at: undefined, by: undefined };

test.each([
  [{ passed: 2, count: 2, beside: { ...none, models: 1 } }, '2 releases pass', '2 releases passam'],
  [{ passed: 1, count: 1, beside: none }, '1 release passes', '1 release passa'],
  [{ passed: 0, count: 1, beside: none }, '0 of 1 releases pass', '0 de 1 releases passam'],
  [
    { passed: 1, count: 1, beside: { models: 1, revalidations: 1, reports: 2, others: 0 } },
    '1 release, 1 revalidation and 2 monitoring reports pass',
    '1 release, 1 revalidação e 2 relatórios de monitoramento passam',
  ],
  [{ passed: 0, count: 0, beside: { ...none, models: 1 } }, 'model.yaml passes', 'model.yaml passa'],
  [
    { passed: 0, count: 0, beside: { ...none, models: 2, others: 1 } },
    'model.yaml of 2 models and 1 other file pass',
    'model.yaml de 2 modelos e 1 outro arquivo passam',
  ],
])('a check says what passed: %j', (passed, en, portuguese) => {
  expect(summaries.passes(passed, judged)).toEqual({
    en: `${en} every gate (work tree)`,
    'pt-BR': `${portuguese} em todos os gates (cópia de trabalho)`,
  });
});

test('a check that judged nothing says that no release is changed', () => {
  expect(summaries.passes({ passed: 0, count: 0, beside: none }, judged).en).toBe('no release folder is changed');
});
