// Contracts are published, and kept in git: no value that they give may be a real person's.
import { realInSchema } from '../contract/real.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LoadedRelease } from '../model/release.ts';

/** Values of the contracts that look real. */
export const realPeople = ({ evidence }: LoadedRelease): readonly Diagnostic[] =>
  [evidence.contract_input, evidence.contract_output].flatMap((contract) =>
    contract === undefined
      ? []
      : realInSchema(contract.value).map(({ pointer, like }) => ({
          code: 'contract/real-person',
          file: contract.file,
          pointer,
          facts: { observed: like },
        })),
  );
