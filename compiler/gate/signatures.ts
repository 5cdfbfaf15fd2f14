// Verifies the signatures and attestations of a release. Anyone can write a boolean into YAML, and a signature that is
// present may still be invalid: each must come from a key with the right role, cover this model, and state what is
// expected.

import type { Schemas, TrustedKey } from '../../schemas/generated/documents.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ShapeCheck } from '../document/shape.ts';
import type { SignedPredicates } from '../evidence/documents.ts';
import { evidenceFiles, isModelSignature } from '../evidence/table.ts';
import { byBytes } from '../lib/bytes.ts';
import { digestOf, hexOf } from '../lib/digest.ts';
import { joinPointer } from '../lib/json.ts';
import { eachPersonOnce, isSamePerson, type Named } from '../lib/person.ts';
import type { Governance, LoadedRelease } from '../model/release.ts';
import { type EnvelopeFault, type Statement, verifyBlob, verifyStatement } from '../trust/envelope.ts';
import { isRevoked, maySign, type SigningRole, validity } from '../trust/key.ts';

const faultCodes: Readonly<Record<EnvelopeFault, Code>> = {
  undecodable: 'signature/undecodable',
  'unknown-key': 'signature/unknown-key',
  'bad-signature': 'signature/does-not-match',
  'not-a-statement': 'signature/not-a-statement',
  'bad-proof': 'signature/bad-proof',
  'untrusted-root': 'signature/untrusted-root',
  'unknown-identity': 'signature/unknown-identity',
};

