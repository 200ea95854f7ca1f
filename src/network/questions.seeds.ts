import { cast } from "#people";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";

const idOf = (kind: "84" | "85" | "9a", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const at = (days: number): string => instantOf(addDays(dayOf(Date.now()), days), "11:00").toISOString();

interface QuestionStory {
  readonly member: number;
  readonly days: number;
  readonly title: string;
  readonly body?: string;
  /** By whom and what; the first one is the good one where it is `good`. */
  readonly answers: readonly (readonly [member: number, words: string])[];
  readonly good?: true;
}

const told: readonly QuestionStory[] = [
  {
    ...{ member: 8, days: -140, title: "Quelle assurance faut-il pour prêter des outils entre lieux\u202f?", good: true },
    body: "Nous voulons prêter une raboteuse et deux scies à un voisin, pour un mois.",
    answers: [
      [
        1,
        "La responsabilité civile du lieu qui emprunte suffit si le prêt est écrit. Nous notons l’état de l’outil, la durée et sa valeur, et l’assureur a confirmé par courrier.",
      ],
      [5, "Notre contrat multirisque couvre aussi les outils confiés, à condition qu’ils soient sur la liste du local."],
    ],
  },
  {
    ...{ member: 9, days: -75, title: "Comment déclarer un repas partagé ouvert au quartier\u202f?", good: true },
    answers: [
      [
        2,
        "Une déclaration en mairie un mois avant si la rue est occupée. Sans vente ni alcool, rien d’autre n’est demandé\u202f; affichez seulement les allergènes.",
      ],
    ],
  },
  {
    ...{ member: 10, days: -12, title: "Qui a déjà fait vérifier l’accessibilité de son entrée\u202f?" },
    body: "La commission passe au printemps. Nous cherchons un exemple de registre rempli.",
    answers: [[14, "Notre registre est à disposition à l’accueil. Venez le photographier, l’entrée se fait aussi par une rampe amovible."]],
  },
  { ...{ member: 12, days: -4, title: "Un logiciel libre pour la caisse d’un café associatif\u202f?" }, answers: [] },
];

/** One letter that was sent, which tells of two answered questions and a general meeting. */
async function plantLetter(db: Db): Promise<void> {
  const id = "83000000-0000-4000-8000-000000000001";
  await insertRows(db, "network.letter", [
    {
      ...{
        id,
        title: "Le réseau au début de l’automne",
        words: "Deux questions ont trouvé leur réponse, et l’assemblée du printemps est racontée.",
        state: "sent",
      },
      ...{ made_by: cast.farid.id, made_at: at(-42), sent_at: at(-40), version: 2, demo: true },
    },
  ]);
  const item = (rank: number, kind: string, thing: string, title: string) => ({ letter_id: id, rank, kind, thing_id: thing, title });
  await insertRows(db, "network.letter_item", [
    item(1, "question", idOf("84", 1), told[0]!.title),
    item(2, "question", idOf("84", 2), told[1]!.title),
    item(3, "meeting", "8e000000-0000-4000-8000-000000000002", "Assemblée de printemps du réseau"),
  ]);
}

/** Four questions of members: two were answered, one waits for its good answer, one for any. */
export async function plantQuestions(db: Db): Promise<void> {
  const questions = told.map(
    ({ member, days, title, body }, turn): Row => ({
      ...{ id: idOf("84", turn + 1), member_id: idOf("9a", member), title, body: body ?? null, state: "open" },
      ...{ asked_by: member === 8 ? cast.bilal.id : null, asked_at: at(days), version: 1, demo: true },
    }),
  );
  const answers = told.flatMap(({ days, answers: given }, turn) =>
    given.map(
      ([member, words], which): Row => ({
        ...{ id: idOf("85", turn * 10 + which + 1), question_id: idOf("84", turn + 1), member_id: idOf("9a", member), words },
        ...{ given_by: null, given_at: at(days + 2 + which) },
      }),
    ),
  );
  await plantLetter(db);
  await insertRows(db, "network.question", questions);
  await insertRows(db, "network.answer", answers);
  for (const [turn, { days, good }] of told.entries())
    if (good)
      await sql`
        update network.question set state = 'answered', answer_id = ${idOf("85", turn * 10 + 1)}, settled_at = ${at(days + 5)} where id = ${idOf("84", turn + 1)}`.execute(
        db,
      );
}
