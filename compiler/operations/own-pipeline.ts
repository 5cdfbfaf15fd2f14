// The pipeline of a repository of one's own, from that of relc's sources: what only the sources need is left out, and what
// stands in its place is no comment any more.

/** `text` is `.gitlab-ci.yml`, whose marks are comments on lines of their own. */
export const ownPipeline = (text: string): string =>
  text
    .replace(/^ *# <sources>\n[\s\S]*?^ *# <\/sources>\n/gm, '')
    .replace(/^ *# <own>\n([\s\S]*?)^ *# <\/own>\n/gm, (_, lines: string) => lines.replace(/^( *)# /gm, '$1'))
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll('docs/gitlab.md', 'node_modules/relc/docs/gitlab.md');
