// Makes testing/fixtures/NAME: what today's relc approved, as bytes that every later relc must accept. A fixture is
// never made again; a later one gets another name. The private keys are thrown away.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ready2, type Scenario } from '../../testing/scenario-on-disk.ts';
import { model, releaseKeyFile } from '../../testing/scratch.ts';

const root = join(import.meta.dirname, '../..');
const name = process.argv[2] ?? '';
const fixture = join(root, 'testing/fixtures', name);
if (!/^\d{4}-\d{2}$/.test(name) || existsSync(fixture))
  throw new Error('name a fixture that is not there yet: YYYY-MM');

/** Each stage adds to the one before; `registry` is a complete one. */
function keep(stage: string, registry: string, before?: string): void {
  const files = globSync('**/*', { cwd: registry }).filter((path) => statSync(join(registry, path)).isFile());
  for (const path of files) {
    // Records of applies are left out, and the model's files are in the releases.
    if (/^(applies|restored)\//.test(path) || /^artifacts\/[^/]+\/model\//.test(path)) continue;
    const bytes = readFileSync(join(registry, path));
    const earlier = before === undefined ? undefined : join(before, path);
    if (earlier !== undefined && existsSync(earlier) && readFileSync(earlier).equals(bytes)) continue;
    mkdirSync(dirname(join(fixture, 'registry', stage, path)), { recursive: true });
    cpSync(join(registry, path), join(fixture, 'registry', stage, path));
  }
}

/** A copy whose apply was killed before its Nth change to the registry, or completed. */
function killed(scenario: Scenario, before: number): Scenario {
  const copy = scenario.copy();
  const args = ['--import', join(root, 'testing/kill.fixture.js'), join(root, 'compiler/relc.js')];
  spawnSync(process.execPath, [...args, '--repo', copy.repository, '--at', copy.at, 'apply', copy.planFile], {
    env: {
      ...process.env,
      RELC_SIGNING_KEY: releaseKeyFile(copy.keys),
      RELC_KILL_BEFORE: String(before),
      RELC_KILL_FOLDER: copy.path('registry'),
    },
  });
  return copy;
}

/** The first apply that was killed at such a moment. */
function killedWhen(scenario: Scenario, isWanted: (registry: string) => boolean): Scenario {
  for (let before = 1; before < 1000; before += 1) {
    const copy = killed(scenario, before);
    if (isWanted(copy.path('registry'))) return copy;
    rmSync(copy.repository, { recursive: true });
  }
  throw new Error('no apply was killed at such a moment');
}

const alias = (registry: string): string => readFileSync(join(registry, `models/${model}/aliases/approved`), 'utf8');
const records = (registry: string): number =>
  globSync('artifacts/*/relc/cab/*.sigstore.json', { cwd: registry }).length;

const wanted = await ready2();
const served = wanted.path('registry');
// Everything except the CAB record exists: the approvals are stored, and nothing that readers use is written.
const stored = killedWhen(
  wanted,
  (registry) => globSync('artifacts/*/relc/*/SHA256SUMS', { cwd: registry }).length === 2 && records(registry) === 1,
).path('registry');
const moved = killedWhen(wanted, (registry) => alias(registry) === '2').path('registry');
const applied = killed(wanted, 0).path('registry');

keep('1-version-1-serves', served);
keep('2-plan-stored', stored, served);
keep('3-alias-moved', moved, stored);
keep('4-version-2-serves', applied, moved);
for (const part of [`releases/${model}`, 'policies/runtime', 'policies/trust'])
  cpSync(wanted.path(part), join(fixture, 'repository', part), { recursive: true });
