import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { SpaceCard } from "#people";
import { stateNames, stateTones } from "../states.texts.ts";
import { proposalHref } from "../proposal-address.ts";
import { findOwnDrafts, listOwnProposals } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { routes } from "../routes.ts";

/** Drafts that can still be filed, and the last ideas that moved. */
export const ideasCard: SpaceCard = {
  order: 110,
  async card({ db, visitor, locale }) {
    const [drafts, { rows: proposals }] = await Promise.all([findOwnDrafts(db, visitor.id), listOwnProposals(db, visitor.id, { limit: 3, offset: 0 })]);
    const waiting = drafts.filter(({ open }) => open).length;
    if (waiting === 0 && proposals.length === 0) return null;
    const t = mineTexts[locale];
    const all = routes.participations.href();
    return (
      <Card title={t.card}>
        {waiting > 0 && (
          <p>
            <a href={all}>{plural(waiting, locale, t.draftCount)}</a>
          </p>
        )}
        {proposals.length > 0 && (
          <ul>
            {proposals.map((idea) => (
              <li>
                <Written as="a" href={proposalHref(idea.processSlug, idea)}>
                  {idea.title}
                </Written>{" "}
                <Badge tone={stateTones[idea.state]}>{stateNames[locale][idea.state]}</Badge>
              </li>
            ))}
          </ul>
        )}
        <Onward href={all}>{t.all}</Onward>
      </Card>
    );
  },
};
