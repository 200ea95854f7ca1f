import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { havingWords } from "#platform/search/words.query.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { isShown, type Meeting, meetingColumns, meetingTables } from "../meetings.query.ts";
import type { MeetingFilters } from "./meetings.filters.ts";

interface Question extends Pick<MeetingFilters, "when" | "words" | "online"> {
  readonly communeCode: string | null;
  readonly processId: string | null;
}

export async function findShownProcess(db: Db, slug: string): Promise<{ id: string; title: string } | null> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from processes.process where slug = ${slug} and state in ('published', 'ended', 'cancelled')`.execute(db);
  return rows[0] ?? null;
}

/** The nearest first; of those that are over, the latest. A commune's are those on its ground, and those of all on line. */
export async function listMeetings(db: Db, { when, words, online, communeCode, processId }: Question, { limit, offset }: Range): Promise<Slice<Meeting>> {
  const past = when === "past";
  const where = sql`${isShown}
    and ${past ? sql`m.ends_at <= clock_timestamp()` : sql`m.ends_at > clock_timestamp()`}
    and (${communeCode}::text is null or m.commune_code = ${communeCode})
    and (${processId}::uuid is null or m.process_id = ${processId})
    and (not ${online}::boolean or m.online)
    and ${havingWords(sql`m.words`, words)}`;
  const [found, counted] = await Promise.all([
    sql<Meeting>`
      select ${meetingColumns} from ${meetingTables} where ${where}
      order by ${past ? sql`m.starts_at desc` : sql`m.starts_at`}, m.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${meetingTables} where ${where}`.execute(db),
  ]);
  return { rows: found.rows, total: counted.rows[0]!.count };
}
