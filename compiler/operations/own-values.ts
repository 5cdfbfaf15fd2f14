// What policies here say of one bank, its addresses, tickets, purposes and clock, and what stands in its place in a repository
// of one's own: `TODO`, which `relc check` finds until somebody decides.

/** Each occurs in what `relc init` writes as it is. */
const values: readonly (readonly [text: string, inItsPlace: string])[] = [
  ['only: [BRL]', 'only: [BRL] # TODO the currency that you calculate in'],
  ['["https://records.example.com/scdr/<name>"]', '["https://TODO.example.com/scdr/<name>"] # where yours are'],
  ['["https://records.example.com/adr/<name>"]', '["https://TODO.example.com/adr/<name>"] # where yours are'],
  ['["CHG-<number>"]', '["TODO-<number>"] # how your tickets of changes are called, CHG-<number> for example'],
  ['["RISK-<number>"]', '["TODO-<number>"] # how your register of risks names its entries'],
  ['["INC-<number>"]', '["TODO-<number>"] # how your incidents are called'],
  [
    '- Decide on applications for consumer credit and protect credit, with review by a person on request',
    '- TODO each purpose in your record of processing, as the DPO wrote it',
  ],
  ["      - Answer customers' questions about their own credit decision\n", ''],
  ['      - Order people with diabetes who wait for an appointment, with review by a physician on request\n', ''],
  ['[dpo@example.com]', '[TODO@example.com] # of your DPO'],
  ['[security@example.com]', '[TODO@example.com] # who answers at night'],
  ['["https://privacy.example.com/impact-reports/<name>"]', '["https://TODO.example.com/<name>"] # where yours are'],
  ...['grafana', 'tempo', 'logs', 'alerts', 'runbooks'].map(
    (name) => [`https://${name}.example.com/`, `https://TODO-${name}.example.com/`] as const,
  ),
  [
    'when: {sector: [banking]}\n    only: ["https://bank.example.com/review-my-decision"]',
    'when: {}\n    only: ["https://TODO.example.com"] # where people ask for a review',
  ],
  ['time_zone: America/Sao_Paulo', 'time_zone: America/Sao_Paulo # TODO yours'],
];

export const withOwnValues = (text: string): string =>
  values.reduce((so, [ours, theirs]) => so.replaceAll(ours, () => theirs), text);

/** Those that a text says. */
export const ourValuesIn = (text: string): readonly string[] =>
  values.map(([ours]) => ours.trim()).filter((ours) => text.includes(ours));