export interface SignatureFindings {
  readonly predicates: Partial<SignedPredicates>;
  /** Whether every signature of the model holds. */
  readonly modelSigned: boolean;
  /** The signers, each person once, however their names are written. */
  readonly modelSigners: readonly string[];
  /** Whether an authorised person answers for the VEX. */
  readonly vexSigned: boolean;
  /** Whether the provenance attestation holds. */
  readonly attested: boolean;
  readonly signers: readonly Admitted[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `today` limits only what a key may newly sign; a revoked key never counts. */
export function verifySignatures(
  loaded: LoadedRelease,
  trust: Trusted,
  today: string,
  shape: ShapeCheck,
): SignatureFindings {
  const diagnostics: Diagnostic[] = [];
  const signers: Admitted[] = [];
  const sums = loaded.files.get(evidenceFiles.model_sums.file);
  const context = { loaded, trust, today, shape, diagnostics, signers };

  const { file: first, role: modelRole } = evidenceFiles.model_signature;
  const others = [...loaded.files.keys()].filter((file) => isModelSignature(file) && file !== first);
  const modelFiles = loaded.files.has(first) ? [first, ...others.sort(byBytes)] : [];
  const modelSigned = modelFiles.map((file) => verifyFile(context, file, sums, modelRole));
  const modelSigners = eachPersonOnce(signers);
  const provenance = verifyAttestation(context, 'provenance');
  const decision = verifyAttestation(context, 'security_decision');
  const validation = verifyAttestation(context, 'independent_validation');
  const scan = verifyAttestation(context, 'vulnerability_scan');
  const { file: vexFile, role: vexRole } = evidenceFiles.vex_signature;
  const vexSigned = verifyFile(context, vexFile, loaded.files.get(evidenceFiles.vex.file), vexRole);
  diagnostics.push(...sameSigners(loaded.folder, signers));
  return {
    predicates: {
      ...(provenance && { provenance }),
      ...(decision && { security_decision: decision }),
      ...(validation && { independent_validation: validation }),
      ...(scan && { vulnerability_scan: scan }),
    },
    modelSigned: modelSigned.length > 0 && !modelSigned.includes(false),
    modelSigners: modelSigners.map(({ person }) => person),
    vexSigned,
    attested: provenance !== undefined,
    signers,
    diagnostics,
  };
}

/**
 * Roles are kept apart: whoever signs in one of them signs in no other. A build signs all that it made; several people
 * may sign the model, each with several keys, so people are counted there, not keys.
 */
const sameSigners = (folder: string, signers: readonly Admitted[]): readonly Diagnostic[] =>
  signers.flatMap((signer, index) => {
    const other = signers
      .slice(0, index)
      .find((earlier) =>
        earlier.role === signer.role
          ? isModelSignature(signer.document) && earlier.key === signer.key
          : isSamePerson(earlier, signer),
      );
    if (other === undefined) return [];
    const facts = { observed: signer.key, other: other.document };
    return [{ code: 'signature/same-key' as const, file: `${folder}/${signer.document}`, facts }];
  });

const observedIn = ({ observed }: { readonly observed?: string }) => (observed === undefined ? {} : { observed });

export type Trusted = Pick<Governance, 'trust' | 'keyless'>;

/** Who signed a document, in which role. */
export interface Admitted extends Named {
  readonly document: string;
  readonly key: string;
  readonly role: SigningRole;
}

export interface Context {
  readonly loaded: Pick<LoadedRelease, 'folder' | 'files'>;
  /** Signed before what is judged: how long a key may newly sign does not matter. */
  readonly isEarlier?: true;
  readonly trust: Trusted;
  readonly today: string;
  readonly shape: ShapeCheck;
  readonly diagnostics: Diagnostic[];
  readonly signers: Admitted[];
}

function verifyFile(context: Context, file: string, signed: Uint8Array | undefined, role: SigningRole): boolean {
  const bundle = context.loaded.files.get(file);
  if (bundle === undefined || signed === undefined) return false;
  const result = verifyBlob(bundle, signed, context.trust.trust, context.trust.keyless);
  if ('fault' in result) return refuse(context, file, faultCodes[result.fault], observedIn(result));
  return addSigner(context, file, result.key.entry, role);
}

export function verifyAttestation<K extends keyof SignedPredicates>(context: Context, name: K): Schemas[K] | undefined {
  const { file, role, predicateType, subject } = evidenceFiles[name];
  const bundle = context.loaded.files.get(file);
  if (bundle === undefined) return undefined;
  const result = verifyStatement(bundle, context.trust.trust, context.trust.keyless);
  if ('fault' in result) {
    refuse(context, file, faultCodes[result.fault], observedIn(result));
    return undefined;
  }
  const statement = result.value;
  const admitted = [
    addSigner(context, file, result.key.entry, role),
    ofType(context, file, statement, predicateType),
    ofSubject(context, file, statement, evidenceFiles[subject].file),
  ];
  if (admitted.includes(false)) return undefined;
  // The predicate is inside the signed payload and has no line, so the pointer shows its position.
  const document = { file: `${context.loaded.folder}/${file}`, value: statement.predicate };
  const shaped = context.shape(document, name);
  for (const fault of shaped.diagnostics)
    context.diagnostics.push({ ...fault, pointer: `${joinPointer('', 'predicate')}${fault.pointer ?? ''}` });
  return shaped.value?.value;
}

function ofType(context: Context, file: string, statement: Statement, expected: string): boolean {
  return (
    statement.predicateType === expected ||
    refuse(context, file, 'attestation/predicate-type', { observed: statement.predicateType, expected })
  );
}

function ofSubject(context: Context, file: string, statement: Statement, artifact: string): boolean {
  const bytes = context.loaded.files.get(artifact);
  if (bytes === undefined) return false;
  const expected = digestOf(bytes);
  const observed = statement.subject.map((subject) => `sha256:${subject.digest.sha256}`);
  // Exactly one subject: a statement over several artifacts would count for each of them.
  const same = statement.subject.length === 1 && statement.subject[0]?.digest.sha256 === hexOf(expected);
  return same || refuse(context, file, 'attestation/subject', { artifact, observed, expected });
}

function addSigner(context: Context, file: string, entry: TrustedKey, role: SigningRole): boolean {
  if (isRevoked(entry, context.today))
    return refuse(context, file, 'signature/key-revoked', { observed: entry.id, expected: entry.revoked ?? null });
  if (!entry.roles.includes(role))
    return refuse(context, file, 'signature/role', { observed: entry.id, expected: role });
  if (!context.isEarlier && !maySign(entry, context.today))
    return refuse(context, file, 'signature/key-validity', { observed: entry.id, expected: validity(entry) });
  context.signers.push({ document: file, key: entry.id, role, person: entry.person, emails: entry.emails });
  return true;
}

function refuse(context: Context, file: string, code: Code, facts: Diagnostic['facts'] = {}): false {
  context.diagnostics.push({ code, file: `${context.loaded.folder}/${file}`, facts });
  return false;
}
