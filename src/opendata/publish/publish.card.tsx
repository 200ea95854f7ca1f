import type { SpaceCard } from "#people";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import { publishData } from "../opendata.powers.ts";
import { routes } from "../routes.ts";
import { publishTexts } from "./publish.texts.ts";

/** Where datasets are published. */
export const publishCard: SpaceCard = {
  order: 308,
  async card({ visitor, locale }) {
    if (!can(visitor, publishData)) return null;
    const t = publishTexts[locale];
    return (
      <Card title={t.desk}>
        <ul>
          <li>
            <a href={routes.desk.href()}>{t.desk}</a>
          </li>
          <li>
            <a href={routes.create.href()}>{t.create}</a>
          </li>
        </ul>
      </Card>
    );
  },
};
