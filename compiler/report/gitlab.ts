// Reports for a GitLab merge request: findings beside the diff, and the number of planned changes.
import { wording } from '../diagnostics/wording.ts';
import { sha256Hex } from '../lib/digest.ts';
import { canonical, isObject, pretty } from '../lib/json.ts';
import type { Report } from './report.ts';
import { visible } from './visible.ts';

/** A Code Quality report: one array. GitLab takes equal fingerprints for one finding. */
export function codeQuality(report: Report): string {
  return pretty(
    report.diagnostics.map((diagnostic) => {
      const { code, severity, file, line, pointer, facts } = diagnostic;
      const { summary, reason, fix } = wording(diagnostic, report.language);
      return {
        description: `${summary}. ${reason} ${fix}`.split('\n').map(visible).join('\n'),
        check_name: code,
        fingerprint: sha256Hex(canonical([code, file ?? '', pointer ?? '', facts ?? {}])),
        severity: severity === 'warning' ? 'info' : 'critical',
        location: { path: file ?? '.', lines: { begin: line ?? 1 } },
      };
    }),
  );
}

/** A Terraform report: the numbers of resources to create, update and delete. */
export function terraform({ result }: Report): string {
  const plans = Array.isArray(result) ? result.filter(isObject) : [];
  const sum = (action: string) => plans.reduce((total, plan) => total + Number(plan[action] ?? 0), 0);
  return pretty({ create: sum('create'), update: sum('update'), delete: sum('delete') });
}
