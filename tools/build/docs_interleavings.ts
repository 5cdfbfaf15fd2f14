/** What `docs/security.md` tells of stories by chance: `npm run interleavings -- --write` has told them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** A check that is taken out. */
export interface Planted {
  readonly title: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  readonly by: string;
}

interface Told {
  readonly seed: number;
  readonly stories: number;
  readonly steps: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly planted: readonly {
    readonly title: string;
    readonly file: string;
    readonly after: number;
    readonly said: string;
  }[];
}

/** What happened in the stories that were told last. */
export const toldFile = join(import.meta.dirname, '../agreement/interleavings.json');

export const readPlanted = (file: string, read: (path: string) => string): readonly Planted[] =>
  load(read(file)) as Planted[];

export function interleavingsSection(): readonly string[] {
  if (!existsSync(toldFile)) return [];
  const told: Told = JSON.parse(readFileSync(toldFile, 'utf8'));
  const of = (kind: string) =>
    Object.entries(told.counts).flatMap(([name, count]) =>
      name.startsWith(`${kind} `) ? [[name.slice(kind.length + 1), count] as const] : [],
    );
  const said = of('said').filter(([name]) => !name.endsWith(': nothing'));
  const operations = [...new Set(said.map(([name]) => name.split(': ')[0] ?? ''))];
  const listed = (all: readonly (readonly [string, number])[]) =>
    all.map(([name, count]) => `${name} ${count}`).join(', ');
  return [
    '## Whole stories',
    `Every part is tested by itself; whether all of them together keep one promise, stories by chance show. An author, approvers, jobs, an
attacker who writes to the registry, one who pushes, and a clock act in any order, and after each step an oracle of its own says whether that
was right. The promise, in words:`,
    `> What serving starts was approved by enough people, for that digest, under the policy then in force, from the state that it was planned
> against; or by the rule of an emergency, of a rollback or of an end of life. Everything else left the registry as it was.`,
    `In code: [testing/interleavings/ledger.ts](../testing/interleavings/ledger.ts) keeps what each person signed and what each commit says, and
says by rules of its own whether a signed state may follow another one; [testing/interleavings/run.ts](../testing/interleavings/run.ts) takes
the steps, and asks after each of them what serving would start. Neither asks the compiler what is right. Stories are made by fast-check
([testing/interleavings/chance.ts](../testing/interleavings/chance.ts)), and one that fails is made shorter until nothing can be left out.
Those that once failed are kept with their titles in [testing/interleavings/kept.ts](../testing/interleavings/kept.ts). A host that serves
remembers what it started last; one that never saw the model believes an older state, as docs/serving.md says.`,
    `Told last, by \`npm run interleavings -- --write\`: ${told.stories.toLocaleString('en')} stories of 10 to 40 steps, ${told.steps.toLocaleString('en')} steps in all, seed ${told.seed}.
Sixteen stories share each beginning, and sixteen of those the first part of it. \`.ci/run\` tells some of them, \`npm test\` a few.`,
    ['| step | taken |', '| --- | --- |', ...of('step').map(([name, count]) => `| ${name} | ${count} |`)].join('\n'),
    `By hand: ${listed(of('hand'))}. Killed: ${listed(of('killed'))}. States that were signed: ${listed(of('state'))}.`,
    [
      '| operation | refusals and warnings, and how often |',
      '| --- | --- |',
      ...operations.map(
        (name) =>
          `| ${name} | ${listed(said.filter(([one]) => one.startsWith(`${name}: `)).map(([one, count]) => [one.slice(name.length + 2), count]))} |`,
      ),
    ].join('\n'),
    `Each of these checks was taken out of the code, and a story noticed:`,
    [
      '| without the check | in | noticed by story | what was broken |',
      '| --- | --- | --- | --- |',
      ...(told.planted ?? []).map(
        ({ title, file, after, said: words }) =>
          `| ${title} | [${file}](../${file}) | ${after} | ${words.replaceAll('|', '\\|')} |`,
      ),
    ].join('\n'),
  ];
}
