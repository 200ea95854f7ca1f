import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDistance, plural } from "#platform/i18n/format.ts";
import { sayClock } from "#platform/i18n/say-when.ts";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, NumberedEntry } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { dayOf } from "#platform/time/day.ts";
import { minutesOf } from "#platform/time/clock.ts";
import { Quoting } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import type { Territory } from "#territory";
import { comfortWords, kindWords } from "../address-words.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { clock } from "../calendar/week.ts";
import { comforts, kinds } from "../resource.ts";
import { routes } from "../routes.ts";
import { coverOfResource, sayPrice, saySize, sayWhen, wordsIn } from "../say.ts";
import type { SearchFilters } from "./search.filters.ts";
import type { MatchLine as Found } from "./found.ts";
import { FoundMap } from "./found-map.view.tsx";
import { searchTexts } from "./search.texts.ts";

interface SearchProps {
  found: ListPage<Found, SearchFilters> & { readonly nearest: readonly Found[]; readonly each: boolean };
  territory: Territory;
  keeps: boolean;
}

export function Search(props: SearchProps) {
  const { found, keeps } = props;
  const t = useTexts(searchTexts);
  const asked = Object.values(found.values).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== ""));
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          keeps && (
            <ButtonLink kind="quiet" icon="calendar" href={routes.keep.href()}>
              {t.keep}
            </ButtonLink>
          )
        }
        joined
      />
      <Band ground="surface" tight>
        <Sentence {...props} />
      </Band>
      <Band tight>
        {found.total === 0 ? (
          <div class="flow loose">
            <Empty title={asked ? t.none : t.noneYet} text={asked ? t.noneNext : t.noneYetNext} />
            {found.nearest.length > 0 && <Nearest {...props} />}
          </div>
        ) : (
          <Columns kind="aside">
            <Results {...props} />
            <FoundMap {...props} />
          </Columns>
        )}
      </Band>
    </>
  );
}

const times = Array.from({ length: 48 }, (_, at) => at * 30);

