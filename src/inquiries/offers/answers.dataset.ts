import { sql } from "kysely";

import { coded, type Dataset, writeInstant } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { themes } from "../inquiry.ts";
import { isShown } from "../publications.query.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly body: string;
  readonly theme: string;
  readonly commune: string | null;
  readonly service: string | null;
  readonly checkedOn: string;
  readonly publishedAt: Date;
}

const rows = sql<Row>`
  select p.slug as id, p.title, p.question, p.body, p.theme, p.commune_code as commune, s.name as service, p.checked_on as "checkedOn",
    p.published_at as "publishedAt"
  from inquiries.publication p left join inquiries.service s on s.id = p.service_id where ${isShown} order by p.published_at, p.id`;

/** What departments have answered for everybody; of those who asked, nothing. */
export const answersDataset: Dataset = {
  id: "reponses-des-services",
  title: {
    fr: "Questions aux services\u00a0: réponses publiées",
    en: "Questions to the services: published answers",
    nl: "Vragen aan de diensten: gepubliceerde antwoorden",
  },
  description: {
    fr: "Chaque réponse qu’un service a publiée, avec la question récrite sans donnée personnelle, le thème et la date de la dernière vérification.",
    en: "Each answer that a department has published, with the question rewritten without personal data, the theme and the day of the last check.",
    nl: "Elk antwoord dat een dienst publiceerde, met de vraag herschreven zonder persoonsgegevens, het thema en de dag van de laatste controle.",
  },
  keywords: [
    { fr: "questions", en: "questions", nl: "vragen" },
    { fr: "services publics", en: "public services", nl: "openbare diensten" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["id"],
  fields: [
    { name: "id", type: "string", required: true, says: { fr: "Adresse de la réponse", en: "Address of the answer", nl: "Adres van het antwoord" } },
    { name: "titre", type: "string", required: true, says: { fr: "Titre", en: "Title", nl: "Titel" } },
    { name: "question", type: "string", required: true, says: { fr: "Question récrite", en: "Rewritten question", nl: "Herschreven vraag" } },
    { name: "reponse", type: "string", required: true, says: { fr: "Réponse, en Markdown", en: "Answer, in Markdown", nl: "Antwoord, in Markdown" } },
    {
      name: "theme",
      type: "string",
      required: true,
      ...coded(themes, (theme, locale) => inquiriesTexts[locale].themes[theme]),
      says: { fr: "Thème", en: "Theme", nl: "Thema" },
    },
    { name: "commune", type: "string", says: { fr: "Code officiel de la commune", en: "Official code of the commune", nl: "Officiële code van de gemeente" } },
    { name: "service", type: "string", says: { fr: "Service qui répond", en: "Department that answers", nl: "Dienst die antwoordt" } },
    { name: "verifiee", type: "date", required: true, says: { fr: "Dernière vérification", en: "Last check", nl: "Laatste controle" } },
    { name: "publiee", type: "datetime", required: true, says: { fr: "Publication", en: "Publication", nl: "Publicatie" } },
  ],
  async *rows(db) {
    for await (const row of streamRows<Row>(db, { compile: () => rows.compile(db) }))
      yield {
        id: row.id,
        titre: row.title,
        question: row.question,
        reponse: row.body,
        theme: row.theme,
        commune: row.commune,
        service: row.service,
        verifiee: row.checkedOn,
        publiee: writeInstant(row.publishedAt),
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*)::int as count from inquiries.publication p where ${isShown}`.execute(db)).rows[0]!.count,
  lastChange: async (db) => (await sql<{ at: Date | null }>`select max(changed_at) as at from inquiries.publication`.execute(db)).rows[0]!.at,
};
