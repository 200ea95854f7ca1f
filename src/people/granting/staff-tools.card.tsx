import type { Locale } from "#platform/i18n/locale.ts";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import { auditLogRoutes } from "../audit-log/audit-log.routes.ts";
import { auditLogTexts } from "../audit-log/audit-log.texts.ts";
import type { SpaceCard } from "../offers.ts";
import { residencyRoutes } from "../residency/residency.routes.ts";
import { residencyTexts } from "../residency/residency.texts.ts";
import { grantingRoutes } from "./granting.routes.ts";
import { grantingTexts } from "./granting.texts.ts";
import { keepsRoles } from "./may-grant.ts";

const titles: Record<Locale, string> = { fr: "Outils d’agent", en: "Officer’s tools", nl: "Werktuigen van de ambtenaar" };

/** Where an agent, an administrator or an auditor finds what only they do. */
export const staffTools: SpaceCard = {
  order: 300,
  async card({ visitor, locale }) {
    const links = [
      can(visitor, "residency.attest") && { href: residencyRoutes.attest.href(), label: residencyTexts[locale].attest.title },
      can(visitor, "residency.attest") && { href: residencyRoutes.residencyLetters.href(), label: residencyTexts[locale].letters.title },
      keepsRoles(visitor) && { href: grantingRoutes.roles.href(), label: grantingTexts[locale].title },
      can(visitor, "audit.read") && { href: auditLogRoutes.auditLog.href(), label: auditLogTexts[locale].title },
    ].filter((link) => link !== false);
    if (links.length === 0) return null;
    return (
      <Card title={titles[locale]}>
        <ul>
          {links.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};
