import { keeper } from "#bookings";
import { plural } from "#platform/i18n/format.ts";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "#people";
import { listKept } from "../keep/keep.query.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { routes } from "../routes.ts";

/** For whoever keeps places: their prices. */
export const keptCard: SpaceCard = {
  order: 106,
  async card({ db, visitor, locale }) {
    if (!keeper(visitor)) return null;
    const t = keepTexts[locale];
    const { total } = await listKept(db, visitor, "", { limit: 0, offset: 0 });
    return (
      <Card title={t.title}>
        <p>
          <a href={routes.keep.href()}>{total === 0 ? t.add : plural(total, locale, t.card)}</a>
        </p>
        <p>
          <a href={routes.attest.href()}>{t.attestations}</a>
        </p>
      </Card>
    );
  },
};
