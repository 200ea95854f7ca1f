import { act, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { structuresTexts } from "../structures.texts.ts";
import { acceptInvitation, findInvitation, type Invitation } from "./accept.command.ts";
import { ShowInvitation } from "./invitation.view.tsx";
import { routes } from "../../routes.ts";

type InvitationVisit = VisitOf<typeof routes.invitation, Visitor | null>;

/** Mail scanners follow links: seeing an invitation uses nothing up. */
export default act("people/structures", routes.invitation, {
  access: anyone,
  find: invitationOf,
  show,
  async run(visit, invitation) {
    const { db, visitor, locale } = visit;
    if (!visitor) throw new Forbidden();
    const accepted = await acceptInvitation(db, invitation, visitor, structuresTexts[locale].invitation.reason);
    return accepted ? done(routes.structure.href({ id: invitation.structure_id }), "rejointe") : show(visit, { ...invitation, open: false });
  },
});

async function invitationOf(visit: InvitationVisit): Promise<Invitation> {
  const invitation = await findInvitation(visit, visit.params.token);
  if (!invitation) throw new NotFound();
  return invitation;
}

function show({ params, visitor, locale }: InvitationVisit, invitation: Invitation): HtmlAnswer {
  const body = <ShowInvitation invitation={invitation} token={params.token} signedIn={visitor !== null} />;
  const title = structuresTexts[locale].invitation.title(invitation.name);
  return { title, robots: "noindex", body, ...(!invitation.open && { status: 410 }) };
}
