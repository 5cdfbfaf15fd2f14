/**
 * `npm run year`: a year of all sample models, day by day, with a registry in memory whose jobs run each night. Every
 * transition comes on its day and no other, every event arrives once, and what a host says at a start is never news to
 * whoever reads `relc status`. `--write` writes the diary, docs/year.md; otherwise it must be what it was.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../testing/checks.ts';
import { bank } from '../../testing/year/bank.ts';
import { Diary } from '../../testing/year/diary.ts';
import { eventsOf } from '../../testing/year/events.ts';
import { expected, script, toldAgain } from '../../testing/year/script.ts';
import { told } from '../../testing/year/told.ts';

const file = join(import.meta.dirname, '../../docs/year.md');
const [first, last] = ['2026-12-01', '2027-11-30'] as const;

const { scenario, receivers } = bank();
const diary = new Diary(scenario, receivers, first);
while (diary.day <= last) await diary.pass(script[diary.day]);

const lines = (all: readonly { readonly day: string; readonly text: string }[]): readonly string[] =>
  all.map(({ day, text }) => `${day} ${text}`);
const same = (name: string, seen: readonly string[], wanted: readonly string[]): void => {
  const [more, less] = [seen.filter((one) => !wanted.includes(one)), wanted.filter((one) => !seen.includes(one))];
  const faults = [...more.map((one) => `+ ${one}`), ...less.map((one) => `- ${one}`)];
  const isSame = faults.length === 0 && seen.length === wanted.length;
  check(`${name}: ${seen.length}`, isSame ? undefined : faults.join('\n') || 'something came twice');
};

same(
  'each transition comes on its day, and no other does',
  diary.transitions.map(({ day, model, text }) => `${day} ${model}: ${text}`),
  expected,
);
const again = diary.events.filter(({ id }, index) => diary.events.findIndex((one) => one.id === id) < index);
same('each event arrives once, but for what a version brings back into reach', lines(again), toldAgain);
same(
  'each transition is told by its events, on the same day, and nothing else is',
  lines(diary.events.filter(({ text }) => !/^(revalidation_|end_of_life_|drop_cache|\w+_failed|registry_)/.test(text))),
  diary.transitions.flatMap(eventsOf),
);
check('status says whatever a host warns of or is refused for', diary.silent.join('\n') || undefined);
const text = told(diary);
if (process.argv.includes('--write')) writeFileSync(file, text);
check('docs/year.md is the diary', readFileSync(file, 'utf8') === text ? undefined : 'run: npm run year -- --write');
