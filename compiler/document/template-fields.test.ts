import { describe, expect, test } from 'vitest';
import { utf8 } from '../lib/bytes.ts';
import { render } from './render.ts';

const context = {
  model: 'risk',
  emergency: null,
  owner: { team: 'Models', email: 'a@b.c' },
  consumers: [{ name: 'app', critical: true }],
  risks: [],
};

const rendered = (template: string) => render('templates/en/t.md.hbs', utf8(template), context, 'en');

describe('a name in a template', () => {
  test.each([
    ['alone', '{{modle}}', 'modle', Object.keys(context)],
    ['handed to a helper', '{{cell modle}}', 'modle', Object.keys(context)],
    ['of a condition', '{{#if emergancy}}now{{/if}}', 'emergancy', Object.keys(context)],
    ['in a part that is not shown', '{{#if emergency}}{{cell modle}}{{/if}}', 'modle', Object.keys(context)],
    ['in the other part', '{{#if model}}{{else}}{{cell modle}}{{/if}}', 'modle', Object.keys(context)],
    ['of an object', '{{cell owner.name}}', 'owner.name', ['team', 'email']],
    ['of an item', '{{#each consumers}}{{cell nmae}}{{/each}}', 'nmae', ['name', 'critical']],
    ['above an item', '{{#each consumers}}{{cell ../modle}}{{/each}}', '../modle', Object.keys(context)],
    ['above an empty list', '{{#each risks}}{{cell @root.modle}}{{/each}}', '@root.modle', Object.keys(context)],
    ['in an object', '{{#with owner}}{{cell name}}{{/with}}', 'name', ['team', 'email']],
    ['by an option', '{{cell model of=modle}}', 'modle', Object.keys(context)],
    ['of a named item', '{{#each consumers as |one|}}{{cell one.nmae}}{{/each}}', 'one.nmae', ['name', 'critical']],
    ['of text', '{{cell model.name}}', 'model.name', ['this']],
  ])('when %s is one that there is not, names its place and what there is', (_, template, observed, known) => {
    const offset = 4 + template.indexOf(observed);
    expect(rendered(`one\n${template}`)).toEqual({
      value: undefined,
      diagnostics: [
        {
          code: 'compile/template-name',
          file: 'templates/en/t.md.hbs',
          offset,
          facts: { observed, expected: known.toSorted() },
        },
      ],
    });
  });

  test('when it is that of a helper that there is not, names the helpers', () => {
    const [found] = rendered('{{upper model}}').diagnostics;
    expect(found).toMatchObject({ code: 'compile/template-name', facts: { observed: 'upper' } });
    expect(found?.facts?.['expected']).toContain('inline');
  });

  test.each(['{{log model}}', '{{cell (lookup owner "nmae")}}', '{{helperMissing}}'])(
    'when it is that of a helper that would write elsewhere, or hide a wrong name, there is none: %s',
    (template) => {
      expect(rendered(template).diagnostics.map(({ code }) => code)).toEqual(['compile/template-name']);
    },
  );

  test.each([
    ['> other', '{{#if emergency}}{{> other}}{{/if}}ok', 1, 17],
    ['> other', '{{#> other}}{{#if modle}}x{{/if}}{{/other}}', 1, 0],
    ['* inline', 'ok\n{{#*inline "mine"}}{{#if modle}}x{{/if}}{{/inline}}', 2, 0],
    ['* mine', '{{* mine}}', 1, 0],
  ])(
    'when it is that of another template, %s, also in a part that is not shown, it is refused',
    (name, template, line, column) => {
      const [found] = rendered(template).diagnostics;
      const offset = (line === 1 ? 0 : 3) + column;
      expect(found).toMatchObject({ code: 'compile/template-name', offset, facts: { observed: name } });
      expect(found?.facts?.['expected']).toContain('each');
    },
  );

  test('when several are wrong, each is found', () => {
    const found = rendered('{{a}}{{#each consumers}}{{b}}{{/each}}').diagnostics;
    expect(found.map(({ facts }) => facts?.['observed'])).toEqual(['a', 'b']);
  });

  test.each([
    ['{{#if emergency}}{{cell emergency.incident}}{{else}}{{model}}{{/if}}', 'risk'],
    ['{{#each consumers}}{{@index}}{{#unless @last}},{{/unless}}{{cell name}} {{cell ../model}}{{/each}}', '0app risk'],
    ['{{#each risks}}{{cell anything}}{{/each}}{{#unless risks}}none{{/unless}}', 'none'],
    ['{{#owner}}{{team}}{{/owner}}{{#with owner}}{{email}}{{/with}}', 'Modelsa@b.c'],
    ['{{#each consumers as |one at|}}{{#if one.critical}}{{at}}{{cell one.name}}{{/if}}{{/each}}', '0app'],
    ['{{#if risks}}a{{else if owner.team}}{{owner.team}}{{/if}}', 'Models'],
    ['{{consumers.length}}{{#consumers}}{{name}}{{/consumers}}', '1app'],
  ])('when all are there (%s), it renders', (template, text) => {
    expect(rendered(template)).toEqual({ value: text, diagnostics: [] });
  });
});
