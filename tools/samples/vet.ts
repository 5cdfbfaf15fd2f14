/** Checks the samples, and what their signed statements say, against the CUE shapes. */
import { committed } from '../build/committed.ts';
import { vetMany } from '../build/cue.ts';

const documents = [...committed()].flatMap(([schema, found]) => found.map((one) => ({ schema, ...one })));
const faults = await vetMany(documents);
const wrong = documents.flatMap(({ origin, schema }, index) =>
  faults[index] === '' ? [] : [`${origin} is no ${schema}: ${faults[index]}`],
);
for (const line of wrong) console.error(line);
console.log(`${documents.length} documents, ${wrong.length} of another shape`);
process.exitCode = documents.length > 0 && wrong.length === 0 ? 0 : 1;
