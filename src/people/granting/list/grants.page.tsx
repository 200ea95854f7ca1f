import { mailAddressOf } from "#platform/mail/mail.ts";
import { plural } from "#platform/i18n/format.ts";
import { conflict, done, type Outcome } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { hereOf, list, type Order, type Range, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { can, type Where } from "#platform/web/visitor.ts";
import type { RoleName } from "../../roles.ts";
import { grantingTexts } from "../granting.texts.ts";
import { keepsRoles, mayGrant } from "../may-grant.ts";
import { writeScope } from "../scope.ts";
import { locateScope, nameScopes, searchScopes } from "../scopes.query.ts";
import { takeRolesBack } from "../take-back/take-back.command.ts";
import { grantColumns } from "./grants.csv.ts";
import { type GrantFilters, grantFilters, type GrantOrder, grantOrders, scopeFilter } from "./grants.filters.ts";
import { listGrants } from "./grants.query.ts";
import { Grants, type ListedGrant } from "./grants.view.tsx";
import { routes } from "../../routes.ts";

type GrantsVisit = VisitOf<typeof routes.roles>;

interface Sight {
  readonly all: boolean;
  /** Where the chosen place or structure stands, for whoever gives roles there; null when none is chosen or they do not. */
  readonly there: Where | null;
}

/** All roles, for whoever may see them; those of one place or structure, for whoever may give some there. Several are taken back at once. */
export default list("people/granting", routes.roles, {
  access: keepsRoles,
  find: sightOf,
  filters: grantFilters,
  orders: grantOrders,
  size: 50,
  rows: rowsOf,

  async show({ db, offers, visitor, locale, metropolis }, sight, found, form) {
    const { scope, words } = found.values;
    const kinds: RoleName[] = sight.all ? ["agent", "host", "manager"] : ["host", "manager"];
    const choices = words && !scope ? (await Promise.all(kinds.map((role) => searchScopes(db, offers, role, words)))).flat() : [];
    const t = grantingTexts[locale];
    return {
      title: `${t.title}\u00a0: ${plural(found.total, locale, t.found)}`,
      says: { donne: t.granted, retire: t.revoked, retires: (count: number) => plural(count, locale, t.several.done) },
      body: (
        <Grants
          found={found}
          form={form}
          choices={choices.filter(({ label }) => label)}
          seesAll={sight.all}
          gives={can(visitor, "roles.grant_local")}
          others={offers.rolePages.filter(({ shown }) => shown(visitor)).map(({ href, label }) => ({ href, label: label[locale] }))}
          metropolis={metropolis}
          scopeName={scope && ((await nameScopes(db, offers, [scope])).get(writeScope(scope))?.label ?? null)}
        />
      ),
    };
  },
  csv: { path: routes.rolesCsv, filename: "roles.csv", columns: grantColumns, tick: ({ id }) => id },
  acts: (step) => ({
    revoke_ticked: step({
      read: (form) => ({ ids: tickedRows(form), reason: form.lines("reason", 5, 500, grantingTexts[form.locale].problems.reason) }),
      run: revokeTicked,
    }),
  }),
});

/** @throws Forbidden for a place or structure where this person gives no role. */
async function sightOf({ db, offers, visitor, url }: GrantsVisit): Promise<Sight> {
  const all = can(visitor, "roles.see");
  const scope = scopeFilter.read(url.searchParams.getAll(scopeFilter.name));
  const there = scope && (await locateScope(db, offers, scope));
  const theirs = there !== null && scope?.id != null && can(visitor, "roles.grant_local", there);
  if (!all && scope && !theirs) throw new Forbidden();
  return { all, there: theirs ? there : null };
}

async function rowsOf(
  { db, offers, visitor }: GrantsVisit,
  { all, there }: Sight,
  { order, ...filters }: GrantFilters & { readonly order: Order<GrantOrder> },
  range: Range,
) {
  if (!all && !there) return { rows: [], total: 0 };
  const { rows, total } = await listGrants(db, filters, order, range);
  const names = await nameScopes(
    db,
    offers,
    rows.map(({ scope_kind: kind, scope_id: id }) => ({ kind, id })),
  );
  const named = rows.map(({ email, ...row }): ListedGrant => {
    const { role, scope_kind: kind, scope_id: id, active } = row;
    const elsewhere = can(visitor, "roles.grant") && id ? { [kind]: id } : null;
    const where = id === null ? {} : ((id === filters.scope?.id ? there : null) ?? elsewhere);
    const revocable = active && where !== null && mayGrant(visitor, role as RoleName, where);
    return { ...row, email: all ? mailAddressOf({ email }) : null, place: names.get(writeScope({ kind, id })) ?? null, revocable };
  });
  return { rows: named, total };
}

async function revokeTicked(
  visit: GrantsVisit,
  _: Sight,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
): Promise<Outcome<Sight>> {
  const t = grantingTexts[visit.locale].several;
  const { count, left } = await takeRolesBack(visit, ids, reason);
  return left.length === 0 ? done(hereOf(visit), "retires", count) : conflict(t.part(plural(count, visit.locale, t.done), left));
}
