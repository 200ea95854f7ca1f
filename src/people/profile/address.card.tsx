import { Onward } from "#platform/ui/button.tsx";
import { reachesNobody } from "#platform/mail/mail.ts";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "../offers.ts";
import { routes } from "../routes.ts";
import { findWaitingChange } from "./profile.query.ts";
import { profileTexts } from "./profile.texts.ts";

/** Awaits whoever has no address that they confirmed. */
export const addressCard: SpaceCard = {
  order: 5,
  async card({ db, visitor, locale }) {
    if (!reachesNobody(visitor.email)) return null;
    const t = profileTexts[locale];
    const waiting = await findWaitingChange(db, visitor.id);
    return (
      <Card title={t.confirmTitle}>
        <p>{waiting ? t.confirmSent(waiting.email) : t.noEmailNote}</p>
        <Onward href={routes.profile.href()}>{t.confirmGo}</Onward>
      </Card>
    );
  },
};
