import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "#people";
import { findPlacesToAnswer } from "./reports.query.ts";
import { reportsTexts } from "./reports.texts.ts";
import { routes } from "../routes.ts";

/** Reports that await an answer from this person, place by place. */
export const reportsCard: SpaceCard = {
  order: 40,
  async card({ db, visitor, locale }) {
    const found = await findPlacesToAnswer(db, visitor);
    if (found.length === 0) return null;
    const t = reportsTexts[locale].card;
    return (
      <Card title={t.title}>
        <p>{t.what}</p>
        <ul>
          {found.map(({ name, slug, reports }) => (
            <li>
              <a href={routes.reports.href({ slug })}>{name}</a> ({reports})
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};
