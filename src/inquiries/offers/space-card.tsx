import type { SpaceCard } from "#people";
import { Badge } from "#platform/ui/badge.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { written } from "#platform/ui/written.tsx";
import { followTexts } from "../follow/follow.texts.ts";
import { inquiriesTexts, stateTones } from "../inquiries.texts.ts";
import { routes } from "../routes.ts";
import { listOwn } from "./space.query.ts";

/** What this person has asked. */
export const ownQuestions: SpaceCard = {
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
              <a href={routes.own.href({ id })}>{title && written(title)}</a> <Badge tone={stateTones[state]}>{inquiriesTexts[locale].states[state]}</Badge>
            </li>
          ))}
        </ul>
        <Onward href={routes.ask.href()}>{t.cardAsk}</Onward>
      </Card>
    );
  },
};
