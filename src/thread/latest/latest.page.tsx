import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { type Page, page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone } from "#platform/web/visitor.ts";
import { Named, Reason } from "../walk/knots.tsx";
import { keyOf, relationWords } from "../relation.ts";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import { tellLinks } from "../walk/told-links.ts";
import { type Link, nameThings, type Standing, withoutSecrets } from "../walk/walk.query.ts";
import { findLatest, links } from "./latest.query.ts";

const shown = 30;

/** What holds since the latest days, in the whole house. */
const latest = page("thread/latest", routes.latest, {
  access: anyone,

  async get({ db, offers, locale }) {
    const rows = await findLatest(db, shown);
    const refs = new Map(rows.flatMap(({ from, to }) => [from, to]).map((ref) => [keyOf(ref), ref]));
    const standing = await nameThings(db, offers, [...refs.values()], locale);
    const title = threadTexts[locale].title;
    return { title, alternates: { "text/csv": routes.latestCsv.href() }, body: <Latest rows={rows} standing={standing} /> };
  },
});

function Latest({ rows, standing }: { rows: readonly Link[]; standing: readonly Standing[] }) {
  const t = useTexts(threadTexts);
  const locale = useLocale();
  const byKey = new Map(standing.map((one) => [keyOf(one), one]));
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <Band tight>
        <h2>{t.latest}</h2>
        <p class="soft">{t.latestLead}</p>
        {rows.length === 0 ? (
          <Empty title={t.none} level={3} />
        ) : (
          <Entries>
            {rows
              .map((row) => withoutSecrets(row, byKey))
              .map(({ from, relation, to, day, ...why }) => (
                <Entry
                  title={<Named one={byKey.get(keyOf(from))!} locale={locale} />}
                  meta={[formatDate(day, locale)]}
                  action={{ label: t.see, href: routes.show.href(from) }}
                >
                  <p>
                    {relationWords[relation].forth[locale]} <Named one={byKey.get(keyOf(to))!} locale={locale} />
                  </p>
                  <p class="soft">
                    <Reason {...why} locale={locale} />
                  </p>
                </Entry>
              ))}
          </Entries>
        )}
        <p>
          <ButtonLink kind="quiet" icon="download" href={routes.latestCsv.href()}>
            {t.csv}
          </ButtonLink>
        </p>
      </Band>
    </>
  );
}

/** Every link, as open data: kinds and ids lead back to the rooms. */
const csv = page("thread/latest", routes.latestCsv, {
  access: anyone,
  get({ db, offers }) {
    const rows = tellLinks(db, offers, streamRows<Link>(db, { compile: () => links.compile(db) }));
    const columns = {
      de_type: ({ from }: Link) => from.kind,
      de_id: ({ from }: Link) => from.id,
      relation: ({ relation }: Link) => relation,
      vers_type: ({ to }: Link) => to.kind,
      vers_id: ({ to }: Link) => to.id,
      depuis: ({ day }: Link) => day,
      raison: ({ reason }: Link) => reason,
    };
    return csvResponse(columns, rows, { filename: "liens.csv", bom: true, headers: { "access-control-allow-origin": "*" } });
  },
});

export const latestPages: readonly Page[] = [latest, csv];
