import type { SpaceCard, TaskSource } from "#people";
import { Card } from "#platform/ui/card.tsx";
import { instantOf } from "#platform/time/clock.ts";
import { Written } from "#platform/ui/written.tsx";
import { findOwnSeats, findOwnServices } from "../mine/mine.query.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { findAskedSwaps, findOwnShifts } from "../rota/rota.query.ts";
import { rotaTexts } from "../rota/rota.texts.ts";
import { routes } from "../routes.ts";
import { sayWhen } from "../say.ts";
import { offersTexts } from "./offers.texts.ts";

/** What this person registered for, and the shifts that they keep. */
export const ownCards: readonly SpaceCard[] = [
  {
    order: 111,
    async card({ db, visitor, locale, now }) {
      const seats = (await findOwnSeats(db, visitor.id, now)).filter(({ cancelled }) => !cancelled);
      if (seats.length === 0) return null;
      const t = mineTexts[locale];
      return (
        <Card title={t.title}>
          <ul>
            {seats.slice(0, 3).map((seat) => (
              <li>
                <Written as="a" href={routes.date.href({ id: seat.dateId })}>
                  {seat.title}
                </Written>
                , {sayWhen(seat, locale)}
                {seat.state === "waiting" && `. ${t.states.waiting}`}
              </li>
            ))}
          </ul>
          <p>
            <a href={routes.mine.href()}>{t.more}</a>
          </p>
        </Card>
      );
    },
  },
  {
    order: 112,
    async card({ db, visitor, locale, now }) {
      const [services, own] = await Promise.all([findOwnServices(db, visitor.id, now), findOwnShifts(db, visitor.id, now)]);
      if (services.length + own.length === 0) return null;
      const t = mineTexts[locale];
      return (
        <Card title={t.shifts}>
          <ul>
            {own.slice(0, 3).map((one) => (
              <li>
                <Written as="a" href={routes.rota.href({ slug: one.slug })}>
                  {one.title}
                </Written>
                , {sayWhen(one, locale)}
              </li>
            ))}
            {own.length === 0 &&
              services.map(({ slug, title }) => (
                <li>
                  <Written as="a" href={routes.rota.href({ slug })}>
                    {title}
                  </Written>
                </li>
              ))}
          </ul>
          <p>
            <a href={routes.shifts.href()}>{t.moreShifts}</a>
          </p>
        </Card>
      );
    },
  },
];

/** Swaps to answer, and shifts of one's teams that lack people this week. */
export const activityTasks: TaskSource = {
  room: { fr: "Services", en: "Services", nl: "Diensten" },
  async tasks({ db, visitor, locale, now }) {
    const [swaps, services] = await Promise.all([findAskedSwaps(db, visitor.id), findOwnServices(db, visitor.id, now)]);
    const t = offersTexts[locale];
    return [
      ...swaps.map((swap) => ({
        ...{ what: rotaTexts[locale].theyAsk(swap.name, sayWhen(swap, locale), null), of: swap.title, href: routes.rota.href({ slug: swap.slug }) },
        ...{ count: 1, late: 0, due: instantOf(swap.day, swap.begins) },
      })),
      ...services
        .filter(({ lacking }) => lacking > 0)
        .map(({ slug, title, lacking }) => ({ what: t.lacking, of: title, href: routes.rota.href({ slug }), count: lacking, late: 0, due: null })),
    ];
  },
};
