import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { cast } from "#people";
import { crowd, processIds, type StoryProcess, type Channel, plantComments } from "#processes";
import { remark } from "#platform/imports/remark.ts";
import { instantOf } from "#platform/time/clock.ts";
import { channelsTexts } from "../../channels/channels.texts.ts";
import { dice } from "../ideas/ideas-2025.ts";
import { ideasOf } from "../ideas/ideas-elsewhere.ts";
import { onPaper } from "./said.ts";

interface StorySource {
  readonly process: StoryProcess;
  readonly channel: "paper" | "desk" | "phone" | "workshop";
  readonly title: string;
  /** A day of 2025, or days before that of planting. */
  readonly held: string | number;
  readonly place?: string;
  readonly attendance?: number;
  readonly note?: string;
}

/** Those that the story tells; every other idea that came otherwise than on the web gets a source of its channel. */
const told: readonly StorySource[] = [
  { process: "budget2025", channel: "paper", title: "Urnes des dix-sept lieux de dépôt", held: "2025-06-28", note: "Feuilles classées par lieu, carton 4." },
  { process: "budget2025", channel: "desk", title: "Guichets des mairies", held: "2025-06-20" },
  { process: "budget2025", channel: "phone", title: "Permanence téléphonique du mardi", held: "2025-06-10" },
  { process: "budget2025", channel: "workshop", title: "Atelier de La Navette retrouvée", held: "2025-05-24", place: "La Navette retrouvée", attendance: 31 },
  { process: "budget2027", channel: "paper", title: "Urnes des médiathèques", held: 6, note: "Relevées par l’équipe, carton 1." },
  { process: "budget2027", channel: "desk", title: "Guichet mobile du marché", held: 9, place: "Place du Marché" },
  { process: "budget2027", channel: "phone", title: "Permanence téléphonique du jeudi", held: 4 },
  { process: "budget2027", channel: "workshop", title: "Atelier des lycéens", held: 12, place: "Maison des lycéens", attendance: 24 },
  { process: "roubaixBox", channel: "desk", title: "Accueil de la mairie", held: 30 },
];

const sourceId = (n: number) => `7d000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const channelWords = { paper: "Feuilles reçues", desk: "Guichets", phone: "Permanence téléphonique", workshop: "Ateliers" } as const;

/** The ledgers: which sheet of which source each idea came from, supports counted on lists, comments of those who are not on the web. */
export async function plantChannels(db: Db): Promise<number> {
  await plantSources(db);
  const ideas = await enterIdeas(db);
  const lists = await enterSupports(db);
  const comments = await enterComments(db);
  await leaveContacts(db);
  await plantImport(db);
  return ideas + lists + comments;
}

async function plantSources(db: Db): Promise<void> {
  const rows = told.map(({ process, channel, title, held, place = "", attendance = null, note = "" }, at) => ({
    ...{ id: sourceId(at + 1), process: processIds[process].id, channel, title, place, attendance, note },
    ...{ day: typeof held === "string" ? held : null, ago: typeof held === "number" ? held : null },
  }));
  await sql`
    insert into ideas.source (id, process_id, channel, title, held_on, place, attendance, note, opened_by)
    select id, process, channel, title, coalesce(day, (now() at time zone 'Europe/Paris')::date - ago), place, attendance, note, ${cast.chloe.id}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      s (id uuid, process uuid, channel text, title text, day date, ago integer, place text, attendance integer, note text)`.execute(db);
  await sql`
    insert into ideas.source (process_id, channel, title, held_on, opened_by)
    select p.process_id, p.channel, ${JSON.stringify(channelWords)}::jsonb ->> p.channel, (max(p.filed_at) at time zone 'Europe/Paris')::date, ${cast.chloe.id}
    from ideas.proposal p join processes.process r on r.id = p.process_id and r.demo
    where p.channel in ('paper', 'desk', 'phone', 'workshop')
      and not exists (select from ideas.source s where s.process_id = p.process_id and s.channel = p.channel)
    group by p.process_id, p.channel`.execute(db);
}

async function enterIdeas(db: Db): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into ideas.entry (source_id, sheet, kind, proposal_id, consent, entered_by, entered_at)
    select s.id, (row_number() over (partition by s.id order by p.number))::text, 'proposal', p.id, true, ${cast.chloe.id}, least(now(), p.filed_at + interval '3 days')
    from ideas.proposal p join processes.process r on r.id = p.process_id and r.demo
    join lateral (select id from ideas.source s where s.process_id = p.process_id and s.channel = p.channel order by s.id limit 1) s on true`.execute(db);
  return Number(numAffectedRows ?? 0);
}

