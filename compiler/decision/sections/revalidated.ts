// What the state takes up of versions that were validated again.
import { proseFor } from '../../diagnostics/prose.ts';
import { type Item, item, type Row, row } from '../page.ts';
import type { Context } from './context.ts';

export function revalidated({ decision: { plan }, words, tell, language }: Context): readonly Row[] {
  const say = words.asked.revalidated;
  const items = Object.entries(plan.revalidations ?? {}).flatMap(([version, one]): readonly Item[] => {
    const { window, rows, psi = {}, fairness = {}, quality = {} } = one.measured;
    const [worst] = Object.entries(psi).sort(([, a], [, b]) => b - a);
    const numbers = Object.entries(quality).map(([name, value]) => `${name} ${tell.number(value)}`);
    const groups = Object.entries(fairness).flatMap(([attribute, metrics]) =>
      Object.entries(metrics).map(([name, value]) => `${attribute} ${name} ${tell.number(value)}`),
    );
    const until = one.next === undefined ? undefined : tell.day(one.next);
    return [
      {
        ...item(
          say.result(version, tell.day(one.decided_on), say.occasions[one.occasion], one.decided_by, until),
          one.result === 'passed' ? 'plain' : 'notice',
        ),
        least: 2,
      },
      item(say.conclusion(proseFor(language, one.conclusion) ?? '')),
      item(
        say.measured(
          rows,
          tell.day(window.from),
          tell.day(window.until),
          [...(worst ? [say.drift(worst[0], tell.number(worst[1]))] : []), ...groups, ...numbers].join('; '),
        ),
      ),
    ];
  });
  return row('revalidated', words.asked.label.revalidated, items);
}
