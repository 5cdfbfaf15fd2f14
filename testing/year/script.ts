// The year: what people do on which day. What relc does of it, it does by itself.
import { keysFile } from '../../compiler/model/policies.ts';
import type { Scenario } from '../scenario.ts';
import { approvers, countSampleKeys, edit, keyFile, type Person, trust } from '../scratch.ts';
import { retrain } from '../weekly.ts';
import { type Desired, desire, type Model, models } from './bank.ts';
import type { Acts, Diary } from './diary.ts';
import { observation, uncalled, validate, watched } from './evidence.ts';

/** People who hold the roles that plans ask for; who is there changes in the year. */
const holders: Record<string, string> = Object.fromEntries(approvers.map(({ id, role }) => [role, id]));

/** A merge request that is approved by whoever the plan asks. */
async function merged(diary: Diary, scenario: Scenario, model: Model, said: string, change: () => void): Promise<void> {
  diary.say(said);
  change();
  scenario.commit(said);
  await approved(diary, scenario, model);
}

const ask = (diary: Diary, scenario: Scenario, model: Model, desired: Desired, said: string): Promise<void> =>
  merged(diary, scenario, model, said, () => desire(scenario, model, desired));

const validated = (
  diary: Diary,
  scenario: Scenario,
  [model, version]: readonly [Model, string],
  change: Parameters<typeof validate>[3],
  said: string,
): Promise<void> => merged(diary, scenario, model, said, () => validate(scenario, model, version, change));

async function approved(diary: Diary, scenario: Scenario, model: Model): Promise<void> {
  await diary.run(`plan ${model}`);
  const { plan } = JSON.parse(scenario.read(`plan/local/${model}.json`));
  const asked = Object.keys(plan.approvals_required);
  await diary.approve(
    model,
    asked.flatMap((role) => holders[role] ?? []),
  );
}

/** A change of what judges: one of mlops and one of security approve it. */
async function policy(diary: Diary, scenario: Scenario, said: string, change: () => void): Promise<void> {
  diary.say(said);
  const since = scenario.git.head.id;
  change();
  scenario.commit(said);
  for (const id of ['demo-mlops-2', 'demo-security-2'])
    await diary.run(`approve --judge --since ${since} --key ${keyFile(scenario.keys, id)}`);
  scenario.commit('Approvals of what judges');
}

/** A key ends on a day, and somebody else's counts in its place. */
function succeed(scenario: Scenario, id: string, until: string, next: Person): void {
  const valid = new RegExp(`( - id: ${id}\\n(?: {4}.*\\n)*? {4}valid: \\{from: 2026-11-01, until: )2036-11-01`);
  edit(scenario, keysFile, (text) => text.replace(valid, `$1${until}`));
  trust(scenario, scenario.keys, next);
  countSampleKeys(scenario);
}

/** Whoever owns the job names the release keys that it may trust. */
function vouch(scenario: Scenario, ids: readonly string[]): void {
  const chain = JSON.parse(scenario.read(scenario.job.chain ?? ''));
  chain.targets.local.keys = ids.map((id) => scenario.read(`policies/trust/${id}.pub`));
  scenario.write(scenario.job.chain ?? '', JSON.stringify(chain));
}

const approvedVersions = (...numbers: readonly number[]): Readonly<Record<string, string>> =>
  Object.fromEntries(numbers.map((number) => [String(number), 'Approved']));

