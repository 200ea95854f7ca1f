import { sql } from "kysely";

import { numberOf, type Indicator } from "#territory";
import { counts } from "./figures.query.ts";

/** How far departments keep what they promise to those who ask. */
export const inquiryIndicators: readonly Indicator[] = [
  {
    id: "inquiries.in_time",
    title: {
      fr: "Questions répondues dans le délai promis",
      en: "Questions answered within the promised delay",
      nl: "Vragen beantwoord binnen de beloofde termijn",
    },
    definition: {
      fr: "Part des questions aux services dont la première réponse est venue au plus tard le jour promis, depuis le début.",
      en: "Share of questions to departments whose first answer came by the promised day, since the beginning.",
      nl: "Deel van de vragen aan diensten waarvan het eerste antwoord uiterlijk op de beloofde dag kwam, sinds het begin.",
    },
    source: { fr: "Questions reçues par Beffroi", en: "Questions received by Beffroi", nl: "Vragen ontvangen door Beffroi" },
    unit: "share",
    counted: { fr: "questions répondues", en: "questions answered", nl: "beantwoorde vragen" },
    type: "outcome",
    granularity: ["metropolis"],
    persons: true,
    async measure(db, day) {
      const { rows } = await sql<{ value: number; all: number }>`
        select (count(*) filter (where q.in_time))::int as value, count(*)::int as "all" from inquiries.inquiry q
        where ${counts} and (q.answered_at at time zone 'Europe/Paris')::date <= ${day}::date`.execute(db);
      const { value, all } = rows[0]!;
      return [{ part: { kind: "metropolis", id: null }, value, of: all }];
    },
    changedSince: (db, at) => numberOf(db, sql`select count(distinct inquiry_id) from inquiries.journal where at > ${at}`),
    rows: () => ({
      href: null,
      why: (locale) =>
        ({
          fr: "Une question est lue par la personne et par le service\u00a0: seules les réponses publiées sont publiques.",
          en: "A question is read by the person and the department: only published answers are public.",
          nl: "Een vraag wordt gelezen door de persoon en de dienst: alleen gepubliceerde antwoorden zijn openbaar.",
        })[locale],
    }),
  },
];
