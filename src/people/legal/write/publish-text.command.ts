import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { LegalPage } from "../text/house.ts";

export interface NewText {
  /** The version that the form was made from; 0: the house's own. */
  readonly after: number;
  readonly fr: string | null;
  readonly en: string | null;
  readonly nl: string | null;
  readonly note: string;
  readonly asksAgain: boolean;
}

/** Publishes a text, unless another was published since the form was made. */
export async function publishText(db: Db, page: LegalPage, text: NewText, by: string): Promise<{ ok: boolean }> {
  return db.transaction().execute(async (trx) => {
    const { fr, en, nl, note, after, asksAgain } = text;
    const { rows } = await sql<{ version: number }>`
      insert into people.legal_text (page, version, fr, en, nl, note, asks_again, published_by)
      select ${page}, ${after + 1}::int, ${fr}, ${en}, ${nl}, ${note}, ${asksAgain}, ${by}::uuid
      where ${after} = (select coalesce(max(version), 0) from people.legal_text where page = ${page})
      on conflict (page, version) do nothing returning version`.execute(trx);
    if (!rows[0]) return { ok: false };
    const did = { who: by, act: fr === null ? "legal.text_given_back" : "legal.text", room: "people", about: { kind: "legal_text", id: page } };
    await recordAct(trx, { ...did, after: { version: rows[0].version, asks_again: asksAgain }, reason: note });
    return { ok: true };
  });
}
