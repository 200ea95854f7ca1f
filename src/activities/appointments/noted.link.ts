import type { AfterBooking } from "#bookings";
import { daysBack, lengths, mayNote, mediationRoutes } from "#mediation";
import { dayOf, daysBetween } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";

/** The length of the form nearest to how long it was booked, in minutes. */
const lengthOf = (minutes: number): number => lengths.reduce((best, one) => (Math.abs(one - minutes) < Math.abs(best - minutes) ? one : best));

/**
 * Somebody's time was booked and given: with what, what came of it and how long is noted where all acts of mediation are, without a name. Of the
 * booking only its day and length go along, so that no figure leads back to whoever came.
 */
export const notedAppointment: AfterBooking = {
  label: { fr: "Noter ce qui a été fait", en: "Note what was done", nl: "Noteren wat er gebeurde" },
  says: {
    fr: "Le besoin, la durée et la suite donnée, sans aucun nom.",
    en: "The need, the length and what came of it, without any name.",
    nl: "De nood, de duur en het gevolg, zonder enige naam.",
  },
  href({ kind, placeId, from, to }, someone, now) {
    const day = dayOf(from);
    if (kind !== "help" || !mayNote(someone, placeId) || daysBetween(day, dayOf(now)) > daysBack) return null;
    const minutes = lengthOf((to.getTime() - from.getTime()) / 60_000);
    return withQuery(mediationRoutes.note.href({ id: placeId }), { jour: day, minutes: String(minutes) });
  },
};
