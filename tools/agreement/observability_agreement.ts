/**
 * Real promtool reads the rules of every sample release: it accepts each file, and shows each alert firing at what is worse than declared,
 * and silent at what is not. Texts are compared as whoever is on call reads them. A file with its comparisons turned round must fail.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { check } from '../../testing/checks.ts';
import { type Case, casesOf, exposed, type Fired, type Manifest, type Series } from './observability/cases.ts';

const root = join(import.meta.dirname, '../..');
const at = '2026-11-27T13:00:00Z';

interface Rule {
  readonly alert: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** As `.ci/run` builds it, or whatever promtool there is. */
function promtool(...args: readonly string[]): { readonly ok: boolean; readonly said: string } {
  const { status, stdout, stderr, error } = spawnSync('promtool', args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`promtool is not in PATH: ${error.message}`);
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

/** What Prometheus prints where a rule has a template. */
const printed = (template: string, { labels, value }: Fired): string =>
  template
    .replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, name: string) => labels[name] ?? '')
    .replace(/\{\{ \$value [^}]*\}\}/g, (shown) =>
      shown.includes('reReplaceAll') ? value.replaceAll('.', ',') : value,
    )
    .replaceAll('{{"{"}}', '{');

const printedAll = (texts: Readonly<Record<string, string>>, fired: Fired): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, printed(text, fired)]));

const expectation = (rule: Rule, fired: Fired) => ({
  exp_labels: { ...fired.labels, ...printedAll(rule.labels, fired) },
  exp_annotations: printedAll(rule.annotations, fired),
});

const group = (name: string, step: string, series: Series, test: object) => ({
  name,
  interval: step,
  input_series: Object.entries(series).map(([one, values]) => ({ series: one, values })),
  alert_rule_test: [test],
});

/** The rule that a firing alert comes from: of several outputs, the one whose text names it. */
const ruleFor = (rules: readonly Rule[], alert: string, { labels: { output = '' } }: Fired): Rule => {
  const found = rules.find((one) => one.alert === alert && String(one.annotations['summary']).includes(output));
  if (found === undefined) throw new Error(`no rule ${alert}`);
  return found;
};

const groupOf = (rules: readonly Rule[], { alert, says, series, step, at: when, fires }: Case) =>
  group(`${alert}: ${says}`, step, series, {
    eval_time: when,
    alertname: alert,
    exp_alerts: fires.map((one) => expectation(ruleFor(rules, alert, one), one)),
  });

/** Everything is there but one: that one is told, and nothing else. */
function missingGroups(rules: readonly Rule[], manifest: Manifest, features: readonly string[]) {
  const all = exposed(manifest, features);
  const told = (name: string, without: string, given: readonly Series[], value: string) => {
    const rule = rules.find((one) => String(one.annotations['summary']).endsWith(`watched: ${without}`));
    if (without !== '' && rule === undefined) throw new Error(`no rule tells that ${without} is missing`);
    const [, label = '', text = ''] = /\((\w+) (.*)\) /.exec(without) ?? [];
    const labels = label === '' ? {} : { [label]: text };
    return group(name, '1h', Object.assign({}, ...given), {
      eval_time: '25h',
      alertname: 'ModelMetricMissing',
      exp_alerts: rule === undefined || without === '' ? [] : [expectation(rule, { labels, value })],
    });
  };
  const rest = (called: string) => [...all].flatMap(([name, series]) => (name === called ? [] : [series]));
  const [some] = features;
  const allButOne = Object.fromEntries(
    [...all.values()]
      .flatMap((series) => Object.entries(series))
      .filter(([name]) => !name.includes(`feature="${some}"`)),
  );
  return [
    told('ModelMetricMissing: everything is there', '', [...all.values()], ''),
    ...[...all.keys()].map((called) => told(`ModelMetricMissing: no ${called}`, called, rest(called), '0')),
    ...(some === undefined
      ? []
      : [
          told(
            `ModelMetricMissing: one feature of ${features.length} is not computed`,
            `model_drift_psi is missing for some of its ${features.length} features`,
            [allButOne],
            String(features.length - 1),
          ),
        ]),
  ];
}

function tryRelease(folder: string): void {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'release_manifest.json'), 'utf8'));
  const title = `${manifest.model_name} ${manifest.version}`;
  const file = join(folder, 'prometheus_rules.yaml');
  const text = readFileSync(file, 'utf8');
  const { rules } = (load(text) as { groups: readonly [{ rules: readonly Rule[] }] }).groups[0];
  const checked = promtool('check', 'rules', '--lint=all', '--lint-fatal', file);
  check(`${title}: promtool check rules accepts ${rules.length} rules`, checked.ok ? undefined : checked.said);

  const baseline = join(root, 'releases', manifest.model_name, manifest.version, 'drift_baseline.json');
  const features = Object.keys(JSON.parse(readFileSync(baseline, 'utf8')).features);
  const cases = casesOf(manifest, features);
  const untried = [...new Set(rules.map(({ alert }) => alert))].filter(
    (alert) => alert !== 'ModelMetricMissing' && !cases.some((one) => one.alert === alert && one.fires.length > 0),
  );
  const missing = rules.filter(({ alert }) => alert === 'ModelMetricMissing').length;
  const counted = missing === exposed(manifest, features).size;
  check(
    `${title}: every rule is tried`,
    untried.length === 0 && counted ? undefined : `${untried.join(', ')}; ${missing} metrics can be missing`,
  );
  const groups = [...cases.map((one) => groupOf(rules, one)), ...missingGroups(rules, manifest, features)];
  const { ok, said } = tested(folder, file, groups);
  const failing = groups.filter(({ name }) => said.includes(`name: ${name},`));
  for (const one of groups)
    check(`${title}, ${one.name}`, ok || (failing.length > 0 && !failing.includes(one)) ? undefined : said);
  const turned = join(folder, 'turned.yaml');
  writeFileSync(
    turned,
    text.replace(/ ([<>]) (?=[\d.]+$)/gm, (_, sign) => ` ${sign === '<' ? '>' : '<'} `),
  );
  const { said: answer } = tested(folder, turned, groups.slice(0, 1));
  check(`${title}: with its comparisons turned round, it fails`, answer.includes('FAILED') ? undefined : answer);
}

/** What takes a day is evaluated once an hour. */
function tested(folder: string, file: string, all: ReturnType<typeof groupOf>[]): ReturnType<typeof promtool> {
  const paths = ['1m', '1h'].map((step) => {
    const path = join(folder, `tests-${step}.yaml`);
    const tests = all.filter(({ interval }) => interval === step);
    // JSON is YAML.
    writeFileSync(path, JSON.stringify({ rule_files: [basename(file)], evaluation_interval: step, tests }));
    return path;
  });
  return promtool('test', 'rules', ...paths);
}

const scratch = mkdtempSync(join(tmpdir(), 'relc-observability-'));
try {
  const relc = [join(root, 'compiler/relc.js'), '--repo', root, '--at', at, 'compile', 'releases', '--out', scratch];
  execFileSync(process.execPath, relc, { stdio: 'pipe' });
  const manifests = globSync('*/*/release_manifest.json', { cwd: scratch }).sort();
  check(`${manifests.length} releases are compiled`, manifests.length >= 5 ? undefined : 'there are 5 at least');
  for (const manifest of manifests) tryRelease(join(scratch, dirname(manifest)));
} finally {
  rmSync(scratch, { recursive: true });
}
