import { isLocale } from "#platform/i18n/locale.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { tickedRows } from "#platform/web/list.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type Keeping, memberKeeping } from "../members/members.answer.tsx";
import { structuresTexts } from "../structures.texts.ts";
import { invite, resendInvitation, revokeInvitation } from "./invite.command.ts";
import { routes } from "../../routes.ts";

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
    resend_ticked: step({
      read: tickedRows,
      brake,
      run: (visit, structure, ids) =>
        each(visit, ids, "renvoyees", async (invitation, at) => {
          // The first has had its turn; each further mail takes one too.
          const turn = at === 0 || (await takeToken(visit.db, `${brake.of} ${visit.visitor.id}`, brake)).allowed;
          return turn && resendInvitation(visit, structure, { invitation, by: visit.visitor });
        }),
    }),
    revoke_ticked: step({
      read: tickedRows,
      run: (visit, structure, ids) => each(visit, ids, "annulees", (invitation) => revokeInvitation(visit.db, structure, invitation)),
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

/** Each whole or not at all; how many there were is said, and whether some were not. */
async function each(
  { params, locale }: Keeping,
  ids: readonly string[],
  said: "renvoyees" | "annulees",
  act: (invitation: string, at: number) => Promise<boolean>,
): Promise<Outcome> {
  let count = 0;
  for (const [at, id] of ids.entries()) if (isUuid(id) && (await act(id, at))) count += 1;
  if (count === 0) return conflict(structuresTexts[locale].members.problems.gone);
  return done(routes.members.href(params), count < ids.length ? `${said}_en_partie` : said, count);
}

function readInvitation(form: Reader) {
  const t = structuresTexts[form.locale].problems;
  const locale = form.text("locale");
  return {
    email: form.email("email", t.email),
    function: form.line("function", 0, 120, t.function),
    locale: isLocale(locale) ? locale : form.locale,
  };
}
