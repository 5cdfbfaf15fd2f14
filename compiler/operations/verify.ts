// relc verify: the start-up check, against a registry or a bundle on disk.

import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { servingIn } from '../model/target.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { doing } from '../report/doing.ts';
import type { Outcome } from '../report/outcome.ts';
import { both } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import { bundledStateFile } from '../verify/bundled.ts';
import { verify } from '../verify/index.ts';
import { type Files, noFolder, type World } from '../world/port.ts';
import { type Memory, recall, remember } from './memory.ts';
import { orUnreachable } from './observing.ts';
import { type Refused, refusal } from './refusal.ts';
import { fromRegistry, openPlace, type Shown, trustedIn } from './shown.ts';
import { spooled } from './spool.ts';
import { keysBelow, noKeysBelow } from './trusted-keys.ts';

export interface VerifyOptions {
  readonly target?: string;
  readonly model?: string;
  readonly bundle?: string;
  /** A signed state that is newer than that of the bundle. */
  readonly state?: string;
  /** A folder with keys.yaml and public keys, chosen by the verifier and never taken from what is verified. */
  readonly trust?: string;
  readonly modelFiles?: string;
  /** One of the target's aliases; otherwise all of them are compared with the signed state. */
  readonly alias?: string;
  readonly version?: string;
  readonly minimumSerial?: number;
  /** A folder that keeps by which state this host started last. */
  readonly memory?: string;
  /** A folder that keeps an event for each start that was refused. */
  readonly spool?: string;
}

/** A bundle needs no registry, and none is named. */
const noTarget: Result<null> = { value: null, diagnostics: [] };

/** Anything but a plain file refuses before all other checks: nobody can have signed it. */
export async function verifyModel(world: World, options: VerifyOptions, language: Language = 'en'): Promise<Outcome> {
  const judged = await orUnreachable(() => judge(world, options, language));
  const outcome = judged.value ?? judged;
  return options.spool === undefined ? outcome : spooled(world, outcome, options.spool);
}

async function judge(world: World, options: VerifyOptions, language: Language): Promise<Outcome> {
  const { files } = world;
  const { trust: folder, modelFiles } = options;
  const missing = missingOptions(options);
  if (folder === undefined || modelFiles === undefined || missing.length > 0)
    return { diagnostics: [{ code: 'usage/missing-options', facts: { expected: missing } }] };
  const at = world.clock.now();
  const place = options.bundle === undefined ? await openPlace(world, options) : noTarget;
  const faults = [
    ...missingFolders(files, folder, modelFiles, options.bundle),
    ...missingFile(files, options.state),
    ...place.diagnostics,
  ];
  if (place.value === undefined || faults.length > 0) return { diagnostics: faults };
  const { value: keys, diagnostics: untrusted } = keysBelow(files, folder);
  if (keys === undefined) return { diagnostics: untrusted };
  const shown =
    place.value === null
      ? fromBundle(files, options.bundle ?? '', options.state, options)
      : await fromRegistry(world, place.value, options, keys, dayOf(at));
  if ('diagnostics' in shown) return shown;
  const memory = memoryOf(options, world, shown, keys);
  const {
    verified,
    remember: kept,
    diagnostics,
  } = verify({
    ...shown,
    keys,
    at,
    remembered: memory?.remembered,
    modelFiles: files.digests(modelFiles, (...so) => world.progress.tell(doing.digesting(...so))),
    minimumSerial: options.minimumSerial ?? 0,
    version: options.version,
  });
  const found = [...(memory?.diagnostics ?? []), ...diagnostics];
  if (verified === undefined)
    return { diagnostics: found, ...refusal(refused(world, options, shown, keys, diagnostics), language) };
  const { model, model_version: version, target, serial, state_signed_by: by } = verified;
  return {
    diagnostics: [...found, ...(memory && kept ? remember(world, memory, kept) : [])],
    lines: [
      both(`policy ${verified.policy_digest}`, `política ${verified.policy_digest}`),
      ...(memory?.remembered === undefined && memory ? [firstStart] : []),
    ],
    done: [summaries.mayLoad(model, version, target, serial, by)],
    result: { ...verified },
  };
}

