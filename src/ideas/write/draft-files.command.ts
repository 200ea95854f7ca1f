import { createHash } from "node:crypto";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { MediaType } from "#platform/files/media-type.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { type DraftFile, most } from "./draft.ts";
import { largestPicture, makePicture } from "#platform/files/picture.ts";

const documentTypes: readonly MediaType[] = [
  "application/pdf",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

type FileProblem = "too_large" | "not_an_image" | "too_many_pixels" | "type_refused" | "empty" | "too_many" | "already_there" | "gone";
type AttachOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: FileProblem };

/** What files are attached to: a draft, or a proposal that its author still edits. */
export type Holder = { readonly table: "draft_file"; readonly column: "draft_id"; readonly id: string } | ProposalHolder;
interface ProposalHolder {
  readonly table: "proposal_file";
  readonly column: "proposal_id";
  readonly id: string;
}
export const draftHolder = (id: string): Holder => ({ table: "draft_file", column: "draft_id", id });
export const proposalHolder = (id: string): ProposalHolder => ({ table: "proposal_file", column: "proposal_id", id });

/** Keeps a picture in the sizes that pages show. The same picture sent twice is one; five are the most, whoever sends at the same time. */
export async function attachPicture(db: Db, files: Files, holder: Holder, file: File, title: string): Promise<AttachOutcome> {
  if (file.size > largestPicture) return { ok: false, problem: "too_large" };
  const made = await makePicture(new Uint8Array(await file.arrayBuffer()));
  if (!made.ok) return made;
  const { large, small, width, height, sha256 } = made.picture;
  return attach(db, holder, "picture", sha256, async (trx) => {
    const keep = async (content: Uint8Array) => {
      const kept = await files.put(content, { name: "image.webp", room: "participation", accept: ["image/webp"], maxBytes: largestPicture }, trx);
      if (!kept.ok) throw new Error(`our own picture was refused: ${kept.problem}`);
      return kept.file.id;
    };
    return { ok: true, row: { fileId: await keep(large), smallFileId: await keep(small), name: file.name, title, width, height } };
  });
}

/** Keeps a document as it is, when its content is of a kind that people can open. */
export async function attachDocument(db: Db, files: Files, holder: Holder, file: File, maxBytes: number): Promise<AttachOutcome> {
  const content = new Uint8Array(await file.arrayBuffer());
  const sha256 = createHash("sha256").update(content).digest();
  return attach(db, holder, "document", sha256, async (trx) => {
    const kept = await files.put(content, { name: file.name, room: "participation", accept: documentTypes, maxBytes }, trx);
    if (!kept.ok) return kept;
    const { id, name } = kept.file;
    return { ok: true, row: { fileId: id, smallFileId: null, name, title: titleOf(name), width: null, height: null } };
  });
}

/** Its name without the ending, as people say it; the whole name when that says nothing. */
function titleOf(name: string): string {
  const stem = name
    .replace(/\.\w{1,5}$/, "")
    .replace(/[_\s]+/g, " ")
    .trim();
  return stem.length >= 3 ? stem : `Document ${name}`;
}

type Row = Omit<DraftFile, "id" | "kind" | "size" | "mediaType">;
type FileStorage = { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly problem: FileProblem };

async function attach(db: Db, holder: Holder, kind: "picture" | "document", sha256: Buffer, keep: (trx: Db) => Promise<FileStorage>): Promise<AttachOutcome> {
  const [owner, table, column] = [holder.table === "draft_file" ? sql`ideas.draft` : sql`ideas.proposal`, ...into(holder)];
  const within = async (trx: Db): Promise<AttachOutcome> => {
    const { rows: held } = await sql`select from ${owner} where id = ${holder.id} for update`.execute(trx);
    if (held.length === 0) return { ok: false, problem: "gone" };
    const { rows } = await sql<{ same: boolean; count: number }>`
      select coalesce(bool_or(sha256 = ${sha256}), false) as same, (count(*) filter (where kind = ${kind}))::int as count from ${table}
        where ${column} = ${holder.id}`.execute(trx);
    const { same, count } = rows[0]!;
    if (same) return { ok: false, problem: "already_there" };
    if (count >= (kind === "picture" ? most.pictures : most.documents)) return { ok: false, problem: "too_many" };
    const kept = await keep(trx);
    if (!kept.ok) return kept;
    const { fileId, smallFileId, name, title, width, height } = kept.row;
    const named = holder.table === "draft_file" ? [sql`, name`, sql`, ${name.slice(-120) || "fichier"}`] : [sql``, sql``];
    await sql`
      insert into ${table} (${column}, kind, position, file_id, small_file_id, title, sha256, width, height ${named[0]})
      values (${holder.id}, ${kind}, ${count}, ${fileId}, ${smallFileId}, ${title}, ${sha256}, ${width}, ${height} ${named[1]})`.execute(trx);
    return { ok: true };
  };
  return db.isTransaction ? within(db) : db.transaction().execute(within);
}

const into = ({ table, column }: Holder) => [sql.table(`ideas.${table}`), sql.ref(column)] as const;

/** What each picture shows, by the identifier of its row. Words that say nothing are the form's to refuse. */
export async function describeFiles(db: Db, holder: Holder, titles: Readonly<Record<string, string>>): Promise<void> {
  const [table, column] = into(holder);
  const known = Object.entries(titles).filter(([id]) => isUuid(id));
  if (known.length === 0) return;
  await sql`
    update ${table} f set title = t.title from jsonb_to_recordset(${JSON.stringify(known.map(([id, title]) => ({ id, title })))}::jsonb) as t (id uuid, title text)
    where f.id = t.id and f.${column} = ${holder.id} and f.title <> t.title`.execute(db);
}

export async function removeFile(db: Db, holder: Holder, id: string): Promise<void> {
  const [table, column] = into(holder);
  if (isUuid(id)) await sql`delete from ${table} where id = ${id} and ${column} = ${holder.id}`.execute(db);
}
