/**
 * The whole main job against a real MLflow server, which this starts. MLflow's own client shows what was approved; what
 * MLflow served before is imported unchanged; changes by hand show as drift; faults and kills leave nothing half done
 * that counts; MLflow's basic-auth app lets nobody do more than it grants, and relc says so before it matters. The results of faults are compared with docs/faults.md, or written there with --write. `mlflow` is
 * looked up in PATH, otherwise installed into a cache. RELC_KILLS=1 kills one call
 * of each kind, and compares nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../testing/checks.ts';
import { removeOnInterrupt } from './interrupt.ts';
import { brownfieldChecks } from './mlflow/brownfield.ts';
import { driftChecks } from './mlflow/drift.ts';
import { faultChecks, type Undisturbed, undisturbed } from './mlflow/faults.ts';
import { historyChecks, populationChecks } from './mlflow/history.ts';
import { killChecks } from './mlflow/kills.ts';
import { mainJobChecks } from './mlflow/main_job.ts';
import { permissionChecks } from './mlflow/permissions.ts';
import { raceChecks } from './mlflow/races.ts';
import { Site } from './mlflow/site.ts';
import { report } from './mlflow/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'relc-mlflow-'));
removeOnInterrupt(folder);
const sites: Site[] = [];
try {
  // Two sites: faults and kills mostly wait.
  sites.push(...(await Promise.all(['a', 'b'].map((name) => Site.open(join(folder, name))))));
  const [site, other] = sites as [Site, Site];
  await Promise.all([
    onItsOwn('brownfield', brownfieldChecks).then(() => onItsOwn('permissions', permissionChecks, true)),
    mainJobChecks(site, join(folder, 'fetched')),
    readyForVersion2(other),
  ]);
  await historyChecks(site);
  await driftChecks(site);
  const ready = await Promise.all(sites.map(undisturbed));
  const tables = [
    await faultChecks(ready),
    await raceChecks(ready[0] as Undisturbed),
    await killChecks(ready, Number(process.env['RELC_KILLS'] ?? 4)),
  ];
  await populationChecks(site);
  if (process.env['RELC_KILLS'] === undefined) report(tables, process.argv.includes('--write'));
} catch (error) {
  check('runs to its end', error instanceof Error ? error.stack : String(error));
} finally {
  for (const site of sites) site.close();
  rmSync(folder, { recursive: true, force: true });
}

/** On a server of its own, which is not needed afterwards. */
async function onItsOwn(name: string, checks: (site: Site) => Promise<void>, auth = false): Promise<void> {
  const site = await Site.open(join(folder, name), auth);
  try {
    await checks(site);
  } finally {
    site.close();
  }
}

/** Version 1 serves; version 2 is planned and approved. */
async function readyForVersion2(site: Site): Promise<void> {
  await site.prepare('1');
  await site.ok('apply', join(site.repository, 'plan/local/risk-default.json'));
  await site.prepare('2');
  await site.server.keep();
}
