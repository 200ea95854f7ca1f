import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { plantCohorts } from "./cohorts.seeds.ts";
import { plantCharter } from "./charter.seeds.ts";
import { plantDecisions } from "./decisions.seeds.ts";
import { plantFunds } from "./funds.seeds.ts";
import { plantGenerals } from "./general.seeds.ts";
import { openPolls } from "./general/polls.seeds.ts";
import { isByDay, kinds, worthOf } from "./ledger.ts";
import { plantMentoring } from "./mentoring.seeds.ts";
import { plantQuestions } from "./questions.seeds.ts";
import { plantExchange, plantSharing } from "./sharing.seeds.ts";
import { given, members } from "./story.seeds.ts";

const idOf = (kind: "9a" | "9b" | "9c", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const memberId = (n: number) => idOf("9a", n);
const structureId = (n: number) => `c0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const today = () => dayOf(Date.now());
const at = (days: number, clock = "10:00"): string => instantOf(addDays(today(), days), clock).toISOString();

/** Sixty members, applications in each state, a hearing, dues of two years, a year of contributions. */
export async function seed({ db, settings, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  const { rows } = await sql<{ id: string; name: string }>`select id, name from people.structure where demo`.execute(db);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  await insertRows(db, "network.member", [...memberRows(names), ...applicantRows(names)]);
  await insertRows(db, "network.referee", refereeRows());
  await insertRows(db, "network.hearing", [
    {
      ...{ id: idOf("9b", 1), member_id: memberId(40), called_by: cast.louise.id, called_at: at(-10), heard_on: addDays(today(), 8), demo: true },
      grounds: "Le lieu est fermé depuis un an et ne répond plus aux autres membres, malgré trois courriers.",
      defence: "Des travaux ont duré plus longtemps que prévu. Le lieu rouvre au printemps.",
    },
  ]);
  await plantDues(db);
  await insertRows(db, "network.seal", sealRows());
  const count = await plantContributions(db);
  // By who answers for the workshops, as on their page.
  await sql`
    select network.post_transfer(${memberId(1)}, ${memberId(2)}, 300, 'Pour trois heures d’accueil pendant nos travaux', null, ${cast.bilal.id})`.execute(db);
  await plantMentoring(db);
  await plantCohorts(db);
  await plantDecisions(db);
  await plantCharter(db);
  await plantGenerals(db);
  const voteInPolls = await openPolls(db, settings);
  await plantFunds(db);
  await plantSharing(db);
  await plantExchange(db);
  await plantQuestions(db);
  await voteInPolls();
  say(`Network: ${members.length} members of the demo's story, ${count} contributions`);
}

function memberRows(names: ReadonlyMap<string, string>): Row[] {
  return members.map(({ name, college, structure, person, about, skills }, turn) => ({
    ...{ id: memberId(turn + 1), number: turn + 1, kind: person ? "person" : "structure", person_id: person ?? null },
    ...{ structure_id: structure ? structureId(structure) : null, name: (structure && names.get(structureId(structure))) ?? name, college, state: "admitted" },
    ...{
      about: about ?? null,
      skills: skills ?? [],
      charter: 1,
      applied_at: at(-900 + turn * 9),
      admitted_at: at(-880 + turn * 9),
      ended_at: null,
    },
    ...{ applied_by: null, escalated_at: null, reason: null, demo: true },
    brings: "Nous tenons un lieu ouvert et voulons apprendre des autres. Nous apportons du temps et nos outils.",
  }));
}

/** Elif's is under way, with one referee that was silent; that of the employer waits for a coordinator; one was refused. */
function applicantRows(names: ReadonlyMap<string, string>): Row[] {
  const one = { number: null, about: null, skills: [], charter: 1, admitted_at: null, demo: true };
  return [
    {
      ...{ ...one, id: memberId(101), kind: "person", person_id: cast.elif.id, structure_id: null, name: cast.elif.name, college: "leaders", state: "applied" },
      ...{ applied_at: at(-16), applied_by: cast.elif.id, escalated_at: null, ended_at: null, reason: null },
      brings:
        "Je prépare l’ouverture d’une épicerie avec un atelier de cuisine. Je cherche des lieux qui ont déjà monté une cuisine partagée, et j’apporte mon métier de cheffe.",
    },
    {
      ...{ ...one, id: memberId(102), kind: "structure", person_id: null, structure_id: structureId(4), name: names.get(structureId(4)) ?? "Tissages réunis" },
      ...{ college: "partners", state: "applied", applied_at: at(-25), applied_by: cast.gaelle.id, escalated_at: at(-3), ended_at: null, reason: null },
      brings: "Nous employons deux cents personnes et voulons soutenir des lieux proches de chez elles. Nous apportons des compétences, et un peu d’argent.",
    },
    {
      ...{ ...one, id: memberId(103), kind: "structure", person_id: null, structure_id: null, name: "Bureaux Express", college: "partners", state: "refused" },
      ...{ applied_at: at(-90), applied_by: null, escalated_at: at(-70), ended_at: at(-60) },
      ...{
        brings: "Nous louons des bureaux et cherchons des clients.",
        reason: "La charte demande de l’entraide entre membres\u00a0; le projet n’en prévoit pas.",
      },
    },
  ];
}

