// What a control is called in gates, apart: the framework and its own identifier there.
import { sortedEntries } from '../lib/bytes.ts';
import type { EvidencedControl } from '../model/release.ts';

/** As gates call them; what they name otherwise is a framework and a requirement in one. */
const frameworks: readonly string[] = [
  'CMN 4.893/2021',
  'CSA CCM',
  'GDPR',
  'ISO/IEC 23894',
  'ITIL',
  'LGPD',
  'NIST AI RMF',
  'NIST SP 800-53',
  'NIST SSDF',
  'OWASP',
  'Resolução BCB 303/2023',
  'SLSA v1.0',
];

export interface NamedControl {
  readonly framework: string;
  readonly identifier: string;
}

export function namedControl(control: string): NamedControl {
  const framework = frameworks.find((one) => control.startsWith(`${one} `));
  return framework === undefined
    ? { framework: control, identifier: control }
    : { framework, identifier: control.slice(framework.length + 1) };
}

/** Controls by framework, sorted. */
export const byFramework = (controls: readonly EvidencedControl[]) =>
  sortedEntries(Map.groupBy(controls, ({ control }) => namedControl(control).framework));
