import type { VNode } from "preact";

import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import type { SpaceCard, SpaceContext, TaskContext, TaskSource } from "../offers.ts";
import type { PlacedTask } from "./tasks.ts";
import { spaceTexts } from "./space.texts.ts";
import { Space } from "./space.view.tsx";
import { spaceTabs } from "./space-tabs.ts";
import { routes } from "../routes.ts";

/** Cards of a lower order await an answer. */
const awaiting = 100;

export default page("people/space", routes.space, {
  access: signedIn,

  async get({ db, settings, visitor, locale, now, offers }) {
    const context = { db, settings, visitor, locale, now, offers };
    const [tasks, waiting, yours] = await Promise.all([
      gather(offers.taskSources, context),
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
    return { title: spaceTexts[locale].here, body: <Space name={visitor.name} tabs={tabs} tasks={tasks} waiting={waiting} yours={yours} now={now} /> };
  },
});

/** Of all rooms. */
async function gather(sources: readonly TaskSource[], context: TaskContext): Promise<PlacedTask[]> {
  const tasks = await Promise.all(sources.map(async ({ room, tasks: ask }) => (await ask(context)).map((task) => ({ ...task, room }))));
  return tasks.flat().filter(({ count }) => count > 0);
}

async function draw(cards: readonly SpaceCard[], context: SpaceContext): Promise<VNode[]> {
  const ordered = [...cards].sort((a, b) => a.order - b.order);
  const drawn = await Promise.all(ordered.map((one) => one.card(context)));
  return drawn.filter((card) => card !== null);
}
