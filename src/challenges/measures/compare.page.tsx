import { Gone, NotFound } from "#platform/web/errors.ts";
import { readFilters } from "#platform/web/filters.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { routes } from "../routes.ts";
import { chartTexts } from "./chart.texts.ts";
import { Compare } from "./compare.view.tsx";
import { daysMeasured, findBeside, findOneSeries, listSpans } from "./measures.query.ts";
import { periodFilters, periodOf } from "./period.ts";

/** A series beside others of its place, on the same days. */
export default page("challenges/measures", routes.compare, {
  access: anyone,
  async get({ db, params, url, locale }) {
    const one = await findOneSeries(db, params.id);
    if (!one) throw new NotFound();
    if (one.withdrawnAt) throw new Gone();
    const series = [one, ...(await findBeside(db, one))];
    const ids = series.map(({ id }) => id);
    const measured = await daysMeasured(db, ids);
    const asked = readFilters(periodFilters, url.searchParams);
    const period = measured && periodOf(asked, measured);
    return {
      title: `${chartTexts[locale].compareTitle}, ${one.title}`,
      description: chartTexts[locale].compareLead,
      ...(isNarrowed(url) && { robots: "noindex" as const }),
      body: <Compare series={series} spans={period ? await listSpans(db, ids, period) : []} period={period} measured={measured} until={asked.until} />,
    };
  },
});
