import { plural } from "#platform/i18n/format.ts";
import { verifyChain } from "#platform/audit/audit.ts";
import { page } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { readAuditFilters } from "./audit-log.filters.ts";
import { findActs, listKnownActs } from "./audit-log.query.ts";
import { auditLogTexts } from "./audit-log.texts.ts";
import { AuditLog } from "./audit-log.view.tsx";
import { routes } from "../routes.ts";

/** Reading the log is not an act: it leaves no line. */
export default page("people/audit-log", routes.auditLog, {
  access: may("audit.read"),

  async get({ db, offers, url, locale }) {
    const filters = readAuditFilters(url.searchParams);
    const verifies = url.searchParams.get("verifier") === "1";
    const [found, known, chain] = await Promise.all([findActs(db, filters), listKnownActs(db), verifies ? verifyChain(db) : null]);
    const t = auditLogTexts[locale];
    const body = <AuditLog found={found} known={known} areas={offers.areas} filters={filters} chain={chain} />;
    return { title: `${t.title} : ${plural(found.total, locale, t.found)}`, body };
  },
});
