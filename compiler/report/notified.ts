// A message, in one line for whoever runs `relc notify`.
import { both, type Said } from './said.ts';

interface Message {
  readonly name: string;
  readonly event: { readonly id: string; readonly subject: string; readonly data: { readonly target?: string } };
}

export function notifiedLine(receiver: string, { name, event }: Message, isDry: boolean): Said {
  const { id, subject, data } = event;
  const [to, para] = isDry ? ['would be sent', 'seria enviado'] : ['sent', 'enviado'];
  return both(
    `${receiver}: ${name} ${subject} on ${data.target} ${to}, ${id.slice(0, 16)}`,
    `${receiver}: ${name} ${subject} em ${data.target} ${para}, ${id.slice(0, 16)}`,
  );
}
