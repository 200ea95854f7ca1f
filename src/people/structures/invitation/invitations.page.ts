import { isLocale } from "#platform/i18n/locale.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { Refused } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { may } from "#platform/web/visitor.ts";
import { keptStructure, membersAnswer } from "../members/members.answer.tsx";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";
import { invite, resendInvitation, revokeInvitation } from "./invite.command.ts";

/** A manager invites by mail, sends the mail again, or takes the invitation back. */
export default page("people/structures", routes.invitations, {
  access: may("structures.keep_members"),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const structure = await keptStructure(visit);
    const typed = await visit.form();
    const { acte, invitation = "" } = typed;
    const back = { redirect: withQuery(routes.members.href({ id: structure.id }), { fait: acte }) };
    if (acte === "annulee" && isUuid(invitation)) {
      const revoked = await revokeInvitation(db, structure, invitation);
      return revoked ? back : membersAnswer(visit, structure, { status: 409, problem: "gone" });
    }
    const { allowed, retryAfter } = await takeToken(db, `invitation ${visitor.id}`, { limit: 60, windowSeconds: 86_400 });
    if (!allowed) throw new Refused(429, String(retryAfter));
    if (acte === "renvoyee" && isUuid(invitation)) {
      const sent = await resendInvitation(visit, structure, { invitation, by: visitor });
      return sent ? back : membersAnswer(visit, structure, { status: 409, problem: "gone" });
    }
    if (acte !== "invitee") return membersAnswer(visit, structure, { status: 422, problem: "not_understood" });
    const t = structuresTexts[locale].problems;
    const email = (typed.email ?? "").trim().toLowerCase();
    const work = (typed.function ?? "").trim();
    const problems = {
      ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254 ? {} : { email: t.email }),
      ...(work.length > 120 ? { function: t.function } : {}),
    };
    if (Object.keys(problems).length > 0) return membersAnswer(visit, structure, { status: 422, values: typed, problems });
    const asked = { email, function: work, locale: isLocale(typed.locale) ? typed.locale : locale, by: visitor };
    const invited = await invite(visit, structure, asked);
    return invited.ok ? back : membersAnswer(visit, structure, { status: 409, values: typed, problem: invited.problem });
  },
});
