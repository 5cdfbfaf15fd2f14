// One alert, before it becomes a rule of Prometheus: every file beside this one makes those of one thing that releases declare.
import type { Language } from '../../diagnostics/entry.ts';
import type { JudgedRelease } from '../../model/release.ts';
import { type Of, series } from './metrics.ts';
import { say } from './template.ts';

/** Templates of Prometheus, in each language. */
export type Texts = Readonly<Record<Language, string>>;

/** What must be exposed for an alert to see anything. */
export interface Reading {
  /** The metric, and what else tells it from others. */
  readonly labels: Readonly<Record<string, string>>;
  /** That it is missing. */
  readonly said: Texts;
  /** True while it is missing. */
  readonly missing: string;
  /** So long it may be: longer where it is computed once a day. */
  readonly after: '1h' | '1d';
}

export interface Alert {
  readonly name: string;
  readonly severity: 'critical' | 'warning';
  readonly expression: string;
  /** How long it must hold before somebody is told. */
  readonly lasting: string;
  readonly summary: Texts;
  readonly description: Texts;
  readonly reads: readonly Reading[];
  /** What tells it from others of the same name. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The runbook that helps, as documents/runbooks/ of the release calls it. */
  readonly runbook: 'drift' | 'incident' | 'serving_refuses_to_start';
}

/** A release as its alerts see it. */
export interface Watched {
  readonly judged: JudgedRelease;
  readonly policyDigest: string;
  readonly of: Of;
  /** Model and version, as people say them. */
  readonly name: string;
  /** A level, where it is declared, and whose model it is: the end of each description. */
  readonly declared: (level: Texts) => Texts;
}

export function watched(judged: JudgedRelease, policyDigest: string): Watched {
  const { model, version, release, modelFile } = judged;
  const { team, email } = modelFile.owner;
  return {
    judged,
    policyDigest,
    of: { model_name: model, model_version: version },
    name: `${model} ${version}`,
    declared: (level) => ({
      en: `${level.en} ${say.en`(profile ${release.profile}). Owner: ${team}, ${email}.`}`,
      'pt-BR': `${level['pt-BR']} ${say.pt`(perfil ${release.profile}). Responsável: ${team}, ${email}.`}`,
    }),
  };
}

/** A metric of the version that is missing while no series has these labels. */
export function reading(
  metric: string,
  labels: Of & Readonly<Record<string, string>>,
  after: Reading['after'],
): Reading {
  const { model_name: _, model_version: __, ...own } = labels;
  const which = Object.entries(own).map(([name, text]) => `${name} ${text}`);
  const called = which.length === 0 ? metric : `${metric} (${which.join(', ')})`;
  return {
    labels: { metric, ...own },
    said: { en: say.en`${called} is missing`, 'pt-BR': say.pt`falta ${called}` },
    missing: `absent(${series(metric, labels)})`,
    after,
  };
}

/** A sentence and what follows it, in each language. */
export const followedBy = (first: Texts, then: Texts): Texts => ({
  en: `${first.en} ${then.en}`,
  'pt-BR': `${first['pt-BR']} ${then['pt-BR']}`,
});

/** A share as a percentage, without what floating point adds. */
export const percent = (share: number): number => tidy(share * 100);

/** Without what floating point adds. */
export const tidy = (number: number): number => Number(number.toPrecision(12));
