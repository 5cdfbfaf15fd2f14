/**
 * Real cosign verifies what relc reads and writes: the signatures of the sample releases, and the CAB record, signed
 * state, approvals and statements for auditors that `npm start` left. It must refuse each of them with another file, another key or another
 * type. Then it signs a VEX with a new key, and relc must count it. `cosign` is looked up in PATH.
 */
import { execFile } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifySignatures } from '../../compiler/gate/signatures.ts';
import { utf8 } from '../../compiler/lib/bytes.ts';
import type { TrustedSigner } from '../../compiler/model/trust.ts';
import { check, inParallel } from '../../testing/checks.ts';
import { makeSigstore } from '../../testing/keyless.ts';
import { makeKey, sampleStatement, shape, today, withFiles } from '../../testing/sample.ts';

/** Written out as a person types them: a change of the compiler's constants is a change for everyone who verifies. */
const types = {
  provenance: 'https://slsa.dev/provenance/v1',
  securityDecision: 'urn:relc:security-decision:v1',
  cab: 'urn:relc:cab:v1',
  state: 'urn:relc:state:v1',
  approval: 'urn:relc:approval:v1',
  verificationSummary: 'https://slsa.dev/verification_summary/v1',
  testResult: 'https://in-toto.io/attestation/test-result/v0.1',
};

const root = join(import.meta.dirname, '../..');
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

interface Answer {
  readonly accepted: boolean;
  readonly said: string;
}

function cosign(...args: readonly string[]): Promise<Answer> {
  const options = { env: { ...process.env, COSIGN_PASSWORD: '' } };
  return new Promise((done, fail) =>
    execFile('cosign', args, options, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT') fail(new Error('cosign is not in PATH'));
      else done({ accepted: error === null, said: `cosign ${args.join(' ')}\n${stdout}${stderr}` });
    }),
  );
}

function verify({ bundle, blob, key, type }: Signed): Promise<Answer> {
  const typed = type === undefined ? ['verify-blob'] : ['verify-blob-attestation', '--type', type];
  return cosign(...typed, '--key', key, '--bundle', bundle, '--insecure-ignore-tlog', blob);
}

/** Signs a VEX as the README says: it counts, and with another byte it does not. */
async function signedVex(scratch: string): Promise<void> {
  const blob = join(root, 'releases/risk-default/2/vex.cdx.json');
  const bundle = join(scratch, 'vex.sigstore.json');
  const config = join(scratch, 'signing.json');
  const steps = [
    ['generate-key-pair', '--output-key-prefix', join(scratch, 'vex')],
    ['signing-config', 'create', '--out', config],
    ['sign-blob', '--yes', '--key', join(scratch, 'vex.key'), '--signing-config', config, '--bundle', bundle, blob],
  ];
  for (const step of steps) {
    const { accepted, said } = await cosign(...step);
    if (!accepted) throw new Error(said);
  }
  const publicKey = createPublicKey(readFileSync(join(scratch, 'vex.pub'), 'utf8'));
  const hint = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  const valid = { from: today, until: today };
  const entry = { id: 'vex', file: 'vex.pub', roles: ['vex-signer'], person: 'vex', emails: [], valid };
  const counts = (signer: TrustedSigner, vex: Uint8Array): boolean => {
    const release = withFiles({ 'vex.cdx.json': vex, 'vex.sigstore.json': readFileSync(bundle) });
    return verifySignatures(release, { trust: [signer] }, today, shape).vexSigned;
  };
  const signer: TrustedSigner = { hint, publicKey, entry };
  const vex = readFileSync(blob);
  check('relc counts a VEX that cosign signed', counts(signer, vex) ? undefined : 'it does not');
  const changed = counts(signer, utf8(`${vex} `)) ? 'it does' : undefined;
  check('relc does not count it with another byte', changed);
}

/** The sample releases, and whose keys signed them. */
const keysOf = {
  'risk-default/1': 'sample',
  'risk-default/2': 'sample',
  'credit-assistant/1': 'assistant',
  'diabetes-progression/1': 'progression',
  'digit-reader/1': 'digits',
};

