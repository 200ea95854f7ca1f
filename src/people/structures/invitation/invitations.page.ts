import { isLocale } from "#platform/i18n/locale.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import { memberKeeping } from "../members/members.answer.tsx";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";
import { invite, resendInvitation, revokeInvitation } from "./invite.command.ts";

const brake = { of: "invitation", limit: 60, windowSeconds: 86_400 };

/** A manager invites by mail, sends the mail again, or takes the invitation back. */
export default acts("people/structures", routes.invitations, {
  ...memberKeeping,
  acts: (step) => ({
    invite: step({
      read: readInvitation,
      brake,
      async run(visit, structure, invitation) {
        const invited = await invite(visit, structure, { ...invitation, by: visit.visitor });
        if (!invited.ok) return conflict(structuresTexts[visit.locale].members.problems[invited.problem]);
        return done(routes.members.href(visit.params), "invitee");
      },
    }),
    resend: step({
      read: (form) => form.text("invitation"),
      brake,
      async run(visit, structure, invitation) {
        const { problems } = structuresTexts[visit.locale].members;
        if (!isUuid(invitation)) return wrong({}, problems.not_understood);
        const sent = await resendInvitation(visit, structure, { invitation, by: visit.visitor });
        return sent ? done(routes.members.href(visit.params), "renvoyee") : conflict(problems.gone);
      },
    }),
    revoke: step({
      read: (form) => form.text("invitation"),
      async run({ db, params, locale }, structure, invitation) {
        const { problems } = structuresTexts[locale].members;
        if (!isUuid(invitation)) return wrong({}, problems.not_understood);
        const revoked = await revokeInvitation(db, structure, invitation);
        return revoked ? done(routes.members.href(params), "annulee") : conflict(problems.gone);
      },
    }),
  }),
});

function readInvitation(form: Reader) {
  const t = structuresTexts[form.locale].problems;
  const locale = form.text("locale");
  return {
    email: form.email("email", t.email),
    function: form.line("function", 0, 120, t.function),
    locale: isLocale(locale) ? locale : form.locale,
  };
}
