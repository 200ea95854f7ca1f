import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatDistance, plural } from "#platform/i18n/format.ts";
import { minutesOf } from "#platform/time/clock.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Chips } from "#platform/ui/chips.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import type { Territory } from "#territory";
import { sayTime } from "../hours/say-hours.ts";
import { pointOf } from "../place.ts";
import { routes } from "../routes.ts";
import { MissingPlace } from "./missing-place.view.tsx";
import { texts } from "../texts.ts";
import { activeFilters } from "./active-filters.ts";
import { addressOf, type Filters, openAt } from "./directory.filters.ts";
import { DirectoryFilters } from "./directory-filters.view.tsx";
import { DirectoryMap } from "./directory-map.view.tsx";
import type { DirectoryPage, ListedPlace } from "./directory.query.ts";
import { PlaceEntry } from "./place-entry.view.tsx";
import { stateOf } from "./say-place.ts";

interface DirectoryProps {
  found: DirectoryPage;
  filters: Filters;
  territory: Territory;
  counts: ReadonlyMap<string, number>;
  nearest: ListedPlace | null;
  now: Date;
}

export function Directory(props: DirectoryProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const all = [...props.counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <PageHead
        title={t.directory.title}
        here={t.directory.here}
        lead={all === 0 ? t.directory.leadNone : t.directory.lead(plural(all, locale, t.places))}
        joined
      />
      <Band tight label={t.directory.search}>
        <DirectoryFilters filters={props.filters} territory={props.territory} />
      </Band>
      <section class="wrap band" aria-labelledby="resultats">
        <ResultsHead {...props} />
        <Results {...props} />
      </section>
    </>
  );
}

function ResultsHead({ found, filters, now }: DirectoryProps) {
  const t = useTexts(texts).directory;
  const locale = useLocale();
  const at = openAt(filters, now) ?? now;
  const day = formatDate(at, locale, { weekday: "long", day: "numeric", month: "long" });
  return (
    <div class="section-head">
      <div>
        <h2 id="resultats">{plural(found.total, locale, t.found)}</h2>
        <Chips filters={activeFilters(filters, locale)} clear={routes.directory.href()} />
      </div>
      <p class="small soft">
        {`${day.replace(/^./, (c) => c.toUpperCase())}, ${sayTime(minutesOf(at), locale)}.`}{" "}
        <a class="narrow" href="#carte">
          {t.seeMap}
        </a>
      </p>
    </div>
  );
}

function Results({ found, filters, territory, counts, nearest, now }: DirectoryProps) {
  const locale = useLocale();
  const at = openAt(filters, now) ?? now;
  const listed = numbered(found.places).map(({ place, number }) => ({ place, number, state: stateOf(place, at, locale) }));
  return (
    <Columns kind="half">
      <div>
        {listed.length > 0 ? (
          <Entries>
            {listed.map(({ place, number, state }) => (
              <PlaceEntry place={place} number={number} state={state} communeName={nameOf(territory, place)} now={now} />
            ))}
          </Entries>
        ) : (
          <Nothing {...{ filters, counts, nearest, now }} />
        )}
        <Pagination page={found.page} pages={found.pages} href={(page) => addressOf(routes.directory.href(), filters, { page: page > 1 ? page : null })} />
        <MissingPlace />
      </div>
      <DirectoryMap listed={listed} filters={filters} territory={territory} counts={counts} />
    </Columns>
  );
}

/** Numbered as on the map; a place without a point has no number. */
function numbered(places: readonly ListedPlace[]): { place: ListedPlace; number: number | undefined }[] {
  let next = 0;
  return places.map((place) => ({ place, number: pointOf(place) ? ++next : undefined }));
}

const nameOf = (territory: Territory, { commune_code }: ListedPlace) => territory.communeByCode(commune_code)?.commune.name ?? "";

function Nothing({ filters, counts, nearest, now }: Pick<DirectoryProps, "filters" | "counts" | "nearest" | "now">) {
  const t = useTexts(texts).directory;
  const locale = useLocale();
  if (counts.size === 0) {
    return <Empty title={t.noneYet} level={3} text={t.noneYetNext} />;
  }
  const far = filters.near ? Math.min(100, Math.max(10, filters.km * 2)) : 10;
  const from = filters.near?.typed ?? filters.commune?.code;
  const state = nearest && stateOf(nearest, now, locale);
  return (
    <Empty
      title={t.emptyTitle}
      level={3}
      actions={
        <>
          {from && <ButtonLink href={addressOf(routes.directory.href(), filters, { commune: null, near: from, km: far })}>{t.widen(String(far))}</ButtonLink>}
          <ButtonLink kind="quiet" href={routes.directory.href()}>
            {t.clear}
          </ButtonLink>
        </>
      }
    >
      {nearest ? (
        <p>
          {t.emptyBefore} <a href={routes.show.href({ slug: nearest.slug })}>{nearest.name}</a>
          {t.emptyAfter(formatDistance(nearest.metres ?? 0, locale))} {state?.words && `${state.words}.`}
        </p>
      ) : (
        <p>{t.emptyPlain}</p>
      )}
    </Empty>
  );
}
