import type { Locale } from "#platform/i18n/locale.ts";
import { ofCommune } from "#territory";
import { sayDay, sayTime, sayWeekday } from "../hours/say-hours.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { publics, services } from "../vocabulary.ts";
import { chosenNeeds } from "./chosen-needs.ts";
import { sayTheme } from "../vocabulary-themes.ts";
import { activities } from "../vocabulary-activities.ts";
import { addressOf, type Filters } from "./directory.filters.ts";

/** The filters that are on, each with the address of the same list without it. */
export function activeFilters(filters: Filters, locale: Locale): { label: string; href: string }[] {
  const t = texts[locale].directory;
  const without = (change: Parameters<typeof addressOf>[2]) => addressOf(routes.directory.href(), filters, change);
  const list = (name: string, codes: readonly string[], vocabulary: object) =>
    codes.map((code) => ({
      label: (vocabulary as Record<string, Record<Locale, string>>)[code]![locale],
      href: without({ [name]: codes.filter((other) => other !== code) }),
    }));
  const flags = [
    [filters.openNow, "ouvert", t.openNow],
    [filters.mediation, "mediation", t.mediation],
    [filters.free, "gratuit", t.free],
    [filters.wheelchair, "fauteuil", t.wheelchair],
    [filters.qpv, "qpv", t.qpv],
  ] as const;
  const chip = <set>(value: set | null | undefined, label: (value: set) => string, change: Parameters<typeof without>[0]) =>
    value ? [{ label: label(value), href: without(change) }] : [];
  const sayOpening = ({ day, hour }: Opening) => t.openAtChip(`${sayWeekday(day, locale)} ${sayDay(day, locale)}`, sayTime(minutes(hour), locale));
  const sayNear = ({ commune }: Near) => t.nearChip(commune ? ofCommune(commune, locale) : t.ofPoint, String(filters.km));
  return [
    ...chip(filters.q, (q) => `«\u00a0${q}\u00a0»`, { q: null }),
    ...chip(filters.commune, ({ name }) => filters.associated?.name ?? name, { commune: null }),
    ...chip(filters.near, sayNear, { near: null, km: null, tri: null }),
    ...list("activite", filters.activities, activities),
    ...list("service", filters.services, services),
    ...list("public", filters.publics, publics),
    ...chosenNeeds(filters).map(({ label, rest }) => ({ label: sayTheme(label, locale), href: without({ besoin: rest }) })),
    ...chip(filters.kind, (kind) => t.kinds[kind], { genre: null }),
    ...chip(filters.openOn, sayOpening, { jour: null, heure: null }),
    ...flags.filter(([on]) => on).map(([, name, label]) => ({ label, href: without({ [name]: null }) })),
  ];
}

type Opening = NonNullable<Filters["openOn"]>;
type Near = NonNullable<Filters["near"]>;

function minutes(hour: string): number {
  const [hours, rest] = hour.split(":").map(Number) as [number, number];
  return hours * 60 + rest;
}
