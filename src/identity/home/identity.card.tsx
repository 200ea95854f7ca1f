import type { SpaceCard } from "#people";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import { identityTexts } from "../identity.texts.ts";
import { routes } from "../routes.ts";

/** Where an administrator changes how the house looks. */
export const identityCard: SpaceCard = {
  order: 305,
  async card({ visitor, locale }) {
    if (!can(visitor, "identity.publish")) return null;
    const t = identityTexts[locale];
    return (
      <Card title={t.title}>
        <ul>
          <li>
            <a href={routes.edit.href()}>{t.back}</a>
          </li>
          <li>
            <a href={routes.versions.href()}>{t.versions}</a>
          </li>
        </ul>
      </Card>
    );
  },
};
