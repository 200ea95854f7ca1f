import { plural } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { can, scopesOf } from "#platform/web/visitor.ts";
import type { SpaceCard } from "#people";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { countQueue } from "./queue.query.ts";

/** What awaits a moderator. Nobody else sees the card. */
export const queueCard: SpaceCard = {
  order: 20,
  async card({ db, visitor, locale }) {
    if (!can(visitor, "moderation.decide")) return null;
    const { open, appeals } = await countQueue(db, { id: visitor.id, scopes: scopesOf(visitor, "moderation.decide") });
    const t = moderationTexts[locale].card;
    return (
      <Card title={t.title} href={routes.queue.href()}>
        <p>{plural(open, locale, t.waiting)}</p>
        {appeals > 0 && <p>{plural(appeals, locale, t.appeals)}</p>}
        <Go href={routes.queue.href()}>{t.open}</Go>
      </Card>
    );
  },
};
