import { type RawBuilder, sql } from "kysely";

/** Rows of one table that follow a place into another record. `n` is the row, `o` one of the other record with which it would collide. */
export interface MovedTable {
  readonly table: string;
  /** What names a row, apart from its place. */
  readonly key: readonly string[];
  /** A row that collides stays with the record that goes, unseen, and comes back with it. */
  readonly collides: RawBuilder<boolean> | null;
}

const open = sql`('code_sent', 'waiting')`;

export const movedTables: readonly MovedTable[] = [
  { table: "origin", key: ["source", "source_id"], collides: null },
  { table: "photo", key: ["id"], collides: sql`o.sha256 = n.sha256 and o.removed_at is null and n.removed_at is null` },
  { table: "support", key: ["id"], collides: sql`o.year = n.year and o.label = n.label and o.cents = n.cents` },
  { table: "stage_date", key: ["stage"], collides: sql`o.stage = n.stage` },
  { table: "closing", key: ["id"], collides: sql`o.during && n.during` },
  { table: "error_report", key: ["id"], collides: sql`o.digest = n.digest` },
  { table: "claim", key: ["id"], collides: sql`o.person_id = n.person_id and o.state in ${open} and n.state in ${open}` },
  { table: "held_field", key: ["field"], collides: sql`o.field = n.field` },
  { table: "disagreement", key: ["field", "source"], collides: sql`o.field = n.field and o.source = n.source` },
];

/** What stays with the record that goes: what was said and asked of it. Zones follow the point. A test holds both lists against the schema. */
export const stayingTables: readonly string[] = ["change", "first_words", "place_zone", "duplicate_suggestion", "merge", "proposal", "confirmation_request"];
