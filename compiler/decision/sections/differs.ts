// What profile, runtime policies, contract and data say differently from the compared version's.
import { type DocumentDifference, inShort } from '../../model/plan.ts';
import { differenceText } from '../../report/value-text.ts';
import { type Item, item, row, type Section, type Tone } from '../page.ts';
import type { Context } from './context.ts';

export function differs(context: Context): Section {
  const { decision, words } = context;
  const { label } = words.differs;
  const compared = Object.values(decision.plan.releases).flatMap(({ differences, replaces }) => {
    if (differences === undefined) return row('summary', label.summary, [words.differs.no_before]);
    const weaker = differences.filter(({ is_weaker }) => is_weaker);
    const others = differences.filter(({ is_weaker }) => !is_weaker);
    const summary =
      differences.length === 0
        ? words.differs.nothing(replaces)
        : words.differs.count(replaces, differences.length, weaker.length);
    return [
      ...row('summary', label.summary, [summary]),
      ...row(
        'weaker',
        label.weaker,
        weaker.map((one) => differenceItem(context, one, 'notice')),
      ),
      ...row(
        'other',
        label.other,
        others.map((one) => differenceItem(context, one)),
      ),
    ];
  });
  return {
    id: 'differs',
    title: words.sections.differs,
    rows: [...compared, ...row('limits', label.limits, [words.differs.limits])],
  };
}

export function differenceItem({ words }: Context, one: DocumentDifference, tone: Tone = 'plain'): Item {
  return item(
    differenceText({ ...inShort(one), path: `${one.document} ${one.path}`.trimEnd() }, words.differs.absent),
    tone,
  );
}
