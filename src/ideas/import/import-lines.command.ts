import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { ignoredTitles, linesOf, type Sheet } from "#platform/imports/sheet.ts";
import { addProposal, writeVersion, writeZones } from "../add-proposal.command.ts";
import { writeJourney } from "../move-proposal.command.ts";
import { proposalSlug } from "../proposal-address.ts";
import type { Rules } from "../write/rules.query.ts";
import type { IdeaMapping } from "./fields.ts";
import { type ImportedProposal, type LineRemark, readLine } from "./read-line.ts";

export interface ImportReport {
  readonly read: number;
  readonly created: number;
  /** Imported before, and different since: they got a new version. */
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly LineRemark[];
  /** What was left out of lines that went in. */
  readonly left: readonly LineRemark[];
  /** Columns that became nothing. */
  readonly ignored: readonly string[];
}

interface ImportRequest {
  readonly processId: string;
  readonly sheet: Sheet;
  readonly mapping: IdeaMapping;
  readonly rules: Rules;
  /** The name of the other platform. */
  readonly source: string;
  readonly dryRun: boolean;
  /** The person who imports; null for the command line. */
  readonly by: string | null;
  readonly asWhom: string;
  readonly now: Date;
  readonly progress?: (done: number, total: number) => Promise<void> | void;
  readonly signal?: AbortSignal;
}

type Outcome = "created" | "changed" | "unchanged";

/**
 * Line by line, each whole or not at all. A line is known again by its reference: a second file changes what changed and adds what is
 * new; a file that was begun and not ended is taken up again. A dry run says the same and writes nothing.
 */
export async function importLines(db: Db, asked: ImportRequest): Promise<ImportReport> {
  const { sheet, mapping, rules, source, dryRun, now } = asked;
  const counts = { created: 0, changed: 0, unchanged: 0 };
  const [rejections, left]: [LineRemark[], LineRemark[]] = [[], []];
  const seen = new Set<string>();
  const lines = linesOf(sheet, mapping);
  for (const [at, line] of lines.entries()) {
    asked.signal?.throwIfAborted();
    const read = readLine(line, { rules, usualSignature: source, now });
    if (!read.ok) rejections.push(read.refused);
    else if (seen.has(read.proposal.reference)) rejections.push(twice(read.proposal));
    else {
      seen.add(read.proposal.reference);
      left.push(...read.left);
      counts[await importOne(db, asked, read.proposal, dryRun)] += 1;
    }
    await asked.progress?.(at + 1, lines.length);
  }
  return { read: lines.length, ...counts, rejected: rejections.length, rejections, left, ignored: ignoredTitles(sheet, mapping) };
}

const twice = ({ line, reference }: ImportedProposal): LineRemark => ({ line, reference, field: "reference", remark: "twice", said: reference });

function importOne(db: Db, asked: ImportRequest, proposal: ImportedProposal, dryRun: boolean): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      select id from ideas.proposal where process_id = ${asked.processId} and imported_as = ${proposal.reference} for update`.execute(trx);
    const known = rows[0]?.id;
    if (!known) {
      if (!dryRun) await create(trx, asked, proposal);
      return "created";
    }
    return (await change(trx, asked, known, proposal, dryRun)) ? "changed" : "unchanged";
  });
}

async function create(
  trx: Db,
  { processId, source, by, asWhom }: ImportRequest,
  { content, reference, signature, authorKind, filedAt, stateThere }: ImportedProposal,
) {
  const words = [`${source}, ${reference}`, stateThere].filter(Boolean).join("\u00a0: ");
  const where = { channel: "import", importedAs: reference, act: "imported", words: words.slice(0, 4000) } as const;
  await addProposal(trx, { processId, ...content, authorId: null, authorKind, signature, by, asWhom, ...where, ...(filedAt && { filedAt }) });
}

/** What people wrote here since is not overwritten: only a proposal that its import alone has changed follows the file. */
async function change(trx: Db, { by, asWhom, source }: ImportRequest, id: string, { content }: ImportedProposal, dryRun: boolean): Promise<boolean> {
  const { title, body, categoryId, communeCode, point, address, costCents } = content;
  const differs = sql`(title, body, category_id, commune_code, latitude, longitude, address, cost_cents) is distinct from
    (${title}, ${body}, ${categoryId}::uuid, ${communeCode}::char(5), ${point?.latitude ?? null}::float8, ${point?.longitude ?? null}::float8,
    ${address}::text, ${costCents}::bigint)`;
  const own = sql`not exists (select from ideas.journey j where j.proposal_id = p.id and j.act in ('edited', 'corrected'))`;
  const { rows } = await sql`select from ideas.proposal p where id = ${id} and ${differs} and ${own}`.execute(trx);
  if (rows.length === 0) return false;
  if (dryRun) return true;
  await sql`
    update ideas.proposal set version = version + 1, title = ${title}, slug = ${proposalSlug(title)}, body = ${body}, category_id = ${categoryId},
      commune_code = ${communeCode}, latitude = ${point?.latitude ?? null}, longitude = ${point?.longitude ?? null}, address = ${address},
      cost_cents = ${costCents},
      updated_at = clock_timestamp() where id = ${id}`.execute(trx);
  await writeVersion(trx, id, { by, why: source });
  await writeZones(trx, id, point);
  await writeJourney(trx, { proposalId: id, act: "imported", by, asWhom, words: source });
  return true;
}
