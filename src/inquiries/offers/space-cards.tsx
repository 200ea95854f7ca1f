import type { SpaceCard } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { countDesk } from "../desk/desk.query.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { answerer } from "../desk/gate.ts";
import { followTexts } from "../follow/follow.texts.ts";
import { inquiriesTexts, stateTones } from "../inquiries.texts.ts";
import { routes } from "../routes.ts";
import { listOwn } from "./space.query.ts";

/** What waits for those who answer. */
const toAnswer: SpaceCard = {
  order: 25,
  async card({ db, visitor, locale, now }) {
    if (!answerer(visitor)) return null;
    const { open, late } = await countDesk(db, visitor, dayOf(now));
    if (open === 0) return null;
    const t = deskTexts[locale];
    const said = late > 0 ? `${plural(open, locale, t.cardWaiting)}, ${plural(late, locale, t.cardLate)}` : plural(open, locale, t.cardWaiting);
    return (
      <Card title={t.card}>
        <p>
          <Go href={routes.desk.href()}>{said}</Go>
        </p>
      </Card>
    );
  },
};

/** What this person has asked. */
const own: SpaceCard = {
  order: 130,
  async card({ db, visitor, locale }) {
    const mine = await listOwn(db, visitor.id);
    if (mine.length === 0) return null;
    const t = followTexts[locale];
    return (
      <Card title={t.card}>
        <ul>
          {mine.map(({ id, title, state }) => (
            <li>
              <a href={routes.own.href({ id })}>{title}</a> <Badge tone={stateTones[state]}>{inquiriesTexts[locale].states[state]}</Badge>
            </li>
          ))}
        </ul>
        <p>
          <Go href={routes.ask.href()}>{t.cardAsk}</Go>
        </p>
      </Card>
    );
  },
};

export const spaceCards: readonly SpaceCard[] = [toAnswer, own];
