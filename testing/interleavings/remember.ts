// For tests: `node --import` this, and what is a pure function is computed once for what it is given (remembered.ts). In a worker
// that is to miss a check, that one is taken out of the code as it is loaded.
import { registerHooks } from 'node:module';
import { workerData } from 'node:worker_threads';

const remembered = new URL('remembered.ts', import.meta.url).href;
const pure = /\/compiler\/(load\/source|operations\/read-model|policy\/evaluator|policy\/instance)\.ts$/;
/** A check that is taken out: its text, which its file holds once, and what stands there without it. */
const planted: { readonly file: string; readonly text: string; readonly by: string } | undefined = workerData?.planted;

registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    return pure.test(resolved.url) && context.parentURL !== remembered ? { ...resolved, url: remembered } : resolved;
  },
  load: (url, context, next) => {
    const loaded = next(url, context);
    if (planted === undefined || !url.endsWith(`/${planted.file}`)) return loaded;
    const [before, after, ...more] = String(loaded.source).split(planted.text);
    if (after === undefined || more.length > 0)
      throw new Error(`${planted.file} does not hold this once: ${planted.text}`);
    return { ...loaded, source: `${before}${planted.by}${after}` };
  },
});
