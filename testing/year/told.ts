// For the year: its diary in Markdown, for people.
import type { Diary, Entry } from './diary.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const introduction = `# A year of four models

Written by \`npm run year -- --write\`, which simulates it day by day; days without a word are days on which nothing was to be said. The sample models
\`risk-default\`, \`credit-assistant\`, \`diabetes-progression\` and \`digit-reader\` serve on one target. Each night at 02:00 UTC the pipeline runs
\`relc apply --pending\` and \`relc notify\`, each Monday \`relc drill\` and \`relc audit\`; at noon people work. A host of each model starts each night.

- **Plain sentences**: what people, jobs and intruders do
- **→**: what the signed state of a model says since then; only relc signs one
- ✉: events that receivers got
- \`status\`: what \`relc status\` says that night and did not say before, by its code
- host: how a start goes from now on, where that changed
`;

/** The diary, by month and day. */
export function told({ entries, renewals }: Diary): string {
  const days = Object.entries(Object.groupBy(entries, ({ day }) => day));
  let month = '';
  const parts = days.flatMap(([day, some = []]) => {
    const date = new Date(day);
    const name = `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
    const heading = name === month ? [] : [`## ${name}`];
    month = name;
    return [...heading, [`**${weekdays[date.getUTCDay()]} ${date.getUTCDate()}**`, '', ...linesOf(some)].join('\n')];
  });
  const end = `Besides, signed states were renewed ${renewals} times before they ended.`;
  return `${[introduction.trimEnd(), ...parts, end].join('\n\n')}\n`;
}

/** In their order; events that follow each other share a line. */
function linesOf(entries: readonly Entry[]): readonly string[] {
  const signs = { people: '', relc: '**→** ', told: '✉ ', seen: '' };
  const lines: string[] = [];
  for (const [index, { who, text }] of entries.entries()) {
    const follows = who === 'told' && entries[index - 1]?.who === 'told';
    if (follows) lines.splice(-1, 1, `${lines.at(-1)}, ${text}`);
    else lines.push(`- ${signs[who]}${text}`);
  }
  return lines;
}
