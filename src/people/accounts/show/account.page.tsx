import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { writeScope } from "../../granting/scope.ts";
import { nameScopes } from "../../granting/scopes.query.ts";
import { routes } from "../../routes.ts";
import { accountsPower } from "../accounts.powers.ts";
import { accountsTexts } from "../accounts.texts.ts";
import { blockPerson, unblockPerson } from "../block/block.command.ts";
import { askRecovery, confirmRecovery, refuseRecovery } from "../factor/factor.command.ts";
import { type AccountSheet, findAccount } from "../account.query.ts";
import { AccountPage } from "./account.view.tsx";

type AccountVisit = VisitOf<typeof routes.account>;

/** A stolen session closes a few accounts, not all of them. */
const brake = { of: "keeping accounts", limit: 30, windowSeconds: 86_400 };

/** What administrators see of one account, and do with it. */
export default acts("people/accounts", routes.account, {
  access: may(accountsPower),
  find: accountOf,

  async show(visit, account, form) {
    const { db, offers, visitor, locale, settings, now, metropolis } = visit;
    const context = { db, offers, settings, visitor, locale, now, account };
    const names = await nameScopes(
      db,
      offers,
      account.grants.map(({ scope }) => scope),
    );
    const parts = await Promise.all([...offers.accountParts].sort((a, b) => a.order - b.order).map((part) => part.render(context)));
    const grants = account.grants.map((grant) => ({ ...grant, place: names.get(writeScope(grant.scope)) ?? null }));
    const t = accountsTexts[locale];
    return {
      title: account.name || t.nameless,
      robots: "noindex",
      says: t.said,
      body: <AccountPage account={account} grants={grants} metropolis={metropolis} own={visitor.id} form={form} parts={parts} />,
    };
  },

  acts: (step) => ({
    block: step({
      read: (form) => form.lines("reason", 5, 1000, accountsTexts[form.locale].problems.reason),
      brake,
      run: async (visit, account, reason) => after(visit, "bloque", await blockPerson(visit, account, { by: visit.visitor.id, reason })),
    }),
    unblock: step({
      read: (form) => form.lines("reason", 5, 1000, accountsTexts[form.locale].problems.reason),
      async run(visit, account, reason) {
        const opened = await unblockPerson(visit, account, { by: visit.visitor.id, reason });
        return after(visit, "debloque", opened ? { ok: true } : { ok: false, problem: "open" });
      },
    }),
    ask_recovery: step({
      read: (form) => form.lines("why", 5, 1000, accountsTexts[form.locale].problems.reason),
      brake,
      run: async (visit, account, reason) => after(visit, "demande", await askRecovery(visit, account, { by: visit.visitor.id, reason })),
    }),
    confirm_recovery: step({
      brake,
      run: async (visit, account) => after(visit, "retire", await confirmRecovery(visit, account, account.recovery?.id ?? noRequest, visit.visitor.id)),
    }),
    refuse_recovery: step({
      run: async (visit, account) => after(visit, "refuse", await refuseRecovery(visit, account, account.recovery?.id ?? noRequest, visit.visitor.id)),
    }),
  }),
});

/** The identifier of none. */
const noRequest = "00000000-0000-0000-0000-000000000000";

/** @throws NotFound */
async function accountOf({ db, params }: AccountVisit): Promise<AccountSheet> {
  const account = await findAccount(db, params.id);
  if (!account) throw new NotFound();
  return account;
}

type AccountOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: keyof (typeof accountsTexts)["fr"]["problems"] };

function after({ locale, params }: AccountVisit, said: keyof (typeof accountsTexts)["fr"]["said"], outcome: AccountOutcome): Outcome<AccountSheet> {
  return outcome.ok ? done(routes.account.href(params), said) : conflict(accountsTexts[locale].problems[outcome.problem]);
}
