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
  const { near, openOn, commune } = filters;
  return [
    ...(filters.q ? [{ label: `«\u00a0${filters.q}\u00a0»`, href: without({ q: null }) }] : []),
    ...(commune ? [{ label: filters.associated?.name ?? commune.name, href: without({ commune: null }) }] : []),
    ...(near
      ? [
          {
            label: t.nearChip(near.commune ? ofCommune(near.commune, locale) : t.ofPoint, String(filters.km)),
            href: without({ near: null, km: null, tri: null }),
          },
        ]
      : []),
    ...list("activite", filters.activities, activities),
    ...list("service", filters.services, services),
    ...list("public", filters.publics, publics),
    ...chosenNeeds(filters).map(({ label, rest }) => ({ label: sayTheme(label, locale), href: without({ besoin: rest }) })),
    ...(filters.kind ? [{ label: t.kinds[filters.kind], href: without({ genre: null }) }] : []),
    ...(openOn
      ? [
          {
            label: t.openAtChip(`${sayWeekday(openOn.day, locale)} ${sayDay(openOn.day, locale)}`, sayTime(minutes(openOn.hour), locale)),
            href: without({ jour: null, heure: null }),
          },
        ]
      : []),
    ...flags.filter(([on]) => on).map(([, name, label]) => ({ label, href: without({ [name]: null }) })),
  ];
}

function minutes(hour: string): number {
  const [hours, rest] = hour.split(":").map(Number) as [number, number];
  return hours * 60 + rest;
}
