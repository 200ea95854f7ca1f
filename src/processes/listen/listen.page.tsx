import { page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { residencyOf } from "#people";
import { readTerritory } from "#territory";
import { listPublic } from "../public-processes.query.ts";
import { figuresOfStages } from "../figures-of-stages.query.ts";
import { groups, readListenFilters } from "../process.filters.ts";
import { listenTexts } from "./listen.texts.ts";
import { Listen } from "./listen.view.tsx";
import { arrange, matching, sortProcess } from "./select.ts";
import { routes } from "../routes.ts";

/** Home of "listen": what is open for my commune, what ends soon. */
export default page("processes/listen", routes.processes, {
  access: anyone,

  async get({ db, url, locale, now, offers, visitor }) {
    const [territory, processes, residency] = await Promise.all([readTerritory(db), listPublic(db), visitor ? residencyOf(db, visitor.id) : null]);
    const filters = readListenFilters(url.searchParams, territory);
    const found = matching(
      processes.map((process) => sortProcess(process, offers.stagePlugs, now, locale)),
      filters,
      territory,
    );
    const counts = Object.fromEntries(groups.map((group) => [group, found.filter((one) => one.group === group).length]));
    const shown = arrange(found.filter(({ group }) => group === filters.group));
    const figures = await figuresOfStages(
      db,
      offers.stagePlugs,
      shown.flatMap(({ open, now: current, process }) => open[0]?.stage ?? current[0] ?? process.stages.findLast(({ kind }) => kind === "award") ?? []),
      locale,
    );
    const home = residency ? (territory.communeByCode(residency.communeCode)?.commune ?? null) : null;
    const props = { shown, filters, territory, figures, now, home: filters.commune ? null : home, runs: can(visitor, "participation.run") };
    const all = offers.processPlugs.flatMap((plug) => plug.all?.(locale) ?? []);
    return {
      title: listenTexts[locale].title,
      description: listenTexts[locale].lead,
      news: "demarches",
      body: <Listen {...props} all={all} counts={counts} />,
    };
  },
});
