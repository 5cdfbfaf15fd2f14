// Who is told of what, by policies/governance/notifications.yaml.
import type { Notifications } from '../../schemas/generated/documents.ts';

export type Receiver = Notifications['receivers'][number];
export type EventName = Receiver['events'][number];
