import { peopleRoutes } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import { invites, invitesAll, seesInvitations } from "../invitation.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { remindTicked, withdrawTicked } from "./keep.command.ts";
import { after, columnsOf, placed, saidOf } from "./listed.ts";
import { listFilters, listOrders } from "./list.filters.ts";
import { listInvitations, withinSight } from "./list.query.ts";
import { HeadActs, InvitationList } from "./list.view.tsx";

/** Who was invited to which role, and what became of it. */
export default list("invitations/list", routes.list, {
  access: seesInvitations,
  filters: listFilters,
  orders: listOrders,
  size: 50,
  rows: async (visit, _, { order, ...filters }, range) => placed(visit, await listInvitations(visit.db, withinSight(visit.visitor), filters, order, range)),

  show({ visitor, locale, metropolis }, _, found, form) {
    const t = invitationsTexts[locale];
    const head = {
      ...{ title: t.title, lead: t.lead, trail: [{ label: t.roles, href: peopleRoutes.roles.href() }] },
      actions: <HeadActs invites={invites(visitor)} invitesAll={invitesAll(visitor)} />,
    };
    return {
      title: `${t.title}\u00a0: ${plural(found.total, locale, t.found)}`,
      robots: "noindex",
      says: saidOf(locale),
      body: <InvitationList found={found} {...{ form, head, metropolis }} action={routes.list.href()} />,
    };
  },

  csv: { path: routes.listCsv, filename: "invitations.csv", columns: columnsOf, tick: ({ id }) => id },

  acts: (step) => ({
    remind_ticked: step({
      read: tickedRows,
      async run(visit, _, ids) {
        const kept = await remindTicked(visit, visit.visitor, { sight: withinSight(visit.visitor), ids });
        return after(visit.locale, hereOf(visit), "rappelees", { ids, kept });
      },
    }),
    withdraw_ticked: step({
      read: tickedRows,
      async run(visit, _, ids) {
        const kept = await withdrawTicked(visit, visit.visitor, { sight: withinSight(visit.visitor), ids });
        return after(visit.locale, hereOf(visit), "retirees", { ids, kept });
      },
    }),
  }),
});