function refereeRows(): Row[] {
  const row = (member: number, by: number, state: string, days: number, more: Row = {}): Row => ({
    ...{ member_id: memberId(member), by_member_id: memberId(by), state, chosen: by < 3, asked_at: at(days), due_at: at(days + 14), words: null },
    ...{ answered_at: ["confirmed", "unable", "opposed"].includes(state) ? at(days + 3) : null, person_id: null, ...more },
  });
  return [
    row(101, 2, "confirmed", -16, { person_id: cast.farid.id, words: "Elle a animé trois ateliers de cuisine au centre social." }),
    row(101, 20, "confirmed", -16),
    row(101, 31, "lapsed", -16),
    row(101, 1, "asked", -2),
    row(102, 3, "confirmed", -25),
    row(102, 12, "opposed", -25, { words: "L’entreprise a fermé sa cantine aux voisins l’an dernier. J’aimerais qu’on en parle d’abord." }),
    row(102, 14, "unable", -25),
    row(103, 15, "opposed", -90, { words: "Le projet est un simple commerce." }),
  ];
}

async function plantDues(db: Db): Promise<void> {
  const year = Number(today().slice(0, 4));
  await sql`
    insert into network.rate (college, year, amount_cents, due_on)
    select c.college, y, c.amount, make_date(y, 3, 31) from (values ('places', 12000), ('leaders', 4000), ('partners', 30000), ('persons', 1500)) c (college, amount),
      generate_series(${year - 1}::int, ${year}::int) y`.execute(db);
  await sql`
    insert into network.due (member_id, year, amount_cents, due_on, state, settled_on, reason)
    select m.id, r.year, r.amount_cents, r.due_on, t.state, case t.state when 'owed' then null else r.due_on - m.number end,
      case t.state when 'waived' then 'Première année, sans ressources.' end
    from network.member m join network.rate r on r.college = m.college,
      lateral (select case when r.year < ${year} then 'received' when m.number % 9 = 4 then 'owed' when m.number % 13 = 7 then 'waived' else 'received' end as state) t
    where m.demo and m.state = 'admitted'`.execute(db);
}

function sealRows(): Row[] {
  return [1, 8, 15, 22].map((n) => ({
    ...{ member_id: memberId(n), name: n % 2 ? "Accueil inclusif" : "Atelier sûr", proof: "Visite par deux membres, rapport relu en assemblée." },
    ...{ since: addDays(today(), -200), until: addDays(today(), 530) },
  }));
}

const perMember = 3;

/** Three of each member in a year, of which most were confirmed and stand in the ledger. */
async function plantContributions(db: Db): Promise<number> {
  const rows = members.flatMap((_, turn) => Array.from({ length: perMember }, (_, time) => contributionRow(turn + 1, time)));
  await insertRows(db, "network.contribution", rows);
  await sql`
    select network.post_contribution(c.id) from (select id from network.contribution where demo and state = 'confirmed' order by done_on, id) c`.execute(db);
  return rows.length;
}

/** What an hour, or a day of equipment, is worth when the house is new. */
const usualScale = { time: 100, shift: 100, equipment: 400, service: 150, mentoring: 120 } as const;

function contributionRow(n: number, time: number): Row {
  const turn = n * perMember + time;
  const kind = kinds[turn % kinds.length]!;
  const quantity = isByDay(kind) ? 1 + (turn % 3) : 60 * (1 + (turn % 4));
  const days = -((turn * 37) % 360) - 2;
  const taker = turn % 3 === 0 ? null : ((n + 7 + time * 5) % members.length) + 1;
  const state = turn % 17 === 5 ? "contested" : turn % 11 === 3 ? "declared" : "confirmed";
  return {
    ...{ id: idOf("9c", turn), member_id: memberId(n), to_member_id: taker === null || taker === n ? null : memberId(taker), kind, quantity, state },
    ...{ done_on: addDays(today(), days), words: given[turn % given.length]!, value: worthOf(kind, quantity, usualScale[kind]), paid: turn % 5 === 0 },
    ...{ declared_at: at(days + 1), answered_at: state === "declared" ? null : at(days + 2), answered_by: state === "declared" ? null : cast.jonas.id },
    ...{ reason: state === "contested" ? "La durée ne correspond pas à ce que nous avons noté." : null, demo: true },
  };
}
