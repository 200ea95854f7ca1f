import { acts, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { beforeTerms, signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security-letters/security.letters.ts";
import { providerIds } from "../auth/providers.ts";
import { unlinkIdentity } from "./unlink.command.ts";

/** Takes an identity away from the account. The link by mail always remains. */
export default acts("people/openid", routes.identities, {
  access: beforeTerms(signedIn),
  show: () => ({ redirect: routes.security.href() }),
  acts: (step) => ({
    remove: step({
      read: (form) => providerIds.find((id) => id === form.on()),
      async run(visit, _thing, provider) {
        if (!provider) throw new NotFound();
        const { db, visitor } = visit;
        if (!(await unlinkIdentity(db, visitor.id, provider))) throw new NotFound();
        await tellSecurity(visit, "identity_removed", visitor);
        return done(routes.security.href(), "identite-retiree");
      },
    }),
  }),
});
