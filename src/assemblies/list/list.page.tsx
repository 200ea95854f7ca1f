import { isUuid } from "#platform/text/uuid.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { listTexts } from "./list.texts.ts";
import { List } from "./list.view.tsx";
import { listShown } from "./list.query.ts";

/** All assemblies, those where one can register first. */
export default page("assemblies/list", routes.list, {
  access: anyone,
  async get({ db, locale, visitor, url }) {
    const stage = url.searchParams.get("etape");
    const t = listTexts[locale];
    return {
      title: t.title,
      news: "assemblees",
      description: t.lead,
      body: <List all={await listShown(db, stage !== null && isUuid(stage) ? stage : null)} keeps={keeper(visitor)} />,
    };
  },
});
