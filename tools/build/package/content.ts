// What lies in the package beside the bundle, by path in the repository and in the package.

/** What is read of a commit. */
export const sources = [
  'compiler',
  '.gitlab-ci.yml',
  'docs',
  'policies',
  'schemas',
  'templates',
  'testing/stories',
  'package.json',
  'LICENSE',
];

/** Copied as it is: what judges, what people read and what editors check by. */
const copied = [
  /^policies\/gates\/(?!.*_test\.rego$).*\.rego$/,
  // What `relc init` writes as it is.
  /^policies\/governance\/(approvals|calendar|demands|enforcement|limits|observability|thresholds)\.yaml$/,
  /^policies\/policy\.(wasm|lock\.json)$/,
  /^schemas\/[a-z_]+\.schema\.json$/,
  /^templates\/.*\.hbs$/,
  /^templates\/completion\//,
  /^\.gitlab-ci\.yml$/,
  /^docs\/(diagnostics\/.*|change-control|judge|mlflow|gitlab|demands|drills|evidence|gates|handoff|notifications|observability|own-gates|revalidation|serving)\.md$/,
  /^testing\/stories\/.*\.txt$/,
  /^LICENSE$/,
];

export const isCopied = (path: string): boolean => copied.some((pattern) => pattern.test(path));

/** The package's own package.json. All that it depends on is in the bundle. */
export function packageManifest(text: string): string {
  const { name, version, type, description, license, bin, engines, devDependencies } = JSON.parse(text);
  // `relc init` pins the Node that this relc was tested with.
  const tested = { node: devDependencies.node };
  return `${JSON.stringify({ name, version, type, description, license, bin, engines, devDependencies: tested }, null, 2)}\n`;
}
