import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { sayNumber } from "../assembly.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import { languageOf, type LetterKind, letterOf } from "./letters.ts";

export type House = Pick<Services, "mailer" | "metropolis" | "settings">;

interface Row {
  readonly email: string | null;
  readonly number: number;
  readonly language: string;
  readonly title: string;
}

/** A letter with a private link of its own, if and when the transaction commits. False: this person gave no address; somebody calls or writes. */
export async function sendTo(trx: Db, house: House, candidateId: string, kind: LetterKind): Promise<boolean> {
  const { rows } = await sql<Row>`
    select c.email, c.number, c.language, a.title from assemblies.candidate c join assemblies.assembly a on a.id = c.assembly_id where c.id = ${candidateId}`.execute(
    trx,
  );
  const [row] = rows;
  if (!row?.email) return false;
  const href = publicAddress(house.settings, routes.own.href({ token: await makeLink(trx, candidateId) }));
  const about = { assembly: row.title, number: sayNumber(row.number) };
  await sendLetter(house, (language) => letterOf(kind, about, href, language), { to: row.email, locale: languageOf(row.language), room: "assemblies" }, trx);
  return true;
}

/** A private link, 192 bits. Those of earlier letters live: anybody may have a letter sent to anybody's address, and ends no link by it. */
export async function makeLink(trx: Db, candidateId: string, token = newToken()): Promise<string> {
  await sql`insert into assemblies.candidate_link (hash, candidate_id) values (${hashOfToken(token)}, ${candidateId})`.execute(trx);
  return token;
}

/** A new private link for a letter on paper, noted in the log of acts; those before lead nowhere any more. */
export async function printLink(db: Db, candidateId: string, by: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    await record(trx, { kind: "candidate", id: candidateId, act: "print_letter", by });
    await sql`delete from assemblies.candidate_link where candidate_id = ${candidateId}`.execute(trx);
    return makeLink(trx, candidateId);
  });
}
