import { mailAddressOf } from "#platform/mail/mail.ts";
import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { may } from "#platform/web/visitor.ts";
import { writeScope } from "../../granting/scope.ts";
import { nameScopes } from "../../granting/scopes.query.ts";
import { isRole, roles } from "../../roles.ts";
import { routes } from "../../routes.ts";
import { accountsPower } from "../accounts.powers.ts";
import { accountsTexts } from "../accounts.texts.ts";
import { accountFilters, accountOrders } from "./accounts.filters.ts";
import { listAccounts } from "./accounts.query.ts";
import { AccountList, type ListedAccount } from "./accounts.view.tsx";

/** Who has an account here: for administrators. */
export default list("people/accounts", routes.accounts, {
  access: may(accountsPower),
  filters: accountFilters,
  orders: accountOrders,
  size: 50,

  async rows({ db, offers, locale }, _, { order, ...filters }, range) {
    const { rows, total } = await listAccounts(db, filters, order, range);
    const names = await nameScopes(
      db,
      offers,
      rows.flatMap(({ held }) => held.map(({ scope }) => scope)),
    );
    const say = ({ role, scope }: (typeof rows)[number]["held"][number]) => {
      const where = names.get(writeScope(scope))?.label;
      const name = isRole(role) ? roles[role].says[locale] : role;
      return where ? `${name} (${where})` : name;
    };
    return { rows: rows.map((row): ListedAccount => ({ ...row, roles: row.held.map(say) })), total };
  },

  show({ locale }, _, found) {
    const t = accountsTexts[locale];
    return { title: `${t.title}\u00a0: ${plural(found.total, locale, t.found)}`, robots: "noindex", body: <AccountList found={found} /> };
  },

  csv: { path: routes.accountsCsv, filename: "comptes.csv", columns: columnsOf },
});

function columnsOf(locale: Locale): Columns<ListedAccount> {
  const t = accountsTexts[locale];
  return {
    [t.columns.name]: ({ name }) => name,
    [t.columns.email]: (account) => mailAddressOf(account) ?? "",
    [t.columns.roles]: ({ roles }) => roles.join(" ; "),
    [t.columns.seen]: ({ seen }) => seen,
    [t.columns.created]: ({ createdAt }) => dayOf(createdAt),
    [t.columns.state]: ({ blocked, closing }) => [blocked && t.states.blocked, closing && t.states.closing].filter(Boolean).join(" ; "),
  };
}
