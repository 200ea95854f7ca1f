import { plural } from "#platform/i18n/format.ts";
import { verifyChain } from "#platform/audit/audit.ts";
import { list } from "#platform/web/list.ts";
import { may } from "#platform/web/visitor.ts";
import { auditFilters, auditOrders } from "./audit-log.filters.ts";
import { listActs, listKnownActs } from "./audit-log.query.ts";
import { auditLogTexts } from "./audit-log.texts.ts";
import { AuditLog } from "./audit-log.view.tsx";
import { routes } from "../routes.ts";

/** Reading the log is not an act: it leaves no line. Its file is streamed: `audit-log-csv.page.ts`. */
export default list("people/audit-log", routes.auditLog, {
  access: may("audit.read"),
  filters: auditFilters,
  orders: auditOrders,
  size: 50,
  rows: ({ db }, _, { order, ...filters }, range) => listActs(db, filters, order, range),
  async show({ db, offers, url, locale }, _, found) {
    const verifies = url.searchParams.get("verifier") === "1";
    const [known, chain] = await Promise.all([listKnownActs(db), verifies ? verifyChain(db) : null]);
    const t = auditLogTexts[locale];
    const body = <AuditLog found={found} known={known} areas={offers.areas} chain={chain} />;
    return { title: `${t.title}\u00a0: ${plural(found.total, locale, t.found)}`, body };
  },
});
