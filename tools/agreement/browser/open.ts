// Chromium by playwright-core, which is installed apart from relc's own packages: what is used of it stands here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Look {
  readonly media: 'screen' | 'print';
  readonly colorScheme: 'light' | 'dark';
}

export interface Tab {
  goto(url: string): Promise<unknown>;
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  emulateMedia(look: Look): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  screenshot(options: { readonly path: string; readonly clip?: Clip }): Promise<unknown>;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  close(): Promise<void>;
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Browser {
  newPage(): Promise<Tab>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>;
  };
}

const installed = join(import.meta.dirname, 'node_modules');

/** Pages are our own files: the sandbox, which root in a container cannot have, would guard against nothing. */
export async function openBrowser(): Promise<Browser> {
  const { chromium }: Playwright = await import(join(installed, 'playwright-core/index.mjs'));
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** axe-core, as a script for a page. */
export const axe = (): string => readFileSync(join(installed, 'axe-core/axe.min.js'), 'utf8');
