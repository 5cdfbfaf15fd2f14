// Describes this process so that another process can check whether it is alive.

import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { textOf } from '../lib/bytes.ts';
import { codeOf } from '../lib/fault.ts';
import type { Instant } from '../lib/time.ts';
import { readFile } from './read.ts';

/** `host process start since nonce`. No two calls return the same text. */
export const describeProcess = (since: Instant): string =>
  [host(), process.pid, startOf(process.pid) ?? unknown, since, randomBytes(8).toString('hex')].join(' ');

/** The parts for people; the whole text when relc did not write it. */
export function readProcess(text: string): { readonly host: string; readonly process: string; readonly since: string } {
  const [machine = '', pid, , since] = text.split(' ');
  if (pid === undefined || since === undefined) return { host: text, process: '?', since: '?' };
  return { host: machine.replace(/\/.*$/, ''), process: pid, since };
}

/** Whether a process is alive. A process on another host cannot be checked. */
export function fateOf(text: string): 'lives' | 'gone' | 'elsewhere' {
  const [machine, pid, start] = text.split(' ');
  if (machine !== host() || !/^[1-9]\d*$/.test(pid ?? '')) return 'elsewhere';
  const now = startOf(Number(pid));
  return now === start || now === unknown || (start === unknown && now !== undefined) ? 'lives' : 'gone';
}

/** Two containers with one host name do not see each other's process ids. */
function host(): string {
  const boot = textOf(readFile('/proc/sys/kernel/random/boot_id') ?? new Uint8Array())?.trim();
  return [encodeURIComponent(hostname()), boot ?? '', processIds()].join('/');
}

function processIds(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** For systems where the kernel does not say when a process began. */
const unknown = '-';

/**
 * The start of a process in the kernel's ticks, because process ids are reused; undefined when there is no such
 * process.
 */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return undefined;
  }
  try {
    // proc(5): after the name, which may contain blanks, the state is field 3 and the start is field 22.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? undefined : (fields[19] ?? unknown);
  } catch {
    return unknown;
  }
}
