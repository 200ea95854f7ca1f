import type { CsvValue } from "#platform/web/csv.ts";
import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { proposalFields, type PublishedProposal, rowOf } from "../proposal-row.query.ts";
import { exportProposals } from "./export.query.ts";
import { findSelection } from "./selection.ts";
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

  async get(visit) {
    const { process, asked } = await findSelection(visit);
    const rows = await exportProposals(visit.db, asked);
    return csvResponse(columns, rows, { filename: `${process.slug}-idees.csv`, bom: true });
  },
});
