import { hasStory } from "#platform/beginning/beginning.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import { accountsPower } from "../accounts/accounts.powers.ts";
import { accountsTexts } from "../accounts/accounts.texts.ts";
import { auditLogTexts } from "../audit-log/audit-log.texts.ts";
import { beginningTexts } from "../beginning/beginning.texts.ts";
import type { SpaceCard } from "../offers.ts";
import { residencyTexts } from "../residency/residency.texts.ts";
import { grantingTexts } from "../granting/granting.texts.ts";
import { legalTexts } from "../legal/legal.texts.ts";
import { keepsRoles } from "../granting/may-grant.ts";
import { routes } from "../routes.ts";

const titles: Record<Locale, string> = { fr: "Outils d’agent", en: "Officer’s tools", nl: "Werktuigen van de ambtenaar" };

/** Where an agent, an administrator or an auditor finds what only they do. */
export const staffTools: SpaceCard = {
  order: 300,
  async card({ db, offers, visitor, locale }) {
    const links = [
      can(visitor, "residency.attest") && { href: routes.attest.href(), label: residencyTexts[locale].attest.title },
      can(visitor, "residency.attest") && { href: routes.residencyLetters.href(), label: residencyTexts[locale].letters.title },
      can(visitor, accountsPower) && { href: routes.accounts.href(), label: accountsTexts[locale].title },
      keepsRoles(visitor) && { href: routes.roles.href(), label: grantingTexts[locale].title },
      ...offers.rolePages.map(({ href, label, shown }) => shown(visitor) && { href, label: label[locale] }),
      can(visitor, "legal.write") && { href: routes.legalDesk.href(), label: legalTexts[locale].title },
      can(visitor, "audit.read") && { href: routes.auditLog.href(), label: auditLogTexts[locale].title },
      can(visitor, "roles.grant") && (await hasStory(db)) && { href: routes.beginning.href(), label: beginningTexts[locale].title },
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
