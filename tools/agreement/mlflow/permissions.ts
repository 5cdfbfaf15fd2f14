// MLflow's own basic-auth app: who may only read is refused when planning and before the first write, by what an
// administrator can grant; who may write what a plan writes, and nothing else, is not in the way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../../compiler/lib/json.ts';
import { mlflowHttp } from '../../../compiler/registry/mlflow/http.ts';
import { mlflowRegistry } from '../../../compiler/registry/mlflow/registry.ts';
import { ownSettings } from '../../../compiler/world/http.ts';
import { check } from '../../../testing/checks.ts';
import { approvers, commit, edit, keyFile, model, planFile, want } from '../../../testing/scratch.ts';
import { admin } from './server.ts';
import { type Answer, passes, type Site } from './site.ts';
import { changePermission, createUser } from './users.ts';

type Credentials = Readonly<Record<string, string>>;

const user = (name: string, password = `password-of-${name}`): Credentials => ({
  MLFLOW_TRACKING_USERNAME: name,
  MLFLOW_TRACKING_PASSWORD: password,
  // Hashing passwords takes long on a busy machine.
  MLFLOW_HTTP_REQUEST_TIMEOUT: '60',
});
const reader = user('reader');
const writer = user('writer');

/** On a server that asks who calls. The model's versions are in experiment 1, and experiment 2 is relc's own. */
export async function permissionChecks(site: Site): Promise<void> {
  await create(site, reader);
  await create(site, writer);
  edit(site.repository, targets, (text) => text.replace('alias: approved', 'alias: approved\n    aliases: [other]'));
  want(site.repository, { '1': 'Approved' }, '1');
  commit(site.repository, 'Release 1');
  site.anchor();
  const before = site.server.content();
  await credentialsChecks(site);
  await planChecks(site);
  check('nothing of the registry changed, byte for byte', site.server.content() === before ? undefined : 'it changed');
  for (const experiment of ['1', '2']) await grant(site, 'experiment', experiment, 'EDIT');
  await writerChecks(site);
  await deletingChecks(site);
}

const targets = 'policies/governance/targets.yaml';

async function credentialsChecks(site: Site): Promise<void> {
  for (const [what, credentials, named] of [
    ['a wrong password', user('writer', 'another password'), 'Asked as writer: '],
    ['no credentials', { MLFLOW_TRACKING_TOKEN: '' }, 'Asked as nobody ('],
  ] as const) {
    const planned = await plan(site, credentials);
    says(`relc plan says that this is not accepted: ${what}`, planned, 1, 'error[registry/credentials-refused]', named);
    check('and asks for no permission', planned.text.includes('EDIT') ? planned.text : undefined);
  }
}

async function planChecks(site: Site): Promise<void> {
  const places = [`registered model ${model}`, 'experiment `relc`', 'experiment 1 (version 1)'];
  const planned = await plan(site, reader);
  says(
    'relc plan refuses who may only read',
    planned,
    1,
    'error[plan/may-not-apply]',
    'reader may not write',
    ...places,
  );
  says('and says how to plan for another', planned, 1, `relc plan ${model} --read-only`);
  const portuguese = await plan(site, reader, '--lang', 'pt-BR');
  says('in Portuguese too', portuguese, 1, 'reader não pode gravar', `relc plan ${model} --read-only`);
  await grant(site, 'registered_model', model, 'EDIT');
  const half = await plan(site, writer);
  says('relc plan refuses who may write the model, and not where its artifacts lie', half, 1, ...places.slice(1));
  check('and does not name the model then', half.text.includes(places[0] ?? '') ? half.text : undefined);
  const reading = await plan(site, reader, '--read-only');
  says(
    'relc plan --read-only passes, and says that another user applies',
    reading,
    0,
    'another user of the registry applies',
  );
  for (const { id } of approvers) passes(`relc approve by ${id}, who may only read`, await approve(site, reader, id));
  const applied = await site.relc(['apply', planFile(site.repository)], undefined, reader);
  says('relc apply refuses who may only read', applied, 3, 'error[registry/forbidden]', 'reader may not');
}

