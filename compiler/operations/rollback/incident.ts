// What is opened with a rollback: a post-mortem and an update of the security and compliance decision, begun with what relc
// knows. They are for people: nothing is judged by them.
import { asWarning, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../diagnostics/entry.ts';
import { dayIn } from '../../diagnostics/numbers.ts';
import { approvedProfile, readApproved } from '../../document/approved.ts';
import { render } from '../../document/render.ts';
import { utf8 } from '../../lib/bytes.ts';
import { listIn, textIn, valueIn } from '../../lib/json.ts';
import { own } from '../../lib/own.ts';
import { dayOf } from '../../lib/time.ts';
import type { ChangeClass, State } from '../../model/plan.ts';
import { servedIn } from '../../model/target.ts';
import type { World } from '../../world/port.ts';
import type { OpenedModel } from '../opened-model.ts';

/** A rollback as it is proposed. */
export interface Incident {
  readonly from: string;
  readonly to: string;
  readonly state: State;
  readonly class: ChangeClass;
}

export interface Opened {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

const kinds = { post_mortem: '', scdr_update: '-scdr' } as const;

/** The files that are begun; one that is there already stays. A template that cannot be written holds no rollback up. */
export function incidentFiles(world: World, place: OpenedModel, incident: Incident, language: Language): Opened {
  const { run, model, target } = place;
  const name = `releases/${model}/incidents/${dayOf(run.at)}-${target.name}-${incident.from}-to-${incident.to}`;
  const context = contextOf(place, incident, language, `${name}.md`);
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const [kind, end] of Object.entries(kinds)) {
    const file = `${name}${end}.md`;
    if (run.tree.files.has(file)) continue;
    const template = `templates/${language}/incidents/${kind}.md.hbs`;
    const bytes = run.tree.files.get(template) ?? world.files.own(template);
    const written = render(template, bytes, context, language);
    diagnostics.push(...written.diagnostics.map(asWarning));
    if (written.value !== undefined) files.set(file, utf8(written.value));
  }
  return { files, diagnostics };
}

/** Nothing of the moment but the day: asked again, it says the same. */
function contextOf(place: OpenedModel, incident: Incident, language: Language, file: string) {
  const { run, model, target, observed } = place;
  const { from, to, state } = incident;
  const release = (version: string) => readApproved(run.tree, `releases/${model}/${version}/release.yaml`)?.value;
  const [left, back] = [release(from), release(to)];
  const privacy = valueIn(approvedProfile(run.tree, model, left)?.value, 'privacy');
  const { owner, consumers = [], description = '' } = run.modelFile(model).value?.value ?? {};
  const applied = own(state.versions, from);
  const served = servedIn(state, target);
  const alias = own(observed.aliases, target.alias) ?? null;
  return {
    ...{ model, target: target.name, description, from, to, post_mortem: file },
    since: served?.since === undefined ? '–' : momentIn(language, served.since),
    before: served?.before === to,
    ...{ serial: state.serial, commit: state.commit, change_class: incident.class },
    ...{ observed: alias, as_signed: alias === (served?.version ?? null) },
    ...{ release_digest: applied?.release_digest ?? '–', policy_digest: applied?.policy_digest ?? '–' },
    ...{ approved_by: applied?.approved_by ?? '–', ticket: textIn(left, 'change', 'ticket') ?? null },
    owner: { team: owner?.team ?? '–', email: owner?.email ?? '–' },
    consumers,
    security_contact: textIn(privacy, 'security_contact') ?? null,
    dpo: textIn(privacy, 'dpo') ?? null,
    scdr: textIn(left, 'records', 'scdr') ?? null,
    scdr_before: textIn(back, 'records', 'scdr') ?? null,
    risks: listIn(left, 'residual_risks').flatMap((risk) => textIn(risk, 'risk') ?? []),
  };
}

const momentIn = (language: Language, at: string): string =>
  `${dayIn(language, at.slice(0, 10))} ${at.slice(11, 16)} UTC`;
