// A repository's own gates, compiled by real OPA: they refuse more.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../testing/checks.ts';
import { commit, model } from '../../../testing/scratch.ts';
import { attackOwnGates } from './own_gates_attacks.ts';
import { relc, relcWith, said, withOpa } from './site.ts';

const gate = (denies: string, name = 'own.committee') => `package ${name}

import data.relc.finding

# METADATA
# title: The committee did not see this release
# custom:
#   codes: [own/no-committee]
#   risk: Nobody outside of the team saw it.
#   fix: Name the minutes of the committee.
#   controls: [Credit policy 7.2]
deny contains finding.make("own/no-committee", "release", "/records/scdr", scdr, "committee") if {
\tscdr := input.release.records.scdr
\t${denies}
}
`;
const source = 'policies/gates/own/committee.rego';

/** In a committed repository whose version 2 passes; leaves it with a gate that it passes, committed. */
export function ownGates(own: string, at: readonly string[]): void {
  const environment = withOpa();
  const build = (...args: readonly string[]) => relcWith(environment, own, 'policy', 'build', ...args);
  const put = (text: string) => {
    mkdirSync(join(own, 'policies/gates/own'), { recursive: true });
    writeFileSync(join(own, source), text);
  };
  const release = `releases/${model}/2`;

  put(gate('not contains(scdr, "committee")'));
  check(
    'a gate that is not compiled refuses',
    said(relc(own, 'check', release, ...at), 1, 'policy/own-gates-not-built'),
  );
  check(
    'without OPA it is said which one is needed, and how to get it',
    said(relcWith({ PATH: '/nowhere' }, own, 'policy', 'build'), 3, 'policy/no-opa', 'go install'),
  );
  check('real OPA compiles it', said(build(), 0, 'own.committee', 'Written: policies/own.wasm'));
  check('the same sources give the same bytes', said(build('--check'), 0));
  check(
    'it refuses, in its own words',
    said(
      relc(own, 'check', release, ...at),
      1,
      'error[own/no-committee]: The committee did not see this release',
      'Nobody outside of the team saw it.',
      'Name the minutes',
    ),
  );

  put(gate('http.send({"url": "https://example.com", "method": "get"}).status_code == 200'));
  check('it calls nothing that the package may not call', said(build(), 3, 'policy/own-gates-wrong', 'http.send'));
  const built = (text: string) => {
    put(text);
    return build();
  };
  for (const name of [
    'relc.gates.slo',
    'relc.finding',
    'relc.approval',
    'relc.vulnerabilities',
    'registry.promote',
    'relc',
  ])
    check(`it adds nothing to package ${name}`, said(built(gate('true', name)), 3, 'policy/own-gates-wrong'));

  put(gate('contains(scdr, "no committee")'));
  check(
    'a gate that finds nothing lets the release pass',
    said(build(), 0) ?? said(relc(own, 'check', release, ...at), 0, 'passes every gate'),
  );
  commit(own, 'A gate of our own');
  attackOwnGates(own, release, at, () => build('--check'));
}
