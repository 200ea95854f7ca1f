import { symmetricDecrypt } from "better-auth/crypto";

import type { Db } from "#platform/db/db.ts";
import type { Visit } from "#platform/web/page.tsx";
import { authOf } from "../auth/auth.ts";

export async function hasPasskey(db: Db, personId: string): Promise<boolean> {
  return (await db.selectFrom("people.passkey").select("id").where("person_id", "=", personId).executeTakeFirst()) !== undefined;
}

export interface Enrolment {
  /** What the application copies, in letters. */
  readonly secret: string;
  /** The same for its camera: `otpauth://totp/…`. */
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

/** The application that is being added, until its first code is verified; null when none is. */
export async function findEnrolment(
  { db, settings }: Pick<Visit, "db" | "settings">,
  person: { readonly id: string; readonly email: string },
): Promise<Enrolment | null> {
  const row = await db.selectFrom("people.two_factor").select("secret").where("person_id", "=", person.id).where("verified", "=", false).executeTakeFirst();
  if (!row) return null;
  const auth = authOf({ db, settings });
  const { secretConfig } = await auth.$context;
  const secret = base32(await symmetricDecrypt({ key: secretConfig, data: row.secret }));
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: person.id } });
  const label = encodeURIComponent(`Beffroi:${person.email}`);
  return { secret, uri: `otpauth://totp/${label}?secret=${secret}&issuer=Beffroi&digits=6&period=30`, backupCodes };
}

/** RFC 4648 §6, without padding, as applications take it. */
function base32(text: string): string {
  const bits = Array.from(Buffer.from(text, "utf8"), (byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
}
