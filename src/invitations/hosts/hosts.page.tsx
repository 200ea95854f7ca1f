import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { conflict, done } from "#platform/web/act.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { invites } from "../invitation.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { hostFilters, hostOrders } from "./hosts.filters.ts";
import { type HostlessPlace, listHostless } from "./hosts.query.ts";
import { hostsTexts } from "./hosts.texts.ts";
import { HostlessList } from "./hosts.view.tsx";
import { inviteHosts } from "./invite-hosts.command.ts";

/** Published places that nobody keeps, and one act that writes to the addresses they publish. */
export default list("invitations/hosts", routes.hosts, {
  access: invites,
  filters: hostFilters,
  orders: hostOrders,
  size: 50,
  rows: ({ db, visitor }, _, { order, ...filters }, range) => listHostless(db, visitor, filters, order, range),

  show({ locale }, _, found, form) {
    const t = hostsTexts[locale];
    return {
      title: `${t.title}\u00a0: ${plural(found.total, locale, t.found)}`,
      robots: "noindex",
      says: { invites: (count: number) => plural(count, locale, t.done) },
      body: <HostlessList found={found} form={form} />,
    };
  },

  csv: { path: routes.hostsCsv, filename: "lieux-sans-hote.csv", columns: columnsOf, tick: ({ id }) => id },

  acts: (step) => ({
    invite_ticked: step({
      read: (form) => ({ ids: tickedRows(form), reason: form.lines("reason", 5, 500, invitationsTexts[form.locale].problems.reason) }),
      async run(visit, _, { ids, reason }) {
        const t = hostsTexts[visit.locale];
        const { count, left } = await inviteHosts(visit, visit.visitor, ids, { reason, locale: visit.locale });
        if (count === ids.length) return done(hereOf(visit), "invites", count);
        return conflict(t.part(plural(count, visit.locale, t.done), left));
      },
    }),
  }),
});

function columnsOf(locale: Locale): Columns<HostlessPlace> {
  const t = hostsTexts[locale];
  return {
    [t.place]: ({ name }) => name,
    [t.commune]: ({ commune }) => commune,
    [t.email]: ({ email }) => email,
    [t.state]: ({ invited }) => (invited ? t.states[invited] : ""),
    [t.sent]: ({ sentAt }) => sentAt && dayOf(sentAt),
  };
}
