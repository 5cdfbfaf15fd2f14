// What an interrupt must not leave behind.
import { rmSync } from 'node:fs';

/** On SIGINT and SIGTERM: ends the process, which stops the servers that it started, and then removes a folder. */
export function removeOnInterrupt(folder: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      // Added last, so that it comes after the servers, which write there.
      process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
      process.exit(130);
    });
}
