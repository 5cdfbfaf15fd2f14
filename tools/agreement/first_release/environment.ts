// What a newcomer's machine has: a checkout of relc, Node, npm, Python with pip, cosign, and a pipeline's own tools.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environment, packagesOf } from '../evidence_environment.ts';
import { toolsBin } from '../mlflow/environment.ts';
import { root, scratch } from '../package/site.ts';

/** What README takes for granted, or lets people install from elsewhere, and is not in PATH. */
export const absentTools = (): readonly string[] =>
  ['git', 'npm', 'curl', 'openssl', 'go', 'cosign'].filter(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0,
  );

/** Everything that README's commands find; of a network they need nothing. */
export function newcomer(url: string): NodeJS.ProcessEnv {
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, join(scratch, 'relc')], { stdio: 'pipe' });
  const python = pythonOf(join(environment('newest'), 'bin'));
  serving(packagesOf(toolsBin()));
  audit(join(python, 'pip-audit'));
  const git = join(scratch, 'gitconfig');
  writeFileSync(git, '[user]\n\tname = Dora Lima\n\temail = dora@example.com\n[safe]\n\tdirectory = *\n');
  const go = join(scratch, 'go');
  const path = [python, go, join(environment('newest'), 'bin'), process.env['PATH'], toolsBin()];
  return {
    ...process.env,
    ...{ DO_NOT_TRACK: 'true', MLFLOW_DISABLE_TELEMETRY: 'true', NO_COLOR: '1', PYTHONDONTWRITEBYTECODE: '1' },
    ...{ npm_config_prefer_offline: 'true', npm_config_update_notifier: 'false', GOBIN: go },
    // The second is how pip takes `--no-build-isolation` from a variable.
    ...{ PIP_NO_INDEX: '1', PIP_NO_BUILD_ISOLATION: 'false', PIP_DISABLE_PIP_VERSION_CHECK: '1' },
    ...{ GIT_CONFIG_GLOBAL: git, PATH: path.join(delimiter), MLFLOW_TRACKING_URI: url },
  };
}

/** An environment of their own, in which pip finds what pipelines have. Returns the folder of its programs. */
function pythonOf(newest: string): string {
  execFileSync(join(toolsBin(), 'python'), ['-m', 'venv', join(scratch, 'python')]);
  const bin = join(scratch, 'python/bin');
  writeFileSync(join(packagesOf(bin), 'newest.pth'), `${packagesOf(newest)}\n${packagesOf(toolsBin())}\n`);
  return bin;
}

/** An environment that serves the model, and holds nothing else: what its SBOM lists. */
function serving(packages: string): void {
  execFileSync(join(toolsBin(), 'python'), ['-m', 'venv', '--without-pip', join(scratch, 'serving')]);
  const to = packagesOf(join(scratch, 'serving/bin'));
  const served = /^(joblib|narwhals|numpy|scikit_learn|scipy|sklearn|threadpoolctl)\b/;
  for (const name of readdirSync(packages)) if (served.test(name)) symlinkSync(join(packages, name), join(to, name));
}

/**
 * What the service behind pip-audit knows changes by the day, and not every network reaches it: here it answers, in
 * pip-audit's own form, that nothing is known of these packages.
 */
function audit(program: string): void {
  const script = `import importlib.metadata as m, json, sys
path, out = sys.argv[sys.argv.index("--path") + 1], sys.argv[sys.argv.index("--output") + 1]
found = [{"name": one.metadata["Name"], "version": one.version, "vulns": []} for one in m.distributions(path=[path])]
json.dump({"dependencies": found, "fixes": []}, open(out, "w"))
`;
  mkdirSync(join(program, '..'), { recursive: true });
  writeFileSync(program, `#!/usr/bin/env python3\n${script}`, { mode: 0o755 });
}
