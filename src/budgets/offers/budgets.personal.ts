import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { acts, goes, goesWhenAsked, type Merging, type PersonalRegister, signed, stays, type Who } from "#platform/personal/register.ts";
import { heldVoices } from "./voices.personal.ts";

const vote = sql`(select v.title from budgets.vote v where v.id = t.vote_id)`;
const published = "what the institution publishes";
const hashes = "hashes and sealed contents: nobody is named in them";
const onRoll = "names of people without an account, until the vote is sealed";
/** Who acts in an election stays known, as an account without a name: the log, the minutes and the roll rest on it. */
const merge: Merging = { stays: "who acted in an election acted as that account, and it may be one of two who must be two" };
const acted = (table: string, person: string, words: readonly string[] = [], facts: readonly string[] = []) =>
  signed(table, person, words, { row: "leads", facts, merge, beside: { vote } });

/** The tables of the election are changed by functions alone. */
async function forgetChallenger(trx: Db, { id }: Who, remove: boolean): Promise<void> {
  await sql`select budgets.forget_challenger(${id}, ${remove})`.execute(trx);
}

/**
 * What this room keeps of a person: a selection under way, and that they are on a roll, which stays true. A ballot in the box was nobody's.
 * That an address has voted stays as a hash that goes with the secret of the vote: an account made again with it is not a second voter.
 */
