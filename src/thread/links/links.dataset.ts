import { type RawBuilder, sql } from "kysely";

import { coded, type Dataset } from "#platform/open-data/dataset.ts";
import type { AllOffers } from "#platform/offers.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { relations, relationWords } from "../relation.ts";
import type { IndexedLink } from "../stories/link-index.ts";
import type { PublicLink } from "../walk/told-links.ts";
import { tellLinks } from "./read-links.ts";

const links: RawBuilder<IndexedLink> = sql<IndexedLink>`
  select id as key, json_build_object('kind', from_kind, 'id', from_id) as "from", relation, json_build_object('kind', to_kind, 'id', to_id) as "to",
    reason, reasons, day
  from thread.link where removed_at is null order by added_at, id`;

const end = { type: "string" } as const;
const kind = { ...end, words: ({ things }: AllOffers) => Object.fromEntries(things.map((one) => [one.kind, one.label])) };
const text = { type: "string", required: true } as const;

/** Every link of the thread; kinds and ids lead back to the datasets of the rooms. What is hidden or erased has neither. */
export const linksDataset: Dataset = {
  id: "fil",
  title: { fr: "Le fil\u00a0: qui répond à quoi", en: "The thread: what answers what", nl: "De draad: wat antwoordt op wat" },
  description: {
    fr: "Chaque lien entre une idée, une décision, un financement, un lieu ou une mesure, avec sa date et sa raison. Ce qui est retiré ou effacé n’a ni nature ni identifiant.",
    en: "Each link between an idea, a decision, a grant, a place or a measure, with its date and its reason. What is withdrawn or erased has neither kind nor identifier.",
    nl: "Elke verbinding tussen een idee, een beslissing, een subsidie, een plek of een meting, met datum en reden. Wat is teruggetrokken of gewist heeft soort noch kenmerk.",
  },
  keywords: [{ fr: "transparence", en: "transparency", nl: "transparantie" }],
  theme: "GOVE",
  refresh: "CONT",
  key: ["lien"],
  fields: [
    { name: "lien", ...text, says: { fr: "Identifiant du lien", en: "Identifier of the link", nl: "Kenmerk van de verbinding" } },
    { name: "de_type", ...kind, says: { fr: "Nature de ce qui relie", en: "Kind of what links", nl: "Soort van wat verbindt" } },
    { name: "de_id", ...end, says: { fr: "Son identifiant", en: "Its identifier", nl: "Zijn kenmerk" } },
    {
      name: "relation",
      ...text,
      ...coded(relations, (relation, locale) => relationWords[relation].forth[locale]),
      says: { fr: "Relation", en: "Relation", nl: "Relatie" },
    },
    { name: "vers_type", ...kind, says: { fr: "Nature de ce qui est relié", en: "Kind of what is linked", nl: "Soort van wat verbonden wordt" } },
    { name: "vers_id", ...end, says: { fr: "Son identifiant", en: "Its identifier", nl: "Zijn kenmerk" } },
    {
      name: "depuis",
      type: "date",
      required: true,
      says: { fr: "Jour depuis lequel cela vaut", en: "Day since which it holds", nl: "Dag vanaf wanneer het geldt" },
    },
    { name: "raison", ...text, says: { fr: "Pourquoi", en: "Why", nl: "Waarom" } },
  ],
  rows: (db, offers) => asRows(tellLinks(db, offers, streamRows<IndexedLink>(db, { compile: () => links.compile(db) }))),
  count: async (db) => (await sql<{ count: number }>`select count(*) as count from thread.link where removed_at is null`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`select max(coalesce(removed_at, added_at)) as at
    from thread.link`.execute(db)
    ).rows[0]!.at,
};

async function* asRows(rows: AsyncIterable<PublicLink<IndexedLink>>) {
  for await (const { key, from, relation, to, day, reason } of rows)
    yield {
      ...{ lien: key, relation, depuis: day, raison: reason },
      ...{ de_type: from?.kind ?? null, de_id: from?.id ?? null, vers_type: to?.kind ?? null, vers_id: to?.id ?? null },
    };
}
