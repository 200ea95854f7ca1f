import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { bringUpToDate } from "../api/collection.command.ts";
import { findShown } from "../look/find-shown.ts";
import { readLook } from "../look/look.ts";
import { mayPublish } from "../publish/gate.ts";
import { isStored } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import { askedIn, askedOf, type Chart, type ChartRows, proposeChart, readChart } from "./chart.ts";
import { readCharted } from "./chart.query.ts";
import { chartTexts } from "./chart.texts.ts";
import { ChartPage } from "./chart.view.tsx";

/** A chart of one's choice of any dataset; its address is the whole of the choice. */
export const chartPage = page("opendata/chart", routes.chart, {
  access: anyone,
  async get(visit) {
    const dataset = await findShown(visit);
    const { db, locale, url, visitor } = visit;
    const asked = askedIn(url.searchParams);
    const { filter } = readLook(dataset, url.searchParams);
    const stored = isStored(dataset) ? dataset.stored : null;
    const wanted = asked.par === undefined ? null : readChart(dataset, asked);
    const chart = wanted ?? (stored?.chart ? readChart(dataset, stored.chart) : null) ?? proposeChart(dataset);
    await bringUpToDate(visit, dataset);
    const drawn = chart && { chart, charted: await readCharted(db, dataset.id, chart, filter) };
    const { id } = dataset;
    const mayKeep = stored && visitor && mayPublish(visitor, stored.communeCode);
    const body = (
      <ChartPage
        dataset={dataset}
        asked={chart ? askedOf(chart) : {}}
        filter={filter}
        drawn={drawn}
        isOther={asked.par !== undefined && wanted === null}
        groupsHref={drawn && !filter ? groupsOf(id, drawn) : null}
        keepHref={mayKeep && chart ? withQuery(routes.keepChart.href({ id }), askedOf(chart)) : null}
      />
    );
    return { title: chartTexts[locale].of(dataset.title[locale]), ...(isNarrowed(url) && { robots: "noindex" as const }), body };
  },
});

const inApi = { somme: "sum", moyenne: "avg", minimum: "min", maximum: "max" } as const;

/** The same groups in the interface for programs, which has no months; null where it would say something else. */
function groupsOf(id: string, { chart: { by, measure }, charted: { step } }: { readonly chart: Chart; readonly charted: ChartRows }): string | null {
  if (by.type === "datetime" || (step !== null && step !== "jour")) return null;
  return withQuery(routes.apiGroups.href({ collection: id }), { by: by.name, measure: measure ? `${inApi[measure.reckoning]}:${measure.field.name}` : null });
}