/** A request said as a sentence: the fields are its words, each with its label. */
function Sentence({ found: { values }, territory }: SearchProps) {
  const t = useTexts(searchTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const say = (minutes: number) => sayClock(clock(minutes), locale);
  const choice = (value: string, label: string, chosen: boolean) => (
    <option value={value} selected={chosen}>
      {label}
    </option>
  );
  const hours = (name: string, label: string, chosen: number | null, first: number) => (
    <>
      <label class="vh" for={name}>
        {label}
      </label>
      <select class="select" id={name} name={name}>
        {choice("", t.anyTime, chosen === null)}
        {times.map((minutes) => choice(clock(minutes + first), say(minutes + first), chosen === minutes + first))}
      </select>
    </>
  );
  return (
    <form action={routes.search.href()} class="flow" aria-label={t.label}>
      <p class="sentence">
        {t.iSeek}{" "}
        <label class="vh" for="quoi">
          {t.what}
        </label>
        <select class="select" id="quoi" name="quoi">
          {choice("", t.any, values.kind === null)}
          {kinds.map((kind) => choice(kindWords[kind], t.kinds[kind], values.kind === kind))}
        </select>{" "}
        {t.for}{" "}
        <label class="vh" for="personnes">
          {t.people}
        </label>
        <input class="input tiny" type="text" id="personnes" name="personnes" inputMode="numeric" maxLength={4} value={values.people ?? ""} /> {t.peopleWord}{" "}
        {t.on}{" "}
        <label class="vh" for="jour">
          {t.day}
        </label>
        <input class="input" type="date" id="jour" name="jour" value={values.day ?? ""} /> {t.fromWord} {hours("de", t.from, values.from, 0)} {t.toWord}{" "}
        {hours("a", t.to, values.to, 30)} {t.near}{" "}
        <label class="vh" for="commune">
          {t.commune}
        </label>
        <select class="select" id="commune" name="commune">
          {choice("", t.everywhere, values.commune === null)}
          {territory.communes.map(({ code, name }) => choice(code, name, values.commune === code))}
        </select>
      </p>
      <div class="field">
        <label for="mots">{t.words}</label>
        <p class="hint" id="mots-aide">
          {t.wordsHint}
        </p>
        <input class="input" type="text" id="mots" name="mots" maxLength={100} value={values.words} aria-describedby="mots-aide" />
      </div>
      <fieldset class="booking-needs">
        <legend>{t.need}</legend>
        {tick("souple", "1", t.week, values.week)}
        {tick("fauteuil", "1", t.reachable, values.reachable)}
        {tick("gratuit", "1", t.free, values.free)}
        {comforts.map((one) => tick("avec", comfortWords[one], general.comforts[one], values.includes.includes(one)))}
      </fieldset>
      <p>
        <Button big icon="search">
          {t.search}
        </Button>
      </p>
    </form>
  );
}

const tick = (name: string, value: string, label: string, checked: boolean) => (
  <label>
    <input type="checkbox" name={name} value={value} checked={checked} /> {label}
  </label>
);

function Results({ found, territory }: SearchProps) {
  const t = useTexts(searchTexts);
  const locale = useLocale();
  const at = found.rows[0]?.at;
  return (
    <section aria-labelledby="resultats">
      <SectionHead id="resultats" title={plural(found.total, locale, t.found)}>
        {[found.each ? t.foundEach : at ? t.foundAt(sayWhen(at.from, at.to, locale)) : t.sayWhen, found.values.commune && t.nearestFirst]
          .filter(Boolean)
          .join(" ")}
      </SectionHead>
      <Entries>
        {found.rows.map((row, n) => (
          <Line row={row} territory={territory} number={n + 1} people={found.values.people} when={found.each} />
        ))}
      </Entries>
      <Pages of={found} />
    </section>
  );
}

function Nearest({ found, territory }: SearchProps) {
  const t = useTexts(searchTexts);
  return (
    <section aria-labelledby="proches">
      <SectionHead id="proches" title={t.nearest}>
        {t.nearestLead}
      </SectionHead>
      <Entries>
        {found.nearest.map((row) => (
          <Line row={row} territory={territory} people={found.values.people} when />
        ))}
      </Entries>
    </section>
  );
}

interface LineProps {
  row: Found;
  territory: Territory;
  number?: number;
  people: number | null;
  /** The time is another than the one asked. */
  when?: boolean;
}

function Line({ row: { resource, metres, at, asks }, territory, number, people, when = false }: LineProps) {
  const t = useTexts(searchTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const { slug, placeName, communeCode, wheelchair } = resource;
  const { name } = wordsIn(resource, locale);
  const communeName = territory.communeByCode(communeCode)?.commune.name ?? "";
  const asked = at && { jour: dayOf(at.from), de: clock(minutesOf(at.from)), a: clock(minutesOf(at.to) || 1440), personnes: people };
  const said = at && when && sayWhen(at.from, at.to, locale);
  return (
    <NumberedEntry
      title={name}
      href={routes.show.href({ slug })}
      number={number}
      open
      picture={<CoverImage cover={coverOfResource(resource)} in="list" />}
      meta={[`${placeName}, ${communeName}`, saySize(resource, locale), metres !== null && t.away(formatDistance(metres, locale))].filter(Boolean)}
    >
      <p class="soft small">
        <Quoting words={resource.priceNote}>
          {[general.access[wheelchair], sayPrice(resource, locale), ...asks.map(({ says }) => says[locale])].join(". ")}
        </Quoting>
      </p>
      {said && (
        <p>
          <b>{said}</b>
        </p>
      )}
      <p>
        <a class="go" href={asked ? withQuery(routes.book.href({ slug }), asked) : routes.show.href({ slug })} rel="nofollow">
          {asked ? t.book : t.seeWeek}
          <span class="vh">
            {" "}
            {name}, {placeName}
          </span>
        </a>
      </p>
    </NumberedEntry>
  );
}
