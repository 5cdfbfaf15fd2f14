// For tests: a repository in memory whose target needs a chain of approved judges, and the people who approve steps.

import { isError } from '../compiler/diagnostics/diagnostic.ts';
import { textOf, utf8 } from '../compiler/lib/bytes.ts';
import { once } from '../compiler/lib/once.ts';
import type { Chain } from '../compiler/model/chain.ts';
import { stateType } from '../compiler/model/plan.ts';
import { approvalsFile, keysFile } from '../compiler/model/policies.ts';
import { type ApproveJudgeOptions, approveJudge } from '../compiler/operations/judge/approve.ts';
import { openChain } from '../compiler/operations/judge/chain.ts';
import { openTarget } from '../compiler/operations/places.ts';
import type { Outcome } from '../compiler/report/outcome.ts';
import { signStatement } from '../compiler/trust/envelope.ts';
import { signingKeyIn } from '../compiler/world/keys.ts';
import type { World } from '../compiler/world/port.ts';
import { memoryRegistry } from './registry.ts';
import { engineer, type Person } from './repository.ts';
import { type Scenario, untouched } from './scenario.ts';
import { countSampleKeys, keyFile, model, target, trust } from './scratch.ts';

export const anchorFile = '/job/chain.yaml';

/** An anchor, with the release keys of the only target. */
export function anchorText(start: string, keys: readonly string[] = []): string {
  const pems = keys.map((pem) => `      - |\n${pem.trimEnd().replace(/^/gm, '        ')}\n`).join('');
  const targets = keys.length === 0 ? 'targets: {}' : `targets:\n  ${target}:\n    keys:\n${pems}`;
  return `apiVersion: relc/v1\nkind: ChainAnchor\nstart: "${start}"\n${targets}`;
}

export class Chained {
  readonly scenario: Scenario;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    scenario.job = { chain: anchorFile };
  }

  copy(): Chained {
    return new Chained(this.scenario.copy());
  }

  get git() {
    return this.scenario.git;
  }

  /** The registry is the one in memory, whatever address the target has. */
  get world(): World {
    const { world, disk } = this.scenario;
    return { ...world, clock: { ...world.clock, isChosen: false }, registry: () => memoryRegistry(disk, 'registry') };
  }

  /** Makes a commit the start, with the release keys that vouch for later ones. */
  anchor(
    start = this.git.head.id,
    keys: readonly string[] = [this.scenario.read('policies/trust/demo-release.pub')],
  ): void {
    this.scenario.write(anchorFile, anchorText(start, keys));
  }

  /** Changes a file on the current branch; hands back the commit. */
  change(path: string, change: string | ((text: string) => string), author: Person = engineer): string {
    if (typeof change === 'string') this.scenario.write(path, change);
    else this.scenario.change(path, change);
    return this.git.commit(`Change ${path}`, { author, committer: author }).id;
  }

  /** Signs an approval of what HEAD changes since a commit; hands back what came of it. */
  approve(id: string, options: Omit<ApproveJudgeOptions, 'key'>): Promise<Outcome> {
    return approveJudge(this.world, { ...options, key: keyFile(this.scenario.keys, id) });
  }

  /** Mlops and security approve what HEAD changes since a commit, and commit that. */
  async approveAll(since: string, ids: readonly string[] = ['demo-mlops', 'demo-security']): Promise<void> {
    for (const id of ids) {
      const { diagnostics } = await this.approve(id, { since });
      if (diagnostics.some(isError)) throw new Error(JSON.stringify(diagnostics));
    }
    this.git.commit('Approve the judge');
  }

  /** Changes a file and has it approved, in a commit of its own or as a merge request of one commit. */
  async approved(path: string, change: string | ((text: string) => string)): Promise<string> {
    const since = this.git.head.id;
    const commit = this.change(path, change);
    await this.approveAll(since);
    return commit;
  }

  async chain(world = this.world): Promise<Chain> {
    const repository = world.repository.value;
    const tree = await repository?.tree(['policies/governance'], 'HEAD');
    if (repository === undefined || tree?.value === undefined) throw new Error('no repository');
    const found = openTarget(tree.value, target);
    if (found.value === undefined) throw new Error(JSON.stringify(found.diagnostics));
    const at = world.clock.now();
    const chain = await openChain(world, { repository, tree: tree.value, at }, found.value);
    if (chain === undefined) throw new Error('a file: target');
    return chain;
  }

  /** Makes the registry hold a state that records a verified commit. */
  record(commit: string, changes: Readonly<Record<string, unknown>> = {}, key = 'demo-release', of = model): void {
    const signing = signingKeyIn(utf8(this.scenario.read(keyFile(this.scenario.keys, key))));
    if (signing === undefined) throw new Error('no key');
    const predicate = {
      ...{ target, registry_id: 'relc-local', model: of, aliases: {}, versions: {}, serial: 1, predecessor: null },
      ...{
        commit: 'abc',
        judge: { commit, keys: [] },
        issued_at: '2026-11-24T12:00:00Z',
        not_after: '2027-11-24T12:00:00Z',
      },
      ...changes,
    };
    const subject = [{ name: 'x', digest: { sha256: '0'.repeat(64) } }];
    const bytes = signStatement({ subject, predicateType: stateType, predicate }, signing);
    this.scenario.write(`registry/models/${of}/state.sigstore.json`, textOf(bytes) ?? '');
  }
}

/** The start, anchored at its only commit: mlops and security approve steps. */
export const chained = (): Chained => start().copy();

const start = once((): Chained => {
  const scenario = untouched();
  scenario.at = '2026-11-24T12:00:00Z';
  countSampleKeys(scenario);
  trust(scenario, scenario.keys, { id: 'demo-mlops-2', role: 'mlops', person: 'Otto Lima' });
  trust(scenario, scenario.keys, { id: 'demo-security-2', role: 'security', person: 'Sara Pinto' });
  scenario.change(keysFile, (text) => text.replace(/^ +sample: true\n/gm, ''));
  scenario.change('policies/governance/targets.yaml', (text) =>
    text.replace('url: file:registry', 'url: mlflow+https://registry.example'),
  );
  scenario.change(approvalsFile, (text) => `${text}judge:\n  require: {mlops: 1, security: 1}\n`);
  const made = new Chained(scenario);
  made.git.commit('Start');
  made.anchor();
  return made;
});
