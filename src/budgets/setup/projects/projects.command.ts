import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { resizeImage } from "#platform/files/image.ts";
import type { Files } from "#platform/files/files.ts";
import { lockDraft } from "../settings.command.ts";
import type { Parameters } from "../../vote.ts";
import { type DraftChange, insertProjects, type NewProject, recordChange, rowOf } from "./insert-projects.command.ts";
import type { ProjectText } from "./project.form.ts";

type AddOutcome = { ok: true; numbers: readonly number[] } | { ok: false; problem: "not_draft" | "too_many" };

/** Adds projects at the end, all or none. */
export async function addProjects(db: Db, change: DraftChange, projects: readonly NewProject[]): Promise<AddOutcome> {
  return db.transaction().execute(async (trx): Promise<AddOutcome> => {
    if (!(await lockDraft(trx, change.voteId))) return { ok: false, problem: "not_draft" };
    const numbers = await insertProjects(trx, change, projects);
    return numbers ? { ok: true, numbers } : { ok: false, problem: "too_many" };
  });
}

/** Gives its number; null when the vote is no draft any more, or has as many projects as it may. */
export async function addProject(db: Db, asked: DraftChange, project: ProjectText): Promise<number | null> {
  const added = await addProjects(db, asked, [project]);
  return added.ok ? added.numbers[0]! : null;
}

/** Gives its number back; null when the vote is no draft any more. */
export async function saveProject(db: Db, { voteId, by }: DraftChange, number: number, project: ProjectText): Promise<number | null> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockDraft(trx, voteId))) return null;
    await trx.updateTable("budgets.project").set(rowOf(project)).where("vote_id", "=", voteId).where("number", "=", number).execute();
    await recordChange(trx, voteId, by, "vote.edit_project", { number, title: project.title, cost: project.costCents });
    return number;
  });
}

/** The rule forgets it too: its number may be given again, and another project excludes nothing. */
export async function removeProject(db: Db, files: Files, { voteId, by }: DraftChange, number: number): Promise<boolean> {
  const gone = await db.transaction().execute(async (trx) => {
    if (!(await lockDraft(trx, voteId))) return null;
    const row = await trx
      .deleteFrom("budgets.project")
      .where("vote_id", "=", voteId)
      .where("number", "=", number)
      .returning(["title", "file_id"])
      .executeTakeFirst();
    if (row) await forgetExclusion(trx, voteId, number);
    if (row) await recordChange(trx, voteId, by, "vote.remove_project", { number, title: row.title });
    return row ?? null;
  });
  if (gone?.file_id) await files.remove(gone.file_id);
  return gone !== null;
}

async function forgetExclusion(trx: Db, voteId: string, number: number): Promise<void> {
  const { parameters } = await trx.selectFrom("budgets.vote").select("parameters").where("id", "=", voteId).executeTakeFirstOrThrow();
  const { exclusions, ...rule } = parameters as Parameters;
  const left = exclusions?.map((group) => group.filter((id) => id !== String(number))).filter((group) => group.length > 1) ?? [];
  if (!exclusions?.flat().includes(String(number))) return;
  const changed = { ...rule, ...(left.length > 0 && { exclusions: left }) };
  await trx
    .updateTable("budgets.vote")
    .set({ parameters: JSON.stringify(changed), version: sql`version + 1` })
    .where("id", "=", voteId)
    .execute();
}

/** A picture as it is published: small, without what it says of where and when it was taken. Null for what is no picture. */
export async function smallPicture(content: Uint8Array): Promise<Uint8Array | null> {
  const resized = await resizeImage(content, { width: 1200, height: 800, format: "webp" });
  return resized.ok ? resized.content : null;
}

/** Puts a small picture in the place of the one before; null takes it away. False when the vote is no draft any more. */
export async function savePicture(
  db: Db,
  files: Files,
  asked: DraftChange,
  number: number,
  picture: { content: Uint8Array; alt: string } | null,
): Promise<boolean> {
  const before = await db.transaction().execute(async (trx) => {
    if (!(await lockDraft(trx, asked.voteId))) return undefined;
    const put = picture && (await files.put(picture.content, { name: "projet.webp", room: "budgets", accept: ["image/webp"], maxBytes: 5_000_000 }, trx));
    if (put && !put.ok) return undefined;
    const old = await trx.selectFrom("budgets.project").select("file_id").where("vote_id", "=", asked.voteId).where("number", "=", number).executeTakeFirst();
    await trx
      .updateTable("budgets.project")
      .set({ file_id: put ? put.file.id : null, file_alt: put ? picture!.alt : null })
      .where("vote_id", "=", asked.voteId)
      .where("number", "=", number)
      .execute();
    return old?.file_id ?? null;
  });
  if (before) await files.remove(before);
  return before !== undefined;
}
