import { sql } from "kysely";

import { slugOf } from "#platform/text/slug.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { Files } from "#platform/files/files.ts";
import { resizeImage } from "#platform/files/image.ts";
import { routes } from "../routes.ts";
import { type House, tellDelegation, tellHost } from "../news/send-news.command.ts";
import { stateAfter } from "../visit.ts";
import { findVisit, lockRequest, type Request, writeJournal } from "../visits.query.ts";
import type { NewReport } from "./report.form.ts";
import { tieVisit } from "./tie-visit.command.ts";

type PublishOutcome = { ok: true; slug: string } | { ok: false; problem: "not_possible" | "changed" };

/**
 * Publishes the report and thanks delegation and hosts with its address; published already, only its words change. `changed`: somebody wrote or
 * corrected it meanwhile.
 */
export async function publishReport(db: Db, house: House, requestId: string, by: string, { title, body, people, version }: NewReport): Promise<PublishOutcome> {
  return db.transaction().execute(async (trx): Promise<PublishOutcome> => {
    const request = await lockRequest(trx, requestId);
    if (!request || (request.state !== "reported" && !stateAfter(request.state, "report"))) return { ok: false, problem: "not_possible" };
    const { rows } = await sql<{ slug: string }>`
      insert into visits.report (request_id, slug, title, body, people, author_id)
      values (${requestId}, ${await freeSlug(trx, request)}, ${title}, ${body}, ${people}, ${by})
      on conflict (request_id) do update set title = excluded.title, body = excluded.body, people = excluded.people, version = report.version + 1
      where report.version = ${version} returning slug`.execute(trx);
    if (!rows[0]) return { ok: false, problem: "changed" };
    const { slug } = rows[0];
    await tieVisit(trx, requestId);
    if (request.state !== "reported") await thank(trx, house, request, slug, by);
    await recordAct(trx, {
      who: by,
      act: "visit.report",
      room: "visits",
      about: { kind: "visit", id: requestId },
      before: { state: request.state },
      after: { title, people },
    });
    return { ok: true, slug };
  });
}

async function thank(trx: Db, house: House, request: Request, slug: string, by: string): Promise<void> {
  const href = routes.story.href({ slug });
  await sql`update visits.request set state = 'reported', ended_at = now() where id = ${request.id}`.execute(trx);
  await writeJournal(trx, { requestId: request.id, act: "reported", side: "planner", personId: by });
  await tellDelegation(trx, house, request, "reported", { href });
  const visit = await findVisit(trx, request);
  for (const stop of visit.stops.filter(({ state }) => state === "accepted")) await tellHost(trx, house, visit, stop, "reported", { href });
}

/** "ville-de-sambreval-2026-10-15", with a number when it is taken. */
async function freeSlug(trx: Db, { organisation, day }: Request): Promise<string> {
  const base = [slugOf(organisation), day].filter(Boolean).join("-") || "visite";
  // Two reports about one organisation and day take turns here.
  await waitInLine(trx, `visits.report ${base}`);
  const { rows } = await sql<{ slug: string }>`select slug from visits.report where slug = ${base} or slug like ${`${base}-%`}`.execute(trx);
  const taken = new Set([...rows.map(({ slug }) => slug), ...Object.values(routes).map(({ pattern }) => pattern.split("/")[2] ?? "")]);
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}

const mostPhotos = 6;
const megabyte = 1_000_000;

type AddOutcome = { ok: true } | { ok: false; problem: "photoWrong" | "photoLarge" | "photoMany" };

/** Made small, without what it says of where and when it was taken. */
export async function addPhoto(db: Db, files: Files, requestId: string, photo: { content: Uint8Array; alt: string }): Promise<AddOutcome> {
  const resized = await resizeImage(photo.content, { width: 1600, height: 1200, format: "webp" });
  if (!resized.ok) return { ok: false, problem: resized.problem === "too_many_pixels" ? "photoLarge" : "photoWrong" };
  return db.transaction().execute(async (trx): Promise<AddOutcome> => {
    await lockRequest(trx, requestId);
    const { count } = await trx
      .selectFrom("visits.photo")
      .select((e) => e.fn.countAll<number>().as("count"))
      .where("request_id", "=", requestId)
      .executeTakeFirstOrThrow();
    if (count >= mostPhotos) return { ok: false, problem: "photoMany" };
    const put = await files.put(resized.content, { name: "visite.webp", room: "visits", accept: ["image/webp"], maxBytes: 5 * megabyte }, trx);
    if (!put.ok) return { ok: false, problem: put.problem === "too_large" ? "photoLarge" : "photoWrong" };
    await trx.insertInto("visits.photo").values({ request_id: requestId, file_id: put.file.id, alt: photo.alt, position: count }).execute();
    return { ok: true };
  });
}

export async function removePhoto(db: Db, files: Files, requestId: string, fileId: string): Promise<void> {
  const { rows } = await sql`delete from visits.photo where request_id = ${requestId} and file_id::text = ${fileId} returning id`.execute(db);
  if (rows.length > 0) await files.remove(fileId);
}
