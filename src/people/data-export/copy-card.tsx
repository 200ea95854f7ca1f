import { formatDate } from "#platform/i18n/format.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "../offers.ts";
import { listCopies } from "./copies.query.ts";
import { dataTexts } from "./data.texts.ts";
import { routes } from "../routes.ts";

/** The copy of one's data, while it can be downloaded. */
export const copyCard: SpaceCard = {
  order: 40,
  async card({ db, visitor, locale }) {
    const ready = (await listCopies(db, visitor.id)).find(({ state }) => state === "ready");
    if (!ready) return null;
    const t = dataTexts[locale];
    return (
      <Card title={t.cardTitle}>
        <p>{t.until(formatDate(ready.expiresAt!, locale))}</p>
        <Onward href={routes.dataCopy.href({ id: ready.id })}>{t.see}</Onward>
      </Card>
    );
  },
};
