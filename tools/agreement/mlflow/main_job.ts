// Both sample releases from plan to verified, and what MLflow's own client shows of them.
import { basename } from 'node:path';
import { isObject } from '../../../compiler/lib/json.ts';
import { ownPart } from '../../../compiler/model/description.ts';
import {
  type Change,
  cabPath,
  describe,
  isAssessment,
  isOf,
  plannedAssessment,
  plannedCabPath,
  type StateContent,
} from '../../../compiler/model/plan.ts';
import { check } from '../../../testing/checks.ts';
import { want } from '../../../testing/scratch.ts';
import { deletedChecks, fetchedAgain } from './real_input.ts';
import { python } from './server.ts';
import { passes, type Site, token } from './site.ts';

/** The output of client.py. */
interface Client {
  readonly mlflow: string;
  readonly aliases: Readonly<Record<string, string>>;
  readonly state: string;
  readonly versions: Readonly<
    Record<
      string,
      {
        readonly stage: string;
        readonly tags: Texts;
        readonly artifacts: Texts;
        readonly description: string;
        /** What sha256sum says of the release's folder; empty where all is as its list says. */
        readonly compared: string;
      }
    >
  >;
  readonly production: string;
  readonly transition: string;
  readonly served: string;
  readonly prediction: Readonly<Record<string, unknown>>;
  readonly files: string;
}

type Texts = Readonly<Record<string, string>>;

/** Leaves version 2 applied; the server keeps a copy of the moment before. */
export async function mainJobChecks(site: Site, fetched: string): Promise<void> {
  await site.prepare('1');
  passes('relc apply of version 1', await site.apply());
  passes('relc verify of version 1', await site.verify(site.modelFiles('1')));
  site.version = '2';
  want(site.repository, { '1': 'Approved', '2': 'Approved' }, '2');
  await fetchedAgain(site);
  await site.prepare('2');
  await site.server.keep();
  await deletedChecks(site);
  const planned = site.planned;
  const applied = await site.apply();
  passes('relc apply of version 2', applied);
  check('no token in what relc says', applied.text.includes(token) ? applied.text : undefined);
  const client: Client = JSON.parse(await python('client.py', `http://127.0.0.1:${site.server.port}`, fetched));
  for (const change of planned.plan.changes) {
    const differs = shown(client, change, planned.plan_digest);
    check(`MLflow's client sees what was planned: ${describe(change.resource)}`, differs);
  }
  for (const [version, { compared }] of Object.entries(client.versions))
    check(
      `sha256sum -c passes over the folder of version ${version} that MLflow's client downloads`,
      compared || undefined,
    );
  const transition = `transition_model_version_stage("Approved") is refused by MLflow ${client.mlflow}, so alias and tags serve`;
  check(transition, client.transition === 'INVALID_PARAMETER_VALUE' ? undefined : client.transition);
  check('the alias names version 2', client.served === '2' ? undefined : client.served);
  check(
    'who still loads by stage gets it too: models:/risk-default/Production',
    client.production === '2' ? undefined : client.production,
  );
  const { decision } = client.prediction;
  const loads = 'mlflow.pyfunc.load_model("models:/risk-default@approved") loads and predicts';
  check(loads, typeof decision === 'string' ? undefined : JSON.stringify(client.prediction));
  passes("relc verify of the files that MLflow's client fetched", await site.verify(client.files));
  const another = await site.verify(site.modelFiles('1'));
  check("relc verify refuses version 1's files", another.exitCode === 3 ? undefined : another.text);
}

/** Differences between a change in the plan and what the client shows. */
function shown(client: Client, change: Change, digest: string): string | undefined {
  const { resource, after } = change;
  const compared = (seen: unknown, expected: unknown) =>
    seen === expected ? undefined : `sees ${JSON.stringify(seen)}, planned ${JSON.stringify(expected)}`;
  if (isOf(change, 'state')) return stateDiffers(client.state, change.after);
  const known = typeof after === 'string';
  switch (resource.type) {
    case 'artifact': {
      const artifacts = client.versions[resource.version]?.artifacts ?? {};
      const file = plannedAssessment(resource.path);
      const named = Object.keys(artifacts).find(
        (path) => isAssessment({ ...resource, path }) && basename(path) === file,
      );
      const path = resource.path === plannedCabPath ? cabPath(digest) : (named ?? resource.path);
      const seen = artifacts[path];
      return known ? compared(seen, after) : compared(typeof seen, 'string');
    }
    case 'tag': {
      const seen = client.versions[resource.version]?.tags[resource.name];
      return known ? compared(seen, after) : compared(seen?.includes('mlops: Marina Costa'), true);
    }
    case 'description':
      return compared(ownPart(client.versions[resource.version]?.description ?? ''), after);
    case 'alias':
      return compared(String(client.aliases[resource.name]), after);
    case 'stage':
      return compared(client.versions[resource.version]?.stage, after);
    case 'state':
      return undefined;
  }
}

function stateDiffers(bundle: string, planned: StateContent): string | undefined {
  const payload = JSON.parse(bundle).dsseEnvelope.payload;
  const { predicate } = JSON.parse(Buffer.from(payload, 'base64').toString());
  const aliases = Object.entries(planned.aliases).filter(
    ([name, version]) => predicate.aliases[name].version !== version,
  );
  const fields = Object.entries(planned.versions).flatMap(([version, state]) =>
    Object.entries(state).filter(([name, value]) => !isObject(value) && predicate.versions[version]?.[name] !== value),
  );
  const versions = Object.keys(planned.versions).length === Object.keys(predicate.versions).length;
  return aliases.length === 0 && fields.length === 0 && versions ? undefined : JSON.stringify({ predicate, planned });
}
