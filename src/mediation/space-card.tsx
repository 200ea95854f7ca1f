import type { SpaceCard } from "#people";
import { findPlaceBriefs } from "#places";
import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { placesOf } from "./mediation.ts";
import { mediationTexts } from "./mediation.texts.ts";
import { routes } from "./routes.ts";

/** For hosts: one press to the form of their place. */
export const noteCard: SpaceCard = {
  order: 105,
  async card({ db, visitor, locale }) {
    const ids = placesOf(visitor);
    if (ids.length === 0) return null;
    const found = [...(await findPlaceBriefs(db, ids)).values()].filter(({ published }) => published);
    if (found.length === 0) return null;
    const t = mediationTexts[locale];
    return (
      <Card title={t.card}>
        <ul>
          {found.map(({ id, name }) => (
            <li>
              <Go href={routes.note.href({ id })}>{`${t.cardNote}, ${name}`}</Go>
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};
