// Changes by hand, made with MLflow's own API: the next plan shows them, and relc restore reverts them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../../compiler/lib/digest.ts';
import { canonical } from '../../../compiler/lib/json.ts';
import { ownPart, withOwnPart } from '../../../compiler/model/description.ts';
import { type PlanDocument, releasePath } from '../../../compiler/model/plan.ts';
import { narrowRun } from '../../../compiler/registry/mlflow/answers.ts';
import { proxiedPath } from '../../../compiler/registry/mlflow/artifacts.ts';
import { openHome } from '../../../compiler/registry/mlflow/calls.ts';
import { mlflowHttp } from '../../../compiler/registry/mlflow/http.ts';
import { mlflowRegistry } from '../../../compiler/registry/mlflow/registry.ts';
import { ownSettings } from '../../../compiler/world/http.ts';
import { check } from '../../../testing/checks.ts';
import { model, target } from '../../../testing/scratch.ts';
import type { Site } from './site.ts';

export async function driftChecks(site: Site): Promise<void> {
  const before = await plan(site);
  check('a plan after apply has no changes', before.changes.length === 0 ? undefined : JSON.stringify(before.changes));
  await proofChecks(site);
  await artifactChecks(site);
  await byHand(site, 'POST', 'model-versions/set-tag', { version: '2', key: 'stage', value: 'Production' });
  await byHand(site, 'DELETE', 'model-versions/delete-tag', { version: '1', key: 'scdr' });
  await byHand(site, 'POST', 'registered-models/alias', { alias: 'approved', version: '1' });
  await byHand(site, 'POST', 'model-versions/transition-stage', { version: '1', stage: 'Production' });
  const described = await descriptionOf(site);
  const changed = `Ask Ana first.\n\n${described.replace('source run', 'run of Monday')}`;
  await byHand(site, 'PATCH', 'model-versions/update', { version: '2', description: changed });
  const scdr = before.tag;
  const after = await plan(site);
  const seen = after.changes.map(({ resource, before, after }) => canonical([resource, before, after]));
  const expected = [
    [{ type: 'tag', version: '1', name: 'scdr' }, null, scdr],
    [{ type: 'tag', version: '2', name: 'stage' }, 'Production', 'Approved'],
    [{ type: 'description', version: '2' }, ownPart(changed), ownPart(described)],
    [{ type: 'alias', name: 'approved' }, '1', '2'],
    [{ type: 'stage', version: '1' }, 'Production', 'Archived'],
  ];
  for (const one of expected)
    check(
      `drift shows with before and after: ${canonical(one)}`,
      seen.includes(canonical(one)) ? undefined : seen.join('\n'),
    );
  check('nothing else drifts', seen.length === expected.length ? undefined : seen.join('\n'));
  const moved = await site.verify(site.modelFiles('2'));
  check('relc verify refuses while the alias is moved', moved.exitCode === 3 ? undefined : moved.text);
  const audited = await site.relc(['audit', model]);
  const isFound = audited.exitCode === 1 && audited.text.includes('audit/failed');
  check(
    'relc audit finds while it is moved that what serves is not what was approved',
    isFound ? undefined : audited.text,
  );
  const status = await site.relc(['status', model]);
  const isSaid = /description of version 2[\s\S]*run of Monday/.test(status.text);
  check('relc status says which words of the description somebody changed', isSaid ? undefined : status.text);
  await restoreChecks(site, scdr);
  const kept = await descriptionOf(site);
  const isKept = kept === withOwnPart(changed, ownPart(described));
  check("relc's part of the description is back, and what people wrote beside it is there", isKept ? undefined : kept);
}

