import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { one, told, words } from "../story-rows.testing.ts";

const file = (n: number) => told("ca", n);

/** Where those who pay follow the file that a row belongs to. */
const atFollowing = {
  "/appels/preparation/:slug/suivi/:id": {
    slug: sql`(select c.slug from calls.call c join calls.application a on a.call_id = c.id where a.id = t.application_id)`,
    id: sql`t.application_id`,
  },
};

const examples: RoomExamples = {
  addresses: {
    "/appels": ["/appels", "/appels?etat=ouverts", "/appels?q=introuvable"],
    "/appels/orientation": ["/appels/orientation", "/appels/orientation?structure=association&budget=40000", "/appels/orientation?structure=employer"],
    "/appels/parcours/lieu": ["/appels/parcours/lieu", "/appels/parcours/lieu?structure=association&commune=59512"],
    "/appels/parcours/entreprise": ["/appels/parcours/entreprise"],
    "/appels/projets-aides": ["/appels/projets-aides", "/appels/projets-aides?appel=commerces-de-proximite&tri=-somme", "/appels/projets-aides?q=introuvable"],
    "/appels/:slug/classement": ["/appels/commerces-de-proximite/classement"],
    "/appels/:slug": ["/appels/tiers-lieux", "/appels/entreprendre-autrement", "/appels/fabriquer-et-reparer"],
  },
  signedIn: {
    chloe: [
      "/appels/preparation",
      "/appels/preparation/nouvel-appel",
      "/appels/preparation/projets-suivis",
      "/appels/preparation/projets-suivis?arret=1&q=introuvable",
      "/appels/preparation/numerique-au-quotidien",
      "/appels/preparation/tiers-lieux",
      "/appels/preparation/tiers-lieux/presentation",
      "/appels/preparation/tiers-lieux/regles",
      "/appels/preparation/tiers-lieux/enveloppes",
      "/appels/preparation/tiers-lieux/question",
      "/appels/preparation/tiers-lieux/essai",
      "/appels/preparation/tiers-lieux/langues/nl",
      "/appels/preparation/tiers-lieux/lettres",
      "/appels/preparation/tiers-lieux/lettres/refused/fr",
      `/appels/preparation/commerces-de-proximite/dossiers/${file(43)}/lettre`,
      "/appels/preparation/tiers-lieux/questions/stade",
      "/appels/preparation/tiers-lieux/dossiers",
      "/appels/preparation/entreprendre-autrement/dossiers?etat=recevables&tri=-somme",
      `/appels/preparation/tiers-lieux/dossiers/${file(1)}`,
      `/appels/preparation/entreprendre-autrement/dossiers/${file(23)}`,
      "/appels/preparation/entreprendre-autrement/jury",
      "/appels/preparation/entreprendre-autrement/comite",
      "/appels/preparation/commerces-de-proximite/recours",
      "/appels/preparation/commerces-de-proximite/suivi",
      `/appels/preparation/commerces-de-proximite/suivi/${file(43)}`,
      `/appels/preparation/commerces-de-proximite/suivi/${file(44)}`,
      "/appels/aides",
      "/appels/aides?q=introuvable",
      "/appels/aides/importer",
    ],
    farid: ["/mon-espace/lectures", `/lectures/${file(43)}`, `/lectures/${file(23)}`],
    denis: ["/mon-espace/avis-sur-projets", `/avis-sur-projets/${told("cd", 1)}`],
    elif: [
      "/mon-espace/projets",
      "/appels/fabriquer-et-reparer/deposer",
      "/appels/tiers-lieux/questions",
      ...[1, 9, 43].map((n) => `/projets/${file(n)}`),
      ...["/projet", "/rubrique/lieu", "/budget", "/pieces", "/auteurs"].map((part) => `/projets/${file(9)}${part}`),
      `/projets/${file(1)}/lire`,
      `/projets/${file(43)}/lettre`,
      `/projets/${file(43)}/versements`,
    ],
    hugo: ["/mon-espace/projets"],
  },
  // Whoever has an account applies and asks.
  openToAll: ["/appels/:slug/deposer", "/appels/:slug/questions"],
  untold: ["/projets/:id/pieces/:document", "/projets/:id/versements/:file", "/projets/:id/recours"],
  apart: {
    "a file to keep": ["/projets/:id/envois/:number", "/appels/:slug/classement/:number"],
    "an appeal is filed by authors of what was refused; the story gives theirs to nobody": ["/projets/:id/recours"],
    "a document of an application; the story has none": ["/projets/:id/pieces/:document", "/projets/:id/versements/:file"],
  },
  hidden: {
    "calls.edition": "shown with its call; what was published before stays public with its reason",
    "calls.question": "a question is shown once it is answered, and its answer with it",
    "calls.complement": "shown with its application alone",
    "calls.wording": "read with its call once all of it is told",
    "calls.letter": "never changes, so that no word can be written into one; read by its authors and by the service, asked by letters/letters.test.ts",
    "calls.letter_template": "words of the service to all; what is made of them is told to the authors of a file",
    "calls.ranking": "published when it is made",
    "calls.instalment": [{ what: "of its authors and of those who pay", rows: sql`true` }],
    "calls.evidence_file": "read by authors and by those who check it; asked by attacks/following.test.ts",
    "calls.amendment": [
      {
        what: "of those who pay",
        rows: sql`true`,
        at: atFollowing,
      },
    ],
    "calls.report": [
      {
        what: "of its authors and of those who pay",
        rows: sql`true`,
        at: atFollowing,
      },
    ],
    "calls.recovery": [
      {
        what: "of those who pay",
        rows: sql`true`,
        at: atFollowing,
      },
    ],
    "calls.reviewer": "read by those who organise the judging; asked by judge/judge.test.ts",
    "calls.review": "read by whoever wrote it, and by those who have sent theirs; asked by judge/judge.test.ts",
    "calls.decision": "told to its authors; what is granted is published with its sum, its day and its structure",
    "calls.appeal": "read by its authors and by those who answer it; asked by judge/judge.test.ts",
    "calls.aid": "published files; read by the service",
    "calls.opinion": [{ what: "of the service and of whom it asks", rows: sql`true`, at: { "/avis-sur-projets/:id": { id: sql`t.id` } } }],
    "calls.next_step": [{ what: "of the authors of a project and of the service", rows: sql`true`, at: { "/projets/:id": { id: sql`t.application_id` } } }],
    "calls.note": [
      {
        what: "of the service alone",
        rows: sql`true`,
        at: {
          "/appels/preparation/:slug/dossiers/:id": {
            slug: sql`(select c.slug from calls.call c join calls.application a on a.call_id = c.id where a.id = t.application_id)`,
            id: sql`t.application_id`,
          },
        },
      },
    ],
    "calls.call": [
      {
        what: "a draft",
        rows: sql`t.published_at is null`,
        kind: "call",
        at: { "/appels/:slug": { slug: sql`t.slug` } },
      },
    ],
    "calls.application": [
      {
        what: "of its authors, and of the service once it is sent",
        rows: sql`t.state <> 'granted'`,
        at: { "/projets/:id": { id: sql`t.id` } },
      },
      {
        what: "of its authors and of the service; granted aid, its title and its structure are public with the sum",
        rows: sql`t.state = 'granted'`,
        open: ["title", "structure_name"],
        at: { "/projets/:id": { id: sql`t.id` } },
      },
    ],
  },
  async refusals(db) {
    const call = await one(
      db,
      sql`select slug, 'public-vise' as question, 'en' as language, 'refused' as kind from calls.call where published_at is null limit 1`,
    );
    const application = await one(
      db,
      sql`select id::text, '1' as number, 'lieu' as section, gen_random_uuid()::text as document, gen_random_uuid()::text as file from calls.application where id = ${file(1)}`,
    );
    return {
      params: {
        "/appels/:slug/classement/:number": { slug: "commerces-de-proximite", number: "1" },
        "/appels/preparation/:slug/jury": { slug: "entreprendre-autrement" },
        "/appels/preparation/:slug/comite": { slug: "entreprendre-autrement" },
        "/appels/preparation/:slug/recours": { slug: "commerces-de-proximite" },
        "/appels/preparation/:slug/versements.csv": { slug: "commerces-de-proximite" },
        "/projets/:id/lettre": { id: file(43) },
        "/appels/preparation/:slug/dossiers/:id/lettre": { slug: "commerces-de-proximite", id: file(43) },
        "/projets/:id/versements": { id: file(43), file: String(application["file"]) },
        "/appels/preparation/:slug/dossiers": { slug: "tiers-lieux", id: file(1) },
        "/avis-sur-projets": { id: told("cd", 1) },
        "/lectures": { id: file(43) },
        "/appels/preparation/:slug/suivi": { slug: "commerces-de-proximite", id: file(43) },
        "/appels/preparation": call,
        "/appels/:slug": { slug: "tiers-lieux" },
        "/projets": application,
      },
      secrets: await words(db, sql`select summary as words from calls.application where state = 'draft'`),
    };
  },
  words: [
    ["parcours d’un projet", "path", "the steps of a place or of an enterprise from an idea on, with the calls whose rules name each"],
    ["points en plus", "bonus", "what the rules of a call add to the scores of readers for some communes or priority neighbourhoods, up to a ceiling"],
    ["sévérité égale", "centred score", "the score of a file if readers were as severe as each other; it is read beside the score and ranks nothing"],
    ["appel à projets", "call", "an offer of aid by the metropolis to projects that fit its rules, open all year or for a time"],
    ["dossier", "application", "what one project asks of one call"],
    ["édition d’un appel", "edition", "rules and form of a call as they stood at a time"],
    ["enveloppe d’un appel", "envelope", "what a call can give in a year"],
    ["envoi", "sending", "what an application said when it was sent, to the letter"],
    ["convention d’aide", "agreement", "what is signed on an aid that was granted, with its instalments"],
    ["versement", "instalment", "a part of an aid, paid once its evidence was shown and checked"],
    ["avenant", "amendment", "what is signed after an agreement on aid: instalments to come, planned anew for the same sum"],
    ["lettre de décision", "decision letter", "what is written to a project of a committee’s decision, from a template with blanks, kept to the letter"],
    ["état d’un jugement", "standing", "all that a committee’s list is made of; another mark of it with each change"],
    ["rapport à mi-parcours, rapport final", "report", "what whoever was granted aid tells half-way and at the end: what was done, what was spent"],
    ["présélection", "preselection", "the first of two stages of a call: who is kept is asked for the whole file"],
    ["partenaire du comité", "partner", "who pays a share of the envelope of a call beside the metropolis"],
    ["lecture", "review", "what one reader of a jury thinks of an application, criterion by criterion"],
    ["lien, conflit d’intérêts", "conflict", "why somebody must not judge an application: declared by them, or found"],
    ["liste de réserve", "reserve", "applications that reach the threshold but that the envelope does not reach"],
    ["recours sur un projet", "appeal", "an author contests what a committee decided; accepted, it makes the ranking again"],
    ["avis sur un projet", "opinion", "what a service, a commune or an expert answers when asked about an application"],
    ["aide de minimis", "de minimis aid", "small aid to an undertaking, under a ceiling over three years (Regulation (EU) 2023/2831)"],
    ["prochaine étape d’un projet", "next step", "what comes next for a project, until when; without it, or without an agent, the project stands still"],
    ["complément", "complement", "parts of an application that the service opens again until a deadline"],
  ],
};

export default examples;
