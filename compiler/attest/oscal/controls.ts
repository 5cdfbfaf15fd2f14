// Which controls were looked at, and what relc checks of each.
import { sha256Hex } from '../../lib/digest.ts';
import type { EvidencedControl } from '../../model/release.ts';
import { type Assessed, exceptionsIn } from '../assessed.ts';
import { byFramework } from '../frameworks.ts';
import { listed, oneLine, property } from './words.ts';

const byNist = /^NIST SP 800-53 ([A-Z]{2}-\d+)(?:\((\d+)\))?$/;

/** The identifiers of NIST's catalog in OSCAL; of other sources, which have none there, their citation as a token. */
export function controlId(control: string): string {
  const [, id, enhancement] = byNist.exec(control) ?? [];
  if (id !== undefined) return id.toLowerCase() + (enhancement === undefined ? '' : `.${enhancement}`);
  const plain = control.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const token = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  // Letters that are left out could make two names one.
  const isWhole = /^[a-z]/.test(token) && !/[^\p{ASCII}§]/u.test(plain);
  return isWhole ? token : `control-${token}-${sha256Hex(control).slice(0, 8)}`;
}

/** What relc checks of a control. The control itself asks for more: no finding is about all of it. */
export const objectiveId = (control: string): string => `${controlId(control)}_obj.relc`;

/** Whether there is a finding: a document that only says something shows nothing. */
export const isDetermined = (control: EvidencedControl): boolean =>
  control.evidence === 'verified' || exceptionsIn(control).length > 0;

export const objectives = ({ controls }: Assessed) =>
  controls.map(({ control, evidence, rules }) => ({
    'control-id': controlId(control),
    description: `What relc checks of ${control} in a release.`,
    props: [property('evidence', evidence)],
    parts: [
      {
        ...{ id: objectiveId(control), name: 'assessment-objective', title: oneLine(control) },
        prose: listed(rules.map(({ gate, rule }) => `${rule} (gate ${gate})`)),
      },
    ],
  }));

/** A selection for each source. */
export function reviewedControls({ controls }: Assessed) {
  const determined = controls.filter(isDetermined).map(({ control }) => ({ 'objective-id': objectiveId(control) }));
  return {
    description: 'Every control that a rule of the policy stands for which had something to judge in this release.',
    'control-selections': byFramework(controls).map(([source, mine]) => ({
      description: source,
      'include-controls': mine.map(({ control }) => ({ 'control-id': controlId(control) })),
    })),
    ...(determined.length > 0 && {
      'control-objective-selections': [
        {
          description:
            'What is more than said. For the other controls, documents say what the rules ask for, and nothing shows that it is so.',
          'include-objectives': determined,
        },
      ],
    }),
  };
}
