import { type RawBuilder, sql } from "kysely";

import type { Db } from "../db/db.ts";
import type { AllOffers } from "../offers.ts";
import type { PersonalTable, Who } from "./register.ts";

/** The condition under which a row of `t` is somebody's. */
export function isTheirs({ person }: PersonalTable, who: Who): RawBuilder<unknown> {
  if (typeof person === "string") return sql`t.${sql.id(person)} = ${who.id}`;
  if (typeof person === "function") return person(who);
  return sql`lower(t.${sql.id(person.address)}) = any(${who.addresses})`;
}

const columnsOf = ({ facts = [], words = {} }: PersonalTable): string[] => [...facts, ...Object.keys(words)];

/** Whether the copy of one's data has it: not where a table keeps nothing but secrets, or who did it. */
export const isGiven = (table: PersonalTable): boolean => table.read !== undefined || columnsOf(table).length > 0;

/** What the copy of one's data gives of a table: no secret. */
export async function rowsOf(db: Db, table: PersonalTable, who: Who, offers: AllOffers): Promise<readonly object[]> {
  if (table.read) return table.read(db, who, offers);
  const columns = columnsOf(table);
  const beside = Object.entries(table.beside ?? {}).map(([name, value]) => sql`${value} as ${sql.id(name)}`);
  const { rows } = await sql`
    select ${sql.join([...beside, ...columns.map((column) => sql`t.${sql.id(column)}`)])}
    from ${sql.table(table.table)} t where ${isTheirs(table, who)} order by t.${sql.id(columns[0]!)}`.execute(db);
  return rows as object[];
}

export const sheetOf = ({ sheet, table }: PersonalTable): string => sheet ?? table.split(".")[1]!;