export const script: Readonly<Record<string, Acts>> = {
  '2026-12-01': async (diary, scenario) => {
    for (const model of models)
      await ask(
        diary,
        scenario,
        model,
        { versions: { '1': 'Approved' }, serving: '1' },
        `The first release of ${model}`,
      );
  },
  '2026-12-08': async (diary, scenario) => {
    retrain(scenario, 3, undefined, 1);
    await ask(
      diary,
      scenario,
      'risk-default',
      { versions: approvedVersions(1, 3), serving: '3' },
      'Version 3 of risk-default, trained anew inside its recipe',
    );
  },
  '2026-12-15': async (diary, scenario) => {
    diary.say('Somebody moves the alias of risk-default back to version 1 in the registry, by hand');
    scenario.write('registry/models/risk-default/aliases/approved', '1');
  },
  '2026-12-16': async (diary) => {
    diary.say('Nobody meant it: it is put back');
    await diary.run('restore risk-default');
  },
  '2026-12-17': async (diary, scenario) => {
    diary.say('Somebody takes the alias of digit-reader away, by hand');
    scenario.remove('registry/models/digit-reader/aliases/approved');
  },
  '2026-12-20': async (diary, scenario) => {
    retrain(
      scenario,
      4,
      (text) => text.replace('class: standard\n  recipe: weekly', 'class: emergency\n  incident: INC-1'),
      3,
    );
    diary.say('Scores are wrong (INC-1). Version 4 repairs them, and both people on call approve it in the freeze');
    desire(scenario, 'risk-default', { versions: approvedVersions(1, 3, 4), serving: '4' });
    scenario.commit('Version 4');
    await diary.run('plan risk-default');
    await diary.approve('risk-default', ['demo-night-1', 'demo-night-2']);
  },
  '2026-12-22': async (diary) => {
    diary.say('The others ratify the emergency');
    await diary.approve('risk-default', Object.values(holders));
  },
  '2026-12-23': async (diary, scenario) => {
    retrain(scenario, 5, undefined, 4);
    await ask(
      diary,
      scenario,
      'risk-default',
      { versions: approvedVersions(1, 3, 4, 5), serving: '5' },
      'Version 5 of risk-default, in the freeze',
    );
  },
  '2027-01-13': async (diary, scenario) => {
    const versions = { ...approvedVersions(4, 5), '1': 'Deprecated', '3': 'Deprecated' };
    await ask(
      diary,
      scenario,
      'risk-default',
      { versions, serving: '5' },
      'Versions 1 and 3 of risk-default are deprecated',
    );
  },
  '2027-01-20': async (diary, scenario) => {
    await policy(diary, scenario, 'Luciana Prado leaves; Nina Alves answers for privacy from now on', () => {
      succeed(scenario, 'demo-privacy', '2027-01-31', { id: 'nina', role: 'privacy', person: 'Nina Alves' });
    });
    holders['privacy'] = 'nina';
  },
  '2027-02-03': async (diary, scenario) => {
    await policy(
      diary,
      scenario,
      'A monitoring report beyond its limits must be answered within 20 days, no longer 30',
      () => {
        edit(scenario, 'policies/governance/thresholds.yaml', (text) =>
          text.replace('revalidation_trigger_days: 30', 'revalidation_trigger_days: 20'),
        );
      },
    );
  },
  '2027-02-12': async (diary, scenario) => {
    for (const model of ['credit-assistant', 'diabetes-progression'] as const)
      await validated(
        diary,
        scenario,
        [model, '1'],
        { next: '2027-06-10' },
        `${model} is validated again before its day`,
      );
  },
  '2027-02-17': async (diary, scenario) => {
    const versions = { ...approvedVersions(4, 5), '1': 'Retired', '3': 'Retired' };
    await ask(
      diary,
      scenario,
      'risk-default',
      { versions, serving: '5' },
      'Versions 1 and 3 of risk-default are retired',
    );
  },
  '2027-03-09': async (diary, scenario) => {
    await validated(
      diary,
      scenario,
      ['digit-reader', '1'],
      { next: '2027-06-20' },
      'digit-reader was forgotten: a host was refused, and now it is validated again',
    );
  },
  '2027-03-10': async (diary, scenario) => {
    const measured = {
      ...observation(scenario, 'risk-default', '5', diary.day),
      fairness: {
        sex: { disparate_impact: 0.7, equal_opportunity_difference: 0 },
        age: { disparate_impact: 0.9, equal_opportunity_difference: 0 },
      },
    };
    await validated(
      diary,
      scenario,
      ['risk-default', '5'],
      { result: 'failed', measured },
      'risk-default/5 fails its revalidation: it has become unfair',
    );
  },
  '2027-03-16': async (diary, scenario) => {
    retrain(scenario, 17, undefined, 5);
    await ask(
      diary,
      scenario,
      'risk-default',
      { versions: { ...approvedVersions(4, 5, 17), '1': 'Retired', '3': 'Retired' }, serving: '17' },
      'Version 17 of risk-default, trained anew',
    );
  },
  '2027-04-06': async (diary, scenario) => {
    retrain(scenario, 20, undefined, 17);
    await ask(
      diary,
      scenario,
      'risk-default',
      { versions: { ...approvedVersions(4, 5, 17, 20), '1': 'Retired', '3': 'Retired' }, serving: '20' },
      'Version 20 of risk-default, trained anew',
    );
  },
  '2027-04-14': async (diary, scenario) => {
    await ask(
      diary,
      scenario,
      'risk-default',
      { versions: { ...approvedVersions(4, 5, 17), '1': 'Retired', '3': 'Retired', '20': 'Revoked' }, serving: '17' },
      'Version 20 turns down too many: back to 17, and 20 is revoked',
    );
  },
  '2027-04-20': async (diary, scenario) => {
    diary.say('A scheduled job reports drift of diabetes-progression beyond its profile');
    watched(scenario, 'diabetes-progression', '1', { psi: { glucose: 0.31 } });
    scenario.commit('Monitoring of diabetes-progression');
  },
  '2027-05-05': async (diary, scenario) => {
    await validated(
      diary,
      scenario,
      ['diabetes-progression', '1'],
      { occasion: 'drift', next: '2027-08-31' },
      'diabetes-progression is validated again on newer data, which has not drifted',
    );
  },
  '2027-06-02': async (diary, scenario) => {
    await validated(
      diary,
      scenario,
      ['risk-default', '17'],
      { next: '2027-09-28' },
      'risk-default/17 is validated again before its day',
    );
  },
  '2027-06-03': async (diary, scenario) => {
    await validated(
      diary,
      scenario,
      ['credit-assistant', '1'],
      { next: '2027-09-28' },
      'credit-assistant is validated again before its day',
    );
  },
  '2027-06-18': async (diary, scenario) => {
    await validated(
      diary,
      scenario,
      ['digit-reader', '1'],
      { next: '2027-06-29' },
      'digit-reader is validated again for its last days',
    );
  },
  '2027-07-05': async (diary, scenario) => {
    validate(scenario, 'digit-reader', '1', { next: '2027-07-20' });
    const desired = { versions: { '1': 'Approved' }, serving: '1', last_starts: { '1': '2027-07-20' } };
    await ask(
      diary,
      scenario,
      'digit-reader',
      desired,
      'digit-reader has reached its end and still serves: it is validated again, to start until 20 July',
    );
  },
  '2027-07-06': async (diary, scenario) => {
    diary.say('The longer life of digit-reader is approved by a plan of its own');
    await approved(diary, scenario, 'digit-reader');
  },
  '2027-07-22': async (diary, scenario) => {
    diary.say('A job proves that nobody has called digit-reader for ten days');
    uncalled(scenario, 'digit-reader', '1', diary.stateOf('digit-reader')?.versions['1']?.release_digest ?? '');
    scenario.commit('Traffic of digit-reader');
  },
  '2027-08-18': async (diary, scenario) => {
    await policy(diary, scenario, 'The release key ends on 30 September: another is trusted', () => {
      succeed(scenario, 'demo-release', '2027-09-30', {
        id: 'release-2',
        role: 'release-signer',
        person: 'Release pipeline',
      });
    });
  },
  '2027-08-24': async (diary, scenario) => {
    await validated(
      diary,
      scenario,
      ['diabetes-progression', '1'],
      { next: '2027-12-20' },
      'diabetes-progression is validated again before its day',
    );
  },
  '2027-09-07': async (diary, scenario) => {
    retrain(scenario, 42, undefined, 17);
    await ask(
      diary,
      scenario,
      'risk-default',
      {
        versions: {
          ...approvedVersions(17, 42),
          '1': 'Retired',
          '3': 'Retired',
          '4': 'Deprecated',
          '5': 'Deprecated',
          '20': 'Revoked',
        },
        serving: '42',
      },
      'Version 42 of risk-default, trained anew; 4 and 5 are deprecated',
    );
  },
  '2027-09-15': async (diary, scenario) => {
    diary.say('Whoever owns the job gives it the new release key, and vouches for it');
    scenario.signingKey = keyFile(scenario.keys, 'release-2');
    vouch(scenario, ['demo-release', 'release-2']);
  },
  '2027-09-22': async (diary, scenario) => {
    await validated(
      diary,
      scenario,
      ['credit-assistant', '1'],
      { next: '2028-01-15' },
      'credit-assistant is validated again before its day',
    );
  },
};

