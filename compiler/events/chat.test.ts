import { expect, test } from 'vitest';
import { chatText } from './chat.ts';
import { cloudEvent } from './event.ts';

const said = (cause: string) => {
  const event = cloudEvent(
    { registry_id: 'production', target: 'production', model: 'm' },
    {
      ...{ name: 'revalidation_overdue', version: '2', at: '2027-02-21T00:00:00Z', about: `sha256:${'a'.repeat(64)}` },
      data: { revalidate_by: '2027-02-20', cause },
    },
  );
  return (['en', 'pt-BR'] as const).map((language) =>
    chatText({ name: 'revalidation_overdue', serial: 1, event }, language),
  );
};

test('when a revalidation failed, a chat says so, and not that nobody did it', () => {
  expect(said('failed')).toEqual([
    'm (production): version 2 failed its revalidation.',
    'm (production): a versão 2 foi reprovada na revalidação.',
  ]);
  expect(said('date')).toEqual([
    'm (production): the revalidation of version 2 is overdue since 2027-02-20.',
    'm (production): a revalidação da versão 2 está atrasada desde 20/02/2027.',
  ]);
});
