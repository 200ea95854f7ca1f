import type { FormState } from "#platform/ui/form-state.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { grantingTexts } from "../granting.texts.ts";
import { grantableRoles } from "../may-grant.ts";
import { writeScope } from "../scope.ts";
import { roleChosen } from "../scopes.query.ts";
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
  const { offers, visitor, locale, metropolis } = visit;
  const roles = grantableRoles(visitor);
  const { role, words, scopes } = await roleChosen(visit, roles, form);
  const otherwise = offers.rolePages.filter(({ shown }) => shown(visitor)).map(({ href, label }) => ({ href, label: label[locale] }));
  return {
    title: grantingTexts[locale].grant.title,
    body: <GiveRole roles={roles} role={role} words={words} scopes={scopes} metropolis={metropolis} form={form} otherwise={otherwise} />,
  };
}
