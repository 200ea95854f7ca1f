import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { plainText, renderMarkdown } from "#platform/text/markdown.ts";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { placeRoutes } from "#places";
import { readTerritory, type Territory } from "#territory";
import { oembedOf } from "#thread";
import { RouteMap } from "../programme/programme.view.tsx";
import { Photos } from "../report/photos.view.tsx";
import { findReport, type Photo, type Report } from "../report/report.query.ts";
import { reportTexts } from "../report/report.texts.ts";
import { sayDay } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { visitsTexts } from "../visits.texts.ts";
import { findVisitById, type Stop } from "../visits.query.ts";
import { sayCountry, sayThemes } from "../vocabulary.ts";

/** The public report of one visit. Of persons it tells nothing. */
export default page("visits/story", routes.story, {
  access: anyone,

  async get({ db, params, settings }) {
    const [report, territory] = await Promise.all([findReport(db, params.slug), readTerritory(db)]);
    if (!report) throw new NotFound();
    const visit = await findVisitById(db, report.requestId);
    const stops = (visit?.stops ?? []).filter(({ state, place }) => state === "accepted" && place.published);
    return {
      title: report.title,
      description: plainText(report.body).slice(0, 200),
      alternates: oembedOf({ settings }, routes.story.href(params)),
      record: { dataset: "visites", of: { id: report.slug } },
      body: <Story report={report} stops={stops} territory={territory} />,
    };
  },
});

/** Whoever begins with "##" means the first level below the title. */
function raised(body: string): string {
  const levels = [...body.matchAll(/^(#{1,6}) /gm)].map(([, signs]) => signs!.length);
  const extra = Math.min(...levels) - 1;
  return levels.length === 0 || extra === 0 ? body : body.replace(/^#{2,6}(?= )/gm, (signs) => signs.slice(extra));
}

function Story({ report, stops, territory }: { report: Report & { photos: readonly Photo[] }; stops: readonly Stop[]; territory: Territory }) {
  const t = useTexts(reportTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead
        title={<Written>{report.title}</Written>}
        trail={[{ label: general.here, href: routes.home.href() }]}
        lead={[t.by(report.organisation, report.city, sayCountry(report.country, locale)), report.day && sayDay(report.day, locale)]
          .filter(Boolean)
          .join(" · ")}
        joined
      />
      <Band tight>
        <Columns kind="aside">
          <div class="flow">
            <Prose html={renderMarkdown(raised(report.body), 2)} />
            <Photos photos={report.photos} />
          </div>
          <div class="flow">
            <Facts
              facts={[
                [t.came, formatNumber(report.people, locale)],
                [t.visited, formatNumber(stops.length, locale)],
                [t.themes, sayThemes(report.themes, locale)],
              ]}
            />
            <p class="small soft">{t.told(formatDate(report.publishedAt, locale))}</p>
          </div>
        </Columns>
      </Band>
      {stops.length > 0 && (
        <Band ground="linen" label={t.route}>
          <SectionHead title={t.route} />
          <Columns kind="even">
            <ol>
              {stops.map(({ place }) => (
                <li>
                  <a href={placeRoutes.show.href({ slug: place.slug })}>{place.name}</a>, {territory.communeByCode(place.communeCode)?.commune.name}
                </li>
              ))}
            </ol>
            <RouteMap stops={stops} territory={territory} />
          </Columns>
        </Band>
      )}
      <Band>
        <ButtonLink href={routes.ask.href()}>{t.ask}</ButtonLink>
      </Band>
    </>
  );
}
