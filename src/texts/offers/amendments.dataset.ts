import { sql } from "kysely";

import { coded, type Dataset } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { amendmentActs, amendmentStates } from "../text.ts";
import { notHidden } from "../text.query.ts";
import { textTexts } from "../text.texts.ts";

interface Row {
  readonly process: string;
  readonly text: string;
  readonly number: number;
  readonly act: string;
  readonly paragraph: number | null;
  readonly base: number;
  readonly body: string | null;
  readonly reason: string;
  readonly state: string;
  readonly supports: number;
  readonly filed: string;
  readonly decided: string | null;
  readonly decision: string | null;
  readonly result: string | null;
  readonly into: number | null;
}

const shown = sql`
  texts.amendment a join texts.text t on t.id = a.text_id join processes.process p on p.id = t.process_id
  where p.state in ('published', 'ended', 'cancelled') and ${notHidden}`;

const day = (column: string) => sql`((${sql.ref(column)} at time zone 'Europe/Paris')::date)::text`;

const rows = sql<Row>`
  select p.slug as process, t.slug as text, a.number, a.act, a.paragraph, a.base_version as base, a.body, a.reason, a.state, a.supports,
    ${day("a.filed_at")} as filed, ${day("a.decided_at")} as decided, a.decision, a.result, a.into_version as into
  from ${shown} order by p.slug, t.slug, a.number`;

/** What was proposed of texts under debate, and what was answered; without names. */
export const amendmentsDataset: Dataset = {
  id: "amendements",
  title: { fr: "Amendements aux textes en débat", en: "Amendments to texts under debate", nl: "Amendementen op teksten in debat" },
  description: {
    fr: "Chaque amendement\u00a0: ce qu’il change, ses raisons, ses soutiens, la réponse et ce qui en est entré dans le texte. Sans nom.",
    en: "Each amendment: what it changes, its reasons, its supports, the answer and what of it went into the text. Without names.",
    nl: "Elk amendement: wat het wijzigt, de redenen, de steun, het antwoord en wat ervan in de tekst kwam. Zonder namen.",
  },
  keywords: [
    { fr: "participation", en: "participation", nl: "participatie" },
    { fr: "amendement", en: "amendment", nl: "amendement" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["demarche", "texte", "numero"],
  fields: [
    { name: "demarche", type: "string", required: true, says: { fr: "Démarche", en: "Process", nl: "Traject" } },
    { name: "texte", type: "string", required: true, says: { fr: "Texte", en: "Text", nl: "Tekst" } },
    { name: "numero", type: "integer", required: true, says: { fr: "Numéro de l’amendement", en: "Number of the amendment", nl: "Nummer van het amendement" } },
    {
      name: "acte",
      type: "string",
      required: true,
      ...coded(amendmentActs, (act, locale) => textTexts[locale].acts[act]),
      says: { fr: "Remplace, ajoute ou retire", en: "Replaces, adds or removes", nl: "Vervangt, voegt toe of schrapt" },
    },
    {
      name: "paragraphe",
      type: "integer",
      says: {
        fr: "Paragraphe, le même numéro dans toutes les versions",
        en: "Paragraph, the same number in all versions",
        nl: "Alinea, hetzelfde nummer in alle versies",
      },
    },
    { name: "version", type: "integer", required: true, says: { fr: "Version amendée", en: "Version amended", nl: "Geamendeerde versie" } },
    { name: "propose", type: "string", says: { fr: "Texte proposé", en: "Wording proposed", nl: "Voorgestelde tekst" } },
    { name: "raisons", type: "string", required: true, says: { fr: "Raisons", en: "Reasons", nl: "Redenen" } },
    {
      name: "etat",
      type: "string",
      required: true,
      ...coded(amendmentStates, (state, locale) => textTexts[locale].amendmentStates[state]),
      says: { fr: "État", en: "State", nl: "Status" },
    },
    { name: "soutiens", type: "integer", required: true, says: { fr: "Soutiens", en: "Supports", nl: "Steun" } },
    { name: "depose", type: "date", required: true, says: { fr: "Jour du dépôt", en: "Day of filing", nl: "Dag van indiening" } },
    { name: "repondu", type: "date", says: { fr: "Jour de la réponse", en: "Day of the answer", nl: "Dag van het antwoord" } },
    { name: "reponse", type: "string", says: { fr: "Raisons de la réponse", en: "Reasons of the answer", nl: "Redenen van het antwoord" } },
    { name: "retenu", type: "string", says: { fr: "Texte retenu", en: "Wording taken", nl: "Overgenomen tekst" } },
    { name: "version_entree", type: "integer", says: { fr: "Version où il est entré", en: "Version it went into", nl: "Versie waarin het kwam" } },
  ],
  async *rows(db) {
    for await (const row of streamRows<Row>(db, { compile: () => rows.compile(db) }))
      yield {
        demarche: row.process,
        texte: row.text,
        numero: row.number,
        acte: row.act,
        paragraphe: row.paragraph,
        version: row.base,
        propose: row.body,
        raisons: row.reason,
        etat: row.state,
        soutiens: row.supports,
        depose: row.filed,
        repondu: row.decided,
        reponse: row.decision,
        retenu: row.result,
        version_entree: row.into,
      };
  },
  count: async (db) => (await sql<{ count: number }>`select count(*) as count from ${shown}`.execute(db)).rows[0]!.count,
  lastChange: async (db) =>
    (await sql<{ at: Date | null }>`select max(greatest(a.filed_at, a.decided_at)) as at from texts.amendment a`.execute(db)).rows[0]!.at,
};
