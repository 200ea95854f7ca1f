import type { Booking } from "../bookings.query.ts";

interface Words {
  readonly gone: string;
  readonly lent: string;
  readonly stay: string;
  readonly byPlace: string;
}

/** Who has it: a person, or what else takes it. Who teleworks is told on their day alone, by the room that sends them. */
export function sayWho(kind: Booking["kind"], personName: string | null, t: Words): string {
  if (kind === "booking") return personName ?? t.gone;
  return { loan: t.lent, stay: t.stay, block: t.byPlace }[kind];
}
