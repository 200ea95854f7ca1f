import { isUuid } from "#platform/text/uuid.ts";
import { day, type Filter, oneOf, ticked, type ValuesOf, words } from "#platform/web/filters.ts";
import { qpv, type Territory, type Zone } from "#territory";
import { themeWords } from "../activity.ts";
import type { CalendarFilters } from "../dates.query.ts";

const text = (name: string, isRight: (typed: string) => boolean): Filter<string | null> => ({
  name,
  read: ([first = ""]) => (isRight(first) ? first : null),
  write: (value) => value,
});

/** What the calendar and its iCalendar are asked by. */
export const calendarFilters = {
  ...{ q: words("q"), commune: text("commune", (typed) => /^\d[\dAB]\d{3}$/i.test(typed)), day: day("jour") },
  /** The code of a zone. */
  zone: text("quartier", (typed) => /^[\w-]{1,40}$/.test(typed)),
  place: text("lieu", isUuid),
  ...{ theme: oneOf("theme", themeWords), free: ticked("gratuit"), stepFree: ticked("fauteuil"), children: ticked("enfants") },
};
export type CalendarValues = ValuesOf<typeof calendarFilters>;

/** Neighbourhoods by which one may ask. */
export const zonesOf = (territory: Territory): readonly Zone[] => territory.zones(qpv);

/** As the database is asked; a commune or a neighbourhood that the territory does not know is as if it were not asked. */
export function askedOf({ commune, zone, ...values }: CalendarValues, territory: Territory): CalendarFilters {
  return {
    ...values,
    commune: territory.communeByCode((commune ?? "").toUpperCase())?.commune.code ?? null,
    zone: zonesOf(territory).find(({ code }) => code === zone)?.id ?? null,
  };
}
