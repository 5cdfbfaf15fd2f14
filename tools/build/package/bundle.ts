// relc as bundled JavaScript: Node strips no types below node_modules.
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of esbuild's interface that is used here. It is no dependency of relc, so its own types are not here. */
interface Esbuild {
  build(options: object): Promise<{ readonly metafile: { readonly inputs: Readonly<Record<string, unknown>> } }>;
}

interface Loading {
  onLoad(options: object, load: (file: { readonly path: string }) => object): void;
}

/** Bundles the sources in a folder into the package's folder. `modules` holds what they depend on. */
export async function bundle(source: string, target: string, modules: string): Promise<void> {
  // It is installed only when somebody packs.
  const esbuild: Esbuild = await import(join(import.meta.dirname, 'node_modules/esbuild/lib/main.js'));
  symlinkSync(modules, join(source, 'node_modules'));
  // Every path is from the sources, so that the same sources give the same bytes anywhere.
  const here = { absWorkingDir: source, preserveSymlinks: true };
  const common = { ...here, bundle: true, platform: 'node', target: 'node26', metafile: true, logLevel: 'warning' };
  const code = await esbuild.build({
    ...common,
    entryPoints: [join(source, 'compiler/bin.ts')],
    outdir: join(target, 'compiler/bundle'),
    format: 'esm',
    // An operation is loaded when its command runs.
    splitting: true,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    plugins: [{ name: 'require', setup: plainRequires }],
    external: ['../../schemas/generated/*'],
  });
  // Each is loaded on first use, and may be a megabyte.
  const validators = await esbuild.build({
    ...common,
    entryPoints: [join(source, 'schemas/generated/*.cjs')],
    outdir: join(target, 'schemas/generated'),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['./validators-*'],
  });
  const entry = readFileSync(join(source, 'compiler/relc.js'), 'utf8');
  const bundled = entry.replace("import('./bin.ts')", "import('./bundle/bin.js')");
  if (bundled === entry) throw new Error('compiler/relc.js does not import ./bin.ts');
  writeFileSync(join(target, 'compiler/relc.js'), bundled);
  const inputs = [code, validators]
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .map((path) => join(source, path));
  writeFileSync(join(target, 'LICENSES'), licenses(inputs));
}

/** The bundler follows `require`, and none that was made by `createRequire`. */
function plainRequires({ onLoad }: Loading): void {
  onLoad({ filter: /\/compiler\/.*\.ts$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8');
    const [, name] = /^const (\w+) = createRequire\(import\.meta\.url\);$/m.exec(text) ?? [];
    const named =
      name === undefined
        ? text
        : text.replace(/^const \w+ = createRequire.*$/m, '').replaceAll(`${name}('`, "require('");
    return { contents: named.replaceAll(/createRequire\(import\.meta\.url\)\('(?!\.)/g, "require('"), loader: 'ts' };
  });
}

/** The license of each package whose code is in the bundle, as it demands. */
function licenses(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    return `${name} ${version}: ${license}\n${text}`;
  });
  return texts.sort().join('\n----\n\n');
}
