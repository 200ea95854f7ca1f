import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { readTerritory } from "#territory";
import { slugOf } from "#platform/text/slug.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { plantPicture } from "./pictures/pictures.seeds.ts";
import { plantRelated } from "./relate/related.seeds.ts";
import { makeLink } from "./links.command.ts";
import { type StoryInquiry, story, storyServices } from "./story.seeds.ts";
import { addWorkingDays } from "./working-days.ts";

/** Questions of the demo, one of each state. */
export async function seed({ db, say, places, files }: SeedContext): Promise<void> {
  if (places !== null) return;
  const today = dayOf(new Date());
  const communes = await standsOf(db);
  const services = await plantServices(db, communes);
  const planted = new Map<string, string>();
  for (const [at, told] of story.entries()) {
    const days = storyServices.find(({ key }) => key === told.service)!.days;
    const id = await plant(db, told, { n: at + 1, today, services, days, joinedTo: told.joined ? planted.get(told.joined)! : null, communes });
    planted.set(told.title, id);
  }
  const lamp = planted.get("La lampe de ma rue est éteinte depuis un mois");
  if (lamp && files) await plantPicture(db, files, lamp);
  await plantRelated(db);
  say(`Inquiries: ${story.length} of the demo's story`);
}

interface Stand {
  readonly code: string;
  readonly name: string;
}

/** Each commune of the story, or the largest of a metropolis that it is not in: what is told of it is told of that one. */
async function standsOf(db: Db): Promise<ReadonlyMap<string, Stand>> {
  const names = [...new Set(storyServices.flatMap(({ commune }) => commune ?? []))];
  const { communes } = await readTerritory(db);
  const largest = communes.toSorted((one, other) => other.population - one.population)[0]!;
  return new Map(names.map((name) => [name, communes.find((one) => one.name === name) ?? largest]));
}

const demoId = (kind: string, n: number) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

async function plantServices(db: Db, communes: ReadonlyMap<string, Stand>): Promise<ReadonlyMap<string, string>> {
  for (const [at, { name, commune, themes, days, mailbox }] of storyServices.entries()) {
    const stand = commune ? communes.get(commune)! : null;
    const here = stand ? name.replaceAll(commune!, stand.name) : name;
    const box = stand ? mailbox?.replace(slugOf(commune!), slugOf(stand.name)) : mailbox;
    await sql`
      insert into inquiries.service (id, name, commune_code, themes, days, mailbox)
      values (${demoId("c", at + 1)}, ${here}, ${stand?.code ?? null}, ${[...themes]}::text[], ${days}, ${box ?? null})`.execute(db);
  }
  return new Map(storyServices.map(({ key }, at) => [key, demoId("c", at + 1)]));
}

interface Circumstances {
  readonly n: number;
  readonly today: string;
  readonly services: ReadonlyMap<string, string>;
  /** Working days that its department promises. */
  readonly days: number;
  readonly joinedTo: string | null;
  readonly communes: ReadonlyMap<string, Stand>;
}

async function plant(trx: Db, told: StoryInquiry, { n, today, services, days, joinedTo, communes }: Circumstances): Promise<string> {
  const id = demoId("d", n);
  const day = addDays(today, -told.ago);
  const at = instantOf(day, 600 + n).toISOString();
  const serviceId = services.get(told.service)!;
  const received = told.unconfirmed ? null : at;
  const first = told.answered ? addDays(day, told.answered.after) : joinedTo ? addDays(day, 1) : null;
  const answered = first && instantOf(first, 660).toISOString();
  const promised = addWorkingDays(day, days);
  const open = told.back !== undefined || (!told.answered && !told.closed && !joinedTo);
  const state = told.unconfirmed ? "unconfirmed" : told.closed ? "closed" : open ? "open" : "answered";
  const due = told.unconfirmed ? null : told.back ? addWorkingDays(addDays(today, -4), days) : promised;
  await sql`
    insert into inquiries.inquiry (id, state, held, title, words, theme, commune_code, public, person_id, email, locale, service_id, assigned_to, round, due_on,
      joined_to, reason, solved, asked_at, received_at, answered_at, in_time, ended_at, demo)
    values (${id}, ${state}, ${told.held ?? null}, ${told.title}, ${told.words}, ${told.theme}, ${told.commune ? communes.get(told.commune)!.code : null},
      ${!told.private}, ${told.by ? cast[told.by].id : null}, ${told.by ? null : `habitant-${n}@courriel.example`}, 'fr', ${serviceId},
      ${told.taken ? cast[told.service.startsWith("roubaix") ? "denis" : "chloe"].id : null}, ${told.back ? 2 : 1}, ${due}, ${told.back ? null : joinedTo},
      ${told.closed ?? null}, ${told.back ? false : (told.answered?.solved ?? null)}, ${at}, ${received}, ${answered},
      ${first === null ? null : first <= promised}, ${open ? null : (answered ?? at)}, true)`.execute(trx);
  await plantJournal(trx, id, told, { at, answered, serviceId, services, joined: joinedTo !== null });
  if (answered) await plantAnswer(trx, id, told, { n, answered, serviceId, joinedTo, today, communes });
  if (told.link) await makeLink(trx, told.unconfirmed ? "confirm" : "follow", { inquiryId: id }, told.link);
  return id;
}

