import { expect, test } from 'vitest';
import { sampleRelease, sampleTree, textIn } from '../../testing/sample.ts';
import { wording } from '../diagnostics/wording.ts';

const file = 'releases/risk-default/2/registry.json';
const known = textIn(file);

/** What is found where registry.json has this text. */
const foundIn = (text: string) => sampleRelease(sampleTree({ [file]: text })).diagnostics;

const withFacts = (change: (facts: Record<string, unknown>) => object) => JSON.stringify(change(JSON.parse(known)));

const { dataset } = JSON.parse(known);

test.each([
  ['has no dataset', withFacts(({ dataset: _, ...rest }) => rest), '/dataset', null],
  [
    'counts rows in words',
    withFacts((all) => ({ ...all, dataset: { ...dataset, rows: '1,000' } })),
    '/dataset/rows',
    '1,000',
  ],
  [
    'has a digest of another kind',
    withFacts((all) => ({ ...all, dataset: { ...dataset, digest: 'md5:1' } })),
    '/dataset/digest',
    'md5:1',
  ],
  [
    'is still uploading',
    withFacts((all) => ({ ...all, status: 'PENDING_REGISTRATION' })),
    '/status',
    'PENDING_REGISTRATION',
  ],
])('when the version %s in the registry, the finding leads there', (_, text, field, observed) => {
  const [found, ...others] = foundIn(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'registry/unusable-fact', file, facts: { field, observed } });
  const { fix } = found ? wording(found, 'en') : { fix: '' };
  expect(fix).toContain('Then delete registry.json and run `relc new risk-default 2`');
});

test.each([
  ['cut off', known.slice(0, -3)],
  ['given a key twice', known.replace('{', '{"model": "risk-default",')],
  ['given a field of its own', withFacts((all) => ({ ...all, note: 'mine' }))],
])('when registry.json was %s, the finding says to fetch it again', (_, text) => {
  const [found, ...others] = foundIn(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'registry/not-as-fetched', file });
  expect(found && wording(found, 'en').fix).toBe('Delete the file and fetch it again: `relc new risk-default 2`');
});
