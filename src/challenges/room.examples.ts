import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { idOf, toldChallenges } from "./story/challenges.seeds.ts";

const [open, past] = [`/defis/${toldChallenges[0].slug}`, `/defis/${toldChallenges[1].slug}`];
const team = (n: number) => idOf("7b", n);
const series = (n: number) => `/mesures/${idOf("7d", n)}`;

const examples: RoomExamples = {
  addresses: {
    "/defis": ["/defis", "/defis?etat=resultats", "/defis?q=rien+de+tel"],
    "/defis/:slug": [open, past],
    "/defis/:slug/questions": [`${open}/questions`],
    "/defis/:slug/equipes": [`${open}/equipes`],
    "/defis/:slug/equipes/:team": [`${open}/equipes/${team(1)}`],
    "/defis/:slug/resultats": [`${past}/resultats`],
    "/defis/:slug/reponses/:number": [`${past}/reponses/1`],
    "/reutilisations": ["/reutilisations", "/reutilisations?etat=abandonne"],
    "/reutilisations/:id": ['/reutilisations → /reutilisations/[0-9a-f]{8}-[^"]+'],
    "/mesures": ["/mesures", "/mesures?grandeur=bruit", "/mesures?q=rien+de+tel"],
    "/mesures/:id": [series(1), `${series(1)}?par=heure`, series(3)],
    "/mesures/:id/comparer": [`${series(1)}/comparer`],
  },
  apart: {
    "a file": ["/defis/:slug/resultats/:number", "/defis/:slug/reponses/:number/fichier", "/defis/:slug/equipes/:team/envois/:number"],
    "the file of an answer; the story has none": ["/defis/:slug/equipes/:team/fichier", "/defis/:slug/jury/:number/fichier"],
  },
  signedIn: {
    elif: [`${open}/equipes/${team(1)}`, `${open}/equipes/${team(1)}/contribution`, `${past}/equipes/${team(3)}/contribution`, series(1), "/mesures/nouvelle"],
    amina: [`${open}/equipes/${team(2)}`, `${open}/equipes/${team(2)}/contribution`],
    farid: [`${open}/equipes`, `${open}/equipes/${team(2)}`],
    chloe: ["/defis/nouveau", `${open}/modifier`, `${open}/langues/nl`, `${open}/questions`, `${open}/jury`, `${past}/jury`],
    denis: [`${past}/jury`, `${past}/jury/1`],
  },
  openToAll: [
    // Whoever has an account begins a series of their own.
    "/mesures/nouvelle",
  ],
  untold: [
    // No team of the story sent a file.
    "/defis/:slug/equipes/:team/fichier",
    "/defis/:slug/jury/:number/fichier",
  ],
  hidden: {
    "challenges.reuse": "what became of an answer is for everybody to read",
    "challenges.wording": "read with its challenge once all of it is told",
    "challenges.reuse_word": "how a reuse stood, each time, is for everybody to read",
    "challenges.challenge": [
      {
        what: "a challenge that is not published",
        rows: sql`t.published_at is null`,
        change: sql`insert into challenges.challenge (slug, title, question, about, rules, criteria, opens_at, questions_until, closes_at)
          values ('pas-encore', 'Pas encore publié', 'Une question qui attend', 'Une présentation qui attend', 'Un règlement qui attend',
            '[{"key": "a", "label": "Critère", "weight": 1}]', now() + interval '10 days', now() + interval '20 days', now() + interval '30 days')`,
        kind: "challenge",
        at: { "/defis/:slug": { slug: sql`t.slug` } },
      },
    ],
    "challenges.question": [
      {
        what: "a question that waits for its answer",
        rows: sql`t.answer is null`,
        at: { "/defis/:slug": { slug: sql`(select c.slug from challenges.challenge c where c.id = t.challenge_id)` } },
      },
    ],
    "challenges.series": [
      {
        what: "a series that was withdrawn",
        rows: sql`t.withdrawn_at is not null`,
        change: sql`update challenges.series set withdrawn_at = now(), withdrawn_why = 'Capteur déplacé' where id = ${idOf("7d", 2)}`,
        at: { "/mesures/:id": { id: sql`t.id` } },
      },
    ],
  },
  refusals: async (db) => {
    const { rows } = await sql<{ id: string }>`select id from challenges.reuse limit 1`.execute(db);
    return {
      params: {
        "/defis/:slug": { slug: toldChallenges[0].slug, language: "nl" },
        "/defis/:slug/equipes/:team": { slug: toldChallenges[0].slug, team: team(1) },
        "/defis/:slug/equipes/:team/envois/:number": { slug: toldChallenges[1].slug, team: team(3), number: "1" },
        "/defis/:slug/jury": { slug: toldChallenges[1].slug, number: "1" },
        "/defis/:slug/resultats": { slug: toldChallenges[1].slug, number: "1" },
        "/defis/:slug/reponses/:number": { slug: toldChallenges[1].slug, number: "1" },
        "/mesures/:id": { id: idOf("7d", 1) },
        "/reutilisations/:id": { id: rows[0]!.id },
      },
    };
  },
  words: [
    ["défi", "challenge", "a question of the metropolis that teams answer with open data, until an instant"],
    ["équipe d’un défi", "team", "people who answer a challenge together; nobody is in two of one challenge"],
    ["capitaine", "captain", "the one of a team who lets others in, sends its answer and hands over"],
    ["réponse d’une équipe", "entry", "what a team prepares, its own until it is sent"],
    ["envoi d’une réponse", "sending", "what a team sent, word by word, with the SHA-256 of its text; the last before the closing is judged"],
    ["avis d’un membre du jury", "verdict", "points by criterion and words on an answer: nobody else’s until theirs is sent, never changed after"],
    ["réutilisation", "reuse", "what became of what a team made: in use, adopted by a service or given up, asked of it for a year"],
    ["série de mesures", "series", "values of one quantity measured at one place, with one instrument, by one method"],
    ["valeur mesurée", "measurement", "one value of a series at one instant, with how far it can be trusted"],
  ],
};

export default examples;
