import type { SpaceCard } from "#people";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import { writePublications } from "../publications.powers.ts";
import { newsletterTexts } from "../newsletter/newsletter.texts.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { routes } from "../routes.ts";

/** Where pages and news are written. */
export const publicationsCard: SpaceCard = {
  order: 306,
  async card({ visitor, locale }) {
    if (!can(visitor, writePublications)) return null;
    const t = publicationsTexts[locale];
    return (
      <Card title={t.desk}>
        <ul>
          <li>
            <a href={routes.desk.href()}>{t.all}</a>
          </li>
          <li>
            <a href={routes.create.href()}>{t.create}</a>
          </li>
          <li>
            <a href={routes.newsletters.href()}>{newsletterTexts[locale].desk}</a>
          </li>
        </ul>
      </Card>
    );
  },
};
