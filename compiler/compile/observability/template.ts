// Text that Prometheus reads as a template: what a release says must stay text in it.

/** What Prometheus fills in when an alert fires. */
export interface Shown {
  readonly template: string;
}

/** The value that crossed its level, as people read it. */
export const value = {
  duration: { template: '{{ $value | humanizeDuration }}' },
  share: { template: '{{ $value | humanizePercentage }}' },
  number: { template: '{{ $value | printf "%.3g" }}' },
  count: { template: '{{ $value | printf "%.0f" }}' },
} as const satisfies Readonly<Record<string, Shown>>;

/** A label of the series that fired. */
export const labelled = (name: string): Shown => ({ template: `{{ $labels.${name} }}` });

/** Every opening brace is printed by the template, so that none that a text holds begins one. */
export const literal = (text: string): string => text.replaceAll('{', '{{"{"}}');

/** A sentence: what is put into it is text, but for what Prometheus fills in. */
export const say = (strings: TemplateStringsArray, ...parts: readonly (string | number | Shown)[]): string =>
  strings
    .map((text, index) => {
      const part = parts[index];
      if (part === undefined) return text;
      return text + (typeof part === 'object' ? part.template : literal(String(part)));
    })
    .join('');
