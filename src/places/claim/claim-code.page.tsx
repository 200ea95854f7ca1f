import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { may } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { useCode } from "./become-host.command.ts";
import { answerClaim, claimForm } from "./claim.page.tsx";
import { claimRoutes } from "./claim.routes.ts";

export default page("places/claim", claimRoutes.claimCode, {
  access: may("places.claim"),

  get: ({ params }) => ({ redirect: claimRoutes.claim.href({ slug: params.slug }) }),

  async post({ db, params, visitor, form: readPosted, locale, offers }) {
    const { code = "" } = await readPosted();
    const form = await claimForm(db, params.slug, visitor);
    const turn = await takeToken(db, `places/claim-try ${visitor.id}`, { limit: 60, windowSeconds: 3600 });
    if (!turn.allowed) return answerClaim({ ...form, brake: true }, locale, 429);
    const done = { redirect: withQuery(routes.show.href({ slug: form.place.slug }), { fait: "hote-ajoute" }) };
    if (form.host) return done;
    if (!code.trim()) return answerClaim({ ...form, codeProblem: "required" }, locale, 422);
    const used = await useCode(db, offers, visitor, form.place, code);
    if (used.ok) return done;
    return answerClaim({ ...(await claimForm(db, params.slug, visitor)), codeProblem: used.problem }, locale, used.problem === "wrong" ? 422 : 409);
  },
});
