import { plural } from "#platform/i18n/format.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "#people";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";
import { countMessages } from "./inbox.query.ts";

/** How many messages are unread; nothing when all are read. */
export const unreadCard: SpaceCard = {
  order: 20,
  async card({ db, visitor, locale, offers }) {
    const { unread } = await countMessages(
      db,
      visitor.id,
      offers.notices.map(({ kind }) => kind),
    );
    if (unread === 0) return null;
    const t = texts[locale].inbox;
    return (
      <Card title={t.card}>
        <p>{plural(unread, locale, t.count)}</p>
        <Onward href={routes.inbox.href()}>{t.see}</Onward>
      </Card>
    );
  },
};
