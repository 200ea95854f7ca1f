import type { Locale } from "#platform/i18n/locale.ts";
import { type Notice, type Rhythm, rhythmOf, type Said, sayNotice, thingOf } from "../notice.ts";
import type { WaitingMessage } from "./waiting.query.ts";

/** A message that its room can say, with what the person chose for it. */
export interface Ready extends Omit<WaitingMessage, "payload"> {
  readonly notice: Notice;
  readonly said: Said;
  readonly thing: string;
  readonly rhythm: Rhythm;
}

interface Sorted {
  readonly ready: readonly Ready[];
  /** No room says them today: a room that is gone, or not there yet. They wait. */
  readonly unsaid: readonly WaitingMessage[];
}

export function sortWaiting(messages: readonly WaitingMessage[], notices: readonly Notice[], chosen: ReadonlyMap<string, Rhythm>, locale: Locale): Sorted {
  const ready: Ready[] = [];
  const unsaid: WaitingMessage[] = [];
  for (const message of messages) {
    const notice = notices.find(({ kind }) => kind === message.kind);
    const said = notice ? sayNotice(notice, message.payload, locale) : null;
    if (!notice || !said) unsaid.push(message);
    else ready.push({ ...message, notice, said, thing: thingOf(notice, message.payload, said), rhythm: rhythmOf(notice, chosen) });
  }
  return { ready, unsaid };
}

/** Messages of one kind about one thing, in the order of the first of each. */
export function groupByThing(messages: readonly Ready[]): Ready[][] {
  return [...Map.groupBy(messages, ({ kind, thing }) => `${kind} ${thing}`).values()];
}
