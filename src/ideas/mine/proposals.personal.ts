import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { goes, goesWhenAsked, type PersonalRegister, signed, type Who } from "#platform/personal/register.ts";
import { invitationDays } from "../coauthors/invitation.letter.ts";
import { moveProposal } from "../move-proposal.command.ts";
import { draftDays } from "../write/draft.ts";

/** As the database keeps it; pages say it in the reader's language. */
const anonymous = "anonyme";
const erasedWords = { title: "Idée effacée par son auteur", body: "Le texte a été effacé à la demande de son auteur." } as const;
/** What was decided rests on what was written: a judged idea stays. */
const unjudged = sql`t.state = 'filed'`;
const idea = sql`(select p.title from ideas.proposal p where p.id = t.proposal_id)`;
const process = sql`(select r.title from processes.process r where r.id = t.process_id)`;
const whenUnjudged = sql`exists (select from ideas.proposal p where p.id = t.proposal_id and p.state = 'filed' and p.author_id = t.by)`;
const ofTheirIdea = ({ id }: Who) => sql`t.proposal_id in (select p.id from ideas.proposal p where p.author_id = ${id})`;
const ofTheirDraft = ({ id }: Who) => sql`t.draft_id in (select d.id from ideas.draft d where d.person_id = ${id})`;
const fileOfTheirs = ({ id }: Who) => sql`t.id in (
  select f.file_id from ideas.proposal_file f join ideas.proposal p on p.id = f.proposal_id where p.author_id = ${id}
  union select f.file_id from ideas.draft_file f join ideas.draft d on d.id = f.draft_id where d.person_id = ${id})`;

/** What authors do on the journey of an idea, under their signature; the rest is done by officers. */
const byAnAuthor = sql`t.act in ('edited', 'contested', 'replied', 'withdrawn', 'coauthor_joined', 'coauthor_left')`;