/** Nothing moves, and what was found is read back from the server. */
async function proofChecks(site: Site): Promise<void> {
  const drilled = await site.relc(['drill', model]);
  check('relc drill proves the way back', drilled.exitCode === 0 ? undefined : drilled.text);
  const audited = await site.relc(['audit', model]);
  check('relc audit finds what serves as it was approved', audited.exitCode === 0 ? undefined : audited.text);
  const { text } = await site.relc(['status', model]);
  check('relc status says when both were done', /start of 1 rehearsed.* audited/.test(text) ? undefined : text);
  const after = await plan(site);
  check('a plan after both has no changes', after.changes.length === 0 ? undefined : JSON.stringify(after.changes));
}

/** What MLflow's page of version 2 shows. */
async function descriptionOf(site: Site): Promise<string> {
  const { versions } = await mlflowRegistry(site.server.url).observe(model);
  return versions['2']?.description ?? '';
}

/** What MLflow shows after a restore with neither key nor approvals. */
async function restoreChecks(site: Site, scdr: string | null): Promise<void> {
  const restore = () => site.relc(['restore', model], undefined, { RELC_SIGNING_KEY: '' });
  const registry = mlflowRegistry(site.server.url);
  const { state } = await registry.observe(model);
  const kept = (await registry.states(model)).filter((bytes) => state === null || Buffer.compare(bytes, state) !== 0);
  await stateCounts(site, kept[0] ?? null);
  const older = await site.relc(['plan', model]);
  const isFound = older.exitCode === 1 && older.text.includes('restore/state-older');
  check('relc plan refuses where an old state counts', isFound ? undefined : older.text);

  const done = await restore();
  const expected = [
    'signed state put back to state 2; it was state 1',
    `tag scdr of version 1 put back to ${scdr}; it was absent`,
    'tag stage of version 2 put back to Approved; it was Production',
    'description of version 2 put back to … source run, …; it was … run of Monday, …',
    'alias approved put back to 2; it was 1',
    'stage of version 1 put back to Archived; it was Production',
  ];
  for (const line of expected)
    check(`relc restore: ${line}`, done.exitCode === 0 && done.text.includes(line) ? undefined : done.text);
  const verified = await site.verify(site.modelFiles('2'));
  check('relc verify passes when it was put back', verified.exitCode === 0 ? undefined : verified.text);
  const { changes } = await plan(site);
  check('a plan after relc restore has no changes', changes.length === 0 ? undefined : JSON.stringify(changes));
  const runs = await restoreRuns(site);
  const isTold =
    runs.every(({ status }) => status === 'FINISHED') &&
    expected.every((line) => runs.some(({ note }) => note.includes(line.split(' put back')[0] ?? line)));
  check('its runs in MLflow say what was put back', isTold ? undefined : JSON.stringify(runs));
  const again = await restore();
  const isNothing = again.exitCode === 0 && again.text.includes('nothing to put back');
  check('relc restore run again finds nothing to put back', isNothing ? undefined : again.text);

  await byHand(site, 'DELETE', 'registered-models/alias', { alias: 'approved' });
  const deleted = await restore();
  const isBack = deleted.exitCode === 0 && (await registry.observe(model)).aliases['approved'] === '2';
  check('relc restore puts back an alias that was deleted', isBack ? undefined : deleted.text);
}

/** Makes another signed state count, as anyone who can write tags may do. */
const stateCounts = (site: Site, bytes: Uint8Array | null): Promise<void> =>
  byHand(site, 'POST', 'registered-models/set-tag', {
    key: 'relc.state',
    value: bytes === null ? '' : digestOf(bytes),
  });

/** The runs of the experiment `relc` that restored something. */
async function restoreRuns(site: Site): Promise<readonly { readonly status: string; readonly note: string }[]> {
  const http = mlflowHttp(site.server.url, ownSettings);
  const { experiment } = await openHome(http);
  const filter = `tags."relc.plan" LIKE 'restore of state %'`;
  const answer = await http.json('POST', 'mlflow/runs/search', { experiment_ids: [experiment], filter });
  const { runs = [] } = answer as {
    runs?: { info: { status: string }; data: { tags: { key: string; value: string }[] } }[];
  };
  return runs.map(({ info, data }) => ({
    status: info.status,
    note: data.tags.find(({ key }) => key === 'mlflow.note.content')?.value ?? '',
  }));
}