interface Course {
  readonly at: string;
  readonly answered: string | null;
  readonly serviceId: string;
  readonly services: ReadonlyMap<string, string>;
  readonly joined: boolean;
}

async function plantJournal(trx: Db, id: string, told: StoryInquiry, { at, answered, serviceId, services, joined }: Course): Promise<void> {
  const line = (when: string, act: string, side: string, words: string | null = null, from: string | null = null, to: string | null = null) =>
    sql`
      insert into inquiries.journal (inquiry_id, at, act, side, words, from_service, to_service)
      values (${id}, ${when}::timestamptz, ${act}, ${side}, ${words}, ${from}, ${to})`.execute(trx);
  if (told.unconfirmed) return;
  const first = told.routedFrom ? services.get(told.routedFrom.service)! : serviceId;
  await line(at, "received", "asker", null, null, first);
  if (told.routedFrom) await line(at, "routed", "service", told.routedFrom.reason, first, serviceId);
  if (joined) await line(at, "joined", "service");
  if (answered) await line(answered, "answered", "service");
  if (told.answered?.solved && !told.back) await line(answered!, "solved", "asker");
  if (told.closed) await line(at, "closed", "service", told.closed);
  if (told.back) await line(answered!, "asked_back", "asker", told.back);
}

type AnswerFacts = Pick<Circumstances, "n" | "today" | "joinedTo" | "communes"> & { readonly answered: string; readonly serviceId: string };

async function plantAnswer(trx: Db, id: string, told: StoryInquiry, { n, answered, serviceId, joinedTo, today, communes }: AnswerFacts): Promise<void> {
  if (joinedTo) {
    await sql`
      insert into inquiries.reply (inquiry_id, round, answer_id, at) select ${id}, 1, answer_id, ${answered} from inquiries.reply where inquiry_id = ${joinedTo}`.execute(
      trx,
    );
    return;
  }
  const answerId = demoId("e", n);
  const by = cast[told.service.startsWith("roubaix") ? "denis" : "chloe"].id;
  await sql`
    insert into inquiries.answer (id, words, service_id, written_by, written_at) values (${answerId}, ${told.answered!.words}, ${serviceId}, ${by}, ${answered})`.execute(
    trx,
  );
  await sql`insert into inquiries.reply (inquiry_id, round, answer_id, at) values (${id}, 1, ${answerId}, ${answered})`.execute(trx);
  if (!told.published) return;
  const { question, checked, useful, useless, title } = told.published;
  await sql`
    insert into inquiries.publication (id, answer_id, inquiry_id, slug, title, question, body, theme, commune_code, service_id, checked_on, useful, useless,
      published_by, published_at, changed_at)
    values (${demoId("f", n)}, ${answerId}, ${id}, ${slugOf(title)}, ${title}, ${question}, ${told.answered!.words}, ${told.theme},
      ${told.commune ? communes.get(told.commune)!.code : null}, ${serviceId}, ${addDays(today, -checked)}, ${useful}, ${useless}, ${by}, ${answered}, ${answered})`.execute(
    trx,
  );
}
