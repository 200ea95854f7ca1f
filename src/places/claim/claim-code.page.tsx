import { act, conflict, done, tooMany, wrong } from "#platform/web/act.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { may } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { useCode } from "./become-host.command.ts";
import { claimTexts } from "./claim.texts.ts";
import { claimAnswer } from "./claim.view.tsx";
import { findClaimed } from "./claimed-place.query.ts";

/** The form stands on the page of the claim. */
export default act("places/claim", routes.claimCode, {
  access: may("places.claim"),
  find: findClaimed,
  show: ({ params, locale }, claimed, form) => (form.act === null ? { redirect: routes.claim.href(params) } : claimAnswer(claimed, form, locale)),
  read: (form) => form.line("code", 1, 100, claimTexts[form.locale].code.required),

  async run({ db, params, visitor, locale, offers }, { place, host }, code) {
    const t = claimTexts[locale];
    const turn = await takeToken(db, `places/claim-try ${visitor.id}`, { limit: 60, windowSeconds: 3600 });
    if (!turn.allowed) return tooMany(t.brake);
    const used = host || (await useCode(db, offers, visitor, place, code));
    if (used === true || used.ok) return done(routes.show.href(params), "hote-ajoute");
    return used.problem === "wrong" ? wrong({ code: t.code.wrong }) : conflict(t.code[used.problem]);
  },
});
