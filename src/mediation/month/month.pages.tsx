import { findPlaceBriefs, type PlaceBrief, themeGroups } from "#places";
import type { Locale } from "#platform/i18n/locale.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { ages, mayNote, mayRead, needs, outcomes, reader } from "../mediation.ts";
import { mediationTexts } from "../mediation.texts.ts";
import { routes } from "../routes.ts";
import { readFacts } from "./facts.query.ts";
import { firstDay, isMonth, lastClosed, lastDay, mondaysBetween, monthOf } from "./months.ts";
import { Month } from "./month.view.tsx";
import { type ActCount, type Figures, figuresOf } from "./tables.ts";

type Asking = Pick<Visit, "db" | "url" | "now"> & { readonly visitor: Visitor; readonly params: { readonly id: string } };

/** @throws NotFound for a place whose figures are not this person's to read. */
async function ask({ db, url, now, visitor, params }: Asking): Promise<{ place: PlaceBrief; month: string; last: string; figures: Figures; notes: boolean }> {
  const place = isUuid(params.id) ? (await findPlaceBriefs(db, [params.id])).get(params.id.toLowerCase()) : null;
  if (!place || !mayRead(visitor, place.id, place.communeCode)) throw new NotFound();
  const today = dayOf(now);
  // Who notes here sees each act of today anyway. To others, a month that still grows would tell, less the hour before, of one person.
  const notes = mayNote(visitor, place.id);
  const last = notes ? monthOf(today) : lastClosed(today);
  const asked = url.searchParams.get("mois") ?? "";
  const month = isMonth(asked) && asked <= last ? asked : last;
  const facts = await readFacts(db, { placeId: place.id, from: firstDay(month), until: lastDay(month) });
  return { place, month, last, notes, figures: figuresOf(facts, { weeks: mondaysBetween(firstDay(month), lastDay(month)), needs, ages, outcomes }) };
}

/** The figures of one place, for its hosts and for agents of its commune, who read months that are closed: protected, since they are handed on. */
export const month = page("mediation/month", routes.month, {
  access: reader,
  async get(visit) {
    const found = await ask(visit);
    return { title: mediationTexts[visit.locale].month, robots: "noindex", body: <Month {...found} /> };
  },
});

interface Line {
  readonly kind: string;
  readonly name: string;
  readonly acts: number | null;
}

export const monthCsv = page("mediation/month", routes.monthCsv, {
  access: reader,
  async get(visit) {
    const { figures, month } = await ask(visit);
    const t = mediationTexts[visit.locale];
    const columns = { [t.kind]: ({ kind }: Line) => kind, [t.value]: ({ name }: Line) => name, [t.acts]: ({ acts }: Line) => acts };
    return csvResponse(columns, linesOf(figures, visit.locale), { filename: `mediation-${month}.csv`, bom: true });
  },
});

function linesOf({ weeks, needs, ages, outcomes }: Figures, locale: Locale): Line[] {
  const t = mediationTexts[locale];
  const of = (kind: string, rows: readonly ActCount[], say: (key: string) => string) => rows.map(({ key, acts }) => ({ kind, name: say(key), acts }));
  return [
    ...of(t.byWeek, weeks, (key) => formatDate(`${key}T12:00:00Z`, locale)),
    ...of(t.byNeed, needs, (key) => sayNeed(key, locale)),
    ...of(t.byAge, ages, (key) => t.ages[key as keyof typeof t.ages]),
    ...of(t.byOutcome, outcomes, (key) => t.outcomes[key as keyof typeof t.outcomes]),
  ];
}

const sayNeed = (key: string, locale: Locale): string => themeGroups[key as keyof typeof themeGroups][locale];
