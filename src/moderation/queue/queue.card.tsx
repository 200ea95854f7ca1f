import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import type { SpaceCard } from "#people";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";

/** The way to the queue, for a moderator for whom nothing waits just now, too. */
export const queueCard: SpaceCard = {
  order: 136,
  async card({ visitor, locale }) {
    if (!can(visitor, "moderation.decide")) return null;
    const t = moderationTexts[locale].card;
    return (
      <Card title={t.title}>
        <Go href={routes.queue.href()}>{t.open}</Go>
      </Card>
    );
  },
};
