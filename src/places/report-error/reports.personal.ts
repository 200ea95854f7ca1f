import { sql } from "kysely";

import { acts, goes, goesWhenAsked, type PersonalRegister, signed, stays } from "#platform/personal/register.ts";

const place = sql`(select p.name from places.place p where p.id = t.place_id)`;
const facts = ["created_at", "subject", "state", "answered_at", "answer"];
/** The count of reports and the days to answer stay true; the words go when the person asks. */
const words = { wrong: goesWhenAsked("(texte retiré)"), suggested: goesWhenAsked() };
/** A photographer who is somebody else keeps the credit. */
const namesThem = sql`position(lower((select p.name from people.person p where p.id = t.added_by)) in lower(t.credit)) > 0`;

/** What somebody reported and answered, and the photos that they added. */
export const keepingRegister: PersonalRegister = {
  area: "places",
  file: "places-keeping",
  notPersonal: {},
  kept: [
    {
      what: { fr: "Les erreurs que vous signalez dans une fiche", en: "The errors that you report in a record", nl: "De fouten die u in een fiche meldt" },
      why: {
        fr: "Corriger et vous répondre\u202f; vos mots s’effacent si vous le demandez",
        en: "To mend it and to answer you; your words go if you ask for it",
        nl: "Verbeteren en u antwoorden; uw woorden verdwijnen als u het vraagt",
      },
      until: "always",
      tables: [{ table: "places.error_report", person: "reporter_id", sheet: "reports", facts, beside: { place }, words, secrets: ["digest"] }],
    },
    {
      what: {
        fr: "L’e-mail que vous laissez en signalant une erreur sans compte",
        en: "The e-mail that you leave when you report an error without an account",
        nl: "Het e-mailadres dat u achterlaat als u zonder account een fout meldt",
      },
      why: { fr: "Vous répondre", en: "To answer you", nl: "U antwoorden" },
      until: {
        says: {
          fr: "Jusqu’à la réponse\u202f; une semaine si vous ne confirmez pas",
          en: "Until the answer; a week if you do not confirm",
          nl: "Tot het antwoord; een week als u niet bevestigt",
        },
        job: "places/error-reports",
      },
      tables: [
        {
          table: "places.error_report",
          person: { address: "email" },
          sheet: "reports_without_account",
          facts,
          beside: { place },
          words: { ...words, email: goes() },
          secrets: ["token_hash"],
        },
      ],
    },
    {
      what: { fr: "Les photos que vous ajoutez", en: "The photos that you add", nl: "De foto’s die u toevoegt" },
      why: { fr: "Montrer le lieu", en: "To show the place", nl: "De plek tonen" },
      until: "always",
      tables: [
        {
          table: "places.photo",
          person: "added_by",
          sheet: "photos",
          facts: ["added_at", "removed_at"],
          beside: { place },
          words: { alt: stays("what the picture shows"), credit: goes(null, namesThem) },
        },
      ],
    },
    { ...acts, tables: [signed("places.error_report", "answered_by", ["answer"], { sheet: "answers", facts: ["answered_at", "state"], beside: { place } })] },
  ],
};
