// For tests and tools: this machine, as the command line opens it.
import { openMachine } from '../compiler/world/machine.ts';
import type { Repository, Whereabouts, World } from '../compiler/world/port.ts';

/** A world with a repository on this machine, at a chosen time or now. */
export function machine(whereabouts: Whereabouts): World {
  const { value, diagnostics } = openMachine(whereabouts);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** A repository that does not change from now on: git is asked each question once. */
export function settled(repository: Repository): Repository {
  const { tree, contents } = askedOnce(repository);
  return { ...repository, tree, contents, history: askedOnce(repository.history) };
}

function askedOnce<T extends object>(asked: T): T {
  const asks: object = asked;
  const answers = new Map<string, unknown>();
  const answer = (name: string | symbol, question: readonly unknown[]): unknown => {
    const key = JSON.stringify([name, question], (_, value) => (value instanceof Map ? [...value] : value));
    if (!answers.has(key)) answers.set(key, Reflect.get(asks, name)(...question));
    return answers.get(key);
  };
  return new Proxy(asked, {
    get:
      (_, name) =>
      (...question: readonly unknown[]) =>
        answer(name, question),
  });
}
