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

/** A letter with a new private link, if and when the transaction commits. False: this person gave no address; somebody calls or writes. */
export async function sendTo(trx: Db, house: House, candidateId: string, kind: LetterKind): Promise<boolean> {
  const { rows } = await sql<Row>`
    select c.email, c.number, c.language, a.title from assemblies.candidate c join assemblies.assembly a on a.id = c.assembly_id where c.id = ${candidateId}`.execute(
    trx,
  );
  const [row] = rows;
  if (!row?.email) return false;
  const href = publicAddress(house.settings, routes.own.href({ token: await renewLink(trx, candidateId) }));
  const about = { assembly: row.title, number: sayNumber(row.number) };
  await sendLetter(house, (language) => letterOf(kind, about, href, language), { to: row.email, locale: languageOf(row.language), room: "assemblies" }, trx);
  return true;
}

/** A new private link, 192 bits; the one before leads nowhere any more. */
async function renewLink(trx: Db, candidateId: string): Promise<string> {
  const token = newToken();
  await sql`update assemblies.candidate set hash = ${hashOfToken(token)} where id = ${candidateId}`.execute(trx);
  return token;
}

/** A new private link for a letter on paper, noted in the log of acts. */
export async function printLink(db: Db, candidateId: string, by: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    await record(trx, { kind: "candidate", id: candidateId, act: "print_letter", by });
    return renewLink(trx, candidateId);
  });
}
