import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";
import { acceptInvitation, findInvitation } from "./accept.command.ts";
import { ShowInvitation } from "./invitation.view.tsx";

/** Mail scanners follow links: seeing an invitation uses nothing up. */
export default page("people/structures", routes.invitation, {
  access: anyone,

  async get({ db, params, visitor, locale }) {
    const invitation = await findInvitation(db, params.token);
    if (!invitation) throw new NotFound();
    const { title } = structuresTexts[locale].invitation;
    const body = <ShowInvitation invitation={invitation} token={params.token} signedIn={visitor !== null} />;
    return { ...(!invitation.open && { status: 410 as const }), title: title(invitation.name), robots: "noindex", body };
  },

  async post({ db, params, visitor, locale }) {
    if (!visitor) throw new Forbidden();
    const invitation = await findInvitation(db, params.token);
    if (!invitation) throw new NotFound();
    const t = structuresTexts[locale].invitation;
    if (await acceptInvitation(db, invitation, visitor, t.reason)) {
      return { redirect: withQuery(routes.structure.href({ id: invitation.structure_id }), { fait: "rejointe" }) };
    }
    const body = <ShowInvitation invitation={{ ...invitation, open: false }} token={params.token} signedIn />;
    return { status: 410, title: t.title(invitation.name), robots: "noindex", body };
  },
});
