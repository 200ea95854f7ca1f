import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { isRole } from "../../roles.ts";
import { grantingRoutes as routes } from "../granting.routes.ts";
import { grantingTexts } from "../granting.texts.ts";
import { grantableRoles } from "../may-grant.ts";
import { readScope, writeScope } from "../scope.ts";
import { type FoundScope, nameScopes, searchScopes } from "../scopes.query.ts";
import { giveRole, type Given } from "./give.command.ts";
import { type GiveProblems, readRoleToGive } from "./give.form.ts";
import { GiveRole } from "./give.view.tsx";

const givesRoles = (someone: Visitor | null): someone is Visitor => can(someone, "roles.grant_local");

const fieldOf: Record<Extract<Given, { ok: false }>["problem"], keyof GiveProblems> = {
  scope: "scope",
  not_yours: "scope",
  unknown_person: "email",
  oneself: "email",
  last_administrator: "ends",
};

/** First the role and where, found by its name; then the person and the reason. */
export default page("people/granting", routes.grantRole, {
  access: givesRoles,

  async get({ db, offers, visitor, url, locale, metropolis }) {
    const asked = url.searchParams.get("role");
    const role = isRole(asked) && grantableRoles(visitor).includes(asked) ? asked : null;
    const words = (url.searchParams.get("ou") ?? "").trim().slice(0, 100);
    const scopes = role && (await searchScopes(db, offers, role, words));
    return {
      title: grantingTexts[locale].grant.title,
      body: <GiveRole roles={grantableRoles(visitor)} role={role} words={words} scopes={scopes} metropolis={metropolis} values={{}} problems={{}} />,
    };
  },

  async post({ db, offers, visitor, form, locale, metropolis, now }) {
    const typed = await form();
    const scope = readScope(typed.scope ?? "");
    const read = readRoleToGive(typed, { visitor, now, locale, scope });
    const given = read.ok ? await giveRole(db, offers, visitor, read.value) : null;
    if (given?.ok)
      return { redirect: withQuery(routes.roles.href(), { portee: scope && can(visitor, "roles.see") ? null : writeScope(scope!), fait: "donne" }) };
    const t = grantingTexts[locale];
    const problems = given ? { [fieldOf[given.problem]]: t.problems[given.problem] } : read.ok ? {} : read.problems;
    const role = isRole(typed.role) && grantableRoles(visitor).includes(typed.role) ? typed.role : null;
    const words = (typed.ou ?? "").slice(0, 100);
    const scopes = role && (await searchScopes(db, offers, role, words));
    // What was chosen stays in sight even when the search that found it is gone.
    const chosen =
      scope?.id && scopes && !scopes.some(({ value }) => value === typed.scope) ? (await nameScopes(db, offers, [scope])).get(writeScope(scope)) : null;
    const kept = chosen ? [{ value: typed.scope!, kind: scope!.kind as FoundScope["kind"], label: chosen.label }, ...scopes!] : scopes;
    return {
      status: 422,
      title: t.grant.title,
      body: <GiveRole roles={grantableRoles(visitor)} role={role} words={words} scopes={kept} metropolis={metropolis} values={typed} problems={problems} />,
    };
  },
});
