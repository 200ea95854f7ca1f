import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { tellSecurity } from "../security/security.letters.ts";
import { providerIds } from "./providers.ts";

/** Takes an identity away from the account. The link by mail always remains. */
export default page("people/openid", routes.identities, {
  access: signedIn,

  get: () => ({ redirect: routes.security.href() }),

  async post(visit) {
    const { db, visitor } = visit;
    const { retirer } = await visit.form();
    const provider = providerIds.find((id) => id === retirer);
    if (!provider) throw new NotFound();
    const removed = await db.deleteFrom("people.account").where("person_id", "=", visitor.id).where("provider_id", "=", provider).executeTakeFirst();
    if (removed.numDeletedRows === 0n) throw new NotFound();
    await tellSecurity(visit, "identity_removed", visitor);
    return { redirect: withQuery(routes.security.href(), { fait: "identite-retiree" }) };
  },
});
