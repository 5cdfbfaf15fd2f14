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
  readonly planted?: readonly { readonly title: string; readonly after: number; readonly said: string }[];
}

const folder = join(import.meta.dirname, '../agreement');

/** What happened in the stories that were told last. */
export const toldFile = join(folder, 'interleavings.json');

export const readPlanted = (): readonly Planted[] =>
  load(readFileSync(join(folder, 'interleavings.yaml'), 'utf8')) as Planted[];

export function interleavingsSection(): readonly string[] {
  const told: Partial<Told> = existsSync(toldFile) ? JSON.parse(readFileSync(toldFile, 'utf8')) : {};
  const { counts } = told;
  return [...promise, ...(counts ? figures({ ...told, counts }) : []), ...missed(told)];
}

const promise = [
  '## Whole stories',
  `Every part is tested by itself; whether all of them together keep one promise, stories by chance show. An author, approvers, jobs, an
attacker who writes to the registry, one who pushes, and a clock act in any order, and after each step an oracle of its own says whether that
was right. The promise, in words:`,
  `> What serving starts was approved by enough people, for that digest, under the policy then in force, from the state that it was planned
> against; or by the rule of an emergency, of a rollback or of an end of life. Everything else left the registry as it was.`,
  `In code: [testing/interleavings/ledger.ts](../testing/interleavings/ledger.ts) keeps what each person signed and what each commit says, and
says by rules of its own whether a signed state may follow another one; [testing/interleavings/run.ts](../testing/interleavings/run.ts) takes
the steps, and asks after each of them what serving would start. Neither asks the compiler what is right. Stories are made by fast-check
([testing/interleavings/chance.ts](../testing/interleavings/chance.ts)): 10 to 40 steps each, from a seed; sixteen share each beginning, and
sixteen of those the first part of it. One that fails is made shorter until nothing can be left out; those that once failed are kept with
their titles in [testing/interleavings/kept.ts](../testing/interleavings/kept.ts). A host that serves remembers here what it started last: one
that never saw the model believes an older state. Standard changes have tests of their own (compiler/operations/recipe-year.test.ts).`,
  `\`npm run interleavings\` tells 10,000 of them on two cores, at some 40 ms of one core each; \`.ci/run\` 2,560, \`npm test\` a few.`,
];

/** How often each step was taken, and what was refused. */
function figures({ seed, stories, steps, counts }: Partial<Told> & Pick<Told, 'counts'>): readonly string[] {
  const of = (kind: string) =>
    Object.entries(counts).flatMap(([name, count]) =>
      name.startsWith(`${kind} `) ? [[name.slice(kind.length + 1), count] as const] : [],
    );
  const listed = (all: readonly (readonly [string, number])[]) =>
    all.map(([name, count]) => `${name} ${count}`).join(', ');
  const said = of('said').filter(([name]) => !name.endsWith(': nothing'));
  const by = (operation: string) =>
    said.flatMap(([name, count]) =>
      name.startsWith(`${operation}: `) ? [[name.slice(operation.length + 2), count] as const] : [],
    );
  const operations = [...new Set(said.map(([name]) => name.split(': ')[0] ?? ''))];
  return [
    `Told last: ${stories} stories with seed ${seed}, ${steps} steps in all; what they share was done once, and is counted once.`,
    ['| step | taken |', '| --- | --- |', ...of('step').map(([name, count]) => `| ${name} | ${count} |`)].join('\n'),
    `By hand: ${listed(of('hand'))}. Killed: ${listed(of('killed'))}. States that were signed: ${listed(of('state'))}.`,
    [
      '| operation | what it found, and how often |',
      '| --- | --- |',
      ...operations.map((name) => `| ${name} | ${listed(by(name))} |`),
    ].join('\n'),
  ];
}

/** The checks that stories must miss. */
function missed({ planted = [] }: Partial<Told>): readonly string[] {
  const rows = readPlanted().map(({ title, file }) => {
    const found = planted.find((one) => one.title === title);
    const [after, said] = found ? [String(found.after), found.said] : ['not tried yet', ''];
    return `| ${title} | [${file}](../${file}) | ${after} | ${said.replaceAll('|', '\\|')} |`;
  });
  return [
    'Each of these checks is taken out of the code by `npm run interleavings -- --planted`, and a story must notice. Stories that differ early are told first:',
    [
      '| without the check | in | noticed by story number | what was broken |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ];
}
