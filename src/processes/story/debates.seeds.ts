import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Position } from "../comments/comment.ts";
import { crowd } from "./crowd.ts";
import { processIds } from "./ids.ts";
import { plantComments, type StoryComment } from "./plant-comments.ts";

type StoryRemark = readonly [position: Position | null, words: string, replies?: readonly string[]];

interface StoryQuestion {
  readonly title: string;
  readonly details: string;
  readonly said: readonly StoryRemark[];
}

const bikes: readonly StoryQuestion[] = [
  {
    title: "Quelles rues doivent passer en premier\u202f?",
    details:
      "La direction des mobilités propose de commencer par les axes qui relient les lycées aux gares. Dites si cet ordre vous convient, et nommez ce qui manque.",
    said: [
      [
        "for",
        "Les lycées d’abord, oui\u00a0: c’est à quinze ans que l’on prend l’habitude.",
        ["À condition de finir avant la rentrée, sinon personne ne changera."],
      ],
      ["for", "L’avenue des Métiers est la seule liaison entre deux villes, et on y roule entre les camions."],
      [
        "against",
        "Commencer par les gares, c’est encore servir ceux qui ont déjà le train.",
        ["Beaucoup de gens y vont à pied faute de mieux.", "Et les hôpitaux, personne n’en parle\u202f?"],
      ],
      ["neutral", "Et les zones d’activité\u202f? J’y travaille de nuit, il n’y a aucun éclairage."],
      [null, "Merci de publier le comptage des passages, on discutera mieux."],
    ],
  },
  {
    title: "Faut-il retirer des places de voitures là où la rue est étroite\u202f?",
    details: "Dans une rue de moins de dix mètres, une piste protégée prend la place d’une file de stationnement.",
    said: [
      ["for", "Oui, avec un parking relais gratuit le soir pour ceux qui habitent là."],
      [
        "against",
        "Ma mère ne marche plus. Sans place devant la porte, elle ne sort plus.",
        ["Une place réservée par tronçon, ce serait possible\u202f?", "C’est prévu par la loi, il faut l’écrire dans le plan."],
      ],
      ["against", "Trois commerces de ma rue fermeraient."],
      ["neutral", "Essayez six mois avec des bacs, et mesurez avant de couler du béton.", ["Très d’accord pour un essai."]],
    ],
  },
  {
    title: "Où manque-t-il de quoi garer un vélo\u202f?",
    details: "",
    said: [
      ["for", "Devant les écoles. Vingt arceaux, et la moitié des voitures du matin disparaît."],
      ["for", "Dans les cours d’immeubles\u00a0: la métropole pourrait aider les syndics."],
      ["neutral", "Près des arrêts de car des petites communes, avec un abri qui ferme."],
    ],
  },
];

/** The debate of the bicycle plan, question by question. */
export async function plantDebates(db: Db): Promise<void> {
  const stage = processIds.bikePlan.stages.debate;
  const id = (question: number, at: number) => `7b000000-0000-4000-8000-${String(question * 1000 + at).padStart(12, "0")}`;
  const questions = bikes.map(({ title, details }, at) => ({ id: id(at + 1, 0), position: at + 1, title, details }));
  await sql`
    insert into processes.debate_question (id, stage_id, position, title, details)
    select id, ${stage}, position, title, details from jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) q (id uuid, position smallint, title text, details text)`.execute(
    db,
  );
  const now = Date.now();
  const comments = bikes.flatMap(({ said }, question) =>
    said.flatMap(([position, body, replies = []], at): StoryComment[] => {
      const hours = 340 - question * 60 - at * 31;
      const comment = (rank: number, who: number, before: number) => {
        const { id: author, signature } = crowd[400 + who]!;
        return { id: id(question + 1, at * 10 + rank), question: id(question + 1, 0), author, signature, at: new Date(now - before * 3_600_000) };
      };
      const top = { ...comment(1, question * 20 + at, hours), position, body };
      return [
        top,
        ...replies.map((words, rank) => ({ ...comment(2 + rank, question * 20 + at * 3 + rank + 40, hours - 3 - rank), thread: top.id, body: words })),
      ];
    }),
  );
  await plantComments(db, comments);
}
