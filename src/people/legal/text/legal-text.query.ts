import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { LegalPage } from "./house.ts";

/** One text that a publisher put in the place of the house's own; without French words it gave the page back to the house. */
export interface LegalText {
  readonly page: LegalPage;
  /** From 1. */
  readonly version: number;
  readonly fr: string | null;
  readonly en: string | null;
  readonly nl: string | null;
  readonly note: string;
  readonly asks_again: boolean;
  readonly published_at: Date;
}

const columns = sql`page, version, fr, en, nl, note, asks_again, published_at`;

/** Of one page, the latest first. */
export async function listVersions(db: Db, page: LegalPage): Promise<LegalText[]> {
  const { rows } = await sql<LegalText>`select ${columns} from people.legal_text where page = ${page} order by version desc`.execute(db);
  return rows;
}

export async function findVersion(db: Db, page: LegalPage, version: number): Promise<LegalText | null> {
  const { rows } = await sql<LegalText>`select ${columns} from people.legal_text where page = ${page} and version = ${version}`.execute(db);
  return rows[0] ?? null;
}

/** What is in force; null: the house's own text, as from the first day. */
export async function findLatest(db: Db, page: LegalPage): Promise<LegalText | null> {
  const { rows } = await sql<LegalText>`select ${columns} from people.legal_text where page = ${page} order by version desc limit 1`.execute(db);
  return rows[0] ?? null;
}
