// The registry of formats. A format is a pure function: the exit code was
// decided before, and does not depend on it.
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
