import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { acts, goes, goesWhenAsked, type PersonalRegister, signed, signedForGood, type Who } from "#platform/personal/register.ts";
import { countSupports } from "../amendment/support.command.ts";

const erasedWords = "Texte effacé à la demande de son auteur.";
/** What has been answered stays: the answer is about it, and it may have entered the text. */
const unanswered = sql`t.state in ('open', 'withdrawn')`;
const text = sql`(select x.title from texts.text x where x.id = t.text_id)`;
const ofAmendment = {
  text: sql`(select x.title from texts.amendment a join texts.text x on x.id = a.text_id where a.id = t.amendment_id)`,
  number: sql`(select a.number from texts.amendment a where a.id = t.amendment_id)`,
};

/** Amendments stay, or are withdrawn with their words, without a name. */
async function eraseAmendments(trx: Db, { id }: Who, remove: boolean): Promise<void> {
  if (remove)
    await sql`
      update texts.amendment set body = case when act = 'delete' then null else ${erasedWords} end, reason = ${erasedWords}
      where author_id = ${id} and state in ('open', 'withdrawn')`.execute(trx);
  await sql`
    update texts.amendment
    set author_id = null, signature = 'anonyme', state = case when ${remove} and state = 'open' then 'withdrawn' else state end
    where author_id = ${id}`.execute(trx);
}

/** One person, one support: it goes with the person. */
async function eraseSupports(trx: Db, { id }: Who): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    delete from texts.amendment_support where person_id = ${id} returning amendment_id as id`.execute(trx);
  await countSupports(
    trx,
    rows.map((row) => row.id),
  );
}

/** One person, one support: two of one amendment become one. */
async function mergeSupports(trx: Db, { kept, gone }: Pair): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    delete from texts.amendment_support t where t.person_id = ${gone}
      and exists (select from texts.amendment_support own where own.person_id = ${kept} and own.amendment_id = t.amendment_id)
    returning t.amendment_id as id`.execute(trx);
  await sql`update texts.amendment_support set person_id = ${kept} where person_id = ${gone}`.execute(trx);
  await countSupports(
    trx,
    rows.map(({ id }) => id),
  );
}

export const textRegister: PersonalRegister = {
  area: "texts",
  file: "participation",
  notPersonal: {
    "texts.text": { why: "what the institution publishes", columns: ["introduction", "title"] },
    "texts.text_change": { why: "what an officer changes in a text, and why", columns: ["before", "reason"] },
    "texts.text_paragraph": "the text as it is published",
    "texts.text_version": { why: "what an officer says of a version", columns: ["summary"] },
  },
  kept: [
    {
      what: { fr: "Vos amendements", en: "Your amendments", nl: "Uw amendementen" },
      why: {
        fr: "La réponse s’y rapporte\u202f; sans réponse, vos mots s’effacent si vous le demandez",
        en: "The answer is about them; unanswered, your words go if you ask for it",
        nl: "Het antwoord gaat erover; zonder antwoord verdwijnen uw woorden als u het vraagt",
      },
      until: "always",
      tables: [
        {
          table: "texts.amendment",
          person: "author_id",
          erase: eraseAmendments,
          sheet: "amendments",
          facts: ["filed_at", "number", "act", "state"],
          beside: { text },
          words: { body: goesWhenAsked(erasedWords, unanswered), reason: goesWhenAsked(erasedWords, unanswered), signature: goes("anonyme") },
        },
      ],
    },
    {
      what: { fr: "Vos soutiens à des amendements", en: "Your supports of amendments", nl: "Uw steun aan amendementen" },
      why: { fr: "Compter chacun une fois", en: "To count each person once", nl: "Iedereen één keer tellen" },
      until: "account",
      tables: [
        {
          table: "texts.amendment_support",
          person: "person_id",
          merge: { does: mergeSupports },
          row: "goes",
          erase: eraseSupports,
          sheet: "amendment_supports",
          facts: ["at"],
          beside: ofAmendment,
        },
      ],
    },
    {
      ...acts,
      tables: [
        signed("texts.amendment", "decided_by", ["decision", "result"], {
          sheet: "amendment_answers",
          facts: ["decided_at", "number", "state"],
          beside: { text },
        }),
        signedForGood("texts.former_decision", "decided_by", ["decision", "result"], {
          sheet: "amendment_answers_taken_back",
          facts: ["decided_at", "state"],
          beside: ofAmendment,
        }),
        signed("texts.text_change", "by"),
        signed("texts.text_version", "published_by"),
        signed("texts.text", "created_by"),
      ],
    },
  ],
};
