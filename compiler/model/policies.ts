// Where documents lie below policies/.
export const governanceFolder = 'policies/governance';
export const approvalsFile = `${governanceFolder}/approvals.yaml`;
export const calendarFile = `${governanceFolder}/calendar.yaml`;
export const targetsFile = `${governanceFolder}/targets.yaml`;

export const trustFolder = 'policies/trust';
export const keysFile = `${trustFolder}/keys.yaml`;
export const peopleFile = `${trustFolder}/people.yaml`;
