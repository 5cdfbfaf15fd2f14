// For tests: receivers in memory, and what each of them got.
import type { Courier, Delivery, Letter } from '../compiler/world/port.ts';

/** Each takes everything until a test says otherwise. What one got that did not answer, it got all the same. */
export class Receivers implements Courier {
  readonly got: Letter[] = [];
  readonly secrets = new Map<string, string>();
  answer: (letter: Letter, count: number) => Delivery = () => ({ fate: 'taken' });

  secret(name: string): string | undefined {
    return this.secrets.get(name);
  }

  async post(letter: Letter): Promise<Delivery> {
    this.got.push(letter);
    return this.answer(letter, this.got.length);
  }

  /** What a receiver got, each as `release_published risk-default/2`. */
  told(url: string): readonly string[] {
    return this.eventsAt(url).map(({ type, subject }) => `${String(type).replace('relc.', '')} ${subject}`);
  }

  eventsAt(url: string): readonly Record<string, unknown>[] {
    return this.got.filter((letter) => letter.url === url).map(({ body }) => JSON.parse(body));
  }
}
