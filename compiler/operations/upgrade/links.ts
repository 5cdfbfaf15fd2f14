// Where versions are watched moved from profiles, and the limits on them, to observability.yaml: one form of each address for every
// version. Which model and version an address is of, no former address says, so people write the forms.
import { governanceFolder, observabilityFile } from '../../model/policies.ts';
import { both } from '../../report/said.ts';
import { withOwnValues } from '../own-values.ts';
import type { Migration } from './migrations.ts';

const limitsFile = `${governanceFolder}/limits.yaml`;

/** As relc shipped them: an item with the lines that are further in. */
const ofDashboards = /^ {2}- field: profile\/dashboards\/.*\n(?: {4,}.*\n)*/gm;

export const linksOfVersions: Migration = {
  about: both(
    'policies/governance/observability.yaml says where each version is watched, in place of profiles and limits.yaml: fill in each TODO',
    'policies/governance/observability.yaml passa a dizer onde cada versão é acompanhada, no lugar dos perfis e de limits.yaml: preencha cada TODO',
  ),
  migrate: (files, own) => {
    const [limits, shipped] = [files.get(limitsFile), own(observabilityFile)];
    const changed = new Map<string, string>();
    if (limits === undefined) return changed;
    if (!files.has(observabilityFile) && shipped !== undefined) changed.set(observabilityFile, withOwnValues(shipped));
    if (limits.match(ofDashboards)) changed.set(limitsFile, limits.replace(ofDashboards, ''));
    return changed;
  },
};
