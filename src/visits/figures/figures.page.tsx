import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf, isDay } from "#platform/time/day.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { planner } from "../planner.ts";
import { routes } from "../routes.ts";
import { visitsTexts } from "../visits.texts.ts";
import { sayCountry } from "../vocabulary.ts";
import { type VisitFigures, visitFigures } from "./figures.query.ts";
import { figuresTexts } from "./figures.texts.ts";

interface Period {
  readonly from: string;
  readonly until: string;
}

export const figures = page("visits/figures", routes.figures, {
  access: planner,

  async get({ db, url, now, locale }) {
    const period = readPeriod(url.searchParams, dayOf(now));
    const found = await visitFigures(db, period.from, period.until);
    return { title: figuresTexts[locale].title, robots: "noindex", body: <FiguresPage figures={found} period={period} now={now} /> };
  },
});

export const figuresCsv = page("visits/figures", routes.figuresCsv, {
  access: planner,

  async get({ db, url, now, locale }) {
    const { from, until } = readPeriod(url.searchParams, dayOf(now));
    const found = await visitFigures(db, from, until);
    const t = figuresTexts[locale];
    const rows = [
      ...measures.map((key) => ({ name: t.names[key], country: "", city: "", value: found[key] })),
      ...found.origins.map(({ country, city, requests }) => ({ name: t.requests, country: sayCountry(country, locale), city, value: requests })),
    ];
    const columns = {
      [t.figure]: (row: (typeof rows)[number]) => row.name,
      [t.country]: (row: (typeof rows)[number]) => row.country,
      [t.city]: (row: (typeof rows)[number]) => row.city,
      [t.value]: (row: (typeof rows)[number]) => row.value,
    };
    return csvResponse(columns, rows, { filename: `visites-${from}-${until}.csv`, bom: true });
  },
});

const measures = ["requests", "accepted", "refused", "cancelled", "medianDaysToAnswer", "visits", "placesVisited", "visitors", "countries"] as const;

/** The current year unless said otherwise; a stale link shows something, never an error. */
function readPeriod(search: URLSearchParams, today: string): Period {
  const [from, until] = [search.get("du") ?? "", search.get("au") ?? ""];
  const year = today.slice(0, 4);
  const period = { from: isDay(from) ? from : `${year}-01-01`, until: isDay(until) ? until : `${year}-12-31` };
  return period.until < period.from ? { from: period.until, until: period.from } : period;
}

function say(key: (typeof measures)[number], figures: VisitFigures, locale: Locale): string {
  const value = figures[key];
  const t = figuresTexts[locale];
  if (value === null) return t.noAnswer;
  return key === "medianDaysToAnswer" ? t.days(formatNumber(value, locale, { maximumFractionDigits: 1 })) : formatNumber(value, locale);
}

function FiguresPage({ figures: found, period, now }: { figures: VisitFigures; period: Period; now: Date }) {
  const t = useTexts(figuresTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead title={t.title} trail={[{ label: general.queue, href: routes.queue.href() }]} lead={t.lead} joined />
      <Band tight>
        <Filters action={routes.figures.href()} values={{ du: period.from, au: period.until }} label={t.title}>
          <div class="filters-grid">
            <TextField name="du" type="date" label={t.from} short />
            <TextField name="au" type="date" label={t.until} short />
            <Button>{t.show}</Button>
          </div>
        </Filters>
        <div class="flow visit-figures">
          <Tiles tiles={measures.map((key) => [t.names[key], say(key, found, locale)] as const)} />
          <p class="small soft">{t.source(formatDate(now, locale))}</p>
          <p>
            <ButtonLink kind="quiet" icon="download" href={withQuery(routes.figuresCsv.href(), { du: period.from, au: period.until })}>
              {t.csv}
            </ButtonLink>
          </p>
        </div>
      </Band>
      <Band ground="linen" label={t.origins}>
        <SectionHead title={t.origins} />
        {found.origins.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Table
            caption={t.origins}
            hideCaption
            rows={found.origins}
            columns={[
              { label: t.city, heads: true, cell: ({ city }) => city },
              { label: t.country, cell: ({ country }) => sayCountry(country, locale) },
              { label: t.requests, number: true, cell: ({ requests }) => formatNumber(requests, locale) },
              { label: t.accepted, number: true, cell: ({ accepted }) => formatNumber(accepted, locale) },
            ]}
          />
        )}
      </Band>
    </>
  );
}
