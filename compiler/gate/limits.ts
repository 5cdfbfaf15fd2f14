// Where limits.yaml says what refuses a value, and of which models, so that people find the line that they would have
// changed; and what they would change instead, which depends on the document that the field is in.
import type { Limit, Limits } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { evidenceFiles, isDocumentName } from '../evidence/table.ts';
import { isJsonObject, type Json, valueAt } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { addDays, isDay } from '../lib/time.ts';
import type { Document } from '../model/release.ts';

/** The content of a file that a limit is about. */
type ContentOf = (file: string) => Json;

/** Of a denial of gate `limit`, the positions of the limits become their places, with what they say in `when`. */
export function withLimits(denial: Diagnostic, { file, value }: Document<Limits>, contentOf: ContentOf): Diagnostic {
  if (denial.code === 'fairness/people') return withShare(denial, { file, value });
  const { limits: positions, ...facts } = denial.facts ?? {};
  if (!denial.code.startsWith('limit/') || !Array.isArray(positions)) return denial;
  const numbers = positions.filter((one) => typeof one === 'number');
  const conditions = [...new Set(numbers.flatMap((position) => condition(value.limits[position]) ?? []))];
  const limits = numbers.map((position) => ({ file, pointer: `/limits/${position}` }));
  const some = facts['was'] === undefined ? 'some' : 'former';
  const models = conditions.includes('{}') ? 'every' : some;
  const said = { ...facts, when: conditions.join('; '), models, ...mendFacts(denial, contentOf) };
  return { ...denial, facts: said, places: { limits } };
}

/** How many people may be without a group, by the strictest limit. */
function withShare(denial: Diagnostic, { file, value }: Document<Limits>): Diagnostic {
  const shares = value.limits.flatMap((limit, position) =>
    limit.field === 'fairness/ungrouped_share' && 'at_most' in limit ? [{ share: limit.at_most, position }] : [],
  );
  const limits = shares.map(({ position }) => ({ file, pointer: `/limits/${position}` }));
  const admitted = Math.min(1, ...shares.map(({ share }) => share));
  return { ...denial, facts: { ...denial.facts, admitted }, places: { limits } };
}

/** Numbers that contradict each other are explained by what they are compared with. */
export function explained(denial: Diagnostic): Diagnostic {
  const { expected } = denial.facts ?? {};
  if (denial.code !== 'evidence/incoherent') return denial;
  if (isJsonObject(expected) && 'groups' in expected)
    return {
      ...denial,
      facts: { ...denial.facts, expected: expected['groups'] ?? null, change: 'groups', mend: 'groups' },
    };
  const mend = isJsonObject(expected) && 'traffic_percent' in expected ? 'traffic_percent' : 'other';
  return { ...denial, facts: { ...denial.facts, mend } };
}

/** As the file has it: `{criticality: [high], personal_data: true}`. */
function condition(limit: Limit | undefined): string | undefined {
  if (limit === undefined) return undefined;
  const facts = Object.entries(limit.when).map(
    ([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`,
  );
  return `{${facts.join(', ')}}`;
}

/** Fields that no document has under that name: what mends them has a sentence of its own. */
const computed: Readonly<Record<string, string>> = {
  'AccessPolicy/mfa_of_people': 'second_factor',
  'InferenceGateway/request_bytes_beyond_contract': 'beyond_contract',
  'LlmGateway/pii_masking/entities/*': 'masked',
  'LlmGateway/pii_masking/where/*': 'masked_where',
  'LlmGateway/stopped_on_output': 'stopped',
  'Quota/calls_per_day': 'calls_per_day',
  'canary_plan/different_shares': 'different_shares',
  'canary_plan/first_share': 'first_share',
  'canary_plan/growth': 'growth',
  'canary_plan/last_share': 'last_share',
  'contract_output/characters': 'characters',
  'contract_output/longest_text': 'longest_text',
  'contract_output/texts': 'texts',
  'consumers/runs_per_day': 'runs_per_day',
  'drift_baseline/features/*/largest_share': 'largest_share',
  'fairness/ungrouped_share': 'ungrouped',
  'profile/fairness/watched': 'watched',
  'profile/fairness/watchlist/*/metric': 'watched_metric',
  'release/prose/languages': 'language',
};

/** What templates/new/release.yaml.hbs, and what fills it, ask somebody to write. */
export const templateSentences: readonly string[] = [
  'interruption, changed decisions',
  'what changes for customers and for the business, with numbers',
  'what is new, in one line',
  'where the model must not be used, or is weak',
  'which consumers and which decisions',
];

/** What the words of a fix need: which of them, and the names and days in them. */
function mendFacts({ code, file = '', pointer = '', facts }: Diagnostic, contentOf: ContentOf): Record<string, Json> {
  const [field, observed = null, expected] = [String(facts?.['field']), facts?.['observed'], facts?.['expected']];
  const mend = own(computed, field) ?? mendOf(field, observed);
  const at = (place: string) => valueAt(contentOf(file), place);
  if (code === 'limit/too-far') {
    const day = at(pointer);
    return typeof day === 'string' && isDay(day) && typeof observed === 'number' && typeof expected === 'number'
      ? { mend: 'latest', latest: addDays(day, expected - observed) }
      : { mend: 'written' };
  }
  if (code === 'limit/never') return { mend, field: pointer.slice(1) };
  if (mend === 'second_factor') return { mend, rule: at(pointer.replace(/subject$/, 'name')) };
  if (mend === 'watched') {
    const [attribute = '', metric = ''] = String(expected).split('/');
    return { mend, attribute, metric };
  }
  return { mend };
}

function mendOf(field: string, observed: Json): string {
  const [document = ''] = field.split('/');
  if (field === 'release/prose/*' && templateSentences.some((one) => one === observed)) return 'template';
  if (field.startsWith('release/prose/')) return 'phrase';
  if (/price(_per_cpu_hour)?$/.test(field)) return 'price';
  if (/(latency_ms|latency_p95_ms|per_1000_calls)(\/p50)?$/.test(field)) return 'too_little';
  if (field.startsWith('shadow_eval/registry_metrics/')) return 'metric';
  if (document === 'profile') return 'profile';
  if (isDocumentName(document)) return 'begins' in evidenceFiles[document] ? 'written' : 'measured';
  return document === 'exceptions' ? 'written' : 'policy';
}
