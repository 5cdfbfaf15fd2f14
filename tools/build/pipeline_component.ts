import { ownPipeline } from '../../compiler/operations/own-pipeline.ts';

export const componentFile = 'templates/release/template.yml';

const image = 'node:26-trixie';

/** Both are in the pipeline once, and the caller's in the component. */
const inputs = {
  targets: 'RELC_TARGET: [production]',
  image: `image: ${image}`,
};

const header = `# Generated from .gitlab-ci.yml by \`npm run component\`. The whole pipeline of a repository made by \`relc init\`: its .gitlab-ci.yml
# includes this by the commit of a relc that people read, and holds nothing else. See docs/gitlab.md.
spec:
  inputs:
    targets:
      type: array
      description: The MLflow servers of policies/governance/targets.yaml, by name. Each is an environment with a token of its own.
    image:
      default: ${image}
      description: An image with Node 26, git, curl and tar, from a registry that is up when yours are down.
---
`;

/** The pipeline that `relc init` writes, as a component of GitLab. */
export function componentOf(pipeline: string): string {
  const own = ownPipeline(pipeline);
  return (
    header +
    Object.entries(inputs).reduce((text, [name, line]) => {
      if (text.split(line).length !== 2) throw new Error(`the pipeline does not hold \`${line}\` once`);
      return text.replace(line, () => `${line.replace(/: .*$/, '')}: $[[ inputs.${name} ]]`);
    }, own)
  );
}
