/**
 * Real cosign verifies what relc reads and what relc wrote: the sample releases' signatures, and in what `npm start`
 * left the CAB record, the signed state and every approval. It must also refuse each with another file, another key
 * or another type. `cosign` is looked up in PATH.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, inParallel } from './checks.ts';

/** As a person types them: a change of the compiler's own constants is a change for everyone who verifies. */
const types = {
  provenance: 'https://slsa.dev/provenance/v1',
  securityDecision: 'urn:relc:security-decision:v1',
  cab: 'urn:relc:cab:v1',
  state: 'urn:relc:state:v1',
  approval: 'urn:relc:approval:v1',
};

const root = join(import.meta.dirname, '..');
const demo = join(root, '.relc/demo');
const publicKey = (name: string): string => join(root, 'policies/trust', `${name}.pub`);
const demoKey = (name: string): string => join(demo, 'policies/trust', `${name}.pub`);

interface Signed {
  readonly title: string;
  readonly bundle: string;
  readonly blob: string;
  readonly key: string;
  /** The predicate type of a statement; a bare signature over the blob has none. */
  readonly type?: string;
}

function cosign({ bundle, blob, key, type }: Signed): Promise<{ readonly accepted: boolean; readonly said: string }> {
  const typed = type === undefined ? ['verify-blob'] : ['verify-blob-attestation', '--type', type];
  const args = [...typed, '--key', key, '--bundle', bundle, '--insecure-ignore-tlog', blob];
  return new Promise((done, fail) =>
    execFile('cosign', args, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT') fail(new Error('cosign is not in PATH'));
      else done({ accepted: error === null, said: `cosign ${args.join(' ')}\n${stdout}${stderr}` });
    }),
  );
}

/** What the sample releases bring along. */
function samples(): Signed[] {
  return ['risk-default/1', 'risk-default/2', 'credit-assistant/1'].flatMap((release) => {
    const folder = join(root, 'releases', release);
    const keys = release.startsWith('risk-default') ? 'sample' : 'assistant';
    const over = (title: string, file: string, key: string, type?: string): Signed => ({
      title: `${title} of ${release}`,
      bundle: join(folder, file),
      blob: join(folder, 'model.SHA256SUMS'),
      key: publicKey(`${keys}-${key}`),
      ...(type === undefined ? {} : { type }),
    });
    return [
      over('signature', 'model.sigstore.json', 'model'),
      over('provenance', 'provenance.sigstore.json', 'builder', types.provenance),
      over('security decision', 'security_decision.sigstore.json', 'security', types.securityDecision),
    ];
  });
}

/** What relc signed in the demo. */
function written(): Signed[] {
  const build = join(demo, 'build/risk-default/2');
  const sums = join(build, 'SHA256SUMS');
  const release = demoKey('demo-release');
  const { plan_digest: digest } = JSON.parse(readFileSync(join(demo, 'plan.json'), 'utf8'));
  const { run_id: run } = JSON.parse(readFileSync(join(build, 'release_manifest.json'), 'utf8'));
  const plan = join(demo, 'registry/artifacts', run, 'relc/plans', digest.replace('sha256:', ''), 'plan.json');
  const approvals = join(demo, 'plan/local/risk-default.approvals');
  const cab = join(build, 'cab.sigstore.json');
  const state = join(build, 'state.sigstore.json');
  return [
    { title: 'CAB record over the release', bundle: cab, blob: sums, key: release, type: types.cab },
    { title: 'CAB record over the plan', bundle: cab, blob: plan, key: release, type: types.cab },
    { title: 'signed state', bundle: state, blob: sums, key: release, type: types.state },
    ...readdirSync(approvals).map((file) => ({
      title: `approval ${file}`,
      bundle: join(approvals, file),
      blob: plan,
      key: demoKey(file.replace('.sigstore.json', '')),
      type: types.approval,
    })),
  ];
}

const otherBlob = join(root, 'package.json');

/** The same with one thing wrong. */
function forged(signed: Signed): Signed[] {
  const { title, key, type } = signed;
  const otherKey = publicKey(key === publicKey('sample-model') ? 'sample-builder' : 'sample-model');
  return [
    { ...signed, title: `${title} with another file`, blob: otherBlob },
    { ...signed, title: `${title} with another key`, key: otherKey },
    ...(type === undefined ? [] : [{ ...signed, title: `${title} with another type`, type: `${type}x` }]),
  ];
}

const genuine = [...samples(), ...written()];
await inParallel([...genuine, ...genuine.flatMap(forged)], async (signed) => {
  const { accepted, said } = await cosign(signed);
  const wanted = genuine.includes(signed);
  check(`cosign ${wanted ? 'verifies' : 'refuses'} the ${signed.title}`, accepted === wanted ? undefined : said);
});
