import { plural } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import type { SpaceCard } from "#people";
import { mergePower } from "../powers.ts";
import { mergeTexts } from "./merge.texts.ts";
import { communesOf } from "./pair-scope.ts";
import { countPairs } from "./pairs.query.ts";
import { routes } from "../routes.ts";

/** How many pairs wait for this officer, in their scope only. */
export const duplicatesCard: SpaceCard = {
  order: 60,
  async card({ db, visitor, locale }) {
    if (!can(visitor, mergePower)) return null;
    const { waiting } = await countPairs(db, { communes: communesOf(visitor), commune: null });
    if (waiting === 0) return null;
    const t = mergeTexts[locale].card;
    return (
      <Card title={t.title}>
        <p>{plural(waiting, locale, t.waiting)}</p>
        <Go href={routes.duplicates.href()}>{t.open}</Go>
      </Card>
    );
  },
};
