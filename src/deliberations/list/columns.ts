import type { Locale } from "#platform/i18n/locale.ts";
import type { Columns } from "#platform/web/stream.ts";
import type { Territory } from "#territory";
import { sayAssembly } from "../assembly.ts";
import { deliberationsTexts } from "../deliberations.texts.ts";
import { routes } from "../routes.ts";
import { metropolisSlug } from "./deliberations.filters.ts";
import type { ListedDeliberation } from "./deliberations-list.query.ts";

/** Undefined: not asked, or nobody's. */
export function codeOf(territory: Territory, slug: string | null): string | null | undefined {
  if (slug === metropolisSlug) return null;
  return (slug && territory.communeBySlug(slug)?.code) || undefined;
}

interface DeliberationLine extends ListedDeliberation {
  /** "Conseil municipal de Roubaix". */
  readonly assembly: string;
  /** "Roubaix"; null for the metropolis. */
  readonly commune: string | null;
}

export const named = (territory: Territory, row: ListedDeliberation, locale: Locale): DeliberationLine => ({
  ...row,
  assembly: sayAssembly(territory, row.communeCode, locale),
  commune: row.communeCode === null ? null : (territory.communeByCode(row.communeCode)?.commune.name ?? row.communeCode),
});

export function columns(locale: Locale): Columns<DeliberationLine> {
  const t = deliberationsTexts[locale];
  return {
    [t.columns.number]: ({ number }) => number,
    [t.columns.assembly]: ({ assembly }) => assembly,
    [t.columns.commune]: ({ commune }) => commune,
    [t.columns.day]: ({ adoptedOn }) => adoptedOn,
    [t.columns.title]: ({ title }) => title,
    [t.columns.decides]: ({ decides }) => decides,
    [t.columns.yes]: ({ yes }) => yes,
    [t.columns.no]: ({ no }) => no,
    [t.columns.abstentions]: ({ abstentions }) => abstentions,
    [t.columns.funds]: ({ cents }) => (cents === null ? null : cents / 100),
    [t.columns.state]: ({ state }) => t.states[state],
    [t.columns.reason]: ({ withdrawReason }) => withdrawReason,
    [t.columns.address]: ({ slug }) => routes.show.href({ slug }),
  };
}
