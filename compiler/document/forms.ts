// Patterns say little to people: each pattern and format of the schemas with a value that has its form.

/** Patterns as the schemas have them. */
const examples: Readonly<Record<string, string>> = {
  date: '2027-02-20',
  'date-time': '2026-11-20T14:03:00Z',
  '^[0-9-]{10}T[0-9]{2}:[0-9]{2}:[0-5][0-9]([.][0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$': '2026-11-20T14:03:00Z',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$': '2026-01-03T22:00:00',
  '^P([1-9][0-9]{0,3}D)?(T([1-9][0-9]{0,3}H)?([1-9][0-9]{0,3}M)?)?$': 'PT4H',
  '^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$': 'America/Sao_Paulo',
  '^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,3}|UNTIL=[0-9]{8}T[0-9]{6}Z|WKST=(MO|SU)|BYDAY=([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*|(BYMONTHDAY|BYMONTH|BYSETPOS)=-?[1-9][0-9]?(,-?[1-9][0-9]?)*))*$':
    'FREQ=WEEKLY;BYDAY=SA',
  '^sha256:[0-9a-f]{64}$': `sha256:${'0123456789abcdef'.repeat(4)}`,
  '^(sha256:[0-9a-f]{64}|[A-Za-z0-9_.+/=-]{1,36})$': `sha256:${'0123456789abcdef'.repeat(4)}`,
  '^[0-9a-f]{64}$': '0123456789abcdef'.repeat(4),
  '^[0-9a-f]{40}([0-9a-f]{24})?$': '0123456789abcdef0123456789abcdef01234567',
  '^[a-z0-9][a-z0-9_.-]{0,62}$': 'risk-default',
  '^(TODO|[a-z0-9][a-z0-9_.-]{0,62})$': 'loan-origination',
  '^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$': 'EXC-1',
  '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$': 'champion',
  '^[A-Za-z0-9_][A-Za-z0-9_./-]*$': 'messages/content',
  '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})*$': 'boxes/confidence',
  '^[1-9][0-9]{0,8}$': '2',
  '^#?[1-9][0-9]{0,8}$': '2',
  '^(none|[1-9][0-9]{0,8})$': '2',
  '^[a-z0-9][a-z0-9_.-]{0,62}/[1-9][0-9]{0,8}$': 'risk-default/2',
  '^[a-z]+/[a-z0-9-]+$': 'slo/latency-p95',
  "^(https://[A-Za-z0-9.-]+|http://(localhost|127[.]0[.]0[.]1))(:[0-9]{1,5})?(/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?$":
    'https://events.example.com/relc',
  '^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$': 'build/events',
  '^urn:relc:[a-z0-9_.-]+:[a-z0-9_.-]+$': 'urn:relc:registry-1:production',
  '^relc[.][a-z_]+$': 'relc.release_published',
  '^RELC_NOTIFY_[A-Z0-9_]{1,60}$': 'RELC_NOTIFY_TOKEN',
  '^[a-z0-9][a-z0-9-]{0,39}$': 'on-call',
  '^(/[A-Za-z0-9_.~-]+)+$': '/latency_ms/p95',
  "^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9.-]+$": 'ana.ribeiro@example.com',
  '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*$': 'https://gitlab.example.com',
  "^https?://([A-Za-z0-9._~:/?#@!$&'()*+,;=%-]|\\{[A-Za-z_]*\\})+$":
    'https://grafana.example.com/d/models?var-model={model}&var-version={version}',
  "^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$": 'https://records.example.com/adr/1',
  '^(file:[A-Za-z0-9_./-]+|mlflow\\+https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_.-]+)*)$':
    'mlflow+https://mlflow.example.com',
  '^(alias:[A-Za-z0-9][A-Za-z0-9_.-]{0,62}|tag:[A-Za-z0-9_./ -]{1,250}=[A-Za-z0-9_./ -]{1,250})$': 'alias:staging',
  '^[A-Z]{3}$': 'BRL',
  '^policies/runtime/[a-z0-9_./-]+\\.yaml$': 'policies/runtime/quota/credit-1.yaml',
  '^(NaN|-?Infinity|-?[0-9]+(\\.[0-9]+)?(e\\+[0-9]+)?)$': 'NaN',
  '^(staging_report|shadow_eval|fairness)(/[a-z0-9_.*-]+)+$': 'shadow_eval/candidate/auc',
  '^(evidence/(canary_plan|drift_baseline|fairness|sbom|vex)|profile/(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm(/groundedness)?)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))|measures/[a-z0-9_]+|runtime_policies/(InferenceGateway|RateLimit|Quota|OutputLimits|LlmGateway)|checklists/(readiness|hygiene)/[a-z0-9][a-z0-9_.-]{0,62}|decides_about_people|personal_data|task|drift/[^/\\x00-\\x1f\\x7f]+)$':
    'evidence/canary_plan',
  '^(slos/(latency_ms|error_rate|cost_per_1000_calls|batch|llm(/groundedness)?)|capacity|guardrails|drift|fairness|privacy/(purpose|legal_basis|retention_days|dpo|impact_report))$':
    'slos/latency_ms',
  '^[a-z0-9_]+$': 'rmse',
  '^[a-z0-9][a-z0-9_.-]*\\.pub$': 'ana-ribeiro.pub',
  '^([^<>*\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]|<(name|number)>)+$': 'CHG-<number>',
  '^[A-Za-z0-9+/]+={0,2}$': 'eyJhIjoxfQ==',
  '^-----BEGIN PUBLIC KEY-----\\n[A-Za-z0-9+/=\\n]+-----END PUBLIC KEY-----\\n?$':
    '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n',
};

const longest = 80;

/** An example, and the form itself where people can read it: `2027-02-20 (date)`. */
export function formText(form: string): string {
  const example = Object.hasOwn(examples, form) ? examples[form] : undefined;
  if (example === undefined) return form;
  return form.length > longest ? example : `${example} (${form})`;
}
