import { formatNumber } from "#platform/i18n/format.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { keyOf } from "../relation.ts";
import { routes } from "../routes.ts";
import { threadTexts } from "../thread.texts.ts";
import { longest, walkThread } from "../walk/walk.query.ts";
import { ShowThread } from "./show.view.tsx";

/** One whole thread, from any of its things. */
export default page("thread/show", routes.show, {
  access: anyone,

  async get(visit) {
    const { thread, title } = await readWhole(visit);
    const { locale, params } = visit;
    const t = threadTexts[locale];
    const alternates = { "application/json": routes.showJson.href(params), "text/csv": routes.showCsv.href(params) };
    const cut = thread.cut ? t.cut(formatNumber(longest, locale)) : null;
    return { title: t.of(title), alternates, body: <ShowThread title={title} params={params} thread={thread} cut={cut} /> };
  },
});

/**
 * From an idea, what came of it and not what else hangs from the same decision or the same objective; from the objective, all that it measures.
 * @throws NotFound for a thing that no room knows and to which nothing leads.
 */
export async function readWhole({ db, offers, params, locale }: Visit<"/fil/:kind/:id">) {
  const thread = await walkThread(db, offers, params, locale, { own: true });
  const here = thread.standing.find((one) => keyOf(one) === keyOf(params))!;
  if (!here.of || (!here.thing && thread.links.length === 0)) throw new NotFound();
  const t = threadTexts[locale];
  return { thread, title: here.thing ? (here.thing.hidden ? t.hidden : here.thing.title) : t.erased };
}
