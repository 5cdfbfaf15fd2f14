// What people write in a repository of their own, for a first release: here from the sample, whose model and measurements
// are real. Whatever is signed is signed anew.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edit } from '../../../testing/scratch.ts';
import { Signer } from './cosign.ts';
import { keys, root } from './site.ts';

export const model = 'risk-default';
const sample = join(root, 'releases', model);
const sampleText = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Holder {
  readonly id: string;
  readonly role: string;
  readonly person: string;
}

export const approvers: readonly Holder[] = [
  { id: 'marina', role: 'mlops', person: 'Marina Costa' },
  { id: 'rafael', role: 'security', person: 'Rafael Nunes' },
  { id: 'luciana', role: 'privacy', person: 'Luciana Prado' },
  { id: 'paulo', role: 'business', person: 'Paulo Azevedo' },
];
const pipeline: Holder = { id: 'demo-release', role: 'release-signer', person: 'Release pipeline' };
const signers: readonly Holder[] = [
  { id: 'model', role: 'model-signer', person: 'Ana Ribeiro' },
  { id: 'build', role: 'builder', person: 'Build service' },
  { id: 'security', role: 'security-reviewer', person: 'Caio Mendes' },
];

/** Registry, people, keys, addresses and runtime policies. */
export function fillGovernance(own: string, url: string): void {
  const write = (path: string, text: string) => writeFileSync(join(own, path), text);
  const governance = (name: string, change: (text: string) => string) =>
    edit(own, `policies/governance/${name}.yaml`, change);
  governance(
    'targets',
    (text) =>
      `${text.replace(/\n {2}# A registry in a folder[\s\S]*/, '\n')}  - {name: production, url: "mlflow+${url}", registry_id: mlflow-production, alias: champion}\n`,
  );
  const ours = sampleText('policies/governance/limits.yaml');
  // Each TODO is answered; here by what the sample's bank says.
  governance('limits', () => ours.replaceAll('../../schemas/', '../../node_modules/relc/schemas/'));
  governance('calendar', (text) => text.replaceAll(' # TODO yours', ''));
  write('policies/trust/people.yaml', sampleText('policies/trust/people.yaml'));
  const entries = [...signers, ...approvers, pipeline].map(
    ({ id, role, person }) =>
      `  - {id: ${id}, file: ${id}.pub, roles: [${role}], person: ${person}, emails: [${id}@example.com], valid: {from: 2026-11-01, until: 2036-11-01}}\n`,
  );
  edit(own, 'policies/trust/keys.yaml', (text) => text.replace('keys: []\n', `keys:\n${entries.join('')}`));
  for (const { id } of [...approvers, pipeline]) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    mkdirSync(keys, { recursive: true });
    writeFileSync(join(keys, `${id}.key`), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    write(`policies/trust/${id}.pub`, publicKey.export({ type: 'spki', format: 'pem' }).toString());
  }
  for (const kind of ['access-policy', 'inference-gateway', 'output-limits', 'quota', 'rate-limit'])
    write(`policies/runtime/${kind}/${model}-1.yaml`, sampleText(`policies/runtime/${kind}/credit-1.yaml`));
}

/** model.yaml, profile, consumers and evidence. What `relc new` computed or fetched stays as it is. */
export function fillRelease(own: string, folder: string): void {
  const profile = /^profile: (\S+)$/m.exec(readFileSync(join(own, folder, 'release.yaml'), 'utf8'))?.[1] ?? '';
  const bound = /^policies:\n(?: .*\n)+/m;
  edit(own, `releases/${model}/profiles/${profile}.yaml`, (text) =>
    sampleText(`releases/${model}/profiles/credit-standard-1.yaml`).replace(bound, () => bound.exec(text)?.[0] ?? ''),
  );
  edit(own, `releases/${model}/model.yaml`, () =>
    sampleText(`releases/${model}/model.yaml`).replace(/^versions:[\s\S]*/m, 'versions: {}\naliases: {}\n'),
  );
  edit(own, `${folder}/release.yaml`, () =>
    sampleText(`${folder}/release.yaml`).replace(/^profile: .*/m, `profile: ${profile}`),
  );
  cpSync(join(sample, 'consumers'), join(own, `releases/${model}/consumers`), { recursive: true });
  const written = [
    'staging_report.json',
    'shadow_eval.json',
    'rollout_decision.txt',
    'canary_plan.md',
    'model_card.md',
    'readiness.yaml',
    'hygiene.yaml',
    'fairness.json',
    'drift_baseline.json',
    'contract.input.schema.json',
    'contract.output.schema.json',
    'sbom.cdx.json',
    'vex.cdx.json',
  ];
  for (const name of [...written, 'model'])
    cpSync(join(sample, '1', name), join(own, folder, name), { recursive: true });
}

/** As README says it, by real cosign with keys that nobody has seen. */
export function sign(own: string, folder: string, scratch: string): void {
  const signer = new Signer(scratch);
  for (const { id } of signers) signer.key(id, join(own, `policies/trust/${id}.pub`));
  const release = join(own, folder);
  const sums =
    "(cd model && find . -type f ! -path ./registered_model_meta -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum --) > model.SHA256SUMS";
  execFileSync('sh', ['-c', sums], { cwd: release });
  const predicate = (name: string, value: unknown): string => {
    writeFileSync(join(scratch, name), JSON.stringify(value));
    return join(scratch, name);
  };
  signer.sign(release, 'model', 'model.SHA256SUMS', 'model.sigstore.json');
  signer.attest(
    release,
    'build',
    'slsaprovenance1',
    predicate('provenance.json', signedBefore('provenance')),
    'model.SHA256SUMS',
    'provenance.sigstore.json',
  );
  signer.attest(
    release,
    'security',
    'urn:relc:security-decision:v1',
    predicate('decision.json', signedBefore('security_decision')),
    'model.SHA256SUMS',
    'security_decision.sigstore.json',
  );
  signer.attest(
    release,
    'build',
    'https://in-toto.io/attestation/vulns/v0.2',
    predicate('scan.json', scan),
    'sbom.cdx.json',
    'vulnerability_scan.sigstore.json',
  );
}

/** What the sample's bundle of that name says. */
function signedBefore(name: string): unknown {
  const { dsseEnvelope } = JSON.parse(readFileSync(join(sample, '1', `${name}.sigstore.json`), 'utf8'));
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()).predicate;
}

const scan = {
  scanner: {
    uri: 'pkg:pypi/pip-audit@2.10.1',
    version: '2.10.1',
    db: { lastUpdate: '2026-11-22T12:00:00Z' },
    result: [],
  },
  metadata: { scanStartedOn: '2026-11-23T04:50:00Z', scanFinishedOn: '2026-11-23T04:51:00Z' },
};

/** Whoever owns the model asks for version 1. */
export const want = (own: string): void =>
  edit(own, `releases/${model}/model.yaml`, (text) =>
    text.replace(/^versions:[\s\S]*/m, 'versions: {"1": Approved}\naliases: {production: "1"}\n'),
  );
