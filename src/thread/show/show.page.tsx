import { formatNumber } from "#platform/i18n/format.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { storyOf } from "../stories/story.ts";
import { threadTexts } from "../thread.texts.ts";
import { longest } from "../walk/walk.query.ts";
import { ShowThread } from "./show.view.tsx";
import { readWhole } from "./whole-thread.ts";

/** One whole thread, from any of its things. */
export default page("thread/show", routes.show, {
  access: anyone,

  async get(visit) {
    const { thread, title } = await readWhole(visit);
    const { db, locale, params, now } = visit;
    const t = threadTexts[locale];
    const alternates = { "application/json": routes.showJson.href(params), "text/csv": routes.showCsv.href(params) };
    const cut = thread.cut ? t.cut(formatNumber(longest, locale)) : null;
    const [territory, story] = [await readTerritory(db), storyOf(thread, params, dayOf(now))];
    return { title: t.of(title), alternates, body: <ShowThread {...{ title, params, thread, story, territory, cut }} /> };
  },
});