/** An idea that nobody has judged yet leaves the list, with its words and places. */
async function removeUnjudged(trx: Db, { id: personId }: Who, remove: boolean): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from ideas.proposal where author_id = ${personId} and state = 'filed' order by id for update`.execute(trx);
  for (const { id } of remove ? rows : []) {
    await moveProposal(trx, { id, to: "withdrawn", act: "withdrawn", by: null, asWhom: anonymous });
    await sql`
      update ideas.proposal set title = ${erasedWords.title}, slug = 'idee-effacee', body = ${erasedWords.body}, address = null,
        latitude = null, longitude = null,
        cost_cents = null, version = version + 1 where id = ${id}`.execute(trx);
    await sql`delete from ideas.proposal_version where proposal_id = ${id}`.execute(trx);
    await sql`
      insert into ideas.proposal_version (proposal_id, number, title, body) select id, version, title, body from ideas.proposal
        where id = ${id}`.execute(trx);
    await sql`delete from ideas.proposal_zone where proposal_id = ${id}`.execute(trx);
  }
  await sql`update ideas.proposal set author_id = null, signature = ${anonymous} where author_id = ${personId}`.execute(trx);
}

/** Unanswered, an invitation ends, and the address it went to is forgotten. */
async function endInvitations(trx: Db, { addresses }: Who): Promise<void> {
  await sql`
    update ideas.coauthor set state = 'cancelled', email = null, token_hash = null, answered_at = now()
    where state = 'invited' and email = any(${addresses})`.execute(trx);
}

/** Versions of an idea that goes went with it; of others only who wrote them is forgotten. */
async function forgetWriter(trx: Db, { id }: Who): Promise<void> {
  await sql`update ideas.proposal_version set by = null where by = ${id}`.execute(trx);
}

/** The ideas, drafts and signatures of a person. Of others it tells nothing. */
export const proposalRegister: PersonalRegister = {
  area: "ideas",
  file: "participation",
  notPersonal: {
    "ideas.draft_file.title": "goes with the draft",
    "ideas.journey": { why: "what an officer did and why, as facts with codes, and as whom", columns: ["state", "told"] },
    "ideas.proposal.state_reason": "why an officer decided",
    "ideas.proposal.text_digest": "a hash",
    "ideas.proposal.imported_as": "a number of a file",
    "ideas.proposal_file.sha256": "a hash",
    "ideas.proposal_import": {
      why: "a file, and what became of its lines; the file itself goes after a week",
      columns: ["file_name", "mapping", "refusal", "report"],
    },
  },
  kept: [
    {
      what: { fr: "Vos brouillons d’idées", en: "Your drafts of ideas", nl: "Uw kladversies van ideeën" },
      why: { fr: "Que vous les terminiez", en: "So that you can finish them", nl: "Opdat u ze kunt afmaken" },
      until: {
        says: {
          fr: `${draftDays.somebody} jours sans y toucher\u202f; ${draftDays.nobody} sans compte`,
          en: `${draftDays.somebody} days untouched; ${draftDays.nobody} without an account`,
          nl: `${draftDays.somebody} dagen onaangeroerd; ${draftDays.nobody} zonder account`,
        },
        job: "participation/forget-drafts",
      },
      tables: [
        { table: "platform.file", person: fileOfTheirs, sheet: "idea_files", facts: ["created_at", "size"], words: { name: goes("piece") } },
        {
          table: "ideas.draft_file",
          person: ofTheirDraft,
          row: "goes",
          sheet: "idea_draft_files",
          words: { name: goes(), title: goes() },
          secrets: ["sha256"],
        },
        {
          table: "ideas.draft",
          person: "person_id",
          row: "goes",
          sheet: "idea_drafts",
          facts: ["updated_at", "created_at"],
          beside: { process },
          words: { fields: goes() },
          secrets: ["token_hash"],
        },
      ],
    },
    {
      what: {
        fr: "L’adresse à laquelle on vous invite à signer une idée",
        en: "The address at which you are invited to sign an idea",
        nl: "Het adres waarop men u uitnodigt een idee te ondertekenen",
      },
      why: { fr: "Vous envoyer l’invitation", en: "To send you the invitation", nl: "U de uitnodiging sturen" },
      until: {
        says: {
          fr: `Jusqu’à votre réponse, ${invitationDays} jours au plus`,
          en: `Until you answer, ${invitationDays} days at most`,
          nl: `Tot u antwoordt, hoogstens ${invitationDays} dagen`,
        },
        job: "participation/forget-drafts",
      },
      tables: [
        {
          table: "ideas.coauthor",
          person: { address: "email" },
          erase: endInvitations,
          sheet: "ideas_to_sign",
          facts: ["invited_at"],
          beside: { idea },
          words: { email: goes() },
          secrets: ["token_hash"],
        },
      ],
    },
    {
      what: {
        fr: "Vos idées, leurs versions, leurs pièces et vos signatures",
        en: "Your ideas, their versions, their documents and your signatures",
        nl: "Uw ideeën, hun versies, hun bijlagen en uw handtekeningen",
      },
      why: {
        fr: "Ce qu’on décide en dépend\u202f; une idée que personne n’a jugée s’efface si vous le demandez",
        en: "What is decided rests on them; an idea that nobody has judged goes if you ask for it",
        nl: "Wat beslist wordt steunt erop; een idee dat niemand beoordeeld heeft verdwijnt als u het vraagt",
      },
      until: "always",
      tables: [
        {
          table: "ideas.coauthor",
          person: "person_id",
          merge: { once: ["proposal_id"] },
          row: "goes",
          sheet: "ideas_signed",
          facts: ["answered_at"],
          beside: { idea },
          words: { signature: goes() },
        },
        {
          table: "ideas.proposal_file",
          person: ofTheirIdea,
          row: "goesWhenAsked",
          when: sql`exists (select from ideas.proposal p where p.id = t.proposal_id and p.state = 'filed')`,
          sheet: "idea_documents",
          beside: { idea },
          words: { title: goesWhenAsked("Pièce", sql`exists (select from ideas.proposal p where p.id = t.proposal_id and p.state = 'filed')`) },
        },
        {
          table: "ideas.journey",
          person: "by",
          sheet: "idea_journey",
          facts: ["at", "act"],
          beside: { idea },
          words: {
            as_whom: goes(anonymous, sql`(${byAnAuthor} or t.as_whom = (select p.signature from ideas.proposal p where p.id = t.proposal_id))`),
            words: goesWhenAsked(null, byAnAuthor),
          },
        },
        {
          table: "ideas.proposal",
          person: "author_id",
          erase: removeUnjudged,
          sheet: "ideas",
          facts: ["filed_at", "number", "latitude", "longitude", "cost_cents", "author_kind", "state"],
          beside: { process },
          words: {
            title: goesWhenAsked(erasedWords.title, unjudged),
            body: goesWhenAsked(erasedWords.body, unjudged),
            address: goesWhenAsked(null, unjudged),
            signature: goes(anonymous),
          },
        },
        {
          table: "ideas.proposal_version",
          person: "by",
          erase: forgetWriter,
          sheet: "idea_versions",
          facts: ["at", "number"],
          beside: { idea },
          words: {
            title: goesWhenAsked(erasedWords.title, whenUnjudged),
            body: goesWhenAsked(erasedWords.body, whenUnjudged),
            address: goesWhenAsked(null, whenUnjudged),
            why: goesWhenAsked(null, whenUnjudged),
          },
        },
        signed("ideas.proposal_import", "started_by"),
      ],
    },
  ],
};