/** EDIT on the model and where its artifacts lie. */
async function writerChecks(site: Site): Promise<void> {
  const digest = site.planned.plan_digest;
  const before = site.server.content();
  passes('relc plan by who may write this model and no other', await plan(site, writer));
  check(
    'asking whether it may write changes nothing, byte for byte',
    site.server.content() === before ? undefined : 'it did',
  );
  check('gives the plan that was approved', site.planned.plan_digest === digest ? undefined : 'another');
  passes(
    'relc apply by who may write this model and no other',
    await site.relc(['apply', planFile(site.repository)], undefined, writer),
  );
  passes('relc verify by who may only read', await site.verify(site.modelFiles('1'), reader));
  passes('relc status by who may only read', await site.relc(['status'], undefined, reader));
  await call(site, 'registered-models/create', { name: 'another' });
  const { model_id } = JSON.parse(readFileSync(join(site.repository, 'releases', model, '1/registry.json'), 'utf8'));
  await call(site, 'model-versions/create', { name: 'another', source: `models:/${model_id}`, model_id });
  const artifact = { resource: { type: 'artifact', version: '1', path: 'relc/x' }, deletes: false } as const;
  const asked = () => registry(site, writer).refusals('another', [artifact]);
  const refused = JSON.stringify((await asked())?.places);
  check('another model is still refused', refused === '["registered model another"]' ? undefined : refused);
  await grant(site, 'registered_model', 'another', 'EDIT');
  const kept = site.server.content();
  const allowed = await asked();
  check('and that is asked without a change', site.server.content() === kept ? undefined : 'it changed');
  check('EDIT is enough for a version without a run', allowed === null ? undefined : JSON.stringify(allowed));
}

/** MLflow lets only who may manage a model delete an alias of it. */
async function deletingChecks(site: Site): Promise<void> {
  edit(site.repository, targets, (text) => text.replace('    aliases: [other]\n', ''));
  commit(site.repository, 'One alias');
  site.anchor();
  const before = site.server.content();
  const planned = await plan(site, writer);
  says(
    'relc plan refuses to delete an alias by who may only edit',
    planned,
    1,
    `registered model ${model}: delete an alias`,
  );
  check('nothing changed', site.server.content() === before ? undefined : 'it changed');
  await revoke(site, 'registered_model', model);
  await grant(site, 'registered_model', model, 'MANAGE');
  passes('relc plan, once MANAGE is granted', await plan(site, writer));
  for (const { id } of approvers) passes(`relc approve by ${id}`, await approve(site, reader, id));
  passes(
    'relc apply, once MANAGE is granted',
    await site.relc(['apply', planFile(site.repository)], undefined, writer),
  );
  const { aliases } = await registry(site, reader).observe(model);
  check('the alias is gone', JSON.stringify(aliases) === '{"approved":"1"}' ? undefined : JSON.stringify(aliases));
}

const plan = (site: Site, credentials: Credentials, ...options: readonly string[]): Promise<Answer> =>
  site.relc(['plan', model, ...options], undefined, credentials);

const approve = (site: Site, credentials: Credentials, id: string): Promise<Answer> =>
  site.relc(['approve', planFile(site.repository), '--key', keyFile(site.keys, id)], undefined, credentials);

const registry = (site: Site, environment: Credentials) =>
  mlflowRegistry(site.server.url, { ...ownSettings, environment });

const create = (
  { server }: Site,
  { MLFLOW_TRACKING_USERNAME: name = '', MLFLOW_TRACKING_PASSWORD: password = '' }: Credentials,
) => createUser(server.url, name, password);

const grant = (site: Site, type: string, id: string, permission: string) =>
  ofWriter(site, 'grant', { resource_type: type, resource_id: id, permission });

const revoke = (site: Site, type: string, id: string) =>
  ofWriter(site, 'revoke', { resource_type: type, resource_id: id });

const ofWriter = ({ server }: Site, act: 'grant' | 'revoke', permission: Readonly<Record<string, string>>) =>
  changePermission(server.url, act, { username: writer['MLFLOW_TRACKING_USERNAME'] ?? '', ...permission });

async function call(site: Site, path: string, values: Readonly<Record<string, Json>>): Promise<void> {
  const [name, secret] = admin;
  await mlflowHttp(site.server.url, { ...ownSettings, environment: user(name, secret) }).json(
    'POST',
    `mlflow/${path}`,
    values,
  );
}

function says(title: string, { exitCode, text }: Answer, exit: number, ...parts: readonly string[]): void {
  const missing = parts.filter((part) => !text.includes(part));
  const fault = `exit code ${exitCode}, without ${missing.join(' | ')}\n${text}`;
  check(title, exitCode === exit && missing.length === 0 ? undefined : fault);
}
