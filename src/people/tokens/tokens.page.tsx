import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { ProgramAct } from "#platform/web/program.ts";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { isRole, roles } from "../roles.ts";
import { spaceTabs } from "../space/space-tabs.ts";
import { type Token, tokenDays } from "./token.ts";
import { makeToken, type NewToken, revokeToken } from "./tokens.command.ts";
import { listTokens } from "./tokens.query.ts";
import { tokensTexts } from "./tokens.texts.ts";
import { MadeToken, Tokens } from "./tokens.view.tsx";

type TokensVisit = VisitOf<typeof routes.tokens, Visitor>;

interface TokensThing {
  readonly tokens: readonly Token[];
  /** What this person may let a program do. */
  readonly acts: readonly ProgramAct[];
}

/** Tokens with which programs act in one's name. */
export default acts("people/tokens", routes.tokens, {
  access: signedIn,
  async find({ db, visitor, offers }: TokensVisit): Promise<TokensThing> {
    return { tokens: await listTokens(db, visitor.id), acts: offers.programActs.filter(({ opensTo }) => opensTo(visitor)) };
  },
  values: () => ({ days: "90" }),
  show: ({ locale, offers, now }, { tokens, acts: known }, form) => ({
    title: tokensTexts[locale].title,
    says: tokensTexts[locale].did,
    body: <Tokens tokens={tokens} acts={known} all={offers.programActs} form={form} now={now} tabs={spaceTabs(offers, locale, routes.security.href())} />,
    robots: "noindex",
  }),
  acts: (step) => ({
    make: step({ read: readToken, brake: { of: "token", limit: 20, windowSeconds: 86_400 }, run: make }),
    revoke: step({ read: (form) => form.on(), run: revoke }),
  }),
});

function readToken(form: Reader, { visitor }: TokensVisit, { acts: known }: TokensThing): NewToken {
  const t = tokensTexts[form.locale].problems;
  const asked = known.map(({ name }) => name).filter((name) => form.all("acts").includes(name));
  form.check("acts", asked.length > 0, t.acts);
  return {
    name: form.line("name", 2, 80, t.name),
    acts: asked,
    days: Number(form.choice("days", tokenDays.map(String), t.days)),
    secondFactor: visitor.grants.some(({ role }) => isRole(role) && roles[role].staff),
  };
}

/** Shown once, on an answer that nothing keeps. */
async function make({ db, visitor, locale, offers }: TokensVisit, _found: TokensThing, typed: NewToken): Promise<Outcome<TokensThing>> {
  const t = tokensTexts[locale];
  const token = await makeToken(db, visitor.id, typed);
  if (!token) return wrong({ name: t.problems.many });
  const body = <MadeToken value={token} tabs={spaceTabs(offers, locale, routes.security.href())} />;
  return { title: t.made, body, robots: "noindex" };
}

async function revoke({ db, visitor, locale }: TokensVisit, _found: TokensThing, id: string): Promise<Outcome<TokensThing>> {
  return (await revokeToken(db, visitor.id, id)) ? done(routes.tokens.href(), "revoque") : conflict(tokensTexts[locale].gone);
}
