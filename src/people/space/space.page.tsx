import type { VNode } from "preact";

import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import type { SpaceCard, SpaceContext } from "../offers.ts";
import { spaceTexts } from "./space.texts.ts";
import { Space } from "./space.view.tsx";
import { spaceTabs } from "./space-tabs.ts";
import { routes } from "../routes.ts";

/** Cards of a lower order await an answer. */
const awaiting = 100;

export default page("people/space", routes.space, {
  access: signedIn,

  async get({ db, settings, visitor, locale, now, offers }) {
    const context = { db, settings, visitor, locale, now };
    const [waiting, yours] = await Promise.all([
      draw(
        offers.spaceCards.filter(({ order }) => order < awaiting),
        context,
      ),
      draw(
        offers.spaceCards.filter(({ order }) => order >= awaiting),
        context,
      ),
    ]);
    const tabs = spaceTabs(offers, locale, routes.space.href());
    return { title: spaceTexts[locale].here, body: <Space name={visitor.name} tabs={tabs} waiting={waiting} yours={yours} /> };
  },
});

async function draw(cards: readonly SpaceCard[], context: SpaceContext): Promise<VNode[]> {
  const ordered = [...cards].sort((a, b) => a.order - b.order);
  const drawn = await Promise.all(ordered.map((one) => one.card(context)));
  return drawn.filter((card) => card !== null);
}
