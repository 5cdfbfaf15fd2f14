// The list of formats. A format is a pure function; the exit code is decided before it runs.
import { codeQuality, terraform } from './gitlab.ts';
import { human } from './human.ts';
import { json } from './json.ts';
import type { Report } from './report.ts';

export type Format = (report: Report, colour: boolean) => string;

export const formats: Readonly<Record<string, Format>> = {
  human,
  json,
  codequality: codeQuality,
  terraform,
};
