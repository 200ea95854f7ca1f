import { plural } from "#platform/i18n/format.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { can } from "#platform/web/visitor.ts";
import type { RoleName } from "../../roles.ts";
import { grantingTexts } from "../granting.texts.ts";
import { keepsRoles, mayGrant } from "../may-grant.ts";
import { writeScope } from "../scope.ts";
import { locateScope, nameScopes, searchScopes } from "../scopes.query.ts";
import { readGrantFilters } from "./grants.filters.ts";
import { findGrants } from "./grants.query.ts";
import { Grants } from "./grants.view.tsx";
import { routes } from "../../routes.ts";

const nothing = { grants: [], total: 0, page: 1, pages: 1 };

/** All roles, for whoever may see them; those of one place or structure, for whoever may give some there. */
export default page("people/granting", routes.roles, {
  access: keepsRoles,

  async get({ db, offers, visitor, url, locale, metropolis }) {
    const filters = readGrantFilters(url.searchParams);
    const seesAll = can(visitor, "roles.see");
    const where = filters.scope && (await locateScope(db, offers, filters.scope));
    const isTheirs = where !== null && filters.scope?.id != null && can(visitor, "roles.grant_local", where);
    if (!seesAll && filters.scope && !isTheirs) throw new Forbidden();
    const found = seesAll || (filters.scope && isTheirs) ? await findGrants(db, filters) : nothing;
    const scopes = found.grants.map(({ scope_kind, scope_id }) => ({ kind: scope_kind, id: scope_id }));
    const names = await nameScopes(db, offers, filters.scope ? [filters.scope, ...scopes] : scopes);
    const kinds: RoleName[] = seesAll ? ["agent", "host", "manager"] : ["host", "manager"];
    const choices = filters.words && !filters.scope ? (await Promise.all(kinds.map((role) => searchScopes(db, offers, role, filters.words)))).flat() : [];
    const revocable = new Set<string>();
    for (const { id, role, scope_kind: kind, scope_id, active } of found.grants) {
      const here = scope_id === null ? {} : filters.scope?.id === scope_id ? where : can(visitor, "roles.grant") ? { [kind]: scope_id } : null;
      if (active && here && mayGrant(visitor, role as RoleName, here)) revocable.add(id);
    }
    const t = grantingTexts[locale];
    return {
      title: `${t.title} : ${plural(found.total, locale, t.found)}`,
      says: { donne: t.granted, retire: t.revoked },
      body: (
        <Grants
          found={found}
          filters={filters}
          names={names}
          choices={choices.filter(({ label }) => label)}
          revocable={revocable}
          seesAll={seesAll}
          gives={can(visitor, "roles.grant_local")}
          metropolis={metropolis}
          scopeName={filters.scope && (names.get(writeScope(filters.scope))?.label ?? null)}
        />
      ),
    };
  },
});