/** What signed states say since which day: everything, and nothing else. */
export const expected: readonly string[] = `
2026-12-06 credit-assistant: version 1 serves
2026-12-06 credit-assistant: version 1 is Approved
2026-12-06 diabetes-progression: version 1 serves
2026-12-06 diabetes-progression: version 1 is Approved
2026-12-06 digit-reader: version 1 serves
2026-12-06 digit-reader: version 1 is Approved
2026-12-06 risk-default: version 1 serves
2026-12-06 risk-default: version 1 is Approved
2026-12-13 risk-default: version 3 serves
2026-12-13 risk-default: version 3 is Approved
2026-12-20 risk-default: version 4 serves
2026-12-20 risk-default: version 4 is Approved
2026-12-20 risk-default: an emergency is to be ratified
2026-12-22 risk-default: the emergency is ratified
2027-01-10 risk-default: version 5 serves
2027-01-10 risk-default: version 5 is Approved
2027-01-13 risk-default: version 1 is Deprecated
2027-01-13 risk-default: version 3 is Deprecated
2027-02-12 credit-assistant: version 1 was validated again, the next time by 2027-06-10
2027-02-12 diabetes-progression: version 1 was validated again, the next time by 2027-06-10
2027-02-17 risk-default: version 1 is Retired
2027-02-17 risk-default: version 3 is Retired
2027-03-09 digit-reader: version 1 was validated again, the next time by 2027-06-20
2027-03-10 risk-default: version 5 did not pass its validation
2027-03-21 risk-default: version 17 serves
2027-03-21 risk-default: version 17 is Approved
2027-04-11 risk-default: version 20 serves
2027-04-11 risk-default: version 20 is Approved
2027-04-14 risk-default: version 17 serves
2027-04-14 risk-default: version 20 is Revoked
2027-05-05 diabetes-progression: version 1 was validated again, the next time by 2027-08-31
2027-06-02 risk-default: version 17 was validated again, the next time by 2027-09-28
2027-06-03 credit-assistant: version 1 was validated again, the next time by 2027-09-28
2027-06-18 digit-reader: version 1 was validated again, the next time by 2027-06-29
2027-07-05 digit-reader: version 1 was validated again, the next time by 2027-07-20
2027-07-06 digit-reader: version 1 may start until 2027-07-20
2027-07-22 digit-reader: nothing serves
2027-07-22 digit-reader: version 1 is Retired
2027-08-24 diabetes-progression: version 1 was validated again, the next time by 2027-12-20
2027-09-12 risk-default: version 42 serves
2027-09-12 risk-default: version 4 is Deprecated
2027-09-12 risk-default: version 5 is Deprecated
2027-09-12 risk-default: version 42 is Approved
2027-09-22 credit-assistant: version 1 was validated again, the next time by 2028-01-15
`
  .trim()
  .split('\n');

/** Both became overdue in March and served nobody after it: Deprecated, callers meet them again. */
export const toldAgain: readonly string[] = [
  '2027-09-12 revalidation_overdue risk-default/4',
  '2027-09-12 revalidation_overdue risk-default/5',
];
