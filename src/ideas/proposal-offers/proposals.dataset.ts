import { sql } from "kysely";

import type { Dataset } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { proposalColumns, proposalFields, type PublishedProposal, publishedProposals, rowOf } from "../proposal-row.query.ts";

export const proposalsDataset: Dataset = {
  id: "propositions",
  title: { fr: "Idées des habitants", en: "Ideas of residents", nl: "Ideeën van inwoners" },
  description: {
    fr: "Chaque idée déposée dans une démarche de participation\u00a0: ce qu’elle dit, où, combien de personnes la soutiennent, où elle en est et pourquoi. Sans le nom de qui l’a déposée.",
    en: "Each idea filed in a participation process: what it says, where, how many people support it, where it stands and why. Without the name of whoever filed it.",
    nl: "Elk idee dat in een participatietraject werd ingediend: wat het zegt, waar, hoeveel mensen het steunen, hoever het staat en waarom. Zonder de naam van de indiener.",
  },
  keywords: [
    { fr: "participation", en: "participation", nl: "participatie" },
    { fr: "budget participatif", en: "participatory budget", nl: "burgerbegroting" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["demarche", "numero"],
  fields: proposalFields,
  async *rows(db) {
    const query = sql<PublishedProposal>`
      select ${proposalColumns} from ideas.proposal p where ${publishedProposals} order by p.process_id, p.number`;
    for await (const row of streamRows<PublishedProposal>(db, { compile: () => query.compile(db) })) yield rowOf(row);
  },
  async count(db) {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ideas.proposal p where ${publishedProposals}`.execute(db);
    return rows[0]!.count;
  },
  async lastChange(db) {
    const { rows } = await sql<{
      at: Date | null;
    }>`select max(greatest(p.updated_at, p.state_at)) as at from ideas.proposal p where ${publishedProposals}`.execute(db);
    return rows[0]!.at;
  },
};
