// For the year: days pass, the pipeline's jobs run in each night, a host of each model starts, and whatever changes is
// written down.
import { runCommandLine } from '../../compiler/commands/run.ts';
import { type Diagnostic, isError } from '../../compiler/diagnostics/diagnostic.ts';
import { wording } from '../../compiler/diagnostics/wording.ts';
import { addDays, type Day } from '../../compiler/lib/time.ts';
import type { State } from '../../compiler/model/plan.ts';
import { listStatus } from '../../compiler/operations/status.ts';
import { verifyModel } from '../../compiler/operations/verify.ts';
import type { Receivers } from '../receivers.ts';
import type { Scenario } from '../scenario.ts';
import { keyFile, target } from '../scratch.ts';
import { statementIn } from '../signed.ts';
import { type Model, models, receiver } from './bank.ts';

/** What somebody did, relc changed, receivers were told, or status and hosts say since then. */
export interface Entry {
  readonly day: Day;
  readonly who: 'people' | 'relc' | 'told' | 'seen';
  readonly text: string;
}

/** What a signed state says of a version since a day. */
export interface Transition {
  readonly day: Day;
  readonly model: Model;
  readonly version: string;
  /** `serves`, `is Retired`, `revalidated`, … */
  readonly what: string;
  /** Whether what serves was in no state before. */
  readonly before: 'new' | 'known';
  readonly text: string;
}

/** An event that arrived. */
interface Heard {
  readonly day: Day;
  readonly id: string;
  /** As `release_published risk-default/1`. */
  readonly text: string;
}

/** What people do at noon of a day. */
export type Acts = (diary: Diary, scenario: Scenario) => Promise<void>;

const exits = { pass: [0], any: [0, 1, 3, 5] } as const;

export class Diary {
  readonly entries: Entry[] = [];
  readonly events: Heard[] = [];
  readonly transitions: Transition[] = [];
  /** Starts with a warning, or refused, of which status said nothing. */
  readonly silent: string[] = [];
  /** How often a state was signed anew that says nothing else. */
  renewals = 0;
  day: Day;
  readonly scenario: Scenario;
  readonly #receivers: Receivers;
  readonly #states = new Map<Model, State>();
  readonly #starts = new Map<Model, string>();
  /** What status said last, and the words of all that it ever said. */
  #shown: ReadonlySet<string> = new Set();
  readonly #told = new Set<string>();

  constructor(scenario: Scenario, receivers: Receivers, day: Day) {
    this.scenario = scenario;
    this.#receivers = receivers;
    this.day = day;
  }

  /** A day passes: its night, and its noon where people do something. */
  async pass(acts: Acts | undefined): Promise<void> {
    this.#clock('02:00:00');
    await this.#pipeline();
    const isMonday = new Date(this.day).getUTCDay() === 1;
    for (const proof of isMonday ? ['drill', 'audit'] : []) await this.run(proof, exits.any);
    await this.#look();
    if (acts) {
      this.#clock('12:00:00');
      await acts(this, this.scenario);
      await this.#pipeline();
    }
    this.day = addDays(this.day, 1);
  }

  /** Somebody does something, in a sentence. */
  say(text: string): void {
    this.#write('people', text);
  }

  /** Runs relc, which must end with one of these exit codes. */
  async run(command: string, allowed: readonly number[] = exits.pass): Promise<void> {
    const { stdout, stderr, exitCode } = await runCommandLine(command.split(' '), {
      open: async () => ({ value: this.scenario.world, diagnostics: [] }),
      openReport: () => () => undefined,
      colour: false,
    });
    if (!allowed.includes(exitCode))
      throw new Error(`${this.scenario.at}: relc ${command} ended with ${exitCode}\n${stdout}${stderr}`);
  }

  /** Some people approve the plan of a model. */
  async approve(model: Model, ids: readonly string[]): Promise<void> {
    for (const id of ids)
      await this.run(`approve plan/${target}/${model}.json --key ${keyFile(this.scenario.keys, id)}`);
  }

  /** The signed state of a model; undefined before its first. */
  stateOf(model: Model): State | undefined {
    const file = `registry/models/${model}/state.sigstore.json`;
    return this.scenario.has(file) ? statementIn(this.scenario.read(file)).predicate : undefined;
  }

