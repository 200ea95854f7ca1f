import { type RawBuilder, sql } from "kysely";

import type { Dataset } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { relations } from "../relation.ts";
import { tellLinks } from "../walk/told-links.ts";
import type { Link } from "../walk/reach.ts";

const links: RawBuilder<Link> = sql<Link>`
  select json_build_object('kind', from_kind, 'id', from_id) as "from", relation, json_build_object('kind', to_kind, 'id', to_id) as "to",
    reason, reasons, day
  from thread.link where removed_at is null order by added_at, id`;

const text = { type: "string", required: true } as const;

/** Every link of the thread; kinds and ids lead back to the datasets of the rooms. */
export const linksDataset: Dataset = {
  id: "fil",
  title: { fr: "Le fil\u00a0: qui répond à quoi", en: "The thread: what answers what", nl: "De draad: wat antwoordt op wat" },
  description: {
    fr: "Chaque lien entre une idée, une décision, un financement, un lieu ou une mesure, avec sa date et sa raison.",
    en: "Each link between an idea, a decision, a grant, a place or a measure, with its date and its reason.",
    nl: "Elke verbinding tussen een idee, een beslissing, een subsidie, een plek of een meting, met datum en reden.",
  },
  keywords: [{ fr: "transparence", en: "transparency", nl: "transparantie" }],
  theme: "GOVE",
  refresh: "CONT",
  key: ["de_type", "de_id", "relation", "vers_type", "vers_id"],
  fields: [
    { name: "de_type", ...text, says: { fr: "Nature de ce qui relie", en: "Kind of what links", nl: "Soort van wat verbindt" } },
    { name: "de_id", ...text, says: { fr: "Son identifiant", en: "Its identifier", nl: "Zijn kenmerk" } },
    { name: "relation", ...text, values: relations, says: { fr: "Relation", en: "Relation", nl: "Relatie" } },
    { name: "vers_type", ...text, says: { fr: "Nature de ce qui est relié", en: "Kind of what is linked", nl: "Soort van wat verbonden wordt" } },
    { name: "vers_id", ...text, says: { fr: "Son identifiant", en: "Its identifier", nl: "Zijn kenmerk" } },
    {
      name: "depuis",
      type: "date",
      required: true,
      says: { fr: "Jour depuis lequel cela vaut", en: "Day since which it holds", nl: "Dag vanaf wanneer het geldt" },
    },
    { name: "raison", ...text, says: { fr: "Pourquoi", en: "Why", nl: "Waarom" } },
  ],
  rows: (db, offers) => asRows(tellLinks(db, offers, streamRows<Link>(db, { compile: () => links.compile(db) }))),
  count: async (db) => (await sql<{ count: number }>`select count(*) as count from thread.link where removed_at is null`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`select max(coalesce(removed_at, added_at)) as at
    from thread.link`.execute(db)
    ).rows[0]!.at,
};

async function* asRows(rows: AsyncIterable<Link>) {
  for await (const { from, relation, to, day, reason } of rows)
    yield { de_type: from.kind, de_id: from.id, relation, vers_type: to.kind, vers_id: to.id, depuis: day, raison: reason };
}
