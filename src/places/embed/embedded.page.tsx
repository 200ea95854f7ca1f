import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { addressOf, type Filters, readFilters } from "../directory/directory.filters.ts";
import { findPlaces, type DirectoryPage } from "../directory/directory.query.ts";
import { stateOf, wordsOf } from "../directory/say-place.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { activities } from "../vocabulary-activities.ts";

/** The list alone, for other sites' frames. Its links open beside: our pages refuse to be framed. */
export default page("places/embed", routes.embedded, {
  access: anyone,

  async get({ db, url, locale, now }) {
    const territory = await readTerritory(db);
    const filters = readFilters(url.searchParams, territory);
    const found = await findPlaces(db, { filters, territory, now });
    return {
      title: texts[locale].directory.here,
      embed: true,
      robots: "noindex",
      body: <Embedded found={found} filters={filters} territory={territory} now={now} />,
    };
  },
});

function Embedded({ found, filters, territory, now }: { found: DirectoryPage; filters: Filters; territory: Territory; now: Date }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const beside = { target: "_blank", rel: "noopener" };
  const pageLink = (page: number) => addressOf(routes.embedded.href(), filters, { page });
  return (
    <div class="wrap flow">
      <h1 class="embed-title">{plural(found.total, locale, t.places)}</h1>
      <ul class="entries">
        {found.places.map((place) => {
          const state = stateOf(place, now, locale);
          return (
            <li class="entry bare">
              <div>
                <h2>
                  <a href={routes.show.href({ slug: place.slug })} {...beside}>
                    {place.name}
                  </a>
                </h2>
                <p class="meta">
                  <span>{wordsOf(activities, place.activities, locale)[0]}</span>
                  <span>{territory.communeByCode(place.commune_code)?.commune.name}</span>
                  {state && <Badge tone={state.open ? "ok" : "none"}>{state.words}</Badge>}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="row">
        {found.page > 1 && (
          <a href={pageLink(found.page - 1)} rel="prev">
            {found.page - 1}
          </a>
        )}
        <span aria-current="page">{`${found.page} / ${found.pages}`}</span>
        {found.page < found.pages && (
          <a href={pageLink(found.page + 1)} rel="next">
            {found.page + 1}
          </a>
        )}
        <a href={addressOf(routes.directory.href(), filters)} {...beside}>
          {t.embed.all}
        </a>
      </p>
    </div>
  );
}
