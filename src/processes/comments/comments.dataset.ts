import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { coded, type Dataset, type DatasetRow, writeInstant } from "#platform/open-data/dataset.ts";
import { channels } from "../channel.ts";
import { positions } from "./comment.ts";
import { joinThings, type SubjectOffers } from "./comment.subject.ts";
import { commentsTexts } from "./comments.texts.ts";

/** What everybody reads: of processes that were published, neither deleted nor hidden nor waiting for a moderator. */
const readable = (offers: SubjectOffers) => sql`
  from processes.comment c
  ${joinThings(offers)} and t.shown
  join processes.process r on r.id = t.process_id
  where r.state in ('published', 'ended', 'cancelled') and c.deleted_at is null
    and not exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text)`;

interface Row {
  readonly id: string;
  readonly demarche: string;
  readonly numero: number | null;
  readonly sujet: string;
  readonly fil: string | null;
  readonly repond_a: string | null;
  readonly position: string | null;
  readonly officiel: boolean;
  readonly texte: string;
  readonly canal: string;
  readonly at: Date;
}

const batch = 500;

async function* rows(db: Db, offers: SubjectOffers): AsyncIterable<DatasetRow> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows: found } = await sql<Row>`
      select c.id, r.slug as demarche, t.number as numero, t.title as sujet, c.thread_id as fil,
        c.answers_id as repond_a, c.position, c.official as officiel, c.body as texte, c.channel as canal, c.written_at as at
      ${readable(offers)} and c.id > ${after} order by c.id limit ${batch}`.execute(db);
    for (const { at, ...row } of found) yield { ...row, ecrit_le: writeInstant(at) };
    if (found.length < batch) return;
    after = found.at(-1)!.id;
  }
}

/** Words without those who wrote them. */
export const commentsDataset: Dataset = {
  id: "commentaires",
  title: { fr: "Commentaires des démarches", en: "Comments of the processes", nl: "Reacties op de trajecten" },
  description: {
    fr: "Ce qui a été écrit sous les idées, dans les débats et sous les textes, sans le nom de personne. Ce qui est supprimé, masqué ou en relecture n’y figure pas.",
    en: "What was written under ideas, in debates and under texts, without anybody’s name. What is deleted, hidden or under review is not in it.",
    nl: "Wat onder ideeën, in debatten en onder teksten geschreven werd, zonder namen. Wat verwijderd, verborgen of in nalezing is, staat er niet in.",
  },
  keywords: [
    { fr: "participation", en: "participation", nl: "participatie" },
    { fr: "débat", en: "debate", nl: "debat" },
  ],
  theme: "GOVE",
  refresh: "CONT",
  key: ["id"],
  fields: [
    { name: "id", type: "string", required: true, says: { fr: "Identifiant du commentaire", en: "Identifier of the comment", nl: "Kenmerk van de reactie" } },
    { name: "demarche", type: "string", required: true, says: { fr: "Adresse de la démarche", en: "Address of the process", nl: "Adres van het traject" } },
    { name: "numero", type: "integer", says: { fr: "Numéro de l’idée commentée", en: "Number of the idea", nl: "Nummer van het idee" } },
    { name: "sujet", type: "string", says: { fr: "Ce qui est commenté", en: "What is commented on", nl: "Waarop gereageerd wordt" } },
    {
      name: "fil",
      type: "string",
      says: { fr: "Commentaire sous lequel il se lit", en: "Comment under which it is read", nl: "Reactie waaronder ze staat" },
    },
    { name: "repond_a", type: "string", says: { fr: "Réponse à laquelle il répond", en: "Reply that it answers", nl: "Antwoord waarop ze antwoordt" } },
    {
      name: "position",
      type: "string",
      ...coded(positions, (position, locale) => commentsTexts[locale].positions[position]),
      says: { fr: "Pour, contre ou neutre", en: "For, against or neutral", nl: "Voor, tegen of neutraal" },
    },
    {
      name: "officiel",
      type: "boolean",
      required: true,
      says: { fr: "Signé par l’équipe de la démarche", en: "Signed by the team of the process", nl: "Ondertekend door het team van het traject" },
    },
    { name: "texte", type: "string", required: true, says: { fr: "Texte", en: "Text", nl: "Tekst" } },
    { name: "canal", type: "string", required: true, values: channels, says: { fr: "Par où il est venu", en: "How it came in", nl: "Hoe ze binnenkwam" } },
    { name: "ecrit_le", type: "datetime", required: true, says: { fr: "Écrit le", en: "Written at", nl: "Geschreven op" } },
  ],
  rows,
  count: async (db, offers) => (await sql<{ n: number }>`select count(*)::int as n ${readable(offers)}`.execute(db)).rows[0]!.n,
  lastChange: async (db, offers) =>
    (await sql<{ at: Date | null }>`select max(coalesce(c.edited_at, c.written_at)) as at ${readable(offers)}`.execute(db)).rows[0]!.at,
};
