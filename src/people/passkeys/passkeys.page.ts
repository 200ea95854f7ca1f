import { isAPIError } from "better-auth/api";

import { isUuid } from "#platform/text/uuid.ts";
import { acts, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Reader } from "#platform/web/reader.ts";
import { beforeTerms, signedIn } from "#platform/web/visitor.ts";
import { authOf } from "../auth/auth.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security-letters/security.letters.ts";
import { readCredential } from "./credential.form.ts";
import { removePasskey, renamePasskey } from "./passkeys.command.ts";

const security = routes.security.href();

/** Adds, names and removes one's passkeys. */
export default acts("people/passkeys", routes.passkeys, {
  access: beforeTerms(signedIn),
  show: () => ({ redirect: security }),
  acts: (step) => ({
    add: step({
      read: (form) => ({ response: readCredential(form.text("reponse")), name: readPasskeyName(form) }),
      async run(visit, _thing, { response, name }) {
        if (!response) return done(security, "cle-refusee");
        try {
          await authOf(visit).api.verifyPasskeyRegistration({ body: { response, name }, headers: visit.headers });
        } catch (error) {
          if (isAPIError(error)) return done(security, "cle-refusee");
          throw error;
        }
        await tellSecurity(visit, "passkey", visit.visitor);
        return done(security, "cle");
      },
    }),
    rename: step({
      read: (form) => ({ id: readPasskey(form), name: readPasskeyName(form) }),
      async run({ db, visitor }, _thing, { id, name }) {
        if (!(await renamePasskey(db, visitor.id, id, name))) throw new NotFound();
        return done(security, "cle-nommee");
      },
    }),
    remove: step({
      read: readPasskey,
      async run(visit, _thing, id) {
        if (!(await removePasskey(visit.db, visit.visitor.id, id))) throw new NotFound();
        await tellSecurity(visit, "passkey_removed", visit.visitor);
        return done(security, "cle-retiree");
      },
    }),
  }),
});

/** @throws NotFound */
function readPasskey(form: Reader): string {
  if (!isUuid(form.on())) throw new NotFound();
  return form.on();
}

/** Shown to nobody but its owner: one line is all it must be. */
const readPasskeyName = (form: Reader) =>
  form
    .text("nom")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 60);