interface Deed {
  readonly fault: 'changed' | 'missing' | 'unlisted';
  readonly method: 'PUT' | 'DELETE';
  /** A path below the release's folder; the CAB record when absent. */
  readonly file?: string;
}

const deeds: readonly Deed[] = [
  { fault: 'changed', method: 'PUT', file: 'release_manifest.json' },
  { fault: 'missing', method: 'DELETE', file: 'policy_snapshot/SHA256SUMS' },
  { fault: 'unlisted', method: 'PUT', file: 'more/notes.md' },
  { fault: 'changed', method: 'PUT', file: 'SHA256SUMS' },
  { fault: 'changed', method: 'PUT' },
  { fault: 'missing', method: 'DELETE' },
];

/** Artifacts of applied versions, changed by hand one at a time and put back. */
async function artifactChecks(site: Site): Promise<void> {
  const registry = mlflowRegistry(site.server.url);
  const { versions } = await registry.observe(model);
  const examined = await registry.examine(versions);
  for (const [version, code] of [
    ['2', 'plan/artifact-differs'],
    ['1', 'plan/artifact-drift'],
  ] as const)
    for (const { fault, method, file } of deeds) {
      const { tags = {}, run_id = '' } = versions[version] ?? {};
      const { artifacts = {} } = examined[version] ?? {};
      const record = Object.keys(artifacts).find((path) => path.startsWith('relc/cab/')) ?? '';
      const path = file === undefined ? record : releasePath(tags['release_digest'] ?? '', file);
      const before = await registry.read(model, { type: 'artifact', version, path });
      await onArtifact(site, method, run_id ?? '', path, 'by hand');
      const { exitCode, text } = await site.relc(['plan', model, '--out', join(site.repository, '../drift')]);
      const isNamed = text.includes(`artifact ${path} of version ${version}`) && text.includes(code);
      check(
        `${file ?? 'the CAB record'} of version ${version}, ${fault}, is found: ${code}`,
        exitCode === 1 && isNamed && text.includes(fault) ? undefined : `exit code ${exitCode}\n${text}`,
      );
      await onArtifact(site, before === null ? 'DELETE' : 'PUT', run_id ?? '', path, before ?? '');
    }
}

async function onArtifact(site: Site, method: string, run: string, path: string, body: string | Uint8Array) {
  const http = mlflowHttp(site.server.url, ownSettings);
  const { artifactUri } = narrowRun(await http.json('GET', 'mlflow/runs/get', { run_id: run }));
  const address = `/api/2.0/mlflow-artifacts/artifacts/${proxiedPath(artifactUri)}/${path}`;
  const sent = method === 'PUT' ? { body: body as Uint8Array<ArrayBuffer> } : {};
  const answer = await fetch(`${site.server.url}${address}`, { method, ...sent });
  if (!answer.ok) throw new Error(await answer.text());
}

async function plan(site: Site) {
  const out = join(site.repository, '../drift');
  await site.ok('plan', model, '--out', out);
  const document: PlanDocument = JSON.parse(readFileSync(join(out, target, `${model}.json`), 'utf8'));
  const release = readFileSync(join(site.repository, 'releases', model, '1/release.yaml'), 'utf8');
  return { changes: document.plan.changes, tag: /scdr: ([^\s,}]+)/.exec(release)?.[1] ?? null };
}

async function byHand(site: Site, method: string, path: string, values: Record<string, string>): Promise<void> {
  const answer = await fetch(`${site.server.url}/api/2.0/mlflow/${path}`, {
    method,
    body: JSON.stringify({ name: model, ...values }),
    headers: { 'content-type': 'application/json' },
  });
  if (!answer.ok) throw new Error(await answer.text());
}
