// Whether a signed state can be trusted, and which version it lets load.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import type { AppliedVersionState, State } from '../model/plan.ts';
import type { VerifyInput } from './input.ts';

export function otherTarget(input: VerifyInput, state: State): Diagnostic[] {
  const { target = state.target, registry_id = state.registry_id, model = state.model } = input.expected;
  const named = ({ model: folder, registry_name: registered }: Pick<State, 'model' | 'registry_name'>) =>
    registered === undefined ? folder : `${folder} (registered as ${JSON.stringify(registered)})`;
  // A bundle names no registry.
  const asked = input.expected.registry_id === undefined ? state : input.expected;
  const registered = asked.registry_name !== undefined && { registry_name: asked.registry_name };
  const observed = [state.target, state.registry_id, named(state)].join(' ');
  const expected = [target, registry_id, named({ model, ...registered })].join(' ');
  return observed === expected ? [] : [{ code: 'verify/other-target', facts: { observed, expected } }];
}

export function stateAge(input: VerifyInput, state: State): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (state.not_after <= input.at)
    faults.push({ code: 'verify/state-expired', facts: { observed: input.at, expected: state.not_after } });
  if (state.serial < input.minimumSerial)
    faults.push({ code: 'verify/state-older', facts: { observed: state.serial, expected: input.minimumSerial } });
  return faults;
}

export function versionToLoad(
  input: VerifyInput,
  state: State,
): { readonly version: string; readonly versionState: AppliedVersionState } | Diagnostic {
  const names = input.alias === undefined ? Object.keys(state.aliases) : [input.alias];
  const signed = own(state.aliases, names[0] ?? '')?.version;
  const version = input.version ?? signed;
  const versionState = version === undefined ? undefined : own(state.versions, version);
  if (version === undefined || versionState === undefined)
    return {
      code: 'verify/not-approved',
      facts: { observed: version ?? 'none', expected: Object.keys(state.versions) },
    };
  for (const alias of names) {
    const [shown, expected] = [own(input.shown?.aliases, alias), own(state.aliases, alias)?.version];
    if (input.shown !== undefined && (shown === undefined || shown !== expected)) {
      const facts = { alias, observed: shown ?? 'none', expected: expected ?? 'none' };
      return { code: 'verify/alias-differs', facts };
    }
  }
  return { version, versionState };
}
