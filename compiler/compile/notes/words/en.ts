// What release notes say in English and no template can: words that are put together.
import { countedIn } from '../../../diagnostics/numbers.ts';

const counted = countedIn('en');

export const en = {
  yes: 'yes',
  no: 'no',
  nothing: 'none',
  sides: { contract_input: 'request', contract_output: 'answer' },
  types: {
    null: 'nothing',
    boolean: 'yes or no (true, false)',
    object: 'an object',
    array: 'a list',
    string: 'text',
    integer: 'a whole number',
    fraction: 'a number',
  },
  or: ' or ',
  between: (minimum: string, maximum: string) => ` from ${minimum} to ${maximum}`,
  at_least: (minimum: string) => ` of ${minimum} or more`,
  at_most: (maximum: string) => ` of ${maximum} or less`,
  one_of: (values: readonly string[]) => `one of: ${values.join(', ')}`,
  longest: (length: number) => ` of up to ${counted(length, 'character', 'characters')}`,
  form: (form: string) => ` of the form ${form}`,
  required: { contract_input: 'required', contract_output: 'always there' },
  optional: { contract_input: 'may be left out', contract_output: 'may be missing' },
  means: {
    new_optional: 'Nothing to do. Callers may send it.',
    new_required: 'Callers must send it.',
    new_answer: 'Nothing to do. Callers may read it.',
    new_answer_breaks: 'Callers that refuse fields they do not know must accept it.',
    gone_request: 'Callers must stop sending it.',
    gone_request_ignored: 'Nothing to do. It may still be sent.',
    gone_answer: 'Callers no longer get it.',
    request_breaks: 'Some requests that were valid are refused: callers must change them.',
    answer_breaks: 'Answers may be what they never were: callers must be able to read that.',
    undecided: 'Not decided whether it breaks anything: callers should try their own requests.',
    fits: 'Nothing to do. What was valid stays valid.',
  },
  fits: {
    fits: 'Nothing to do: nothing breaks that it declares.',
    breaks: (places: readonly string[]) => `Must change before it calls this version: ${places.join(', ')}.`,
    undecided: (places: readonly string[]) => `Should try its own requests. Not decided: ${places.join(', ')}.`,
    unknown: 'Should compare what it sends and reads with the contract: it declares nothing, so nothing was checked.',
    undeclared: (before: string, places: readonly string[]) =>
      ` Its declaration does not ask for what version ${before} kept: ${places.join(', ')}.`,
  },
  place: (side: string, field: string, keyword: string) =>
    `${side}, field ${field}${keyword === '' ? '' : ` (${keyword})`}`,
  place_of_whole: (side: string, keyword: string) => `${side}${keyword === '' ? '' : ` (${keyword})`}`,
  values: (count: number) => counted(count, 'value', 'values'),
  dates: {
    revalidate_by:
      'The model must have been validated again by this day: after it this version is rolled out nowhere. Where it serves, it goes on; by criticality, policy lets it start again for some days of grace, or until its end of life with an alert.',
    end_of_support:
      'Support ends: nothing is fixed in this version after this day. Callers should have moved to a later one.',
    end_of_life:
      'This version is switched off: from this day on serving does not start it. Callers must have moved to another one.',
    risks: (count: number) =>
      count === 1
        ? 'One risk is accepted until this day. After it this version is rolled out nowhere until somebody accepts it again.'
        : `${counted(count, 'risk is', 'risks are')} accepted until this day. After it this version is rolled out nowhere until somebody accepts them again.`,
    exception: (id: string) =>
      `Exception ${id} ends. After this day this version is rolled out nowhere while what it waived is open.`,
    condition: (id: string, text: string) =>
      `Last day to meet condition ${id} of the second line. Once overdue, it holds back rollouts: ${text}`,
    recipe: (name: string) => `Recipe ${name} for standard changes ends. After it, releases need all approvals.`,
  },
  titles: {
    revalidate_by: (about: string) => `Last day to revalidate ${about}; after it new rollouts are blocked`,
    end_of_support: (about: string) => `End of support of ${about}: no fixes after this day`,
    end_of_life: (about: string) => `End of life of ${about}: from this day on serving does not start it`,
    risks: (about: string, count: number) =>
      count === 1
        ? `Last day of an accepted risk of ${about}`
        : `Last day of ${counted(count, 'accepted risk', 'accepted risks')} of ${about}`,
    exception: (about: string, id: string) => `Last day of exception ${id} of ${about}`,
    condition: (about: string, id: string) => `Last day to meet condition ${id} of the second line on ${about}`,
    recipe: (model: string, name: string) => `Last day of recipe ${name} for standard changes of ${model}`,
  },
  calendar: (about: string) => `Release ${about}`,
  owned: (about: string, team: string, email: string) => `${about} is owned by ${team} (${email}).`,
  recurring: {
    audit: (about: string) => ({
      title: `Audit ${about}: is what serves what was approved?`,
      what: 'While this version serves: compare version, policies and alerts with what was approved, and have what differs put right. `relc status` names what differs in the registry.',
    }),
    rollback_drill: (about: string, before: string) => ({
      title: `Rehearse the rollback of ${about} to version ${before}`,
      what: `While this version serves: prove in a scratch environment that version ${before} still loads and answers, so that a rollback works at night.`,
    }),
  },
  documents: {
    release: 'release',
    profile: 'profile',
    components: 'components',
    AccessPolicy: 'access policy',
    InferenceGateway: 'gateway',
    LlmGateway: 'LLM gateway',
    OutputLimits: 'output limits',
    Quota: 'quota',
    RateLimit: 'rate limit',
    shadow_eval: 'shadow evaluation',
    fairness: 'fairness report',
    staging_report: 'staging report',
    drift_baseline: 'drift baseline',
    contract_input: 'request contract',
    contract_output: 'answer contract',
  },
};

export type NotesWords = typeof en;
