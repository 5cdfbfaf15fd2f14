// For tests: situations in which somebody reads what relc says, each with the commands that they see the output of.
import { night, urgent } from './emergency.ts';
import { ok } from './outcome.ts';
import { ready1, ready2, type Scenario, untouched } from './scenario.ts';
import { approvers, edit, keyFile, model, modelFiles, times } from './scratch.ts';
import { servedWithWayBack, onCall as wayBack } from './way-back.ts';
import { folderOf, nextWeek, reviewed } from './weekly.ts';

export interface Situation {
  readonly scenario: Scenario;
  readonly commands: readonly string[];
}

const plan = `plan/local/${model}.json`;
const verify = (scenario: Scenario) =>
  `verify --target local --model ${model} --trust policies/trust --model-files ${modelFiles(scenario, '2')}`;

const ledger = 'policies/governance/exceptions.yaml';
const blocking = {
  id: 'CVE-2026-0002',
  ratings: [{ severity: 'high', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }],
};
const waiver = `exceptions:
  - id: EXC-1
    rule: promote/blocking-cve
    subject: {release: ${model}/2, vulnerability: CVE-2026-0002}
    owner: helena.prado@example.com
    ticket: RISK-7
    reason: {en: The host is replaced in January, pt-BR: O servidor será trocado em janeiro}
    from: 2026-11-20
    until: 2026-12-20`;

/** Version 2 has a vulnerability that blocks it, and an exception lets it through until 20 December. */
export function waiveBlockingVulnerability(scenario: Scenario): void {
  edit(scenario, `${folderOf(2)}/vex.cdx.json`, (text) =>
    text.replace('"vulnerabilities": []', `"vulnerabilities": [${JSON.stringify(blocking)}]`),
  );
  edit(scenario, ledger, (text) => text.replace('exceptions: []', waiver));
}

/** Version 2 serves. */
async function served(): Promise<Scenario> {
  const scenario = await ready2();
  ok(await scenario.apply());
  return scenario;
}

/** Version 1 serves, and 2 is wanted. */
async function wanted(): Promise<Scenario> {
  const scenario = await ready1();
  ok(await scenario.apply());
  scenario.at = times['2'];
  scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
  return scenario;
}

const situationsInEnglish: Readonly<Record<string, () => Promise<Situation>>> = {
  '01-first-release': async () => {
    const scenario = untouched();
    scenario.want({ '1': 'Approved' }, '1');
    return { scenario, commands: [`plan ${model}`] };
  },
  '02-plan-to-approve': async () => ({ scenario: await wanted(), commands: [`plan ${model}`] }),
  '03-hand-moved-alias': async () => {
    const scenario = await served();
    scenario.write(`registry/models/${model}/aliases/approved`, '1');
    return { scenario, commands: ['status'] };
  },
  '04-rollback-at-night': async () => {
    const scenario = Object.assign(await servedWithWayBack(), { signingKey: undefined });
    const now = `rollback ${model} --target local --now --key ${keyFile(scenario.keys, wayBack.id)}`;
    return { scenario, commands: [`rollback ${model}`, now] };
  },
  '05-plan-applied-before': async () => ({ scenario: await served(), commands: [`apply ${plan}`] }),
  '06-window-closed': async () => {
    const scenario = await ready2();
    scenario.edit('policies/governance/calendar.yaml', (text) => text.replace('[local]', '[]'));
    return { scenario, commands: [`apply ${plan}`] };
  },
  '07-waived-cve': async () => {
    const scenario = await ready1();
    ok(await scenario.apply());
    scenario.at = times['2'];
    waiveBlockingVulnerability(scenario);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    return { scenario, commands: [`check ${folderOf(2)}`, `plan ${model}`] };
  },
  '08-close-misses': async () => {
    const scenario = untouched();
    edit(scenario, `releases/${model}/profiles/credit-standard-1.yaml`, (text) =>
      text.replace('p95: 80', 'p95: 26.8').replace('amount: 0.003', 'amount: 0.00087'),
    );
    scenario.commit('Promise more');
    return { scenario, commands: [`check ${folderOf(2)}`] };
  },
  '09-frozen-file': async () => {
    const scenario = await served();
    scenario.change(`releases/${model}/1/release.yaml`, (text) =>
      text.replace('headline: First model', 'headline: The first model'),
    );
    return { scenario, commands: [`check releases/${model}`] };
  },
  '10-start-up-refusal': async () => {
    const scenario = await servedWithWayBack();
    const [file = ''] = scenario.glob(`${modelFiles(scenario, '2')}/**`);
    scenario.write(file, 'other bytes');
    return { scenario, commands: [verify(scenario)] };
  },
  '11-waiting-approvals': async () => {
    const scenario = await wanted();
    ok(await scenario.plan());
    for (const { id } of approvers.slice(0, 2)) ok(await scenario.approve(id));
    return { scenario, commands: [`apply ${plan}`] };
  },
  '12-expired-state': async () => {
    const scenario = Object.assign(await served(), { at: '2027-03-01T12:00:00Z' });
    return { scenario, commands: [verify(scenario)] };
  },
  '13-emergency': async () => ({
    scenario: Object.assign(await urgent(), { at: night }),
    commands: [`plan ${model}`],
  }),
  '14-outside-the-recipe': async () => {
    const scenario = await reviewed();
    nextWeek(scenario, 2, (text) => text.replaceAll('"name": "german-credit-362"', '"name": "cards"'));
    return { scenario, commands: [`plan ${model}`] };
  },
  '15-bare-scaffold': async () => {
    const scenario = untouched();
    scenario.remove(folderOf(2));
    scenario.commit('Version 2 is in the registry alone');
    return { scenario, commands: [`new ${model} 2`, `check ${folderOf(2)}`] };
  },
};

/** The same, told in Portuguese. */
const inPortuguese = (name: string): (() => Promise<Situation>) => {
  const made = situationsInEnglish[name];
  if (made === undefined) throw new Error(`no situation ${name}`);
  return async () => {
    const { scenario, commands } = await made();
    return { scenario, commands: commands.map((command) => `${command} --lang pt-BR`) };
  };
};

export const situations: typeof situationsInEnglish = {
  ...situationsInEnglish,
  '16-plano-a-aprovar': inPortuguese('02-plan-to-approve'),
  '17-rollback-de-madrugada': inPortuguese('04-rollback-at-night'),
  '18-estado-vencido': inPortuguese('12-expired-state'),
};
