// Addresses of what shows a version at work. observability.yaml has one form of each for all versions; braces hold its place.

/** What every form may name. `run_id` is the model's id where a version has no run. */
export const placeholders = ['model', 'version', 'run_id', 'policy_digest'] as const;

/** What the form of one alert may name as well: the alert, and the runbook for it. */
export const alertPlaceholders = [...placeholders, 'alert', 'runbook'] as const;

/** Without both, two versions would have the same address. */
const needed = ['model', 'version'] as const;

/** What braces hold in a form, once each. */
const heldBy = (form: string): readonly string[] => [
  ...new Set([...form.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)),
];

/** What a form names that nothing stands for, and what it lacks to lead to one version alone. */
export function formFaults(form: string, known: readonly string[]) {
  const held = heldBy(form);
  return {
    unknown: held.filter((name) => !known.includes(name)),
    missing: needed.filter((name) => !held.includes(name)),
  };
}

/** The address. Values are encoded, so that they cannot lead out of their place in it. */
export const filled = (form: string, values: Readonly<Record<string, string>>): string =>
  form.replace(/\{([^{}]*)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
