// Users of an MLflow server that asks who calls. relc has no use for this part of MLflow's API.
import { admin } from './server.ts';

export const createUser = (url: string, username: string, password: string): Promise<void> =>
  asAdmin(`${url}/api/2.0/mlflow/users/create`, { username, password });

/** Lets a user do something, or takes that back. */
export const changePermission = (
  url: string,
  act: 'grant' | 'revoke',
  permission: Readonly<Record<string, string>>,
): Promise<void> => asAdmin(`${url}/api/3.0/mlflow/users/permissions/${act}`, permission);

async function asAdmin(url: string, body: Readonly<Record<string, string>>): Promise<void> {
  const authorization = `Basic ${Buffer.from(admin.join(':')).toString('base64')}`;
  const headers = { 'content-type': 'application/json', authorization };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
}
