// The notice to consumers: what changes for whoever calls the model, when, what they must do, and whom they reach.
import { textIn } from '../../lib/json.ts';
import { consumerNotes } from '../clients.ts';
import { frameOf, type Handed } from './handed.ts';

export function noticeConsumers(handed: Handed) {
  const { noted, notes, reader } = handed;
  const { release, previous } = noted.judged;
  const { consumers, undecided_for_others: open } = consumerNotes(noted.judged);
  const { end_of_support, end_of_life } = release.lifecycle;
  const earlier = (day: string) => {
    const said = textIn(previous?.release?.value, 'lifecycle', day);
    return said === undefined ? null : reader.tell.day(said);
  };
  return {
    ...frameOf(handed),
    nothing_to_do:
      open.length === 0 &&
      consumers.every(
        (one) => one.is_declared && one.breaks.length + one.undecided.length + one.undeclared.length === 0,
      ),
    consumers: notes.consumers,
    ...{ contract: notes.contract, decisions: notes.decisions, promised: notes.promised, routes: notes.routes },
    limitations: notes.limitations,
    coexistence_days: notes.coexistence_days,
    end_of_support: reader.tell.day(end_of_support),
    end_of_life: reader.tell.day(end_of_life),
    earlier: { end_of_support: earlier('end_of_support'), end_of_life: earlier('end_of_life') },
    review: notes.privacy.review,
  };
}
