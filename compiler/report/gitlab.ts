// Reports for a GitLab merge request: findings beside the diff, and the number of planned changes.
import { pretty } from '../lib/json.ts';
import { fingerprint, shownWords } from './finding.ts';
import { kindOf } from './outcome.ts';
import { type Report, rowsOf } from './report.ts';

const severities = { error: 'critical', waiting: 'minor', warning: 'info' } as const;

/** A Code Quality report: one array. GitLab takes equal fingerprints for one finding. */
export function codeQuality(report: Report): string {
  return pretty(
    report.diagnostics.map((diagnostic) => {
      const { code, file, line } = diagnostic;
      const { summary, reason, fix } = shownWords(diagnostic, report.language);
      return {
        description: `${summary}. ${reason} ${fix}`,
        check_name: code,
        fingerprint: fingerprint(diagnostic),
        severity: severities[kindOf(diagnostic)],
        location: { path: file ?? '.', lines: { begin: line ?? 1 } },
      };
    }),
  );
}

/** A Terraform report: the numbers of resources to create, update and delete. */
export function terraform({ result }: Report): string {
  const sum = (action: string) => rowsOf(result).reduce((total, plan) => total + Number(plan[action] ?? 0), 0);
  return pretty({ create: sum('create'), update: sum('update'), delete: sum('delete') });
}

/** GitLab takes 5 KB of variables for later jobs. */
const mostPlans = 20;

/**
 * A dotenv report: the digest of the plan as `RELC_PLAN_DIGEST` where there is one plan, and of each plan with what it is
 * of, `RELC_PLAN_1=production/churn sha256:…`.
 */
export function dotenv({ result }: Report): string {
  const plans = rowsOf(result).filter((plan) => typeof plan['plan_digest'] === 'string');
  const [first] = plans;
  const named = plans.slice(0, mostPlans).map((plan, index) => {
    const { target, model, plan_digest: digest } = plan;
    return `RELC_PLAN_${index + 1}=${target}/${model} ${digest}`;
  });
  const only = first !== undefined && plans.length === 1 ? [`RELC_PLAN_DIGEST=${first['plan_digest']}`] : [];
  return [`RELC_PLANS=${plans.length}`, ...only, ...named].map((line) => `${line}\n`).join('');
}
