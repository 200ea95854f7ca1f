import { sql } from "kysely";

import { type Dataset, writeInstant } from "#platform/open-data/dataset.ts";
import { listNews } from "../publications.query.ts";
import { hrefOf } from "../read/href-of.ts";

/** What the house has published as news, and withdrew not. */
export const newsDataset: Dataset = {
  id: "actualites",
  title: { fr: "Actualités de la maison", en: "News of the house", nl: "Nieuws van het huis" },
  description: {
    fr: "Chaque actualité que la collectivité a publiée ici, dans sa dernière version, avec son adresse.",
    en: "Each news item that the institution has published here, in its last version, with its address.",
    nl: "Elk nieuwsbericht dat de overheid hier publiceerde, in de laatste versie, met het adres.",
  },
  keywords: [{ fr: "actualités", en: "news", nl: "nieuws" }],
  theme: "GOVE",
  refresh: "IRREG",
  key: ["id"],
  fields: [
    { name: "id", type: "string", required: true, says: { fr: "Nom dans l’adresse", en: "Name in the address", nl: "Naam in het adres" } },
    { name: "titre", type: "string", required: true, says: { fr: "Titre", en: "Title", nl: "Titel" } },
    { name: "chapeau", type: "string", required: true, says: { fr: "Chapeau", en: "Lead", nl: "Inleiding" } },
    { name: "texte", type: "string", required: true, says: { fr: "Texte, en Markdown", en: "Text, in Markdown", nl: "Tekst, in Markdown" } },
    {
      name: "langues",
      type: "list",
      required: true,
      says: { fr: "Langues dans lesquelles elle se lit", en: "Languages in which it can be read", nl: "Talen waarin het te lezen is" },
    },
    { name: "publiee", type: "datetime", required: true, says: { fr: "Publication", en: "Publication", nl: "Publicatie" } },
    { name: "version", type: "integer", required: true, says: { fr: "Version", en: "Version", nl: "Versie" } },
    { name: "adresse", type: "string", required: true, says: { fr: "Adresse", en: "Address", nl: "Adres" } },
  ],
  async *rows(db, _, site = "") {
    const { rows } = await listNews(db, new Date(), { limit: null, offset: 0 });
    for (const { slug, kind, words, appearsAt, number } of rows)
      yield {
        id: slug,
        titre: words.fr!.title,
        chapeau: words.fr!.lead,
        texte: words.fr!.body,
        langues: Object.keys(words).sort(),
        publiee: writeInstant(appearsAt),
        version: number,
        adresse: site + hrefOf({ kind, slug }),
      };
  },
  count: async (db) => (await listNews(db, new Date(), { limit: 0, offset: 0 })).total,
  lastChange: async (db) =>
    (
      await sql<{ at: Date | null }>`
        select max(greatest(e.appears_at, coalesce(p.withdrawn_at, e.appears_at))) as at from publications.edition e join publications.piece p on p.id = e.piece_id
        where p.kind = 'news' and e.appears_at <= now()`.execute(db)
    ).rows[0]!.at,
};
