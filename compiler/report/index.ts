// The list of formats. A format is a pure function; the exit code is decided before it runs.
import { csv } from './csv.ts';
import { codeQuality, dotenv, terraform } from './gitlab.ts';
import { human } from './human.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';

/** Only people read on a terminal, which has colours and `columns`. */
export type Format = (report: Report, colour: boolean, columns?: number) => string;

export const formats: Readonly<Record<string, Format>> = {
  human,
  json,
  markdown,
  sarif,
  junit,
  codequality: codeQuality,
  terraform,
  dotenv,
  ics,
  csv,
};
