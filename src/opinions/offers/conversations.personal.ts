import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { linkedDays } from "../keeping/forget-links.job.ts";
import { act, acts, goesWhenAsked, type PersonalRegister, signed, signedForGood, type Who } from "#platform/personal/register.ts";

const published = "what the institution publishes";
const unpublished = sql`exists (select from opinions.conversation c where c.id = t.conversation_id and c.state <> 'published')`;
const theirs = ({ id }: Who) => sql`t.participant_id in (select p.id from opinions.participant p where p.person_id = ${id})`;

async function readVotes(db: Db, { id }: Who): Promise<readonly object[]> {
  const { rows } = await sql<object>`
    select c.title as conversation, t.words as statement, case v.opinion when 1 then 'agree' when -1 then 'disagree' else 'pass' end as answer, v.important
    from opinions.participant p join opinions.vote v on v.participant_id = p.id join opinions.statement t on t.id = v.statement_id
    join opinions.conversation c on c.id = p.conversation_id where p.person_id = ${id} order by c.title, t.number`.execute(db);
  return rows;
}

/** What conversations keep about a person: what ties their answers to the account, until thirty days after publication. Devices lead to nobody. */
export const conversationsRegister: PersonalRegister = {
  area: "opinions",
  file: "participation",
  notPersonal: {
    "opinions.conversation": { why: published, columns: ["title", "introduction", "fingerprint"] },
    "opinions.analysis": "counts, and marks of five people at least",
    "opinions.participant.reference": "a number of a sheet of paper",
    "opinions.participant.commune_code": "a commune, of which small numbers are never told",
  },
  kept: [
    {
      what: {
        fr: "Vos réponses à une conversation qui demande un compte, et les phrases que vous y écrivez",
        en: "Your answers in a conversation that asks for an account, and the statements that you write in it",
        nl: "Uw antwoorden in een gesprek dat een account vraagt, en de stellingen die u er schrijft",
      },
      why: {
        fr: "Les compter, et vous laisser les changer\u202f; elles s’effacent si vous le demandez, tant que rien n’est publié",
        en: "To count them and let you change them; they go if you ask for it, as long as nothing is published",
        nl: "Ze tellen en u ze laten wijzigen; ze verdwijnen als u het vraagt, zolang niets gepubliceerd is",
      },
      until: {
        says: {
          fr: `Le lien avec votre compte est coupé ${linkedDays} jours après la publication du rapport\u202f; les réponses restent, sans rien qui mène à vous`,
          en: `What ties them to your account is cut ${linkedDays} days after the report is published; the answers stay, with nothing that leads to you`,
          nl: `De band met uw account wordt ${linkedDays} dagen na de publicatie van het verslag doorgeknipt; de antwoorden blijven, zonder iets dat naar u leidt`,
        },
        job: "opinions/forget-links",
      },
      tables: [
        {
          table: "opinions.statement",
          person: theirs,
          sheet: "statements",
          facts: ["number", "state", "reason", "day"],
          row: "goesWhenAsked",
          when: unpublished,
          words: { words: goesWhenAsked("(phrase retirée)", unpublished), reason: act },
        },
        { table: "opinions.vote", person: theirs, sheet: "statement_votes", read: readVotes, row: "goesWhenAsked", when: unpublished },
        {
          table: "opinions.participant",
          person: "person_id",
          merge: { once: ["conversation_id"], else: "stays" },
          row: "nameless",
          secrets: ["device_hash"],
          words: { banned_because: act },
        },
      ],
    },
    {
      what: {
        fr: "Ce qui laisse votre navigateur retrouver vos réponses à une conversation sans compte, dans un cookie",
        en: "What lets your browser find your answers again in a conversation without an account, in a cookie",
        nl: "Waarmee uw browser uw antwoorden in een gesprek zonder account terugvindt, in een cookie",
      },
      why: { fr: "Vous laisser les changer ou les retirer", en: "To let you change or withdraw them", nl: "Ze u laten wijzigen of intrekken" },
      until: {
        says: {
          fr: `Six mois dans votre navigateur, ou jusqu’à ce que vous terminiez sur cet appareil\u202f; chez nous, une empreinte, ${linkedDays} jours après la publication`,
          en: `Six months in your browser, or until you finish on this device; here, a fingerprint, ${linkedDays} days after publication`,
          nl: `Zes maanden in uw browser, of tot u op dit toestel stopt; bij ons een vingerafdruk, ${linkedDays} dagen na de publicatie`,
        },
        job: "opinions/forget-links",
      },
      tables: [],
    },
    {
      ...acts,
      tables: [
        signed("opinions.conversation", "created_by"),
        signed("opinions.participant", "entered_by"),
        signed("opinions.participant", "banned_by"),
        signed("opinions.statement", "decided_by"),
        signed("opinions.translation", "by", ["words"]),
        signed("opinions.answer", "by", ["words", "as_whom"]),
        signedForGood("opinions.former_answer", "by", ["words", "as_whom"], { sheet: "former_answers", facts: ["stance", "at", "ended_at"] }),
      ],
    },
  ],
};
