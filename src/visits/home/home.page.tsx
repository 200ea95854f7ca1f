import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Written } from "#platform/ui/written.tsx";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Card, Cards } from "#platform/ui/card.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { type ListPage, list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { planner } from "../planner.ts";
import { findReports, type ReportLine } from "../report/report.query.ts";
import { reportTexts } from "../report/report.texts.ts";
import { sayDay } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { visitsTexts } from "../visits.texts.ts";
import { sayCountry, sayThemes } from "../vocabulary.ts";

/** What a visit is, how to ask for one, and what came of those before. */
export default list("visits/home", routes.home, {
  access: anyone,
  filters: {},
  size: 10,
  rows: ({ db }, _, _question, range) => findReports(db, range),
  show({ locale, visitor }, _, found) {
    const t = reportTexts[locale];
    return { title: t.homeTitle, description: t.homeLead, news: "visites", body: <Home found={found} plans={planner(visitor)} /> };
  },
});

function Home({ found, plans }: { found: ListPage<ReportLine, unknown>; plans: boolean }) {
  const t = useTexts(reportTexts);
  return (
    <>
      <PageHead
        title={t.homeTitle}
        lead={t.homeLead}
        actions={
          <>
            <ButtonLink big href={routes.ask.href()}>
              {t.ask}
            </ButtonLink>
            {plans && (
              <ButtonLink kind="quiet" icon="list" href={routes.queue.href()}>
                {t.planners}
              </ButtonLink>
            )}
          </>
        }
        joined
      />
      <Band tight>
        <SectionHead title={t.whatTitle} />
        <Thread flat knots={t.what.map(({ title, text }) => ({ title, state: "next", children: text }))} />
      </Band>
      <Band ground="linen" label={t.past}>
        <SectionHead title={t.past} />
        {found.total === 0 ? (
          <Empty title={t.none.title} level={3} text={t.none.text} />
        ) : (
          <Cards>
            {found.rows.map((report) => (
              <ReportCard report={report} />
            ))}
          </Cards>
        )}
        <Pages of={found} />
      </Band>
    </>
  );
}

function ReportCard({ report }: { report: ReportLine }) {
  const t = useTexts(reportTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  const { photo, day } = report;
  return (
    <Card title={<Written>{report.title}</Written>} href={routes.story.href({ slug: report.slug })}>
      {photo && (
        <p class="visit-photos">
          <img src={platformRoutes.attachment.href({ id: photo.fileId })} alt={photo.alt} loading="lazy" />
        </p>
      )}
      <p>{t.by(report.organisation, report.city, sayCountry(report.country, locale))}</p>
      <p class="small soft">
        {[day && sayDay(day, locale), plural(report.people, locale, general.people), sayThemes(report.themes, locale)].filter(Boolean).join(" · ")}
      </p>
    </Card>
  );
}
