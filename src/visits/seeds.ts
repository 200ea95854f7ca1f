import { sql } from "kysely";
import sharp from "sharp";

import { findPlaceBriefs, searchPlaceBriefs } from "#places";
import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { makeLink } from "./links.command.ts";
import { tieVisit } from "./report/tie-visit.command.ts";
import { delegations, type VisitStory } from "./story.seeds.ts";

/** Delegations of the demo, one of each state. */
export async function seed({ db, say, places, files }: SeedContext): Promise<void> {
  if (places !== null) return;
  const today = dayOf(new Date());
  // While it is drawn the database has other things to write.
  const photo = files ? drawPhoto() : null;
  let told = 0;
  for (const [n, one] of delegations.entries()) {
    const id = await plant(db, one, today, n + 1);
    if (!id) continue;
    told += 1;
    if (one.report?.photo && files && photo) await hangPhoto(db, files, id, { content: await photo, alt: one.report.photo });
  }
  say(`Visits: ${told} of the demo's story`);
}

/** A working day of Paris near the one meant. */
function weekday(day: string): string {
  const at = Temporal.PlainDate.from(day).dayOfWeek;
  return at <= 5 ? day : addDays(day, 8 - at);
}

/** Fixed, so that the demo's pages have the same addresses everywhere. */
const demoId = (kind: "5" | "6", n: number, at = 0) => `${kind}0000000-0000-4000-8000-0000000${String(n).padStart(3, "0")}${String(at).padStart(2, "0")}`;

async function plant(trx: Db, told: VisitStory, today: string, n: number): Promise<string | null> {
  const placeIds: (string | undefined)[] = [];
  for (const [words] of told.stops ?? []) placeIds.push((await searchPlaceBriefs(trx, { words, limit: 1 }))[0]?.id);
  // Elsewhere than in the metropolis of the story these places do not exist.
  if (placeIds.includes(undefined)) return null;
  const id = await plantRequest(trx, told, today, demoId("5", n));
  for (const [position, [, arrival, minutes, state, reason]] of (told.stops ?? []).entries()) {
    const day = weekday(addDays(today, told.day ?? 0));
    const during = sql`tstzrange(${instantOf(day, arrival).toISOString()}::timestamptz,
      ${instantOf(day, arrival + minutes).toISOString()}::timestamptz)`;
    const other = state === "countered" ? instantOf(day, arrival + 90).toISOString() : null;
    await sql`
      insert into visits.stop (id, request_id, place_id, position, during, told, asked_at, answered_at, state, reason, other_start)
      values (${demoId("6", n, position + 1)}, ${id}, ${placeIds[position]!}, ${position}, ${during}, ${during}, now() - interval '1 day',
        ${state === "asked" ? null : sql`now()`}, ${state}, ${reason ?? null}, ${other})`.execute(trx);
  }
  await plantJournal(trx, id, told);
  if (told.link) await makeLink(trx, told.state === "unconfirmed" ? "confirm" : "follow", { requestId: id }, told.link);
  if (told.hostLink)
    await plantHostLink(trx, { requestId: id, stopId: demoId("6", n, told.hostLink.stop) }, placeIds[told.hostLink.stop - 1]!, told.hostLink.token);
  if (told.report) {
    const { title, body, people } = told.report;
    const slug = `${told.city.toLowerCase().replace(/[^a-z]+/g, "-")}-${told.themes[0]!.replaceAll("_", "-")}`;
    await sql`insert into visits.report (request_id, slug, title, body, people) values (${id}, ${slug}, ${title}, ${body}, ${people})`.execute(trx);
    await tieVisit(trx, id);
  }
  return id;
}

/** As the letter to the published address of the place brought it. */
async function plantHostLink(trx: Db, leads: { readonly requestId: string; readonly stopId: string }, placeId: string, token: string): Promise<void> {
  const place = (await findPlaceBriefs(trx, [placeId])).get(placeId);
  await makeLink(trx, "host", { ...leads, placeEmail: place?.email ?? null }, token);
}

