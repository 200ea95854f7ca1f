import { plural } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { can, scopesOf } from "#platform/web/visitor.ts";
import type { SpaceCard } from "#people";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { listQueue } from "./queue.query.ts";

/** What awaits a moderator. Nobody else sees the card. */
export const queueCard: SpaceCard = {
  order: 20,
  async card({ db, visitor, locale }) {
    if (!can(visitor, "moderation.decide")) return null;
    const { open, appeals } = await listQueue(db, scopesOf(visitor, "moderation.decide"), visitor.id);
    const t = moderationTexts[locale].card;
    const toJudge = appeals.filter(({ firstJudge }) => firstJudge !== visitor.id).length;
    return (
      <Card title={t.title} href={routes.queue.href()}>
        <p>{plural(open.length, locale, t.waiting)}</p>
        {toJudge > 0 && <p>{plural(toJudge, locale, t.appeals)}</p>}
        <Go href={routes.queue.href()}>{t.open}</Go>
      </Card>
    );
  },
};
