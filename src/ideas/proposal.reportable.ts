import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Where } from "#platform/web/visitor.ts";
import type { Reportable, ReportableThing } from "#moderation";
import { lastingHref } from "./proposal-address.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { publishedProposals } from "./proposal-row.query.ts";

/** Where a proposal stands, for moderators: its commune, else the one that runs the process, else the metropolis. */
const standsIn = ({ communeCode, ownerCommune }: { communeCode: string | null; ownerCommune: string | null }): Where => ({
  commune: communeCode ?? ownerCommune,
});

/** What a proposal says, for whoever judges it; one that is hidden, or not public, is found by nobody here. */
export const reportableProposal: Reportable = {
  kind: "proposal",
  label: { fr: "une idée", en: "an idea", nl: "een idee" },
  find: findReported,
};

interface Row {
  readonly title: string;
  readonly body: string;
  readonly number: number;
  readonly processSlug: string;
  readonly authorId: string | null;
  readonly communeCode: string | null;
  readonly ownerCommune: string | null;
}

export async function findReported(db: Db, id: string): Promise<ReportableThing | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Row>`
    select p.title, p.body, p.number, r.slug as "processSlug", p.author_id as "authorId", p.commune_code as "communeCode",
      r.owner_commune as "ownerCommune"
    from ideas.proposal p join processes.process r on r.id = p.process_id
    where p.id = ${id} and ${publishedProposals}`.execute(db);
  const found = rows[0];
  return found ? reportedAs(found) : null;
}

export const reportedAs = ({ title, body, number, processSlug, authorId, ...more }: Row): ReportableThing => ({
  title,
  href: lastingHref(processSlug, number),
  excerpt: `${title}\n\n${body}`.slice(0, 4000),
  authorId,
  where: standsIn(more),
});
