import { scopesOf } from "#platform/web/visitor.ts";
import { plural } from "#platform/i18n/format.ts";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard, TaskSource } from "#people";
import { findAwaited } from "../agenda/agenda.query.ts";
import { agendaTexts } from "../agenda/agenda.texts.ts";
import { findAwaitedBreakdowns } from "../breakdowns/breakdowns.query.ts";
import { breakdownTexts } from "../breakdowns/breakdowns.texts.ts";
import { countKept } from "../keep/keep.query.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { answering, keeper } from "../keeper.ts";
import { listOwn } from "../mine/mine.query.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { findUnread } from "../outside/outside.query.ts";
import { outsideTexts } from "../outside/outside.texts.ts";
import { routes } from "../routes.ts";
import { nameOf, sayWhen } from "../say.ts";

/** What this person has booked, the next first. */
export const ownBookings: SpaceCard = {
  order: 108,
  async card({ db, visitor, locale }) {
    const { rows } = await listOwn(db, visitor.id, "coming", { limit: 3, offset: 0 });
    if (rows.length === 0) return null;
    const t = mineTexts[locale];
    return (
      <Card title={t.card}>
        <ul>
          {rows.map((row) => (
            <li>
              <a href={routes.booking.href({ id: row.id })}>{nameOf(row, locale)}</a>, {sayWhen(row.from, row.to, locale)}
            </li>
          ))}
        </ul>
        <p>
          <a href={routes.mine.href()}>{t.more}</a>
        </p>
      </Card>
    );
  },
};

/** For whoever keeps places: what can be booked there, and their day. */
export const keptCard: SpaceCard = {
  order: 107,
  async card({ db, visitor, locale }) {
    if (!keeper(visitor)) return null;
    const t = keepTexts[locale];
    const { open } = await countKept(db, visitor);
    return (
      <Card title={t.title}>
        <p>
          <a href={routes.keep.href()}>{plural(open, locale, t.card)}</a>
        </p>
        <p>
          <a href={routes.agenda.href()}>{t.agenda}</a>
        </p>
      </Card>
    );
  },
};

/** Requests that wait for an answer, due when they lapse. */
export const bookingTasks: TaskSource = {
  room: { fr: "Réservations", en: "Bookings", nl: "Reserveringen" },
  async tasks({ db, visitor, locale }) {
    const awaited = await findAwaited(db, visitor);
    return awaited.map(({ id, name, from, to, placeName, waitsUntil }) => ({
      ...{
        what: agendaTexts[locale].task(name, sayWhen(from, to, locale)),
        of: placeName,
        href: routes.handle.href({ id }),
        count: 1,
        late: 0,
        due: waitsUntil,
      },
    }));
  },
};

/** Outside calendars that nobody could read for a day: what they say may be booked by others meanwhile. */
export const outsideTasks: TaskSource = {
  room: bookingTasks.room,
  async tasks({ db, visitor, locale }) {
    const places = scopesOf(visitor, answering).flatMap(({ kind, id }) => (kind === "place" && id ? [id] : []));
    const unread = places.length === 0 ? [] : await findUnread(db, places);
    return unread.map(({ resourceId, name, placeName }) => ({
      ...{ what: outsideTexts[locale].task(name), of: placeName, href: routes.outside.href({ id: resourceId }), count: 1, late: 1, due: null },
    }));
  },
};

/** What somebody says does not work, thing by thing. */
export const breakdownTasks: TaskSource = {
  room: bookingTasks.room,
  async tasks({ db, visitor, locale }) {
    const awaited = await findAwaitedBreakdowns(db, visitor);
    return awaited.map(({ name, placeName, count }) => ({
      ...{ what: breakdownTexts[locale].task(name), of: placeName, href: routes.breakdowns.href(), count, late: 0, due: null },
    }));
  },
};
