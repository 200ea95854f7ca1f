import { type PlaceBrief, themeGroups } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { CountBar } from "#platform/ui/count-bar.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { withQuery } from "#platform/web/path.ts";
import { mediationTexts } from "../mediation.texts.ts";
import { routes } from "../routes.ts";
import { monthBefore, nextMonth } from "./months.ts";
import { type ActCount, type Figures, sayable } from "./tables.ts";

interface MonthProps {
  place: PlaceBrief;
  month: string;
  /** The last that they may read. */
  last: string;
  figures: Figures;
  /** They note acts here. */
  notes: boolean;
}

export function Month({ place: { id, name }, month, last, figures, notes }: MonthProps) {
  const t = useTexts(mediationTexts);
  const locale = useLocale();
  const at = (one: string) => withQuery(routes.month.href({ id }), { mois: one });
  const said = formatDate(`${month}-15T12:00:00Z`, locale, { month: "long", year: "numeric" });
  return (
    <PageFrame title={t.month} trail={[{ label: t.places, href: routes.places.href() }]} lead={`${name}, ${said}`} flow="loose">
      <div class="row no-print">
        <ButtonLink kind="quiet" icon="arrow-left" href={at(monthBefore(month))}>
          {t.monthBefore}
        </ButtonLink>
        {month < last && (
          <ButtonLink kind="quiet" icon="arrow-right" href={at(nextMonth(month))}>
            {t.monthAfter}
          </ButtonLink>
        )}
      </div>
      {figures.acts === 0 ? (
        <Empty title={t.noneThen(said)}>{notes && <Go href={routes.note.href({ id })}>{t.cardNote}</Go>}</Empty>
      ) : (
        <>
          <FigureTables figures={figures} />
          <Onward icon="download" href={withQuery(routes.monthCsv.href({ id }), { mois: month })}>
            {t.csv}
          </Onward>
        </>
      )}
    </PageFrame>
  );
}

/** The same tables for one place and for all. */
export function FigureTables({ figures, note }: { figures: Figures; note?: string }) {
  const t = useTexts(mediationTexts);
  const locale = useLocale();
  if (!sayable(figures.acts)) return <Notice title={t.tooFew} />;
  return (
    <div class="flow loose">
      <Tiles
        tiles={[
          [t.acts, formatNumber(figures.acts, locale)],
          [t.hours, formatNumber(Math.round(figures.minutes / 60), locale)],
        ]}
      />
      <p class="small soft">{note ?? t.hiddenNote}</p>
      <div class="mediation-tables">
        <Counts caption={t.byNeed} head={t.need} rows={byCount(figures.needs)} say={(key) => themeGroups[key as keyof typeof themeGroups][locale]} />
        <Counts caption={t.byAge} head={t.age} rows={figures.ages} say={(key) => t.ages[key as keyof typeof t.ages]} />
        <Counts caption={t.byOutcome} head={t.outcome} rows={figures.outcomes} say={(key) => t.outcomes[key as keyof typeof t.outcomes]} />
        {figures.weeks.length > 0 && (
          <Counts
            caption={t.byWeek}
            head={t.week}
            rows={figures.weeks}
            say={(key) => formatDate(`${key}T12:00:00Z`, locale, { day: "numeric", month: "long" })}
          />
        )}
      </div>
    </div>
  );
}

function Counts({ caption, head, rows, say }: { caption: string; head: string; rows: readonly ActCount[]; say: (key: string) => string }) {
  const t = useTexts(mediationTexts);
  const most = Math.max(1, ...rows.map(({ acts }) => acts ?? 0));
  if (rows.every(({ acts }) => acts === null))
    return (
      <section>
        <h2 class="label">{caption}</h2>
        <p class="soft">{t.allHidden}</p>
      </section>
    );
  return (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        { label: head, heads: true, cell: ({ key }) => say(key) },
        { label: t.acts, number: true, cell: ({ acts }) => (acts === null ? <small class="soft">{t.hidden}</small> : <CountBar count={acts} most={most} />) },
      ]}
    />
  );
}

/** What most came for first; what is hidden after what is counted, as its place in the order would tell of it; none last. */
function byCount(rows: readonly ActCount[]): ActCount[] {
  const rank = ({ acts }: ActCount) => (acts === null ? 0.5 : acts);
  return rows.toSorted((one, other) => rank(other) - rank(one));
}
