import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayClock, sayDay } from "#platform/i18n/say-when.ts";
import { placeRoutes } from "#places";
import { addDays } from "#platform/time/day.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { calendarTexts } from "../calendar/calendar.texts.ts";
import { ChooseSpan } from "../calendar/choose-span.tsx";
import { type Cell, clock } from "../calendar/week.ts";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { wordsIn } from "../say.ts";
import { columnMinutes, type DayTable } from "./day.ts";
import type { DayPlace } from "./day.query.ts";
import { dayTexts } from "./day.texts.ts";

interface DayProps {
  place: DayPlace;
  day: string;
  today: string;
  resources: readonly Resource[];
  table: DayTable;
  /** Whoever looks has no account. */
  guest: boolean;
}

export function Day(props: DayProps) {
  const { place, day, today, resources } = props;
  const t = useTexts(dayTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const at = (one: string) => withQuery(routes.day.href({ slug: place.slug }), { jour: one });
  return (
    <PageFrame
      title={t.title(place.name)}
      trail={[{ label: place.name, href: placeRoutes.show.href({ slug: place.slug }) }]}
      lead={t.lead}
      ground="surface"
      flow
    >
      <div class="no-print">
        <Filters action={routes.day.href({ slug: place.slug })} values={{ jour: day }} label={t.show} inline>
          <TextField name="jour" label={t.day} type="date" short />
          <Button kind="quiet">{t.show}</Button>
        </Filters>
      </div>
      <h2>{t.caption(sayDay(new Date(`${day}T12:00:00Z`), locale))}</h2>
      <div class="row between calendar-ways">
        {day > today ? <a href={at(addDays(day, -1))}>{t.before}</a> : <span />}
        <a href={at(addDays(day, 1))}>{t.after}</a>
      </div>
      {resources.length === 0 ? (
        <Empty title={t.none} actions={<ButtonLink href={routes.search.href()}>{general.book}</ButtonLink>} text={t.noneNext} />
      ) : (
        <>
          <Hours {...props} />
          <p class="soft no-print">{t.print}</p>
        </>
      )}
    </PageFrame>
  );
}

/** A real table: things in rows, hours in columns, each of two half hours. It scrolls sideways, by keyboard too. */
function Hours(props: DayProps) {
  const { day, resources, table } = props;
  const t = useTexts(dayTexts);
  const locale = useLocale();
  const said = sayDay(new Date(`${day}T12:00:00Z`), locale);
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const hours = Array.from({ length: (table.to - table.from) / 60 }, (_, n) => table.from + n * 60);
  return (
    <ChooseSpan class="day-scroll" role="region" tabindex={0} aria-label={t.caption(said)}>
      <table class="calendar day">
        <caption class="vh">{t.caption(said)}</caption>
        <colgroup>
          <col />
          {hours.flatMap(() => [<col class="half" />, <col class="half" />])}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t.thing}</th>
            {hours.map((hour) => (
              <th scope="col" colspan={60 / columnMinutes}>
                {sayClock(clock(hour), locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells }) => {
            const resource = byId.get(id)!;
            const { name, lang } = wordsIn(resource, locale);
            return (
              <tr>
                <th scope="row">
                  <Written as="a" href={withQuery(routes.show.href({ slug: resource.slug }), { jour: day })} lang={lang}>
                    {name}
                  </Written>
                </th>
                {cells.map((cell) => (
                  <CellOf {...props} cell={cell} resource={resource} name={name} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ChooseSpan>
  );
}

function CellOf({ cell, resource, name, day, guest }: DayProps & { cell: Cell; resource: Resource; name: string }) {
  const t = useTexts(dayTexts);
  const c = useTexts(calendarTexts);
  const locale = useLocale();
  const { standing, from, to, left, bookingId } = cell;
  const say = (minutes: number) => sayClock(clock(minutes), locale);
  const columns = { colspan: (to - from) / columnMinutes };
  if (standing === "mine" && bookingId !== null)
    return (
      <td {...columns}>
        <a class="mine" href={routes.booking.href({ id: bookingId })}>
          <b>{c.standing.mine}</b>
          <span class="vh">{c.during(say(from), say(to))}</span>
        </a>
      </td>
    );
  if (standing === "free") {
    const route = guest && resource.guests ? routes.guest : routes.book;
    return (
      <td {...columns}>
        <a
          class="free"
          href={withQuery(route.href({ slug: resource.slug }), { jour: day, de: clock(from) })}
          data-span={`${resource.slug} ${day}`}
          data-end={clock(to)}
          rel="nofollow"
        >
          <span aria-hidden="true">{resource.quantity > 1 ? left : "\u2713"}</span>
          <span class="vh">
            {resource.quantity > 1 ? c.left(left) : c.standing.free}
            {t.at(name, say(from))}
          </span>
        </a>
      </td>
    );
  }
  const wide = to - from >= 90;
  return (
    <td {...columns}>
      <span class={standing === "taken" ? "taken" : "shut"}>
        {wide ? <b>{c.standing[standing]}</b> : <span class="vh">{c.standing[standing]}</span>}
        <span class="vh">{c.during(say(from), say(to))}</span>
      </span>
    </td>
  );
}