export const budgetsRegister: PersonalRegister = {
  area: "budgets",
  file: "budgets",
  notPersonal: {
    "budgets.ballot": hashes,
    "budgets.box": hashes,
    "budgets.bureau": hashes,
    "budgets.chain": hashes,
    "budgets.challenge.subject": "which ballots or line it is about, in the public log",
    "budgets.challenged_ballot": hashes,
    "budgets.departure": { why: "the authority that departs from a result, and why", columns: ["authority", "reason"] },
    "budgets.desk": published,
    "budgets.doubt.name": onRoll,
    "budgets.doubt.identity": onRoll,
    "budgets.elector_import": { why: "a file, and what became of its lines; the file itself goes after a week", columns: ["file_name", "refusal", "report"] },
    "budgets.envelope": published,
    "budgets.given_share": hashes,
    "budgets.head_stamp": hashes,
    "budgets.incident": hashes,
    "budgets.kiosk_device": { why: "a device, its key, and why an agent closed it", columns: ["close_reason", "name", "public_key", "token_hash"] },
    "budgets.kiosk_refusal": hashes,
    "budgets.kiosk_waiting": hashes,
    "budgets.member": {
      why: "who votes in an open ballot, announced and published with each ballot: a commune, a structure, a member",
      columns: ["name", "key_hash"],
    },
    "budgets.log": "the public log: acts of the vote, and hashes",
    "budgets.paper_batch": { why: "a heap of sheets", columns: ["name"] },
    "budgets.pass": hashes,
    "budgets.past_vote": { why: published, columns: ["sha256", "budget", "country", "file", "held", "source", "title", "unit"] },
    "budgets.project": published,
    "budgets.publication": published,
    "budgets.publication_waiting": published,
    "budgets.published_head": hashes,
    "budgets.replaced": hashes,
    "budgets.result": published,
    "budgets.elector.name": "the name of a voice in the vote of an assembly, until the vote is sealed",
    "budgets.roll.name": onRoll,
    "budgets.roll.identity": onRoll,
    "budgets.roll.tie": "a code",
    "budgets.roll.key_hashes": hashes,
    "budgets.secret": hashes,
    "budgets.seed_nonce": hashes,
    "budgets.spent_key": hashes,
    "budgets.trial": published,
    "budgets.turnout": "counts",
    "budgets.urn": hashes,
    "budgets.vote": { why: published, columns: ["assembly_href", "cancel_reason", "description", "parameters", "seed", "summary", "title"] },
    "budgets.vote_key": hashes,
  },
  kept: [
    {
      what: { fr: "Votre sélection avant de voter", en: "Your selection before you vote", nl: "Uw selectie voor u stemt" },
      why: { fr: "Que vous la terminiez", en: "So that you can finish it", nl: "Opdat u ze kunt afmaken" },
      until: {
        says: {
          fr: "Jusqu’à votre vote ou la clôture",
          en: "Until you vote or the vote closes",
          nl: "Tot u stemt of de stemming sluit",
        },
        by: "budgets.cast_ballots and the closing of the box",
      },
      tables: [
        {
          table: "budgets.draft",
          person: "person_id",
          merge: { goes: true },
          row: "goes",
          sheet: "selections",
          facts: ["changed_at", "choices", "points"],
          beside: { vote },
          words: { facts: goes() },
        },
      ],
    },
    {
      what: { fr: "Que vous avez voté, jamais pour quoi", en: "That you voted, never for what", nl: "Dat u gestemd hebt, nooit waarvoor" },
      why: { fr: "Une personne, un bulletin", en: "One person, one ballot", nl: "Eén persoon, één stembiljet" },
      until: {
        says: {
          fr: "Sans limite pour un compte, sans votre nom une fois effacé\u202f; jusqu’au scellement du vote pour un nom donné au bureau",
          en: "Without limit for an account, without your name once erased; until the vote is sealed for a name given at a desk",
          nl: "Zonder limiet voor een account, zonder uw naam zodra het gewist is; tot de verzegeling voor een naam aan een loket",
        },
        by: "budgets.forget_voters, when the secret of the vote ends",
      },
      tables: [
        {
          table: "budgets.roll",
          person: "person_id",
          merge: { stays: "who is marked is marked: both marks of one person stay" },
          row: "leads",
          sheet: "rolls",
          facts: ["channel", "commune_code"],
          beside: { vote },
        },
        {
          table: "budgets.elector",
          person: "person_id",
          merge: { stays: "whoever gave the key of a list gave it, and no other account" },
          row: "leads",
          sheet: "places",
          facts: ["vote_id"],
          beside: { vote },
          secrets: ["key_hash", "sent_hash"],
        },
        {
          table: "budgets.doubt",
          person: "person_id",
          merge: { stays: "a doubt is decided once" },
          row: "leads",
          sheet: "doubts",
          facts: ["asked_on", "decision"],
          beside: { vote },
        },
      ],
    },
    heldVoices,
    {
      what: { fr: "L’adresse de qui observe un vote", en: "The address of whoever observes a vote", nl: "Het adres van wie een stemming waarneemt" },
      why: { fr: "Vous écrire la tête du journal", en: "To write you the head of the log", nl: "U de kop van het logboek schrijven" },
      until: {
        says: {
          fr: "Tant que vous observez\u202f; deux jours si vous ne confirmez pas",
          en: "While you observe; two days if you do not confirm",
          nl: "Zolang u waarneemt; twee dagen als u niet bevestigt",
        },
        job: "budgets/tell-heads",
      },
      tables: [
        {
          table: "budgets.observer",
          person: { address: "email" },
          row: "goes",
          sheet: "observed",
          facts: ["asked_at", "confirmed_at", "told_at"],
          beside: { vote },
          words: { email: goes() },
          secrets: ["token_hash"],
        },
      ],
    },
    {
      what: { fr: "Vos contestations d’un vote", en: "Your challenges of a vote", nl: "Uw betwistingen van een stemming" },
      why: {
        fr: "Le résultat en rend compte\u202f; votre nom s’efface, vos mots si vous le demandez",
        en: "The result accounts for them; your name goes, your words if you ask for it",
        nl: "Het resultaat geeft er rekenschap van; uw naam verdwijnt, uw woorden als u het vraagt",
      },
      until: "always",
      tables: [
        {
          table: "budgets.challenge",
          person: "raised_by",
          merge: { stays: "the log of the vote tells of it" },
          erase: forgetChallenger,
          sheet: "challenges",
          facts: ["raised_at", "about", "subject", "state"],
          beside: { vote },
          words: { reason: goesWhenAsked("(texte retiré)"), signature: goes("anonyme") },
        },
      ],
    },
    {
      ...acts,
      tables: [
        {
          table: "budgets.bureau_member",
          person: "person_id",
          merge: { stays: "members and shares belong to what was announced" },
          row: "leads",
          sheet: "shares",
          facts: ["given_at", "number"],
          beside: { vote, share_of: sql`'box'` },
          words: { name: stays("who holds a part of the key stands in the minutes of the vote") },
          secrets: ["share_sha256"],
        },
        {
          table: "budgets.escrow",
          person: "person_id",
          merge: { stays: "half of a secret is held by whom the minutes name" },
          row: "leads",
          sheet: "shares",
          facts: ["taken_at", "number"],
          beside: { vote, share_of: sql`'secret'` },
          words: { name: stays("who holds a part of the secret stands in the log of the vote") },
          secrets: ["share_sha256", "sealed"],
        },
        signed("budgets.paper_keying", "person_id", [], {
          row: "leads",
          merge,
          sheet: "paper",
          facts: ["started_at", "pass", "finished_at"],
          beside: { batch: sql`(select b.name from budgets.paper_batch b where b.id = t.batch_id)` },
        }),
        acted("budgets.challenge", "decided_by", ["decision"]),
        acted("budgets.date_change", "by", ["reason"]),
        ...["asked_by", "decided_by"].map((by) => acted("budgets.doubt", by)),
        ...["closed_by", "registered_by"].map((by) => acted("budgets.kiosk_device", by)),
        ...["confirmed_by", "settled_by"].map((by) => signed("budgets.paper_settlement", by, [], { row: "leads", merge })),
        acted("budgets.departure", "signed_by"),
        acted("budgets.elector_import", "started_by"),
        acted("budgets.paper_batch", "opened_by"),
        acted("budgets.past_vote", "imported_by"),
        acted("budgets.vote", "created_by"),
      ],
    },
  ],
};