async function enterSupports(db: Db): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into ideas.entry (source_id, sheet, kind, proposal_id, supports, consent, entered_by, entered_at)
    select s.id, 'L' || p.number, 'supports', p.id, 5 + (p.number * 17) % 38, false, ${cast.chloe.id}, least(now(), s.held_on + interval '4 days')
    from ideas.source s join ideas.proposal p on p.process_id = s.process_id
    where s.channel in ('workshop', 'paper') and p.number % 8 = case s.channel when 'paper' then 3 else 5 end and p.state <> 'withdrawn'
      and p.filed_at < s.held_on + interval '1 day'`.execute(db);
  return Number(numAffectedRows ?? 0);
}

async function enterComments(db: Db): Promise<number> {
  const { rows } = await sql<{ source: string; channel: Channel; day: string; proposal: string; number: number }>`
    select s.id as source, s.channel, s.held_on as day, p.id as proposal, p.number
    from ideas.source s join ideas.proposal p on p.process_id = s.process_id
    where s.title <> all(${Object.values(channelWords)}::text[]) and p.number % 9 = case s.channel when 'paper' then 1 when 'desk' then 4 when 'phone' then 6 else 7 end
      and p.state <> 'withdrawn' and p.filed_at < s.held_on + interval '1 day'
    order by s.id, p.number`.execute(db);
  const lines = rows.map((row, at) => ({
    ...row,
    comment: `7e000000-0000-4000-8000-${String(at + 1).padStart(12, "0")}`,
    body: onPaper[dice(`paper ${row.proposal}`, onPaper.length)]!,
    signature: dice(`named ${row.proposal}`, 3) === 0 ? crowd[520 + (at % 60)]!.signature : "Anonyme",
    sheet: `C${row.number}`,
  }));
  const recordset = sql`jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
    l (source uuid, channel text, day date, proposal uuid, comment uuid, body text, signature text, sheet text)`;
  await plantComments(
    db,
    lines.map(({ comment, proposal, signature, body, channel, day }) => ({
      ...{ id: comment, proposal, author: null, signature, body, channel, at: instantOf(day, "12:00") },
    })),
  );
  await sql`
    insert into ideas.entry (source_id, sheet, kind, proposal_id, comment_id, consent, entered_by, entered_at)
    select source, sheet, 'comment', proposal, comment, signature <> 'Anonyme', ${cast.chloe.id}, least(now(), day + interval '5 days') from ${recordset}`.execute(
    db,
  );
  return lines.length;
}

/** In the open budget, two people who wrote on paper want to be told. None of these addresses exists. */
async function leaveContacts(db: Db): Promise<void> {
  const rows = ideasOf("budget2027")
    .filter(({ channel }) => channel === "paper")
    .slice(0, 2)
    .map(({ id }, at) => ({
      id,
      name: ["Odette Lannoy", "René Platel"][at],
      email: [`odette.lannoy@beffroi.example`, null][at],
      phone: [null, "03 20 00 00 07"][at],
    }));
  await sql`
    insert into ideas.contact (entry_id, name, email, phone)
    select e.id, r.name, r.email, r.phone from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (id uuid, name text, email text, phone text)
    join ideas.entry e on e.proposal_id = r.id and e.kind = 'proposal'`.execute(db);
}

/** A file that was sent once, and what was refused of it; a line that was struck out. */
async function plantImport(db: Db): Promise<void> {
  const source = sourceId(5);
  const report = {
    ...{ read: 9, proposals: 0, supports: 4, comments: 3, before: 0, rejected: 2, ignored: ["couleur du stylo"] },
    rejections: [
      { line: 5, sheet: "18", field: "idee", message: remark((locale) => channelsTexts[locale].problems.idea) },
      { line: 8, sheet: "21", field: "texte", message: remark((locale) => channelsTexts[locale].problems.comment) },
    ],
  };
  await sql`
    insert into ideas.channel_import (id, source_id, file_name, dry_run, started_by, started_at, finished_at, report)
    values (${sourceId(900)}, ${source}, 'urnes-mediatheques.csv', false, ${cast.chloe.id}, now() - interval '5 days', now() - interval '5 days', ${JSON.stringify(report)}::jsonb)`.execute(
    db,
  );
  await sql`
    update ideas.entry set import_id = ${sourceId(900)} where source_id = ${source} and kind <> 'proposal'`.execute(db);
  await sql`
    insert into ideas.entry (source_id, sheet, kind, proposal_id, supports, consent, entered_by, entered_at, struck_by, struck_at, struck_reason)
    values (${source}, 'L99', 'supports', ${ideasOf("budget2027")[4]!.id}, 120, false, ${cast.chloe.id}, now() - interval '4 days', ${cast.chloe.id}, now() - interval '3 days',
      'Liste comptée avec une autre démarche')`.execute(db);
}
