import { plural } from "#platform/i18n/format.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Written } from "#platform/ui/written.tsx";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { remindTicked, withdrawTicked } from "../list/keep.command.ts";
import { after, columnsOf, placed, saidOf } from "../list/listed.ts";
import { listFilters, listOrders } from "../list/list.filters.ts";
import { listInvitations, withinSeats } from "../list/list.query.ts";
import { InvitationList } from "../list/list.view.tsx";
import { routes } from "../routes.ts";
import { type Seats, seatsToFill } from "./seat.gate.ts";
import { seatsTexts } from "./seats.texts.ts";

const sightOf = ({ seat, owner }: Seats) => withinSeats({ kind: seat.kind, id: owner.id });

/** Who is invited to the seats of one thing, for whoever fills them. */
export default list("invitations/seats", routes.seat, {
  access: signedIn,
  find: seatsToFill,
  filters: listFilters,
  orders: listOrders,
  size: 50,
  rows: async (visit, seats, { order, ...filters }, range) =>
    placed(visit, await listInvitations(visit.db, sightOf(seats), { ...filters, role: null }, order, range)),

  show({ locale, metropolis, params }, { seat, owner }, found, form) {
    const t = seatsTexts[locale];
    const title = t.title(seat.says[locale]);
    const actions = (
      <>
        <ButtonLink icon="mail" href={routes.seatSend.href(params)}>
          {t.send}
        </ButtonLink>
        <ButtonLink kind="quiet" href={routes.seatFile.href(params)}>
          {t.byFile}
        </ButtonLink>
      </>
    );
    const head = { title, lead: t.lead, trail: [{ label: <Written>{owner.title}</Written>, href: owner.href }], actions };
    return {
      title: `${title}, ${plural(found.total, locale, invitationsTexts[locale].found)}`,
      robots: "noindex",
      says: saidOf(locale),
      body: <InvitationList found={found} {...{ form, head, metropolis }} action={routes.seat.href(params)} seats />,
    };
  },

  csv: { path: routes.seatCsv, filename: "invitations.csv", columns: columnsOf, tick: ({ id }) => id },

  acts: (step) => ({
    remind_ticked: step({
      read: tickedRows,
      async run(visit, seats, ids) {
        const kept = await remindTicked(visit, visit.visitor, { sight: sightOf(seats), ids });
        return after(visit.locale, hereOf(visit), "rappelees", { ids, kept });
      },
    }),
    withdraw_ticked: step({
      read: tickedRows,
      async run(visit, seats, ids) {
        const kept = await withdrawTicked(visit, visit.visitor, { sight: sightOf(seats), ids });
        return after(visit.locale, hereOf(visit), "retirees", { ids, kept });
      },
    }),
  }),
});
