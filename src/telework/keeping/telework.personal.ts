import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { act, acts, goes, type PersonalRegister, signed, stays, type Who } from "#platform/personal/register.ts";
import { leaveWithin } from "../employer/employer.command.ts";

/** Nothing ahead is theirs any more, and no employer's list names them; what was and is not settled stays without a name. */
async function forgetAgent(trx: Db, { id, addresses }: Who): Promise<void> {
  const { rows } = await sql<{ id: string; state: string }>`
    select id, state from telework.agent where person_id = ${id} or email = any(${[...addresses]}::text[]) order by id`.execute(trx);
  for (const agent of rows) {
    if (agent.state !== "left") await leaveWithin(trx, agent.id);
    await sql`
      update telework.agent set email = '(effacé) ' || id, number = '(effacé) ' || right(id::text, 28), person_id = null, commune_code = null, home_code = null where id = ${agent.id}`.execute(
      trx,
    );
  }
}

/** Two accounts of one person: an employer knows them once; the one that the account that is kept has stays. */
async function mergeAgents(trx: Db, { kept, gone }: Pair): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select a.id from telework.agent a where a.person_id = ${gone} and a.state <> 'left'
      and exists (select from telework.agent o where o.employer_id = a.employer_id and o.person_id = ${kept} and o.state <> 'left') order by a.id`.execute(trx);
  for (const { id } of rows) await leaveWithin(trx, id);
  await sql`update telework.agent set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** Who teleworks for whom, where they sit on which day as long as it is not settled, and who signed agreements. */
export const teleworkRegister: PersonalRegister = {
  area: "telework",
  file: "telework",
  notPersonal: {
    "telework.offer.quiet": "a word of the house",
    "telework.centre": "a department of an employer, as it is paid for",
    "telework.blackout.why": "why an employer expects everybody at work",
    "telework.agreement": { why: "between an employer and a place", columns: ["place_name", "ended_by", "end_reason"] },
    "telework.closing": { why: "a month, and in which transaction it was settled", columns: ["made_in"] },
    "telework.statement": { why: "the names of an employer", columns: ["employer_name", "employer_siret", "employer_address"] },
    "telework.statement_line": { why: "a cost centre, and why a half-day is taken off again", columns: ["label", "reason"] },
    "telework.settlement": { why: "the names of a place", columns: ["place_name", "place_address"] },
    "telework.settlement_line": {
      why: "a half-day of nobody any more, and a keyed hash of what was drawn by lot for it",
      columns: ["proof", "reason", "pool"],
    },
    "telework.pool": { why: "desks of a place, by the name that was signed", columns: ["name"] },
    "telework.version": { why: "what one institution proposes to another", columns: ["text", "sha256", "answer"] },
    "telework.agents_import": {
      why: "what became of a file's lines: numbers and addresses that an employer sent, which go after three months",
      columns: ["file_name", "refusal", "report", "columns"],
    },
  },
  kept: [
    {
      what: {
        fr: "Votre inscription au télétravail par votre employeur\u00a0: numéro, adresse, service, commune si elle est dite, vos choix",
        en: "Your entry for telework by your employer: number, address, department, commune if it is said, your choices",
        nl: "Uw inschrijving voor telewerk door uw werkgever: nummer, adres, dienst, gemeente als ze gezegd is, uw keuzes",
      },
      why: {
        fr: "Vous reconnaître, appliquer les règles de votre employeur, compter sans nom les kilomètres évités",
        en: "To recognise you, apply the rules of your employer, count the kilometres avoided without a name",
        nl: "U herkennen, de regels van uw werkgever toepassen, zonder naam de vermeden kilometers tellen",
      },
      until: "account",
      tables: [
        {
          table: "telework.agent",
          person: "person_id",
          erase: forgetAgent,
          merge: { does: mergeAgents },
          sheet: "telework_agents",
          facts: ["number", "email", "commune_code", "home_code", "state", "presence"],
          words: { number: goes("(effacé)"), email: goes("(effacé)") },
        },
        {
          table: "telework.agent",
          person: { address: "email" },
          erase: forgetAgent,
          merge: { stays: "an invitation is accepted with the address to which it was sent" },
          sheet: "telework_invitations",
          facts: ["number", "email", "state"],
          words: { number: goes("(effacé)"), email: goes("(effacé)") },
        },
      ],
    },
    {
      what: {
        fr: "Vos demi-journées de télétravail\u00a0: où, quel jour, venue ou non, contestée ou non",
        en: "Your half-days of telework: where, on which day, whether you came, whether it is contested",
        nl: "Uw halve dagen telewerk: waar, op welke dag, of u kwam, of ze betwist is",
      },
      why: {
        fr: "Tenir le poste pour vous, vous accueillir, facturer l’employeur",
        en: "To keep the desk for you, receive you, bill the employer",
        nl: "De werkplek voor u houden, u ontvangen, de werkgever factureren",
      },
      until: "account",
      tables: [
        {
          table: "telework.stay",
          person: ({ id }) => sql`t.agent_id in (select a.id from telework.agent a where a.person_id = ${id})`,
          row: "leads",
          erase: async () => {},
          merge: { stays: "they lead to the agent, who is merged" },
          sheet: "telework_stays",
          facts: ["day", "part", "state", "proof", "contested_why"],
          beside: { place: sql`(select p.name from places.place p where p.id = t.place_id)` },
          words: {
            contested_why: stays("why a half-day is not to be billed, on which two parties rely"),
          },
        },
      ],
    },
    {
      ...acts,
      tables: [
        { ...signed("telework.offer", "created_by"), words: { note: stays("what a place offers, which is public") } },
        signed("telework.employer", "created_by"),
        signed("telework.version", "made_by"),
        {
          ...signed("telework.signature", "person_id"),
          erase: async (trx, { id }) => {
            await sql`select telework.forget_signer(${id})`.execute(trx);
          },
          merge: {
            async does(trx, { kept, gone }) {
              await sql`select telework.move_signer(${gone}, ${kept})`.execute(trx);
            },
          },
          words: { name: goes("(nom effacé)"), capacity: stays("in whose name it was signed"), sha256: stays("of the text that was signed") },
          facts: ["side", "at"],
        },
        { ...signed("telework.framework", "published_by"), words: { text: act, sha256: act } },
        {
          ...signed("telework.adherence", "person_id"),
          erase: async (trx, { id }) => {
            await sql`select telework.forget_adherent(${id})`.execute(trx);
          },
          merge: {
            async does(trx, { kept, gone }) {
              await sql`select telework.move_adherent(${gone}, ${kept})`.execute(trx);
            },
          },
          words: { name: goes("(nom effacé)"), capacity: stays("in whose name it was joined"), sha256: stays("of the text that was joined") },
          facts: ["at"],
        },
        signed("telework.agents_import", "started_by"),
        signed("telework.correction", "made_by", ["label", "reason"]),
        signed("telework.departure", "made_by", ["reason"]),
        {
          ...signed("telework.objection", "made_by"),
          words: { reason: stays("why an employer does not owe what it was billed, on which a decision rests"), answer: act },
          merge: { stays: "who contests is another than who decides" },
        },
        { ...signed("telework.objection", "decided_by"), merge: { stays: "who contests is another than who decides" } },
      ],
    },
  ],
};
