import { plural } from "#platform/i18n/format.ts";
import { addDays, dayOf, lastSecondOf } from "#platform/time/day.ts";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard, TaskSource } from "#people";
import { countByPhase, findEnding } from "../desk/desk.query.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { keeper } from "../keeper.ts";
import { soonDays } from "../offer.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";

/** For whoever may offer premises: how many stand, and the way to offer one. */
export const deskCard: SpaceCard = {
  order: 106,
  async card({ db, visitor, locale, now }) {
    if (!keeper(visitor)) return null;
    const { draft, open } = await countByPhase(db, visitor, dayOf(now));
    const t = deskTexts[locale];
    return (
      <Card title={premisesTexts[locale].desk}>
        <p>
          <a href={routes.desk.href()}>{draft > 0 ? plural(draft, locale, t.cardDrafts) : plural(open, locale, t.cardOpen)}</a>
        </p>
        <p>
          <a href={routes.add.href()}>{t.add}</a>
        </p>
      </Card>
    );
  },
};

/** Offers that end soon or have ended: still true, or let? Due on their last day. */
export const premisesTasks: TaskSource = {
  room: { fr: "Locaux", en: "Premises", nl: "Lokalen" },
  async tasks({ db, visitor, locale, now }) {
    if (!keeper(visitor)) return [];
    const today = dayOf(now);
    const t = deskTexts[locale];
    return (await findEnding(db, visitor, today, addDays(today, soonDays))).map(({ id, title, placeName, closesOn }) => {
      const over = closesOn < today;
      return {
        what: over ? t.ended(title) : t.ends(title),
        written: title,
        of: placeName,
        href: routes.manage.href({ id }),
        count: 1,
        late: over ? 1 : 0,
        due: lastSecondOf(closesOn),
      };
    });
  },
};
