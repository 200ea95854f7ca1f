import { act } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { admit, nextOf } from "../auth/admit.ts";
import { cast } from "../cast.ts";
import { routes } from "../routes.ts";
import { isOfDemo } from "../auth/demo-person.query.ts";
import { hasDemoSignIn } from "./has-demo-sign-in.ts";

/** Lets a visitor of the demo be one of its people. */
export default act("people/demo-sign-in", routes.demoSignIn, {
  access: beforeTerms(anyone),

  find(visit) {
    if (!hasDemoSignIn(visit)) throw new NotFound();
  },

  show: () => ({ redirect: routes.signIn.href() }),
  read: (form) => ({ who: form.text("personne"), next: nextOf(form.text("suite")) }),

  async run(visit, _thing, { who, next }) {
    const someone = Object.hasOwn(cast, who) ? cast[who as keyof typeof cast] : null;
    if (!someone || !(await isOfDemo(visit.db, someone.id))) throw new NotFound();
    return admit(visit, { personId: someone.id, way: "demo", secondFactor: true, next });
  },
});
