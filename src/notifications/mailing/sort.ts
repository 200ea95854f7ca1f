import type { Locale } from "#platform/i18n/locale.ts";
import { type Notice, type Rhythm, rhythmOf, type NoticeWords, sayNotice, thingOf } from "../notice.ts";
import type { WaitingMessage } from "./waiting.query.ts";

/** A message that its room can say, with what the person chose for it. */
export interface Ready extends Omit<WaitingMessage, "payload"> {
  readonly notice: Notice;
  readonly words: NoticeWords;
  readonly thing: string;
  readonly rhythm: Rhythm;
}

interface SortedMessages {
  readonly ready: readonly Ready[];
  /** No room says them today: a room that is gone, or not there yet. They wait. */
  readonly unsaid: readonly WaitingMessage[];
}

export function sortWaiting(
  messages: readonly WaitingMessage[],
  notices: readonly Notice[],
  chosen: ReadonlyMap<string, Rhythm>,
  locale: Locale,
): SortedMessages {
  const ready: Ready[] = [];
  const unsaid: WaitingMessage[] = [];
  for (const message of messages) {
    const notice = notices.find(({ kind }) => kind === message.kind);
    const words = notice ? sayNotice(notice, message.payload, locale) : null;
    if (!notice || !words) unsaid.push(message);
    else ready.push({ ...message, notice, words, thing: thingOf(notice, message.payload, words), rhythm: rhythmOf(notice, chosen) });
  }
  return { ready, unsaid };
}

/** Messages of one kind about one thing, in the order of the first of each. */
export function groupByThing(messages: readonly Ready[]): Ready[][] {
  return [...Map.groupBy(messages, ({ kind, thing }) => `${kind} ${thing}`).values()];
}
