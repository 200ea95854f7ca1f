import { nameScopes, roles, writeScope } from "#people";
import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { conflict, done, type Outcome } from "#platform/web/act.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Columns } from "#platform/web/stream.ts";
import { invites, invitesAll, mayKeep, seesInvitations } from "../invitation.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { type Kept, remindTicked, withdrawTicked } from "./keep.command.ts";
import { listFilters, listOrders } from "./list.filters.ts";
import { type Listed, listInvitations } from "./list.query.ts";
import { InvitationList, type PlacedInvitation } from "./list.view.tsx";

type ListVisit = VisitOf<typeof routes.list>;

/** Who was invited to which role, and what became of it. */
export default list("invitations/list", routes.list, {
  access: seesInvitations,
  filters: listFilters,
  orders: listOrders,
  size: 50,

  async rows({ db, offers, visitor }, _, { order, ...filters }, range) {
    const { rows, total } = await listInvitations(db, visitor, filters, order, range);
    const names = await nameScopes(
      db,
      offers,
      rows.map(({ scope }) => scope),
    );
    const waits = ({ state }: Listed) => state === "open" || state === "expired";
    return {
      rows: rows.map((row): PlacedInvitation => ({ ...row, place: names.get(writeScope(row.scope)) ?? null, keeps: waits(row) && mayKeep(visitor, row) })),
      total,
    };
  },

  show({ visitor, locale, metropolis }, _, found, form) {
    const t = invitationsTexts[locale];
    return {
      title: `${t.title}\u00a0: ${plural(found.total, locale, t.found)}`,
      robots: "noindex",
      says: {
        envoyee: t.sent,
        rappelees: (count: number) => plural(count, locale, t.reminded),
        retirees: (count: number) => plural(count, locale, t.withdrawn),
      },
      body: <InvitationList found={found} form={form} metropolis={metropolis} invites={invites(visitor)} invitesAll={invitesAll(visitor)} />,
    };
  },

  csv: { path: routes.listCsv, filename: "invitations.csv", columns: columnsOf, tick: ({ id }) => id },

  acts: (step) => ({
    remind_ticked: step({ read: tickedRows, run: async (visit, _, ids) => after(visit, "rappelees", ids, await remindTicked(visit, visit.visitor, ids)) }),
    withdraw_ticked: step({
      read: tickedRows,
      run: async (visit, _, ids) => after(visit, "retirees", ids, await withdrawTicked(visit.db, visit.visitor, ids)),
    }),
  }),
});

/** All were done, or it is said to whom not. */
function after(visit: ListVisit, said: "rappelees" | "retirees", ids: readonly string[], { count, left }: Kept): Outcome {
  const t = invitationsTexts[visit.locale];
  if (count === ids.length) return done(hereOf(visit), said, count);
  return conflict(t.part[said](plural(count, visit.locale, said === "rappelees" ? t.reminded : t.withdrawn), left));
}

function columnsOf(locale: Locale): Columns<PlacedInvitation> {
  const t = invitationsTexts[locale];
  return {
    [t.fields.email]: ({ email }) => email,
    [t.fields.name]: ({ name }) => name,
    [t.columns.role]: ({ role }) => roles[role]?.says[locale] ?? role,
    [t.columns.where]: ({ place, scope }) => place?.label ?? scope.id,
    [t.columns.state]: ({ state }) => t.states[state],
    [t.columns.sent]: ({ sentAt }) => dayOf(sentAt),
    [t.columns.letters]: ({ letters }) => letters,
    [t.columns.until]: ({ expiresAt }) => dayOf(expiresAt),
    [t.columns.closed]: ({ closedAt }) => closedAt && dayOf(closedAt),
    [t.columns.by]: ({ inviter }) => inviter,
    [t.fields.reason]: ({ reason }) => reason,
  };
}
