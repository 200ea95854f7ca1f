import { grantableRoles, roleChosen } from "#people";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { type InviteProblem, invites } from "../invitation.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { invite } from "./send.command.ts";
import { readInvitation } from "./send.form.ts";
import { SendInvitation } from "./send.view.tsx";

const fieldOf: Record<InviteProblem, string> = {
  scope: "scope",
  closed: "scope",
  not_yours: "scope",
  oneself: "email",
  held: "email",
  invited: "email",
  unreachable: "email",
  too_many: "email",
};

/** First the role and where, found by its name; then whom, and why. */
export default act("invitations/send", routes.send, {
  access: invites,
  values: ({ url: { searchParams }, locale }) => ({ role: searchParams.get("role"), ou: searchParams.get("ou"), locale }),
  show,
  read: readInvitation,
  async run(visit, _thing, asked) {
    const sent = await invite(visit, visit.visitor, asked);
    return sent.ok ? done(routes.list.href(), "envoyee") : wrong({ [fieldOf[sent.problem]]: invitationsTexts[visit.locale].problems[sent.problem] });
  },
});

async function show(visit: Visit<string, Visitor>, _thing: undefined, form: FormState) {
  const roles = grantableRoles(visit.visitor);
  const chosen = await roleChosen(visit, roles, form);
  const { metropolis, settings, locale } = visit;
  return {
    title: invitationsTexts[locale].send.title,
    robots: "noindex" as const,
    body: <SendInvitation {...chosen} roles={roles} metropolis={metropolis} days={settings.INVITATION_DAYS} form={form} />,
  };
}
