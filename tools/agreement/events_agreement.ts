/**
 * The official Python SDK of CloudEvents reads what `relc notify` sends: every attribute and the data arrive as they were sent, and it refuses
 * a broken event. What is signed is what the specification says, computed anew in Python, and cosign verifies the signature with the
 * release key, and not over another event. `cosign` is looked up in PATH.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { notify } from '../../compiler/operations/notify.ts';
import type { Letter } from '../../compiler/world/port.ts';
import { check } from '../../testing/checks.ts';
import { ok } from '../../testing/outcome.ts';
import { Receivers } from '../../testing/receivers.ts';
import { ready2 } from '../../testing/scenario.ts';
import { pythonEnvironment } from './python_environment.ts';

interface Answer {
  readonly fault?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly core?: string;
}

const folder = join(import.meta.dirname, 'events');
const scratch = mkdtempSync(join(tmpdir(), 'relc-events-'));
const events = 'release_approved, release_published';

/** What is sent of two versions, signed. */
async function sent() {
  const scenario = await ready2();
  ok(await scenario.apply());
  scenario.write(
    'policies/governance/notifications.yaml',
    `apiVersion: relc/v1
kind: Notifications
receivers:
  - {name: hub, kind: webhook, signed: true, url: "https://hub.example.com", since: 2026-11-01T00:00:00Z, events: [${events}]}
`,
  );
  scenario.commit('Who is told');
  const courier = new Receivers();
  scenario.courier = courier;
  ok(await notify(scenario.world, []));
  const publicKey = createPublicKey(Buffer.from(scenario.bytes(scenario.signingKey ?? '')));
  return { letters: courier.got, pem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

function read(letters: readonly Pick<Letter, 'type' | 'body'>[]): readonly Answer[] {
  const python = join(pythonEnvironment('events', join(folder, 'requirements.txt')), 'bin/python');
  const messages = letters.map(({ type, body }) => JSON.stringify({ headers: { 'content-type': type }, body }));
  const said = execFileSync(python, ['-B', join(folder, 'read.py')], {
    input: `${messages.join('\n')}\n`,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What DSSE signs (https://github.com/secure-systems-lab/dsse, protocol 1.0). */
const signedText = (type: string, payload: string): string =>
  `DSSEv1 ${Buffer.byteLength(type)} ${type} ${Buffer.byteLength(payload)} ${payload}`;

function cosign(pem: string, signature: string, text: string): { readonly accepted: boolean; readonly said: string } {
  const at = (name: string, content: string) => {
    writeFileSync(join(scratch, name), content);
    return join(scratch, name);
  };
  const options = ['--key', at('key.pub', pem), '--signature', at('signature', signature), '--insecure-ignore-tlog'];
  const { status, stderr, error } = spawnSync('cosign', ['verify-blob', ...options, at('text', text)], {
    encoding: 'utf8',
  });
  if (error) throw error;
  return { accepted: status === 0, said: stderr };
}

function compare({ body }: Letter, answer: Answer | undefined, pem: string): void {
  const { data, ...attributes } = JSON.parse(body);
  const title = `${attributes.type} ${attributes.subject}`;
  const same = isDeepStrictEqual(answer?.attributes, attributes) && isDeepStrictEqual(answer?.data, data);
  check(`${title}: the SDK reads what was sent`, same ? undefined : JSON.stringify({ sent: body, read: answer }));
  const envelope = JSON.parse(Buffer.from(attributes.dssematerial, 'base64').toString());
  const payload = Buffer.from(envelope.payload, 'base64').toString();
  const core = JSON.parse(payload).core;
  check(
    `${title}: what is signed is what the specification says`,
    core === answer?.core ? undefined : `${core}, ${answer?.core}`,
  );
  const [signature] = envelope.signatures;
  const verified = cosign(pem, signature.sig, signedText(envelope.payloadType, payload));
  check(`${title}: cosign verifies its signature`, verified.accepted ? undefined : verified.said);
  const other = payload.replace('"core":"', '"core":"A');
  const refused = !cosign(pem, signature.sig, signedText(envelope.payloadType, other)).accepted;
  check(`${title}: cosign refuses another event`, refused ? undefined : 'it was accepted');
}

try {
  const { letters, pem } = await sent();
  const answers = read(letters);
  check('each event of both versions was sent', letters.length === 4 ? undefined : String(letters.length));
  for (const [index, letter] of letters.entries()) compare(letter, answers[index], pem);
  for (const name of ['source', 'type']) {
    const [first] = letters;
    const { [name]: _, ...rest } = JSON.parse(first?.body ?? '{}');
    const [answer] = read([{ type: first?.type ?? '', body: JSON.stringify(rest) }]);
    check(`an event without ${name} is refused by the SDK`, answer?.fault ? undefined : JSON.stringify(answer));
  }
} finally {
  rmSync(scratch, { recursive: true });
}
