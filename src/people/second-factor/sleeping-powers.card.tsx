import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { SpaceCard } from "../offers.ts";
import { routes } from "../routes.ts";
import { texts } from "./second-factor.texts.ts";

/** Awaits whoever holds a role whose tools open after a second factor only: else their space is calm, and says of no tool that it is theirs. */
export const sleepingPowers: SpaceCard = {
  order: 8,
  async card({ visitor, locale }) {
    if (visitor.dormant.length === 0) return null;
    const t = texts[locale].sleeping;
    return (
      <Card title={t.title}>
        <p>{t.note}</p>
        <Onward href={withQuery(routes.secondFactor.href(), { suite: routes.space.href() })}>{t.go}</Onward>
      </Card>
    );
  },
};
