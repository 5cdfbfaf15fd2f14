// Whatever lies in the place of a repository's own gates, the package still refuses what it refused.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../testing/checks.ts';
import { edit, git } from '../../../testing/scratch.ts';
import { codesIn, type Ran, relc, said, scratch } from './site.ts';

/** Every question that the package's policy answers, answered as an attacker wants it. */
const answers = `package relc

verdicts := {}

promote_allow := true

timed := {}

required := {}

quorum := []

admission := {"admission": []}
`;
const questions = ['verdicts', 'promote_allow', 'timed', 'required', 'quorum', 'admission'].map(
  (name) => `relc/${name}`,
);

/** Compiles that by real OPA, with what it says where a repository's own gates are asked. */
function forged(verdicts: string): Uint8Array {
  const folder = join(scratch, 'forged');
  mkdirSync(join(folder, 'gates'), { recursive: true });
  writeFileSync(join(folder, 'gates/relc.rego'), answers);
  writeFileSync(join(folder, 'gates/entry.rego'), `package own_gates\n\nverdicts := ${verdicts}\n`);
  const asked = ['own_gates/verdicts', ...questions].flatMap((one) => ['-e', one]);
  const options = { cwd: folder, maxBuffer: 2 ** 26 };
  execFileSync(join(scratch, 'bin/opa'), ['build', '-t', 'wasm', ...asked, '-o', 'bundle.tar.gz', 'gates'], options);
  return execFileSync('tar', ['-xzOf', 'bundle.tar.gz', '/policy.wasm'], options);
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Puts compiled gates in place, with a lock that fits. */
function place(own: string, bytes: Uint8Array, more: object = {}): void {
  writeFileSync(join(own, 'policies/own.wasm'), bytes);
  edit(own, 'policies/own.lock.json', (text) =>
    JSON.stringify({ ...JSON.parse(text), wasm: digestOf(bytes), ...more }),
  );
}

/** In a committed repository with gates of its own, which `release` passes; leaves it as it was. */
export function attackOwnGates(own: string, release: string, at: readonly string[], checkBuilt: () => Ran): void {
  const undo = () => {
    git(own, 'checkout', '--quiet', '.');
    git(own, 'clean', '--quiet', '-d', '--force', 'policies');
  };
  const slow = () =>
    edit(own, `${release}/staging_report.json`, (text) => text.replace(/"p95": [0-9.]+/, '"p95": 99999'));
  const found = (change: () => void): string => {
    change();
    slow();
    const { text } = relc(own, 'check', release, ...at);
    undo();
    return codesIn(text);
  };
  const refused = found(() => undefined);
  const more = (code: string) => [...refused.split(' '), code].sort().join(' ');
  const isThat = (title: string, change: () => void, expected: string): void => {
    const codes = found(change);
    check(title, codes === expected ? undefined : `found ${codes}, expected ${expected}`);
  };
  check('a slow release is refused by the package', refused.includes('slo/latency-p95') ? undefined : refused);

  const silent = forged('{"own.committee": []}');
  isThat(
    'compiled gates that answer for the whole package, with a lock that fits, take nothing of that away',
    () => place(own, silent),
    refused,
  );
  place(own, silent);
  check('that they are not what their sources give, the build says', said(checkBuilt(), 3, 'policy/own-gates-stale'));
  undo();
  const another = forged('{"own.committee": [], "slo": []}');
  isThat('an answer for a gate of the package is refused as well', () => place(own, another), more('gate/set-differs'));
  const code = forged('{"own.committee": [{"code": "slo/cost", "document": "release", "pointer": ""}]}');
  isThat('so is a code of the package', () => place(own, code), more('gate/unknown-code'));
  const wasm = readFileSync(join(own, 'node_modules/relc/policies/policy.wasm'));
  isThat(
    'so is the compiled policy of the package in their place',
    () => place(own, wasm),
    more('gate/evaluation-failed'),
  );
  const controls = [{ gate: 'slo', reads: [], rules: [] }];
  isThat(
    'so is a lock that speaks for a gate of the package',
    () => place(own, silent, { controls }),
    'policy/own-gates-not-built',
  );
  const copies = ['policies/policy.wasm', 'policies/policy.lock.json', 'policies/gates/slo.rego'];
  const copied = () => {
    for (const path of copies) cpSync(join(own, 'node_modules/relc', path), join(own, path));
  };
  isThat('so are files in the place of those of the package, even with its bytes', copied, 'policy/replaces-package');
  const asked = relc(own, 'policy', 'diff', 'HEAD~1');
  check('who must approve is as it was without them', said(asked, 0, 'No verdict and no quorum changes'));
}