async function plantRequest(trx: Db, told: VisitStory, today: string, id: string): Promise<string> {
  const { organisation, kind, city, country, contact, email, phone = null, people, wish = "tour", themes, locale = "fr", language = "fr", state } = told;
  const wished = told.wished.map(([days, half]) => ({ day: weekday(addDays(today, days)), half }));
  const ago = (days: number) => sql`now() - make_interval(days => ${days})`;
  const published = ["confirmed", "done", "reported"].includes(state);
  const answered = !["unconfirmed", "received"].includes(state);
  const ended = ["reported", "cancelled", "refused"].includes(state);
  const { rows } = await sql<{ id: string }>`
    insert into visits.request (id, state, organisation, kind, city, country, contact_name, email, phone, people, wish, themes, wished_days,
      language, wheelchair,
      transport, message, locale, day, practical, published_at, reason, asked_at, received_at, answered_at, ended_at, held, demo)
    values (${id}, ${state}, ${organisation}, ${kind}, ${city}, ${country}, ${contact}, ${email}, ${phone}, ${people}, ${wish},
      ${[...themes]}, ${JSON.stringify(wished)}::jsonb,
      ${language}, ${told.wheelchair ?? false}, ${told.transport ?? "transit"}, ${told.message ?? null}, ${locale},
      ${told.day === undefined ? null : weekday(addDays(today, told.day))}, ${told.practical ?? null},
        ${published ? ago(told.asked / 2) : null}, ${told.reason ?? null},
      ${ago(told.asked)}, ${state === "unconfirmed" ? null : ago(told.asked)}, ${answered ? ago(Math.max(0, told.asked - 3)) : null},
        ${ended ? ago(2) : null}, ${told.held ?? null}, true)
    returning id`.execute(trx);
  return rows[0]!.id;
}

/** The knots of the visit's thread, up to its state. */
const pathTo: Record<VisitStory["state"], readonly string[]> = {
  unconfirmed: [],
  received: ["received"],
  planning: ["received", "planning"],
  proposed: ["received", "planning", "proposed"],
  confirmed: ["received", "planning", "proposed", "confirmed"],
  done: ["received", "planning", "proposed", "confirmed", "done"],
  reported: ["received", "planning", "proposed", "confirmed", "done", "reported"],
  cancelled: ["received", "planning", "proposed", "cancelled"],
  refused: ["received", "refused"],
};

async function plantJournal(trx: Db, id: string, told: VisitStory): Promise<void> {
  for (const [at, act] of pathTo[told.state].entries()) {
    const days = Math.floor(told.asked * (1 - at / Math.max(1, pathTo[told.state].length)));
    const side = act === "received" || act === "cancelled" ? "delegation" : "planner";
    await sql`insert into visits.journal (request_id, act, side, at)
      values (${id}, ${act}, ${side}, now() - make_interval(days => ${days}))`.execute(trx);
  }
  for (const [side, words, internal] of told.notes ?? []) {
    await sql`insert into visits.journal (request_id, act, side, words, internal)
      values (${id}, ${internal ? "note" : "message"}, ${side}, ${words}, ${internal ?? false})`.execute(trx);
  }
}

async function hangPhoto(trx: Db, files: Files, requestId: string, { content, alt }: { content: Buffer; alt: string }): Promise<void> {
  const put = await files.put(content, { name: "visite.webp", room: "visits", accept: ["image/webp"], maxBytes: 1_000_000 }, trx);
  if (put.ok) await trx.insertInto("visits.photo").values({ request_id: requestId, file_id: put.file.id, alt, position: 0 }).execute();
}

/** Three gables and a thread: drawn, not taken. */
function drawPhoto(): Promise<Buffer> {
  const gable = (x: number, colour: string) =>
    `<path fill="${colour}" d="M${x} 640V360h40v-50h40v-50h40v-50h80v50h40v50h40v50h40v280z"/><path fill="#fbe9bd" d="M${x + 70} 420h60v80h-60zM${x + 190} 420h60v80h-60z"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><path fill="#e0eaf6" d="M0 0h1200v800H0z"/><path fill="#ddd3c2" d="M0 640h1200v160H0z"/>${gable(60, "#a3341c")}${gable(440, "#8a4b16")}${gable(820, "#2b3950")}<path fill="none" stroke="#a3341c" stroke-width="10" d="M0 720C200 660 300 760 460 710S800 660 900 720s200 20 300-20"/></svg>`;
  return sharp(Buffer.from(svg)).webp().toBuffer();
}
