// The notice to consumers: what changes for whoever calls the model, when, what they must do, and whom they reach.
import { consumerNotes } from '../clients.ts';
import { frameOf, type Handed } from './handed.ts';
import { earlierDays } from './notice-end.ts';

export function noticeConsumers(handed: Handed) {
  const { noted, notes, reader } = handed;
  const { release, previous } = noted.judged;
  const { consumers, undecided_for_others: open } = consumerNotes(noted.judged);
  const { end_of_support, end_of_life } = release.lifecycle;
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
    earlier: earlierDays(reader.tell.day, previous?.release?.value),
    review: notes.privacy.review,
  };
}