/** The signatures of the sample releases. */
function samples(): Signed[] {
  return Object.entries(keysOf).flatMap(([release, keys]) => {
    const folder = join(root, 'releases', release);
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
  const artifacts = join(demo, 'registry/artifacts', run, 'relc');
  const plan = join(artifacts, 'plans', digest.replace('sha256:', ''), 'plan.json');
  const assessments = join(artifacts, 'assessments');
  const statement = (name: string) => join(assessments, readdirSync(assessments)[0] ?? '', `${name}.sigstore.json`);
  const model = join(build, 'model.SHA256SUMS');
  const [summary, result] = [statement('verification_summary'), statement('test_result')];
  const approvals = join(demo, 'plan/local/risk-default.approvals');
  const cab = join(build, 'cab.sigstore.json');
  const state = join(build, 'state.sigstore.json');
  return [
    { title: 'CAB record over the release', bundle: cab, blob: sums, key: release, type: types.cab },
    { title: 'CAB record over the plan', bundle: cab, blob: plan, key: release, type: types.cab },
    { title: 'signed state', bundle: state, blob: sums, key: release, type: types.state },
    { title: 'verification summary', bundle: summary, blob: model, key: release, type: types.verificationSummary },
    { title: 'test result over the release', bundle: result, blob: sums, key: release, type: types.testResult },
    { title: 'test result over the model', bundle: result, blob: model, key: release, type: types.testResult },
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
  const { accepted, said } = await verify(signed);
  const wanted = genuine.includes(signed);
  check(`cosign ${wanted ? 'verifies' : 'refuses'} the ${signed.title}`, accepted === wanted ? undefined : said);
});

/** Keyless bundles as our tests make them: cosign and relc must give the same verdict. */
async function keyless(scratch: string): Promise<void> {
  const sigstore = await makeSigstore(new Date(`${today}T00:00:00Z`));
  const build = { issuer: 'https://gitlab.example.com', subject: 'https://gitlab.example.com/credit//ci.yml@main' };
  const blob = join(root, 'releases/risk-default/2/model.SHA256SUMS');
  const rootFile = join(scratch, 'trusted_root.json');
  const bundles = {
    signature: await sigstore.signBlob(readFileSync(blob), build),
    attestation: await sigstore.signStatement(sampleStatement('provenance'), build),
  };
  writeFileSync(rootFile, sigstore.trustedRoot);
  const otherRoot = join(scratch, 'other_root.json');
  writeFileSync(otherRoot, (await makeSigstore(new Date(`${today}T00:00:00Z`))).trustedRoot);
  for (const [name, bytes] of Object.entries(bundles)) {
    const bundle = join(scratch, `${name}.sigstore.json`);
    writeFileSync(bundle, bytes);
    const typed = name === 'signature' ? ['verify-blob'] : ['verify-blob-attestation', '--type', types.provenance];
    const said = (trusted: string, { issuer, subject }: typeof build, file: string) =>
      cosign(
        ...[...typed, '--bundle', bundle, '--trusted-root', trusted],
        ...['--certificate-identity', subject, '--certificate-oidc-issuer', issuer, file],
      );
    const trials = [
      ['verifies', '', await said(rootFile, build, blob)],
      ['refuses', ' with another subject', await said(rootFile, { ...build, subject: `${build.subject}x` }, blob)],
      ['refuses', ' with another issuer', await said(rootFile, { ...build, issuer: 'https://gitlab.com' }, blob)],
      ['refuses', ' with another root', await said(otherRoot, build, blob)],
      ['refuses', ' with another file', await said(rootFile, build, otherBlob)],
    ] as const;
    for (const [wanted, how, answer] of trials)
      check(
        `cosign ${wanted} the ${name} without a key${how}`,
        answer.accepted === (wanted === 'verifies') ? undefined : answer.said,
      );
  }
}

/** Bundles with a key and a log entry, as our tests make them: cosign must accept them like its own. */
async function keyedWithLog(scratch: string): Promise<void> {
  const at = new Date(`${today}T00:00:00Z`);
  const sigstore = await makeSigstore(at);
  const key = makeKey('logged', [], { type: 'ec' });
  const blob = join(root, 'releases/risk-default/2/model.SHA256SUMS');
  const files = {
    key: join(scratch, 'logged.pub'),
    root: join(scratch, 'logs.json'),
    other: join(scratch, 'other.json'),
  };
  writeFileSync(files.key, key.pem);
  writeFileSync(files.root, sigstore.trustedRoot);
  writeFileSync(files.other, (await makeSigstore(at)).trustedRoot);
  for (const rekor of [1, 2] as const) {
    const bundle = join(scratch, `logged-${rekor}.sigstore.json`);
    writeFileSync(bundle, await sigstore.signBlob(readFileSync(blob), key, { rekor }));
    const said = (trusted: string, file: string) =>
      cosign(
        ...['verify-blob', '--key', files.key, '--bundle', bundle, '--new-bundle-format', '--trusted-root', trusted],
        ...[`--use-signed-timestamps=${rekor === 2}`, file],
      );
    const trials = [
      ['verifies', '', await said(files.root, blob)],
      ['refuses', ' with another file', await said(files.root, otherBlob)],
      ['refuses', ' with the log of another root', await said(files.other, blob)],
    ] as const;
    for (const [wanted, how, { accepted, said: answer }] of trials)
      check(
        `cosign ${wanted} a signature by key in a log of Rekor v${rekor}${how}`,
        accepted === (wanted === 'verifies') ? undefined : answer,
      );
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'relc-cosign-'));
try {
  await signedVex(scratch);
  await keyless(scratch);
  await keyedWithLog(scratch);
} finally {
  rmSync(scratch, { recursive: true });
}
