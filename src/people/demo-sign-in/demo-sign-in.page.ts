import { act } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { cast } from "../cast.ts";
import { routes } from "../routes.ts";
import { hasDemoSignIn } from "./has-demo-sign-in.ts";

/** Lets a visitor of the demo be one of its people. */
export default act("people/demo-sign-in", routes.demoSignIn, {
  access: anyone,

  find(visit) {
    if (!hasDemoSignIn(visit)) throw new NotFound();
  },

  show: () => ({ redirect: routes.signIn.href() }),
  read: (form) => ({ who: form.text("personne"), next: nextOf(form.text("suite")) }),

  async run(visit, _thing, { who, next }) {
    const someone = Object.hasOwn(cast, who) ? cast[who as keyof typeof cast] : null;
    const known = someone && (await visit.db.selectFrom("people.person").select("id").where("id", "=", someone.id).where("demo", "=", true).executeTakeFirst());
    if (!known) throw new NotFound();
    return admit(visit, { personId: known.id, way: "demo", secondFactor: true, next });
  },
});
