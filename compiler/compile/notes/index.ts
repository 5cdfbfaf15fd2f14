// What release notes say, in one language: for templates, which have a place for each of it. The first half is for whoever
// calls the model or answers for the business; it is told with the words of the decision page where both say the same.

import type { Prose } from '../../../schemas/generated/documents.ts';
import { measuresOf } from '../../decision/measures.ts';
import { accepted, agreementItem, cellsOf, groupItems, proseIn, proven, sourceItems } from '../../decision/reader.ts';
import type { Language } from '../../diagnostics/entry.ts';
import { evidenceFiles } from '../../evidence/table.ts';
import { textIn } from '../../lib/json.ts';
import type { DocumentDifference, PlannedKind, PlannedService } from '../../model/plan.ts';
import type { EvidencedControl, JudgedRelease, Previous } from '../../model/release.ts';
import { changesSince } from '../changes.ts';
import { consumerNotes } from '../clients.ts';
import { unwatchedIn } from '../manifest.ts';
import type { Watching } from '../observability/index.ts';
import { qualitySources } from '../sources.ts';
import { contractChanges, placeText } from './contract.ts';
import { datesOf } from './dates.ts';
import { type NotesReader, notesReaderOf } from './reader.ts';
import { differencesTold, parametersTold, told } from './technical.ts';

export interface Noted {
  readonly judged: JudgedRelease;
  readonly differences: readonly DocumentDifference[];
  readonly controls: readonly EvidencedControl[];
  readonly kind: PlannedKind | undefined;
  readonly service: PlannedService | undefined;
  readonly watching: Watching;
}

export type Notes = ReturnType<typeof notes>;

export function notes({ judged, differences, controls, kind, service }: Noted, language: Language) {
  const reader = notesReaderOf(language);
  const { release, profile, modelFile, previous } = judged;
  const prose = (said: Prose) => proseIn(reader, said) ?? '';
  const { change } = release;
  const documents = documentsOf(judged);
  return {
    model_name: judged.model,
    version: judged.version,
    description: prose(modelFile.description),
    headline: prose(release.headline),
    business_impact: prose(release.business_impact),
    kind: kind ? kindTold(reader, kind, profile.privacy.automated_decisions) : null,
    change: {
      ...{ incident: null, ...change, class_name: reader.words.asked.classes[change.class] },
      ...{ scope: prose(change.scope), impact: prose(change.impact), rollback_plan: prose(change.rollback_plan) },
    },
    emergency: release.change.class === 'emergency',
    recipe: judged.recipe ? { ...judged.recipe, until: reader.tell.day(judged.recipe.until) } : null,
    replaces: previous?.version ?? null,
    coexistence_days: profile.coexistence_days,
    owner: modelFile.owner,
    privacy: { review: null, ...profile.privacy },
    records: release.records,
    ...ofCallers(reader, judged, documents),
    ...ofMeasures(reader, judged, documents),
    ...ofAcceptance(reader, judged, documents),
    dates: datesOf(reader, judged),
    proven: previous ? proven(reader, documents).map(({ text }) => text) : [],
    ...ofEngineers(reader, judged, differences),
    ...ofService(judged, service),
    verified: controls.filter(({ evidence }) => evidence === 'verified').map(({ control }) => control),
    declared: controls.filter(({ evidence }) => evidence === 'declared').map(({ control }) => control),
  };
}

/** A model may decide about people by itself, or be what people decide by. */
const kindTold = (
  { words }: NotesReader,
  { task, serving, decides_about_people }: PlannedKind,
  isAutomated: boolean,
) => ({
  ...{ task: words.allowed.tasks[task], serving: words.allowed.servings[serving] },
  ...{ decides_about_people, automated_decisions: isAutomated },
});

/** The documents of a release as those of an earlier one are read. */
const documentsOf = ({ version, release, profile, evidence }: JudgedRelease): Previous => ({
  version,
  release: { file: '', value: release },
  profile: { file: '', value: profile },
  evidence: Object.fromEntries(
    Object.entries(evidence).flatMap(([name, value]) => (value === undefined ? [] : [[name, { file: name, value }]])),
  ),
  policies: [],
});

