import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, scopesOf } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { processRoutes } from "#processes";
import { judgingTexts } from "../judging/judging.texts.ts";
import { pageNumber } from "../judging/page-number.ts";
import { OpinionList, type OpinionListProps } from "./list.view.tsx";
import { countOpinions, findOpinionsOfCommunes } from "./opinion.query.ts";
import { type OpinionTab, opinionTabs } from "./opinion-tabs.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { routes } from "../routes.ts";

/** The ideas on which one's own communes are asked. */
export default page("ideas/opinion", routes.opinionQueue, {
  access: may("participation.give_opinion"),

  async get({ db, visitor, url, now, locale }) {
    const communes = scopesOf(visitor, "participation.give_opinion").flatMap(({ kind, id }) => (kind === "commune" && id !== null ? [id] : []));
    const tab = tabOf(url);
    const at = pageNumber(url);
    const [opinions, counts, territory] = await Promise.all([
      findOpinionsOfCommunes(db, communes, tab, at),
      countOpinions(db, { communes }),
      readTerritory(db),
    ]);
    const props = { opinions, counts, territory, tab, at, now, href };
    return { title: opinionTexts[locale].queue, robots: "noindex", body: <OpinionQueue {...props} own={communes.length > 0} /> };
  },
});

export const tabOf = (url: URL): OpinionTab =>
  (Object.keys(opinionTabs) as OpinionTab[]).find((key) => opinionTabs[key] === url.searchParams.get("vue")) ?? "todo";

const href = (tab: OpinionTab, page = 1) =>
  withQuery(routes.opinionQueue.href(), { vue: tab === "todo" ? null : opinionTabs[tab], page: page > 1 ? page : null });

function OpinionQueue({ own, ...list }: OpinionListProps & { own: boolean }) {
  const t = useTexts(opinionTexts);
  const general = useTexts(judgingTexts);
  const locale = useLocale();
  const tabs = (Object.keys(opinionTabs) as OpinionTab[]).map((tab) => ({
    label: t.tabs[tab],
    href: href(tab),
    count: formatNumber(list.counts[tab], locale),
    current: tab === list.tab,
  }));
  return (
    <>
      <PageHead title={t.queue} trail={[{ label: general.desk, href: processRoutes.desk.href() }]} lead={own ? t.queueLead : t.noCommune} joined />
      <Band tight>
        {own && <Tabs label={t.title} tabs={tabs} />}
        {own && <OpinionList {...list} />}
      </Band>
    </>
  );
}
