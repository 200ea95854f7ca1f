import type { Db } from "#platform/db/db.ts";
import type { ProcessSheet } from "#processes";
import type { Criterion } from "../criteria/criteria.query.ts";
import { findJury } from "./jury.query.ts";
import type { JuryRecordContent } from "./record.ts";
import { readRecords } from "./record.query.ts";
import { readSheetsOn, type Sheet } from "./sheet.query.ts";

export interface JuryStanding {
  readonly line: JuryRecordContent["ranking"][number];
  /** How many have a rank. */
  readonly ranked: number;
  readonly top: number;
  readonly criteria: readonly Criterion[];
  readonly sheets: readonly Sheet[];
}

/** What the jury said of one idea; null until its record is out: nothing of it is read before. */
export async function readJurySection(db: Db, process: Pick<ProcessSheet, "id" | "stages">, proposalId: string, now: Date): Promise<JuryStanding | null> {
  if (!process.stages.some(({ kind }) => kind === "jury")) return null;
  const jury = await findJury(db, process, now);
  const [record] = jury ? await readRecords(db, jury.stage.id) : [];
  const line = record?.content.ranking.find((one) => one.proposalId === proposalId);
  if (!jury || !record || !line) return null;
  const ranked = record.content.ranking.filter(({ rank }) => rank !== null).length;
  return { line, ranked, top: record.content.top, criteria: jury.criteria, sheets: await readSheetsOn(db, jury.stage.id, proposalId) };
}
