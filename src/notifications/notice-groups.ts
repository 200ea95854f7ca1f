import type { Translated } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { roomOf } from "./notice.ts";
import { texts } from "./notifications.texts.ts";

const others: Translated = { fr: texts.fr.others, en: texts.en.others, nl: texts.nl.others };

export interface Group<thing> {
  readonly label: Translated;
  readonly things: readonly thing[];
}

/** By room, in the order of the rooms; those of rooms without a name come last, together. */
export function groupByRoom<thing extends { readonly kind: string }>(
  things: readonly thing[],
  { noticeRooms }: Pick<AllOffers, "noticeRooms">,
): Group<thing>[] {
  const named = noticeRooms.map(({ room, label }) => ({ label, things: things.filter(({ kind }) => roomOf(kind) === room) }));
  const rest = things.filter(({ kind }) => !noticeRooms.some(({ room }) => roomOf(kind) === room));
  return [...named, { label: others, things: rest }].filter((group) => group.things.length > 0);
}
