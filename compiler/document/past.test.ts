import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { factsAt, profilePaths } from './past.ts';

const modelFile = 'releases/m/model.yaml';
const files = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, utf8(text)]));
const values = (texts: Readonly<Record<string, string>>, fact: string, versions: readonly string[] = ['1', '2']) =>
  factsAt(files(texts), { model: 'm', versions, facts: [fact] }, 'c').map(({ value }) => value);

describe('the facts at a commit', () => {
  test('when model.yaml names a value, that is it, and of several each', () => {
    expect(values({ [modelFile]: 'criticality: low' }, 'criticality')).toEqual(['low']);
    expect(values({ [modelFile]: 'unit: [cards, loans]' }, 'unit')).toEqual(['cards', 'loans']);
  });

  test.each([
    ['it is no YAML', { [modelFile]: 'criticality: [' }],
    ['it is too large to be read', { [modelFile]: '' }],
    ['it does not name the fact', { [modelFile]: 'sector: other' }],
    ['the value is no text', { [modelFile]: 'criticality: {high: true}' }],
    ['the list is empty', { [modelFile]: 'criticality: []' }],
  ])('when %s, nobody can tell', (_, texts) => {
    expect(values(texts, 'criticality')).toEqual([null]);
  });

  test('when there is no model.yaml, the model was not there, and nothing is said of it', () => {
    for (const fact of ['criticality', 'unit', 'task', 'critical_consumers']) expect(values({}, fact)).toEqual([]);
  });

  const scaffold = 'criticality: high # TODO\nconsumers: [{name: TODO, critical: true}]';
  test('when model.yaml still has a placeholder, it says nothing yet; that of a signed state counts', () => {
    for (const fact of ['criticality', 'critical_consumers', 'task'])
      expect(values({ [modelFile]: scaffold }, fact)).toEqual([]);
    const facts = ['criticality', 'critical_consumers', 'task'];
    expect(factsAt(files({ [modelFile]: scaffold }), { model: 'm', versions: [], facts, signed: 'c' }, 'c')).toEqual([
      { fact: 'criticality', value: 'high', commit: 'c' },
      { fact: 'critical_consumers', value: 'TODO', commit: 'c' },
      { fact: 'task', value: 'classification', commit: 'c' },
    ]);
  });

  test('when the word is no placeholder, or nobody can read the document that has one, it counts', () => {
    expect(values({ [modelFile]: 'criticality: high\ndescription: em TODO caso' }, 'criticality')).toEqual(['high']);
    expect(values({ [modelFile]: 'criticality: [ # TODO' }, 'criticality')).toEqual([null]);
  });

  test('when it names no unit, it was of no other one; when nobody can read it, it may have been', () => {
    expect(values({ [modelFile]: 'sector: other' }, 'unit')).toEqual([]);
    expect(values({ [modelFile]: 'unit: {cards: true}' }, 'unit')).toEqual([null]);
    expect(values({ [modelFile]: '[' }, 'unit')).toEqual([null]);
  });

  test('when it names no unit and the bank had units, it may have been of any', () => {
    const at = (text: string, hadUnits: boolean) =>
      factsAt(files({ [modelFile]: text }), { model: 'm', versions: [], facts: ['unit'], hadUnits }, 'c');
    expect(at('sector: other', true)).toEqual([{ fact: 'unit', value: null, commit: 'c' }]);
    expect(at('sector: other', false)).toEqual([]);
    expect(at('unit: cards', true)).toEqual([{ fact: 'unit', value: 'cards', commit: 'c' }]);
  });

  const release = (version: string, profile: string) => ({
    [`releases/m/${version}/release.yaml`]: `profile: ${profile}`,
  });
  const profile = (name: string, declared: string) => ({
    [`releases/m/profiles/${name}.yaml`]: `privacy: {personal_data: ${declared}}`,
  });

  test('when versions name profiles, personal data is what each declares; a version that is not there yet says nothing', () => {
    const texts = { ...release('1', 'a'), ...release('2', 'b'), ...profile('a', 'true'), ...profile('b', 'false') };
    expect(values(texts, 'personal_data')).toEqual([true, false]);
    expect(values(texts, 'personal_data', ['2', '3'])).toEqual([false]);
    expect(profilePaths(files(texts), { model: 'm', versions: ['2', '3'], facts: [] })).toEqual([
      'releases/m/profiles/b.yaml',
    ]);
  });

  test.each([
    ['its release.yaml is gone', { 'releases/m/1': '' }],
    ['its release.yaml is broken', { 'releases/m/1/release.yaml': '[' }],
    ['its profile is not there', release('1', 'a')],
    ['its profile is broken', { ...release('1', 'a'), ...profile('a', '[') }],
    ['its profile says neither', { ...release('1', 'a'), ...profile('a', 'perhaps') }],
  ])('when a version is there and %s, nobody can tell', (_, texts) => {
    expect(values(texts, 'personal_data')).toEqual([null]);
  });

  test.each([
    ['its profile', { ...release('1', 'a'), ...profile('a', 'true} # TODO') }],
    ['its release.yaml', { ...release('1', 'a # TODO'), ...profile('a', 'true') }],
    ['its release.yaml, in place of a profile,', release('1', 'TODO')],
  ])('when %s still has a placeholder, it declares nothing yet; that of a signed state does', (_, texts) => {
    expect(values(texts, 'personal_data')).toEqual([]);
    const asked = { model: 'm', versions: ['1'], facts: ['personal_data'], signed: 'c' };
    expect(factsAt(files(texts), asked, 'c')).toHaveLength(1);
  });
});
