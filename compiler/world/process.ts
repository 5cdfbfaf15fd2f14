// This process, in words that another process can check: whether it is still there.
import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { textOf } from '../lib/bytes.ts';
import type { Instant } from '../lib/time.ts';
import { readFile } from './read.ts';

/** Who applies: `host process start since nonce`. The same text is never made twice. */
export const describeProcess = (since: Instant): string =>
  [host(), process.pid, startOf(process.pid) ?? unknown, since, randomBytes(8).toString('hex')].join(' ');

/** The parts that people read; of a text that no relc wrote, that text. */
export function readProcess(text: string): { readonly host: string; readonly process: string; readonly since: string } {
  const [machine = '', pid, , since] = text.split(' ');
  if (pid === undefined || since === undefined) return { host: text, process: '?', since: '?' };
  return { host: machine.replace(/\/.*$/, ''), process: pid, since };
}

/** Whether a process is still there; of one on another host nobody here can tell. */
export function fateOf(text: string): 'lives' | 'gone' | 'elsewhere' {
  const [machine, pid, start] = text.split(' ');
  if (machine !== host() || !/^[1-9]\d*$/.test(pid ?? '')) return 'elsewhere';
  const now = startOf(Number(pid));
  return now === start || now === unknown || (start === unknown && now !== undefined) ? 'lives' : 'gone';
}

/** Containers of one name see each other's process ids no more than two hosts do. */
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

/** Where the kernel does not say when a process began. */
const unknown = '-';

/** When a process began, in the kernel's ticks, since its id is given again to others; undefined when there is none. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  try {
    // proc(5): after the name, which may hold blanks, the state is field 3 and the start field 22.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? undefined : (fields[19] ?? unknown);
  } catch {
    return unknown;
  }
}
