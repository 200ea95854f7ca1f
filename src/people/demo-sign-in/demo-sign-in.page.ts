import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { cast } from "../cast.ts";
import { routes } from "../routes.ts";
import { hasDemoSignIn } from "./has-demo-sign-in.ts";

/** Lets a visitor of the demo be one of its people. */
export default page("people/demo-sign-in", routes.demoSignIn, {
  access: anyone,

  async post(visit) {
    if (!hasDemoSignIn(visit)) throw new NotFound();
    const { personne = "", suite } = await visit.form();
    const someone = Object.hasOwn(cast, personne) ? cast[personne as keyof typeof cast] : null;
    const known = someone && (await visit.db.selectFrom("people.person").select("id").where("id", "=", someone.id).where("demo", "=", true).executeTakeFirst());
    if (!known) throw new NotFound();
    return admit(visit, { personId: known.id, way: "demo", secondFactor: true, next: nextOf(suite) });
  },
});
