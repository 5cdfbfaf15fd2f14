// What readers of relc's output ask, and where it answers: `docs/reading`. Each answer is literally in the output, on the
// first screen where the question is marked so. BLESS=1 writes the current output: then read the answers again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { situations } from './situations.ts';
import { relc } from './story.ts';

const folder = join(import.meta.dirname, '../docs/reading');
const block = /(?<=\n```text\n)[\s\S]*?(?=```\n)/;
const screen = 45;

/** However lines are broken. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Questions and their answers: `- Question? (first screen)`, and below it each answer as a quotation. */
function answersIn(text: string) {
  return [...text.matchAll(/^- (.+)\n((?: {2}> .+\n)+)/gm)].map(([, question = '', quoted = '']) => ({
    question,
    isFirst: question.endsWith('(first screen)'),
    answers: quoted.split('\n').flatMap((line) => (line === '' ? [] : [flat(line.replace(/^ {2}> /, ''))])),
  }));
}

test.each(Object.entries(situations))(
  'when somebody reads %s, the text answers each of their questions',
  async (name, made) => {
    const { scenario, commands } = await made();
    let output = '';
    for (const command of commands) output += await relc(scenario, command);
    output = `${output.trimEnd()}\n`;
    const file = join(folder, `${name}.md`);
    if (process.env['BLESS']) {
      const before = existsSync(file) ? readFileSync(file, 'utf8') : `# ${name}\n\n\`\`\`text\n\`\`\`\n`;
      writeFileSync(
        file,
        before.replace(block, () => output),
      );
    }
    const text = readFileSync(file, 'utf8');
    expect(text.match(block)?.[0]).toBe(output);
    const questions = answersIn(text);
    expect(questions.length).toBe(text.match(/^- /gm)?.length);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    const first = output
      .split('\n')
      .slice(1, screen + 1)
      .join('\n');
    for (const { question, isFirst, answers } of questions)
      for (const answer of answers) expect(flat(isFirst ? first : output), question).toContain(answer);
  },
);
