import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayDay } from "#platform/i18n/say-when.ts";
import { dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { Go } from "#platform/ui/button.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Booking } from "../bookings.query.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { findKeptPlaces } from "../edit/owners.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { sayTimes, sayUse } from "../say.ts";
import { findDay } from "./agenda.query.ts";
import { agendaTexts } from "./agenda.texts.ts";
import { sayWho } from "./say-who.ts";
import { sheetTexts, type Tick } from "./sheet.texts.ts";

/** The day of a place on paper: what is booked of each thing, with room for a tick. */
export default page("bookings/agenda", routes.sheet, {
  access: keeper,
  async get({ db, visitor, url, now, locale }) {
    const wanted = url.searchParams.get("lieu");
    const places = await findKeptPlaces(db, visitor, wanted);
    const place = wanted === null ? places[0] : places.find(({ id }) => id === wanted);
    if (!place) throw new NotFound();
    const asked = url.searchParams.get("jour") ?? "";
    const day = isDayOfThisCentury(asked) ? asked : dayOf(now);
    const bookings = (await findDay(db, place.id, day)).filter(({ state }) => state === "booked" || state === "asked");
    return {
      title: `${place.name}, ${sayDay(new Date(`${day}T12:00:00Z`), locale)}`,
      sheet: true,
      robots: "noindex",
      body: <Sheet place={place.name} placeId={place.id} day={day} bookings={bookings} />,
    };
  },
});

function Sheet({ place, placeId, day, bookings }: { place: string; placeId: string; day: string; bookings: readonly Booking[] }) {
  const t = useTexts(agendaTexts);
  const sheet = useTexts(sheetTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const byThing = [...Map.groupBy(bookings, ({ name }) => name)].toSorted(([one], [other]) => one.localeCompare(other, "fr"));
  return (
    <div class="wrap band tight flow">
      <p class="no-print">
        <Go icon="arrow-left" href={withQuery(routes.agenda.href(), { lieu: placeId, jour: day })}>
          {t.title}
        </Go>
      </p>
      <h1>{place}</h1>
      <p class="lead">
        {sayDay(new Date(`${day}T12:00:00Z`), locale)}. {sheet.lead}
      </p>
      {byThing.length === 0 && <p>{sheet.nobody}</p>}
      {byThing.map(([name, rows]) => (
        <section class="flow">
          <h2>{name}</h2>
          <Table<Booking>
            caption={name}
            hideCaption
            rows={rows}
            columns={[
              { label: t.columns.when, heads: true, cell: ({ from, to }) => sayTimes(from, to, locale) },
              { label: t.columns.who, cell: ({ kind, personName }) => sayWho(kind, personName, t) },
              { label: t.columns.how, cell: ({ purpose, people }) => <Quoting words={purpose}>{sayUse(purpose, people, locale)}</Quoting> },
              { label: t.columns.state, cell: ({ state }) => general.phases[state] },
              {
                label: sheet.tick,
                cell: (row) =>
                  ticksOf(row, day)
                    .map((tick) => `☐\u00a0${sheet.ticks[tick]}`)
                    .join(" "),
              },
            ]}
          />
        </section>
      ))}
    </div>
  );
}

/** What is ticked on that day: somebody arrives; what is lent is handed over on its first day and given back on its last; hours that the place keeps ask nothing. */
export function ticksOf({ kind, from, to }: Pick<Booking, "kind" | "from" | "to">, day: string): readonly Tick[] {
  if (kind === "block") return [];
  if (kind !== "loan") return ["came"];
  const lastDay = dayOf(new Date(to.getTime() - 1));
  return [...(dayOf(from) === day ? (["handed"] as const) : []), ...(lastDay === day ? (["back"] as const) : [])];
}
