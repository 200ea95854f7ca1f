import { isAPIError } from "better-auth/api";

import { isUuid } from "#platform/text/uuid.ts";

import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { authOf } from "../auth/auth.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security/security.letters.ts";
import { readCredential } from "./credential.form.ts";

const back = (fait: string) => ({ redirect: withQuery(routes.security.href(), { fait }) });
/** Shown to nobody but its owner: one line is all it must be. */
const nameOf = (typed: string | undefined) =>
  (typed ?? "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 60);

/** Adds, names and removes one's passkeys. */
export default page("people/passkeys", routes.passkeys, {
  access: signedIn,

  get: () => ({ redirect: routes.security.href() }),

  async post(visit) {
    const { db, visitor, headers } = visit;
    const { reponse, nom, renommer, retirer } = await visit.form();
    if (reponse !== undefined) {
      const response = readCredential(reponse);
      if (!response) return back("cle-refusee");
      try {
        await authOf(visit).api.verifyPasskeyRegistration({ body: { response, name: nameOf(nom) }, headers });
      } catch (error) {
        if (isAPIError(error)) return back("cle-refusee");
        throw error;
      }
      await tellSecurity(visit, "passkey", visitor);
      return back("cle");
    }
    const id = retirer ?? renommer ?? "";
    if (!isUuid(id)) throw new NotFound();
    if (retirer === undefined) {
      const named = await db
        .updateTable("people.passkey")
        .set({ name: nameOf(nom) })
        .where("id", "=", id)
        .where("person_id", "=", visitor.id)
        .executeTakeFirst();
      if (named.numUpdatedRows === 0n) throw new NotFound();
      return back("cle-nommee");
    }
    const removed = await db.deleteFrom("people.passkey").where("id", "=", id).where("person_id", "=", visitor.id).executeTakeFirst();
    if (removed.numDeletedRows === 0n) throw new NotFound();
    await tellSecurity(visit, "passkey_removed", visitor);
    return back("cle-retiree");
  },
});
