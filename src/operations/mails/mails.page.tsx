import { recordAct } from "#platform/audit/audit.ts";
import { plural } from "#platform/i18n/format.ts";
import { sayArea } from "#platform/offers.ts";
import { listLoggedMails, type LoggedMail } from "#platform/mail/log.query.ts";
import { findMail } from "#platform/mail/mail.query.ts";
import { liftSuppression } from "#platform/mail/suppression.ts";
import { done, type Outcome } from "#platform/web/act.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { readMails } from "../operations.ts";
import { routes } from "../routes.ts";
import { type MailFilters, mailFilters } from "./mails.filters.ts";
import { mailTexts } from "./mails.texts.ts";
import { Mails } from "./mails.view.tsx";

/**
 * Whether a mail left. Who writes to whom is nobody's to browse: an address and a subject are shown to whoever typed that address, since
 * its owner asks where their mail is.
 */
export default list("operations/mails", routes.mails, {
  access: may(readMails),
  filters: mailFilters,
  size: 50,
  rows: ({ db }, _, { order: _order, ...wanted }, range) => discreet(listLoggedMails(db, wanted, range), wanted),
  show({ locale, offers }, _, found, form) {
    const t = mailTexts[locale];
    return {
      title: `${t.title}\u00a0: ${plural(found.total, locale, t.found)}`,
      says: { leves: (count: number) => plural(count, locale, t.lifted) },
      body: <Mails found={found} form={form} says={(room) => sayArea(offers.areas, room.split("/")[0]!, locale)} />,
    };
  },
  csv: {
    path: routes.mailsCsv,
    filename: "courriers.csv",
    columns: (locale) => ({
      [mailTexts[locale].columns.written]: ({ createdAt }) => createdAt.toISOString(),
      [mailTexts[locale].columns.address]: ({ recipient }) => recipient,
      [mailTexts[locale].columns.subject]: ({ subject }) => subject,
      [mailTexts[locale].columns.state]: ({ state }) => mailTexts[locale].states[state],
      [mailTexts[locale].columns.problem]: ({ problem }) => problem,
    }),
  },
  acts: (step) => ({ lift: step({ read: tickedRows, run: lift }) }),
});

type MailsVisit = VisitOf<typeof routes.mails>;

/** "l…@ville.example": whose server refuses is seen, whose mailbox it is not. */
const masked = (address: string): string => address.replace(/^(.)[^@]*/, "$1…");

async function discreet(found: ReturnType<typeof listLoggedMails>, { address }: Pick<MailFilters, "address">) {
  const { rows, total } = await found;
  return { rows: address ? rows : rows.map((mail): LoggedMail => ({ ...mail, recipient: masked(mail.recipient), subject: "" })), total };
}

/** News go again to the addresses of these mails. */
async function lift(visit: MailsVisit, _: unknown, ids: readonly string[]): Promise<Outcome> {
  const mails = (await Promise.all(ids.map((id) => findMail(visit.db, id)))).filter((mail) => mail !== null);
  const addresses = new Set(mails.map(({ recipient }) => recipient.toLowerCase()));
  for (const address of addresses) await liftSuppression(visit.db, address);
  for (const { id } of mails)
    await recordAct(visit.db, { who: visit.visitor.id, act: "mail.lift_suppression", room: "operations", about: { kind: "mail", id } });
  return done(hereOf(visit), "leves", addresses.size);
}
