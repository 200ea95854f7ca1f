import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";

/** A room that takes pictures away from everyone for a time: what they belong to waits for a review, was hidden, or is not public yet. */
export interface FileGate {
  /** Whether the public does not see the file `f` today, a condition on `f.id`: one query asks all rooms. */
  readonly withdrawn: RawBuilder<boolean>;
  /** Whether this person sees a withdrawn one all the same: who made it, who judges it. */
  opensTo(db: Db, fileId: string, someone: Visitor): Promise<boolean>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    fileGates: FileGate;
  }
}

type Audience = "everyone" | "this_person" | "nobody";

/** Who may see a picture that has an address; nobody when there is none. One query, a second one only for what is withdrawn. */
export async function audienceOf(db: Db, { fileGates }: AllOffers, fileId: string, someone: Visitor | null): Promise<Audience> {
  const gates = fileGates.map(({ withdrawn }) => sql`(${withdrawn})`);
  const { rows } = await sql<{ withdrawn: boolean }>`
    select (${gates.length > 0 ? sql.join(gates, sql` or `) : sql`false`})::boolean as withdrawn
    from platform.file f where f.id = ${fileId} and f.media_type in ('image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif')`.execute(db);
  const [found] = rows;
  if (!found) return "nobody";
  if (!found.withdrawn) return "everyone";
  const opened = someone ? await Promise.all(fileGates.map((gate) => gate.opensTo(db, fileId, someone))) : [];
  return opened.includes(true) ? "this_person" : "nobody";
}
