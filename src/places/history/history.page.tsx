import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Db } from "#platform/db/db.ts";
import { Band } from "#platform/ui/band.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Table } from "#platform/ui/table.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { sayFact } from "../edit/say-fact.ts";
import { fieldNames } from "../field-names.ts";
import { sendToMerged } from "../merge/merged-into.query.ts";
import { ReportFigures } from "../report-error/report-figures.view.tsx";
import { findReportFigures, type ReportFigures as Figures } from "../report-error/reports.query.ts";
import { routes } from "../routes.ts";
import { saySource } from "../saving/author.ts";
import { texts } from "../texts.ts";

const pageSize = 50;

export default page("places/history", routes.history, {
  access: anyone,

  async get({ db, params, url, locale }) {
    const place = await db
      .selectFrom("places.place")
      .select(["id", "name", "slug"])
      .where("slug", "=", params.slug)
      .where("status", "=", "published")
      .executeTakeFirst();
    if (!place) return sendToMerged(db, params.slug, (slug) => routes.history.href({ slug }));
    const { total } = await db
      .selectFrom("places.change")
      .select(({ fn }) => fn.countAll<number>().as("total"))
      .where("place_id", "=", place.id)
      .executeTakeFirstOrThrow();
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const asked = Math.min(Math.max(Math.trunc(Number(url.searchParams.get("page"))) || 1, 1), pages);
    const changes = await findChanges(db, place.id, asked);
    return {
      title: texts[locale].history.title(place.name),
      robots: "noindex",
      body: (
        <History
          place={place}
          changes={changes}
          page={asked}
          pages={pages}
          figures={await findReportFigures(db, place.id)}
          territory={await readTerritory(db)}
        />
      ),
    };
  },
});

function findChanges(db: Db, placeId: string, at: number) {
  return db
    .selectFrom("places.change")
    .select(["id", "at", "field", "before", "after", "source", "reason"])
    .where("place_id", "=", placeId)
    .orderBy("id", "desc")
    .limit(pageSize)
    .offset((at - 1) * pageSize)
    .execute();
}

interface HistoryProps {
  place: { name: string; slug: string };
  changes: Awaited<ReturnType<typeof findChanges>>;
  page: number;
  pages: number;
  figures: Figures;
  territory: Territory;
}

function History({ place, changes, page: at, pages, figures, territory }: HistoryProps) {
  const t = useTexts(texts).history;
  const locale = useLocale();
  const said = (field: string, value: unknown) => sayFact(field, value, locale, territory) ?? <span class="soft">{t.none}</span>;
  const here = routes.show.href({ slug: place.slug });
  return (
    <>
      <PageHead
        title={t.title(place.name)}
        here={t.here}
        trail={[
          { label: texts[locale].directory.here, href: routes.directory.href() },
          { label: place.name, href: here },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <ReportFigures figures={figures} />
        {changes.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <Table
            caption={t.title(place.name)}
            hideCaption
            columns={[
              { label: t.field, cell: ({ field }) => fieldNames[locale][field] ?? field, heads: true },
              { label: t.at, cell: ({ at: when }) => formatDate(when, locale, { dateStyle: "medium", timeStyle: "short" }) },
              { label: t.before, cell: ({ field, before }) => said(field, before) },
              { label: t.after, cell: ({ field, after }) => said(field, after) },
              { label: t.source, cell: ({ source, reason }) => (reason ? `${saySource(source, locale)} (${reason})` : saySource(source, locale)) },
            ]}
            rows={changes}
          />
        )}
        <Pagination page={at} pages={pages} href={(n) => withQuery(routes.history.href({ slug: place.slug }), { page: n > 1 ? n : null })} />
      </Band>
    </>
  );
}
