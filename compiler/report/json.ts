// Findings for programs: one document with stable field names.
import { wording } from '../diagnostics/wording.ts';
import { pretty } from '../lib/json.ts';
import type { Report } from './report.ts';
import { visibleJson } from './visible.ts';

export function json(report: Report): string {
  const document = {
    command: report.command,
    exit_code: report.exitCode,
    diagnostics: report.diagnostics.map((diagnostic) => {
      const { code, severity = 'error', file, line, column, pointer, facts } = diagnostic;
      return { code, severity, file, line, column, pointer, ...wording(diagnostic, report.language), facts };
    }),
    result: report.result,
  };
  return visibleJson(pretty(document));
}
