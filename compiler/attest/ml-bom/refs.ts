/** What parts of the document call others by. */
export const refs = { model: 'model', dataset: 'dataset', base: 'base-model', relc: 'relc' } as const;
