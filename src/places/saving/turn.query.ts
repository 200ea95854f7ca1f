import { type RawBuilder, sql } from "kysely";

/** The key of the lock that writers of one source take, one after the other. */
export const turnOf = (source: string): RawBuilder<unknown> => sql`hashtextextended('places/saving/' || ${source}, 0)`;
