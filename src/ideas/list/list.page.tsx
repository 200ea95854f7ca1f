import { formatNumber, plural } from "#platform/i18n/format.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory } from "#territory";
import { findProcess, type ProcessSheet, runs } from "#processes";
import { openCollection } from "../collecting.ts";
import { addressOf, readFilters } from "./list.filters.ts";
import { categoriesOf, findProposals } from "./list.query.ts";
import { listTexts } from "./list.texts.ts";
import { ProposalList } from "./list.view.tsx";
import { countLeftOut } from "./selection.query.ts";
import { routes } from "../routes.ts";

/** The ideas of one process. */
export const proposalsPage = page("ideas/list", routes.proposals, {
  access: anyone,

  async get(visit) {
    const process = await findProcess(visit.db, visit.params.process, visit.visitor);
    if (!process) throw new NotFound();
    return show(visit, process);
  },
});

/** Those of every process that the public sees. */
export const allProposalsPage = page("ideas/list", routes.allProposals, { access: anyone, get: (visit) => show(visit, null) });

/**
 * Not of the one shape of lists: its filters know the territory, the themes of the process and one another, its order a seed, and its file
 * is streamed.
 */
async function show(
  { db, url, locale, now, visitor }: Pick<Visit, "db" | "url" | "locale" | "now" | "visitor">,
  process: ProcessSheet | null,
): Promise<HtmlAnswer> {
  const [territory, categories] = await Promise.all([readTerritory(db), process ? categoriesOf(db, process.id) : []]);
  const filters = readFilters(url.searchParams, { territory, process, categories });
  const asked = { processId: process?.id ?? null, filters };
  const [found, leftOut] = await Promise.all([findProposals(db, asked), countLeftOut(db, asked)]);
  const t = listTexts[locale];
  const title = process ? t.titleOf(process.title) : t.allTitle;
  const write = process && openCollection(process, now) ? routes.write.href({ process: process.slug }) : null;
  const bringIn = process && runs(visitor, process) ? routes.importProposals.href({ process: process.slug }) : null;
  return {
    title: found.page > 1 ? `${title} (${formatNumber(found.page, locale)})` : title,
    description: plural(found.total, locale, t.found),
    ...(isNarrowed(url) ? { robots: "noindex" as const } : {}),
    news: "idees",
    ...(process && { alternates: { "text/csv": addressOf(routes.proposalsCsv.href({ process: process.slug }), filters) } }),
    body: <ProposalList {...{ process, write, bringIn, filters, found, leftOut, categories, territory }} />,
  };
}