  #write(who: Entry['who'], text: string): void {
    this.entries.push({ day: this.day, who, text });
  }

  #clock(time: string): void {
    this.scenario.at = `${this.day}T${time}Z`;
    this.scenario.git.at = this.scenario.at;
  }

  /** After each merge and each night: what may be applied is, and what happened is told. */
  async #pipeline(): Promise<void> {
    await this.run('apply --pending', exits.any);
    this.#see();
    await this.run('notify');
    this.#hear();
  }

  /** Writes down what signed states say since the last time. */
  #see(): void {
    for (const model of models) {
      const [before, after] = [this.#states.get(model), this.stateOf(model)];
      if (after === undefined || after.serial === before?.serial) continue;
      const changes = changesBetween(before, after);
      if (changes.length === 0) this.renewals += 1;
      for (const change of changes) {
        this.transitions.push({ day: this.day, model, ...change });
        this.#write('relc', `\`${model}\`: ${change.text}`);
      }
      this.#states.set(model, after);
    }
  }

  #hear(): void {
    for (const event of this.#receivers.eventsAt(receiver).slice(this.events.length)) {
      const text = `${String(event['type']).replace('relc.', '')} ${event['subject']}`;
      this.events.push({ day: this.day, id: String(event['id']), text });
      this.#write('told', `\`${text}\``);
    }
  }

  /** What status says since the last night, and how hosts start. */
  async #look(): Promise<void> {
    const { diagnostics } = await listStatus(this.scenario.world);
    const said = new Map(diagnostics.map((one) => [identity(one), inWords(one)]));
    for (const [key, text] of said) if (!this.#shown.has(key) && !this.#told.has(text)) this.#write('seen', text);
    for (const text of said.values()) this.#told.add(text);
    this.#shown = new Set(said.keys());
    for (const model of models) await this.#start(model, diagnostics);
  }

  /** A host starts with what the signed state says that serves. */
  async #start(model: Model, diagnostics: readonly Diagnostic[]): Promise<void> {
    const serving = this.#states.get(model)?.aliases['approved']?.version;
    if (serving === undefined) return;
    const facts = JSON.parse(this.scenario.read(`releases/${model}/${serving}/registry.json`));
    const outcome = await verifyModel(this.scenario.world, {
      ...{ target, model, alias: 'approved', memory: '/host/memory', trust: this.scenario.path('policies/trust') },
      modelFiles: this.scenario.path('registry/artifacts', facts.run_id ?? facts.model_id, 'model'),
    });
    const codes = [...new Set(outcome.diagnostics.map(({ code }) => `\`${code}\``))].join(', ');
    const text = outcome.diagnostics.some(isError) ? `refuses to start: ${codes}` : `starts${codes && `: ${codes}`}`;
    if ((this.#starts.get(model) ?? 'starts') !== text) this.#write('seen', `host of \`${model}\` ${text}`);
    this.#starts.set(model, text);
    if (codes !== '' && !diagnostics.some((one) => isAbout(one, model)))
      this.silent.push(`${this.day} ${model} ${text}`);
  }
}

/** The same finding on two days, whatever it says of the time. */
const identity = ({ code, file, facts }: Diagnostic): string =>
  JSON.stringify([code, file, ...['model', 'version', 'release'].map((name) => facts?.[name])]);

/** They differ with every run, since keys do. */
const digests = /sha256:[0-9a-f]{64}/g;

const inWords = (one: Diagnostic): string =>
  `\`status\`: ${one.waits ? `\`${one.waits.model}\`: ` : ''}${wording(one, 'en').reason.replaceAll(digests, '…')} (\`${one.code}\`)`;

const isAbout = ({ file = '', facts, waits }: Diagnostic, model: Model): boolean =>
  file.includes(model) ||
  waits?.model === model ||
  Object.values(facts ?? {}).some((fact) => String(fact).includes(model));

type Change = Pick<Transition, 'version' | 'what' | 'before' | 'text'>;

/** What a reader of two signed states sees. */
function changesBetween(before: State | undefined, after: State): readonly Change[] {
  const [was, is] = [before, after].map((state) => state?.aliases['approved']?.version);
  const change = (version: string, what: string, text = `version ${version} ${what}`): Change => ({
    ...{ version, what, text },
    before: before?.versions[version] ? 'known' : 'new',
  });
  const alias =
    was === is ? [] : [is === undefined ? change('', 'nothing serves', 'nothing serves') : change(is, 'serves')];
  const versions = Object.entries(after.versions).flatMap(([version, now]): readonly Change[] => {
    const then = before?.versions[version];
    return [
      ...(then?.stage === now.stage ? [] : [change(version, `is ${now.stage}`)]),
      ...(then === undefined || then.revalidated?.evidence === now.revalidated?.evidence || !now.revalidated
        ? []
        : [change(version, 'revalidated', validated(version, now))]),
      ...(then === undefined || then.last_start === now.last_start
        ? []
        : [change(version, 'last start', `version ${version} may start until ${now.last_start}`)]),
    ];
  });
  const [asked, then] = [after, before].map(
    (state) => state?.emergencies?.filter((one) => one.ratified === undefined).length ?? 0,
  );
  const urgent =
    asked === then
      ? []
      : [change('', 'emergency', asked ? 'an emergency is to be ratified' : 'the emergency is ratified')];
  return [...alias, ...versions, ...urgent];
}

const validated = (version: string, now: State['versions'][string]): string =>
  now.revalidated?.result === 'passed'
    ? `version ${version} was validated again, the next time by ${now.revalidate_by}`
    : `version ${version} did not pass its validation`;
