import type { CsvValue } from "#platform/web/csv.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findProcess } from "#processes";
import { proposalFields, type PublishedProposal, rowOf } from "../proposal-row.query.ts";
import { exportProposals } from "./export.query.ts";
import { readFilters } from "./list.filters.ts";
import { categoriesOf } from "./list.query.ts";
import { routes } from "../routes.ts";

const columns = Object.fromEntries(
  proposalFields.map(({ name }) => [
    name,
    (row: PublishedProposal): CsvValue => {
      const value = rowOf(row)[name];
      return Array.isArray(value) ? value.join("|") : (value as CsvValue);
    },
  ]),
);

/** Every idea of the selection that the list shows by pages, streamed, by number. */
export const proposalsCsvPage = page("ideas/list", routes.proposalsCsv, {
  access: anyone,

  async get({ db, params, url, visitor }) {
    const process = await findProcess(db, params.process, visitor);
    if (!process) throw new NotFound();
    const [territory, categories] = await Promise.all([readTerritory(db), categoriesOf(db, process.id)]);
    const filters = readFilters(url.searchParams, { territory, process, categories });
    const rows = await exportProposals(db, { processId: process.id, filters });
    return csvResponse(columns, rows, { filename: `${process.slug}-idees.csv`, bom: true });
  },
});
