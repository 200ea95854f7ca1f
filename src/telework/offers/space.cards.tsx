import type { SpaceCard, TaskSource } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { Card } from "#platform/ui/card.tsx";
import { countWaiting } from "../agreements/agreements.query.ts";
import { isAgent } from "../agents.query.ts";
import { party } from "../keeper.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { routes } from "../routes.ts";
import { capital, sayStay } from "../say.ts";
import { listStays } from "../stays.query.ts";
import { offersTexts } from "./offers.texts.ts";

/** The next days that somebody teleworks, for themselves. */
export const ownStays: SpaceCard = {
  order: 108,
  async card({ db, visitor, locale }) {
    const [agent, { rows }] = await Promise.all([isAgent(db, visitor), listStays(db, visitor.id, true, { limit: 3, offset: 0 })]);
    if (!agent && rows.length === 0) return null;
    const t = mineTexts[locale];
    return (
      <Card title={t.card}>
        <ul>
          {rows.map((stay) => (
            <li>
              <a href={routes.stay.href({ id: stay.id })}>{capital(sayStay(stay, locale))}</a>, {stay.placeName ?? t.placeGone}
            </li>
          ))}
        </ul>
        <p>
          <a href={routes.mine.href()}>{t.title}</a>
        </p>
      </Card>
    );
  },
};

/** Agreements that wait for a signature or an answer of one's side. */
export const agreementTasks: TaskSource = {
  room: { fr: "Télétravail", en: "Telework", nl: "Telewerk" },
  async tasks({ db, visitor, locale }) {
    const count = party(visitor) ? await countWaiting(db, visitor) : 0;
    if (count === 0) return [];
    return [{ what: plural(count, locale, offersTexts[locale].task), of: null, href: routes.agreements.href(), count, late: 0, due: null }];
  },
};
