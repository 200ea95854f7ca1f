import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { acts, goes, goesWhenAsked, type PersonalRegister, signed, type Who } from "#platform/personal/register.ts";
import { recountSupports } from "../merge/settle-supports.command.ts";
import { isOpenFor } from "../acting.command.ts";

const idea = sql`(select p.title from ideas.proposal p where p.id = t.proposal_id)`;
const number = sql`(select p.number from ideas.proposal p where p.id = t.proposal_id)`;
const process = sql`(select r.title from ideas.proposal p join processes.process r on r.id = p.process_id where p.id = t.proposal_id)`;

/**
 * Supports stay counted, tied to a row that tells nothing of who it was; asked to be removed, they go where supports are still open: what
 * was counted when a stage closed is not changed afterwards. Called while the ideas are held.
 */
async function removeSupports(trx: Db, { id: personId }: Who, remove: boolean): Promise<void> {
  if (!remove) return;
  const { rows: roots } = await sql<{ id: string }>`select distinct counts_for as id from ideas.support where person_id = ${personId}`.execute(trx);
  await sql`
    delete from ideas.support s using ideas.proposal p
    where s.person_id = ${personId} and p.id = s.counts_for and ${isOpenFor("supports", sql`p.process_id`)}`.execute(trx);
  for (const { id } of roots) await recountSupports(trx, id);
}

/**
 * Two supports of one person count once where supports are still open: that of the account that stays. What was counted when a stage closed is
 * not changed afterwards: there both stay, one of them with the closed account.
 */
async function mergeSupports(trx: Db, { kept, gone }: Pair): Promise<void> {
  for (const id of [kept, gone]) await holdIdeas(trx, { id });
  const { rows: twice } = await sql<{ id: string }>`
    select distinct t.counts_for as id from ideas.support t join ideas.proposal p on p.id = t.counts_for
    where t.person_id = ${gone} and exists (select from ideas.support own where own.person_id = ${kept} and own.counts_for = t.counts_for)
      and ${isOpenFor("supports", sql`p.process_id`)}`.execute(trx);
  await sql`
    delete from ideas.support where person_id = ${gone} and counts_for = any(${twice.map(({ id }) => id)}::uuid[])`.execute(trx);
  await sql`
    update ideas.support t set person_id = ${kept} where t.person_id = ${gone}
      and not exists (select from ideas.support own where own.person_id = ${kept} and own.counts_for = t.counts_for)`.execute(trx);
  for (const { id } of twice) await recountSupports(trx, id);
}

/**
 * Every idea that this room will change, at once and in the order of their identifiers, as everybody who holds several. Taken one after
 * the other, they would be wanted in another order by whoever merges two of them or judges one.
 */
async function holdIdeas(trx: Db, { id: personId }: Pick<Who, "id">): Promise<void> {
  await sql`
    select from ideas.proposal
    where author_id = ${personId} or id in (select counts_for from ideas.support where person_id = ${personId})
      order by id for update`.execute(trx);
}

/** What supports, following and the ledger keep about a person; contacts left on paper are theirs when the address is. */
export const actsRegister: PersonalRegister = {
  area: "ideas",
  file: "participation",
  hold: holdIdeas,
  notPersonal: {
    "ideas.channel_import": {
      why: "a file of counts and comments, and what became of its lines; the file itself goes after a week",
      columns: ["file_name", "refusal", "report"],
    },
    "ideas.duplicate": { why: "why an officer takes two ideas for one", columns: ["end_reason", "reason"] },
    "ideas.entry": { why: "a number of a sheet, and why an officer strikes it", columns: ["sheet", "struck_reason"] },
    "ideas.merge": { why: "why an officer merges two ideas, and their states before", columns: ["gone_before", "reason", "undo_reason"] },
    "ideas.source": { why: "a workshop or a desk, as an officer describes it", columns: ["note", "place", "title"] },
    "ideas.split": { why: "why an officer splits an idea", columns: ["reason"] },
  },
  kept: [
    {
      what: { fr: "Vos soutiens", en: "Your supports", nl: "Uw steunbetuigingen" },
      why: {
        fr: "Compter chacun une fois\u202f; ils s’effacent à votre demande tant qu’on peut encore soutenir",
        en: "To count each person once; they go if you ask, as long as ideas can still be supported",
        nl: "Iedereen één keer tellen; ze verdwijnen op uw vraag zolang steunen nog kan",
      },
      until: "always",
      tables: [
        {
          table: "ideas.support",
          person: "person_id",
          merge: { does: mergeSupports },
          row: "leads",
          erase: removeSupports,
          sheet: "supports",
          facts: ["given_at"],
          beside: { process, number, title: idea },
        },
      ],
    },
    {
      what: { fr: "Les idées que vous suivez", en: "The ideas that you follow", nl: "De ideeën die u volgt" },
      why: { fr: "Vous en dire des nouvelles", en: "To tell you news of them", nl: "U er nieuws over geven" },
      until: "account",
      tables: [
        {
          table: "ideas.follow",
          person: "person_id",
          merge: { once: ["proposal_id"] },
          row: "goes",
          sheet: "follows",
          facts: ["since"],
          beside: { title: idea },
        },
      ],
    },
    {
      what: {
        fr: "Ce que vous répondez quand deux idées se ressemblent",
        en: "What you answer when two ideas are alike",
        nl: "Wat u antwoordt als twee ideeën op elkaar lijken",
      },
      why: { fr: "Ne réunir que ce qui doit l’être", en: "To merge only what should be", nl: "Alleen samenvoegen wat moet" },
      until: "always",
      tables: [
        {
          table: "ideas.duplicate_answer",
          person: "person_id",
          merge: { once: ["duplicate_id", "proposal_id"] },
          sheet: "merge_answers",
          facts: ["answered_at", "agrees"],
          beside: { title: idea },
          words: { words: goesWhenAsked() },
          secrets: ["token_hash"],
        },
      ],
    },
    {
      what: {
        fr: "Le nom et les coordonnées que vous laissez sur papier ou dans un atelier",
        en: "The name and contact that you leave on paper or at a workshop",
        nl: "De naam en contactgegevens die u op papier of in een atelier achterlaat",
      },
      why: { fr: "Vous dire la suite", en: "To tell you what follows", nl: "U het vervolg vertellen" },
      until: {
        says: { fr: "Jusqu’à la fin de la démarche", en: "Until the process ends", nl: "Tot het einde van het traject" },
        job: "participation/forget-contacts",
      },
      tables: [
        {
          table: "ideas.contact",
          person: { address: "email" },
          row: "goes",
          sheet: "contacts_on_paper",
          facts: ["given_at"],
          beside: { title: sql`(select p.title from ideas.entry e join ideas.proposal p on p.id = e.proposal_id where e.id = t.entry_id)` },
          words: { name: goes(), email: goes(), phone: goes() },
        },
      ],
    },
    {
      ...acts,
      tables: [
        signed("ideas.duplicate", "asked_by"),
        signed("ideas.duplicate", "ended_by"),
        signed("ideas.merge", "merged_by"),
        signed("ideas.merge", "undone_by"),
        signed("ideas.split", "split_by"),
        signed("ideas.source", "opened_by"),
        signed("ideas.entry", "entered_by"),
        signed("ideas.entry", "struck_by"),
        signed("ideas.channel_import", "started_by"),
      ],
    },
  ],
};
