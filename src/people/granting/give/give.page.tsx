import type { FormState, Values } from "#platform/ui/form-state.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { grantingTexts } from "../granting.texts.ts";
import { grantableRoles } from "../may-grant.ts";
import { readScope, writeScope } from "../scope.ts";
import { type ScopeChoice, nameScopes, searchScopes } from "../scopes.query.ts";
import { giveRole, type GrantOutcome } from "./give.command.ts";
import { readRoleToGive } from "./give.form.ts";
import { GiveRole } from "./give.view.tsx";
import { routes } from "../../routes.ts";

const givesRoles = (someone: Visitor | null): someone is Visitor => can(someone, "roles.grant_local");

const fieldOf: Record<Extract<GrantOutcome, { ok: false }>["problem"], string> = {
  scope: "scope",
  not_yours: "scope",
  unknown_person: "email",
  oneself: "email",
  last_administrator: "ends",
};

/** First the role and where, found by its name; then the person and the reason. */
export default act("people/granting", routes.grantRole, {
  access: givesRoles,
  values: ({ url: { searchParams } }) => ({ role: searchParams.get("role"), ou: searchParams.get("ou") }),
  show,
  read: readRoleToGive,
  async run({ db, offers, visitor, locale }, _thing, asked) {
    const given = await giveRole(db, offers, visitor, asked);
    if (!given.ok) return wrong({ [fieldOf[given.problem]]: grantingTexts[locale].problems[given.problem] });
    return done(withQuery(routes.roles.href(), { portee: can(visitor, "roles.see") ? null : writeScope(asked.scope) }), "donne");
  },
});

async function show(visit: Visit<string, Visitor>, _thing: undefined, form: FormState) {
  const { db, offers, visitor, locale, metropolis } = visit;
  const roles = grantableRoles(visitor);
  const role = roles.find((one) => one === form.values["role"]) ?? null;
  const words = String(form.values["ou"] ?? "")
    .trim()
    .slice(0, 100);
  const found = role && (await searchScopes(db, offers, role, words));
  const scopes = found && (await withChosen(visit, found, form.values["scope"]));
  return {
    title: grantingTexts[locale].grant.title,
    body: <GiveRole roles={roles} role={role} words={words} scopes={scopes} metropolis={metropolis} form={form} />,
  };
}

/** What was chosen stays in sight even when the search that found it is gone. */
async function withChosen({ db, offers }: Visit, found: readonly ScopeChoice[], typed: Values[string]): Promise<readonly ScopeChoice[]> {
  const value = String(typed ?? "");
  const scope = readScope(value);
  if (!scope?.id || found.some((one) => one.value === value)) return found;
  const chosen = (await nameScopes(db, offers, [scope])).get(writeScope(scope));
  return chosen ? [{ value, kind: scope.kind as ScopeChoice["kind"], label: chosen.label }, ...found] : found;
}