/** Where that is said at each start, the folder does not last. */
const firstStart = both(
  'this host remembered no start of the model here before this one',
  'este host não se lembrava de nenhum início do modelo aqui antes deste',
);

function memoryOf(
  { memory }: VerifyOptions,
  world: World,
  { state: bytes }: Shown,
  keys: readonly TrustedSigner[],
): Memory | undefined {
  if (memory === undefined) return undefined;
  const state = trustedIn(bytes, keys, dayOf(world.clock.now()));
  return state && recall(world, memory, state);
}

function refused(
  world: World,
  { version, model, target }: VerifyOptions,
  { state: bytes, bundled: bundle, alias, shown, expected, compiled }: Shown,
  keys: readonly TrustedSigner[],
  diagnostics: readonly Diagnostic[],
): Refused {
  const at = world.clock.now();
  const state = trustedIn(bytes, keys, dayOf(at));
  const beside = bundle === undefined ? undefined : { bundled: trustedIn(bundle, keys, dayOf(at)) };
  const name = alias ?? Object.keys(state?.aliases ?? {})[0];
  const named = beside === undefined ? own(state?.aliases, name ?? '')?.version : servingIn(beside.bundled)?.version;
  return {
    ...{ host: world.host, at, diagnostics, compiled, state, keys, alias: name },
    ...(beside && { beside }),
    model: model ?? expected.model,
    target: target ?? expected.target,
    version: version ?? own(shown?.aliases, name ?? '') ?? named,
  };
}

/** All missing options at once: the start-up check is set up by hand, on a remote host. */
function missingOptions({ trust, modelFiles, bundle, state, target, model }: VerifyOptions): readonly string[] {
  const named = { '--trust DIR': trust, '--model-files DIR': modelFiles };
  const place =
    bundle !== undefined
      ? {}
      : state !== undefined
        ? { '--bundle DIR': undefined }
        : target === undefined && model === undefined
          ? { '--target NAME --model NAME | --bundle DIR': undefined }
          : { '--target NAME': target, '--model NAME': model };
  return Object.entries({ ...named, ...place }).flatMap(([option, value]) => (value === undefined ? option : []));
}

/** All folders that cannot be read, at once: without them there is no verdict. */
function missingFolders(
  files: Files,
  trust: string,
  modelFiles: string,
  bundle: string | undefined,
): readonly Diagnostic[] {
  const names = (folder: string) => (files.isFolder(folder) ? [...files.mounted(folder).keys()] : []);
  const isBundle = (folder: string) =>
    ['release_manifest.json', bundleRecords.state].some((name) => names(folder).includes(name));
  return [
    ...noKeysBelow(files, trust),
    ...(files.isFolder(modelFiles) ? [] : [noFolder('--model-files', modelFiles)]),
    ...(bundle === undefined || isBundle(bundle)
      ? []
      : [{ code: 'usage/no-bundle', facts: { observed: bundle } } as const]),
  ];
}

/** A state that is not there must not pass for that of the bundle. */
const missingFile = (files: Files, state: string | undefined): readonly Diagnostic[] =>
  state === undefined || files.isThere(state) ? [] : [{ code: 'usage/no-such-file', file: state }];

const bundleRecords = { state: bundledStateFile, cab: 'cab.sigstore.json' } as const;

/** A compiled folder with the state and the CAB record beside its files; `newer` is a state that was brought since. */
function fromBundle(disk: Files, folder: string, newer: string | undefined, { target, model }: VerifyOptions): Shown {
  const all = disk.folder(folder);
  const { state, cab } = bundleRecords;
  const files = new Map([...all].filter(([path]) => path !== state && path !== cab));
  const bundled = all.get(state) ?? null;
  return {
    ...(newer === undefined ? { state: bundled } : { state: disk.read(newer) ?? null, bundled }),
    ...{ compiled: files, cab: all.get(cab) ?? null, expected: { target, model } },
  };
}
