// Where documents lie that judge.
export const governanceFolder = 'policies/governance';
export const approvalsFile = `${governanceFolder}/approvals.yaml`;
export const calendarFile = `${governanceFolder}/calendar.yaml`;
export const recipesFolder = `${governanceFolder}/recipes`;
export const targetsFile = `${governanceFolder}/targets.yaml`;

export const trustFolder = 'policies/trust';
export const keysFile = `${trustFolder}/keys.yaml`;
export const peopleFile = `${trustFolder}/people.yaml`;

/** What npm installs in a repository of one's own: relc, at one version and with one digest. */
export const packageLock = 'package-lock.json';
export const packageFile = 'package.json';
