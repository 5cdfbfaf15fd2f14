// Where documents lie that judge.
export const governanceFolder = 'policies/governance';
export const approvalsFile = `${governanceFolder}/approvals.yaml`;
export const calendarFile = `${governanceFolder}/calendar.yaml`;
export const observabilityFile = `${governanceFolder}/observability.yaml`;
export const notificationsFile = `${governanceFolder}/notifications.yaml`;
export const recipesFolder = `${governanceFolder}/recipes`;
export const targetsFile = `${governanceFolder}/targets.yaml`;

export const trustFolder = 'policies/trust';
export const keysFile = `${trustFolder}/keys.yaml`;
export const peopleFile = `${trustFolder}/people.yaml`;

/** What judges releases, compiled from `policies/gates`. */
export const lockFile = 'policies/policy.lock.json';
export const wasmFile = 'policies/policy.wasm';

/** Gates that a repository adds to those of the package. */
export const ownGatesFolder = 'policies/gates/own';
export const ownGatesLock = 'policies/own.lock.json';
export const ownGatesWasm = 'policies/own.wasm';

/** Whether a path is one of their sources; tests judge nothing. */
export const isOwnGate = (path: string): boolean =>
  path.startsWith(`${ownGatesFolder}/`) && path.endsWith('.rego') && !path.endsWith('_test.rego');

/** What npm installs in a repository of one's own: relc, at one version and with one digest. */
export const packageLock = 'package-lock.json';
export const packageFile = 'package.json';
