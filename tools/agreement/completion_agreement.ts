/**
 * The completion of relc in real bash, zsh and fish: what each offers on a line, by the scripts that `relc completion`
 * prints. Prints `ok` or `not ok` for each. zsh and fish are installed by `.ci/run` (`apt-get install zsh fish`).
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'relc-completion-'));
const repository = join(folder, 'repository');
for (const path of ['bin', 'repository/releases/churn/1', 'repository/releases/churn/2', 'repository/releases/fraud/1'])
  mkdirSync(join(folder, path), { recursive: true });
mkdirSync(join(repository, 'releases/$(touch attacked)'));
mkdirSync(join(repository, 'policies/governance'), { recursive: true });
writeFileSync(join(repository, 'policies/governance/targets.yaml'), 'targets: [{name: staging}, {name: production}]\n');
writeFileSync(join(repository, 'key.pem'), '');
writeFileSync(
  join(folder, 'bin/relc'),
  `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'compiler/relc.js')}' "$@"\n`,
);
chmodSync(join(folder, 'bin/relc'), 0o755);
const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, HOME: folder, TERM: 'xterm' };

function run(program: string, ...args: readonly string[]): string {
  const { stdout, stderr, error, status } = spawnSync(program, args, { cwd: repository, env, encoding: 'utf8' });
  if (error !== undefined || status !== 0) return `${program}: ${error?.message ?? status}\n${stdout}${stderr}`;
  return stdout;
}

for (const shell of ['bash', 'zsh', 'fish'])
  writeFileSync(join(folder, `relc.${shell}`), run('relc', 'completion', shell));

/** The candidates that a shell offers on a line, sorted. */
const shells: Readonly<Record<string, (line: string) => string>> = {
  // What readline does: the line, its words by COMP_WORDBREAKS, and the function of the command.
  bash: (line) =>
    run(
      'bash',
      ...['--norc', '-c'],
      `source "$1"; COMP_LINE=$2 COMP_POINT=\${#2}; read -ra COMP_WORDS <<<"$(sed 's/[:=]/ & /g' <<<"$2")"
       [[ $2 == *[[:space:]=:] ]] && [[ $2 != *[=:] ]] && COMP_WORDS+=('')
       COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); $(complete -p relc | sed 's/.*-F \\([^ ]*\\).*/\\1/'); printf '%s\\n' "\${COMPREPLY[@]}"`,
      ...['bash', join(folder, 'relc.bash'), line],
    ),
  // Its own widgets need a terminal: zpty is one.
  zsh: (line) => run('zsh', '-f', join(import.meta.dirname, 'completion.zsh'), join(folder, 'relc.zsh'), line),
  fish: (line) =>
    run(
      'fish',
      '--no-config',
      '-c',
      'source $argv[1]; complete --do-complete $argv[2]',
      join(folder, 'relc.fish'),
      line,
    )
      .split('\n')
      .map((found) => found.split('\t')[0])
      .join('\n'),
};

/** What each shell must offer; in bash after `:` and `=`, where its words end. */
const lines: readonly (readonly [string, readonly string[], string?])[] = [
  ['relc chec', ['check']],
  ['relc status ', ['churn', 'fraud']],
  ['relc status --target ', ['production', 'staging']],
  ['relc status --target=pro', ['--target=production'], 'production'],
  ['relc check releases/churn/', ['releases/churn/1', 'releases/churn/2']],
  ['relc check --lang ', ['en', 'pt-BR']],
  ['relc explain slo/latency-p9', ['slo/latency-p95', 'slo/latency-p99']],
  ['relc rollback churn --now --key ke', ['key.pem']],
  ['relc nonsense x', []],
];

let bad = 0;
for (const [shell, offers] of Object.entries(shells))
  for (const [line, expected, inBash] of lines) {
    const found = offers(line)
      .split('\n')
      .filter((word) => word !== '')
      .sort();
    const wanted = shell === 'bash' && inBash !== undefined ? [inBash] : expected;
    const isRight = JSON.stringify(found) === JSON.stringify(wanted);
    if (!isRight) bad += 1;
    process.stdout.write(
      `${isRight ? 'ok' : 'not ok'} ${shell}: ${line}${isRight ? '' : `: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`}\n`,
    );
  }
rmSync(folder, { recursive: true });
process.exitCode = bad === 0 ? 0 : 1;
