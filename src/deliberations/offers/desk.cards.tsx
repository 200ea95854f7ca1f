import { plural } from "#platform/i18n/format.ts";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "#people";
import { countByState } from "../desk/desk.query.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";

/** The register, for whoever keeps one; drafts that wait are counted. */
export const deskCard: SpaceCard = {
  order: 75,
  async card({ db, visitor, locale }) {
    if (!keeper(visitor)) return null;
    const { draft } = await countByState(db, visitor);
    const t = deskTexts[locale];
    return (
      <Card title={t.card}>
        <p>
          <a href={routes.desk.href()}>{draft > 0 ? plural(draft, locale, t.drafts) : t.title}</a>
        </p>
      </Card>
    );
  },
};
