// Changes by hand, made with MLflow's own API, show in the next plan.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '../../compiler/lib/json.ts';
import type { PlanDocument } from '../../compiler/model/plan.ts';
import { check } from '../checks.ts';
import { model, target } from '../scratch.ts';
import type { Site } from './site.ts';

export async function driftChecks(site: Site): Promise<void> {
  const before = await plan(site);
  check('a plan after apply has no changes', before.changes.length === 0 ? undefined : JSON.stringify(before.changes));
  await byHand(site, 'POST', 'model-versions/set-tag', { version: '2', key: 'stage', value: 'Production' });
  await byHand(site, 'DELETE', 'model-versions/delete-tag', { version: '1', key: 'scdr' });
  await byHand(site, 'POST', 'registered-models/alias', { alias: 'approved', version: '1' });
  const scdr = before.tag;
  const after = await plan(site);
  const seen = after.changes.map(({ resource, before, after }) => canonical([resource, before, after]));
  const expected = [
    [{ type: 'tag', version: '1', name: 'scdr' }, null, scdr],
    [{ type: 'tag', version: '2', name: 'stage' }, 'Production', 'Approved'],
    [{ type: 'alias', name: 'approved' }, '1', '2'],
  ];
  for (const one of expected)
    check(
      `drift shows with before and after: ${canonical(one)}`,
      seen.includes(canonical(one)) ? undefined : seen.join('\n'),
    );
  check('nothing else drifts', seen.length === expected.length ? undefined : seen.join('\n'));
  const moved = await site.verify(site.modelFiles('2'));
  check('relc verify refuses while the alias is moved', moved.exitCode === 3 ? undefined : moved.text);
}

async function plan(site: Site) {
  const out = join(site.repository, '../drift');
  await site.ok('plan', model, '--out', out);
  const document: PlanDocument = JSON.parse(readFileSync(join(out, target, `${model}.json`), 'utf8'));
  const release = readFileSync(join(site.repository, 'releases', model, '1/release.yaml'), 'utf8');
  return { changes: document.plan.changes, tag: /scdr: ([^\s,}]+)/.exec(release)?.[1] ?? null };
}

async function byHand(site: Site, method: string, path: string, values: Record<string, string>): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${site.server.port}/api/2.0/mlflow/${path}`, {
    method,
    body: JSON.stringify({ name: model, ...values }),
    headers: { 'content-type': 'application/json' },
  });
  if (!answer.ok) throw new Error(await answer.text());
}
