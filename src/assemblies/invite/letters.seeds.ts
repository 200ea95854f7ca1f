import { sql } from "kysely";

import { cast } from "#people";
import { sha256 } from "#platform/crypto/sha256.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { Settings } from "#platform/settings.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { codeOf, hashOfCode } from "./letter-code.ts";

const idOf = (kind: "4a" | "5d" | "5e", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const letters = 40;

/** Of the assembly that looks for residents: one mailing by lot, to which some have answered. */
export async function plantLetters(db: Db, settings: Settings): Promise<void> {
  const [assembly, mailing] = [idOf("4a", 1), idOf("5d", 1)];
  const posted = addDays(dayOf(new Date()), -25);
  const print = (words: string) => sha256(words).toString("hex");
  await insertRows(db, "assemblies.mailing", [
    {
      ...{ id: mailing, assembly_id: assembly, number: 1, seed: print("a seed of the story"), file_print: print("a file of the story") },
      ...{ addresses: 1240, homes: 1180, letters, made_by: cast.chloe.id, made_at: `${posted}T08:00:00Z`, sent_on: posted, demo: true },
    },
  ]);
  const rows = Array.from({ length: letters }, (_, at) => {
    const id = idOf("5e", at + 1);
    return {
      id,
      number: at + 1,
      street: `${at + 1} rue des Essais`,
      household: print(`home ${at}`),
      hash: hashOfCode(settings, codeOf(settings, id)).toString("hex"),
    };
  });
  await sql`
    insert into assemblies.invitation (id, assembly_id, mailing_id, number, street, postcode, town, household, hash)
    select l.id, ${assembly}, ${mailing}, l.number, l.street, '00000', 'Ville d’essai', l.household, decode(l.hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l (id uuid, number integer, street text, household text, hash text)`.execute(db);
  await sql`
    update assemblies.candidate c set invitation_id = i.id from assemblies.invitation i
    where c.assembly_id = ${assembly} and i.mailing_id = ${mailing} and i.number = c.number and c.number <= 7`.execute(db);
}
