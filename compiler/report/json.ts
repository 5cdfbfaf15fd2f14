// Findings for programs: one document with stable field names.
import { wording } from '../diagnostics/wording.ts';
import { pretty } from '../lib/json.ts';
import { summaryOf } from './ending.ts';
import { kindOf } from './outcome.ts';
import type { Report } from './report.ts';
import { visibleJson } from './visible.ts';

export function json(report: Report): string {
  const document = {
    command: report.command,
    exit_code: report.exitCode,
    diagnostics: report.diagnostics.map((diagnostic) => {
      const { code, file, line, column, pointer, facts, waits } = diagnostic;
      const severity = kindOf(diagnostic);
      return { code, severity, file, line, column, pointer, ...wording(diagnostic, report.language), facts, waits };
    }),
    summary: summaryOf(report),
    next: (report.next ?? []).map(({ command }) => command),
    result: report.result,
  };
  return visibleJson(pretty(document));
}