/** What those who call the model must know and do. */
function ofCallers(reader: NotesReader, judged: JudgedRelease, documents: Previous) {
  const { previous, modelFile } = judged;
  const { consumers, undecided_for_others, routes } = consumerNotes(judged);
  const places = (measures: readonly string[]) => measures.map((one) => placeText(reader, one));
  const { fits } = reader.own;
  return {
    consumers: consumers.map(({ name, critical, is_declared, breaks, undecided, undeclared }) => ({
      ...{ name, critical },
      contact: modelFile.consumers.find((one) => one.name === name)?.contact ?? '',
      must: `${
        !is_declared
          ? fits.unknown
          : breaks.length > 0
            ? fits.breaks(places(breaks))
            : undecided.length > 0
              ? fits.undecided(places(undecided))
              : fits.fits
      }${undeclared.length > 0 && previous ? fits.undeclared(previous.version, places(undeclared)) : ''}`,
    })),
    routes,
    undecided_for_others: places(undecided_for_others),
    contract: previous ? contractChanges(reader, previous, judged) : [],
    decisions: agreementItem(reader, documents, textIn(judged.evidence.shadow_eval, 'baseline')).text,
  };
}

/** What is better and what is worse, how near its limit each measure is, and how groups fare. */
function ofMeasures(reader: NotesReader, judged: JudgedRelease, documents: Previous) {
  const before = judged.previous;
  const measures = measuresOf({ documents, before, regressions: judged.regressions });
  const promised = measures.filter(({ place, limit }) => limit !== undefined && place.startsWith('staging_report/'));
  return {
    promised: promised.map((one) => ({ ...cellsOf(reader, { documents }, one), place: one.place })),
    beside: before ? null : judged.evidence.shadow_eval.baseline,
    measures: measures.map((one) => ({ ...cellsOf(reader, { documents }, one), is_worse: one.became === 'worse' })),
    groups: groupItems(reader, { documents }).map(({ text }) => text),
    sources: sourceItems(reader, qualitySources(judged)).flatMap((one) => (one ? [one.text] : [])),
  };
}

/** What was accepted, and what to be careful about. */
function ofAcceptance(reader: NotesReader, judged: JudgedRelease, documents: Previous) {
  const coming = { documents };
  const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);
  return {
    risks: texts(accepted.risks(reader, coming)),
    exceptions: judged.exceptions.map((one) => accepted.exceptionItem(reader, one).text),
    limitations: texts(accepted.limitations(reader, coming)),
    validation: judged.opinion
      ? { scope: judged.opinion.scope, said: texts(accepted.opinionItems(reader, judged.opinion)) }
      : null,
    not_applicable: Object.entries(judged.release.not_applicable ?? {}).map(([demand, one]) =>
      accepted.declinedText(reader, demand, one),
    ),
    unwatched: texts(accepted.unwatched(reader, unwatchedIn(judged.evidence))),
  };
}

function ofEngineers(reader: NotesReader, judged: JudgedRelease, differences: readonly DocumentDifference[]) {
  const changes = judged.previous && changesSince(judged.previous, judged);
  return {
    training: parametersTold(reader, changes?.parameters ?? []),
    dependencies: (changes?.dependencies ?? []).map((one) => told(reader, one)),
    ...differencesTold(reader, differences),
  };
}

/** What answers where a vendor keeps the model, and what an LLM is made of. */
function ofService({ evidence: { components }, files }: JudgedRelease, service: PlannedService | undefined) {
  const { prompts = [], retrieval, tools = [] } = components ?? {};
  return {
    vendor_service: service ? { ...service, has_sbom: files.has(evidenceFiles.sbom.file) } : null,
    base_models: components && !components.service ? [components.base_model] : [],
    component_files: [...prompts, ...(retrieval ? [retrieval.index] : []), ...tools],
  };
}
