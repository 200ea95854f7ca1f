import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { act, conflict, done, type Outcome } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findOwn } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { isComputed, rules } from "../arbitration.ts";
import { arbitrateFund, cancelFund, claim, type NewFund, openFund, settle, unclaim } from "./funds.command.ts";
import { findClaimable, findFund, listClaims, listFunds } from "./funds.query.ts";
import { fundsTexts } from "./funds.texts.ts";
import { proposal, readLines } from "./sharing.form.ts";
import { shareByConsent, shareByVote } from "./sharing.command.ts";
import { findDrafts, findShareable, findSharings } from "./sharing.query.ts";
import { FundPage, type FundThing, Funds, OpenFund } from "./funds.view.tsx";

/** Members, and coordinators. @throws Forbidden */
async function isMember(db: Db, visitor: Visitor): Promise<boolean> {
  const own = await findOwn(db, visitor);
  if (own.length === 0 && !keeps(visitor)) throw new Forbidden();
  return own.length > 0;
}

/** Envelopes that pay hours given; read by members and coordinators. */
const funds = list("network/funds", routes.funds, {
  access: signedIn,
  find: ({ db, visitor }) => isMember(db, visitor),
  filters: {},
  rows: ({ db }, _, __, range) => listFunds(db, range),
  show: ({ locale, visitor }, _, found) => ({ title: fundsTexts[locale].title, robots: "noindex", body: <Funds found={found} keeps={keeps(visitor)} /> }),
});

function readFund(form: Reader, today: string): NewFund {
  const t = fundsTexts[form.locale].problems;
  const [opensOn, closesOn] = [form.day("du", t.opens), form.day("au", t.closes)];
  form.check("au", opensOn === "" || closesOn === "" || (closesOn >= addDays(opensOn, 6) && closesOn <= addDays(opensOn, 366) && closesOn >= today), t.closes);
  return {
    ...{
      title: form.line("nom", 5, 160, t.name),
      about: form.lines("presentation", 0, 3000, t.about) || null,
      envelope: form.euros("enveloppe", 100, t.envelope, 100_000_000),
    },
    ...{ hour: form.euros("heure", 100, t.hour, 20_000), rule: form.choice("regle", rules, t.rule), opensOn, closesOn },
  };
}

/** A coordinator opens one, with its rule. */
const opening = act("network/funds", routes.openFund, {
  access: signedIn,
  find({ visitor }) {
    if (!keeps(visitor)) throw new Forbidden();
    return null;
  },
  values: ({ now }) => ({ du: dayOf(now), au: addDays(dayOf(now), 90), regle: rules[0] }),
  show: ({ locale }, _, form) => ({ title: fundsTexts[locale].open, robots: "noindex", body: <OpenFund form={form} /> }),
  read: (form, { now }) => readFund(form, dayOf(now)),
  brake: { of: "network.fund", limit: 20, windowSeconds: 86_400 },
  run: async ({ db, visitor }, _, fund) => done(routes.fund.href({ id: await openFund(db, fund, visitor.id) }), "ouvert"),
});

type FundVisit = VisitOf<typeof routes.fund>;

const after = ({ params, locale }: FundVisit, ok: boolean, said: keyof (typeof fundsTexts)["fr"]["done"], problem = networkTexts[locale].moved): Outcome =>
  ok ? done(routes.fund.href(params), said) : conflict(problem);

function onlyKeeper({ visitor }: FundVisit): void {
  if (!keeps(visitor)) throw new NotFound();
}

/** One budget: what is claimed, by the rule what is agreed, and what was paid. */
const fund = list("network/funds", routes.fund, {
  access: signedIn,
  async find({ db, params, visitor }: FundVisit): Promise<FundThing> {
    const own = await findOwn(db, visitor);
    const found = own.length > 0 || keeps(visitor) ? await findFund(db, params.id) : null;
    if (!found) throw new NotFound();
    const claimable = found.state === "open" && !found.over && own.length > 0 ? await findClaimable(db, found, visitor) : [];
    const shares = found.state === "open" && found.over && !isComputed(found.rule) && found.asked > found.envelope;
    const [sharings, claims, drafts] = await Promise.all([
      isComputed(found.rule) ? [] : findSharings(db, found.id),
      shares ? findShareable(db, found.id) : [],
      shares && found.rule === "vote" && keeps(visitor) ? findDrafts(db) : [],
    ]);
    return { fund: found, claimable, own, member: own.length > 0, keeps: keeps(visitor), shares, sharings, claims, drafts };
  },
  filters: {},
  size: 50,
  rows: ({ db, visitor }, { fund: { id } }, _, range) => listClaims(db, id, visitor, range),
  show: ({ locale }, thing, found, form) => ({
    title: thing.fund.title,
    robots: "noindex",
    says: fundsTexts[locale].done,
    body: <FundPage {...thing} found={found} form={form} />,
  }),
  csv: {
    path: routes.fundCsv,
    filename: "budget-contributif.csv",
    columns: (locale) => {
      const t = fundsTexts[locale];
      return {
        [t.member]: ({ member }) => member,
        [t.words]: ({ words }) => words,
        [t.day]: ({ doneOn }) => doneOn,
        [t.hours]: ({ minutes }) => minutes / 60,
        [t.asked]: ({ asked }) => asked / 100,
        [t.agreed]: ({ agreed }) => (agreed === null ? null : agreed / 100),
        [t.settled]: ({ settledAt }) => settledAt && dayOf(settledAt),
      };
    },
  },
  acts: (step) => ({
    claim: step({
      read(form, _, { claimable, member }) {
        if (!member) throw new NotFound();
        const problem = fundsTexts[form.locale].problems.contributions;
        const chosen = form.choices(
          "contributions",
          claimable.map(({ id }) => id),
          problem,
        );
        form.check("contributions", chosen.length > 0, problem);
        return chosen;
      },
      run: async (visit, { fund: { id } }, chosen) =>
        after(visit, await claim(visit.db, id, chosen, visit.visitor.id), "demande", fundsTexts[visit.locale].problems.taken),
    }),
    unclaim: step({
      read: (form) => form.on(),
      async run(visit, { fund: { id } }, contributionId) {
        const { rows } = await listClaims(visit.db, id, visit.visitor, { limit: null, offset: 0 });
        if (!rows.some((one) => one.id === contributionId && one.own)) throw new NotFound();
        return after(visit, await unclaim(visit.db, id, contributionId), "retire");
      },
    }),
    // In common: a member by consent, a coordinator for a vote.
    share: step({
      read(form, visit, { fund: { envelope, rule }, claims, own, drafts, shares }) {
        if (!shares || (rule === "consent" && own.length === 0)) throw new NotFound();
        if (rule === "vote") onlyKeeper(visit);
        const { giver, meeting } = fundsTexts[form.locale].problems;
        const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
        const of = rule === "vote" ? form.choice("assemblee", ids(drafts), meeting) : own.length > 1 ? form.choice("pour", ids(own), giver) : own[0]!.id;
        return { of, lines: readLines(form, envelope, claims) };
      },
      async run({ db, visitor, now, locale }, { fund: { id, title, rule }, claims }, { of, lines }) {
        const written = proposal(title, claims, lines);
        const by = visitor.id;
        const made =
          rule === "vote" ? await shareByVote(db, id, { meetingId: of, by }, written) : await shareByConsent(db, id, { memberId: of, now, by }, written);
        if (made === null) return conflict(networkTexts[locale].moved);
        return rule === "vote" ? done(routes.fund.href({ id }), "partage") : done(routes.decision.href({ id: made }), "proposee");
      },
    }),
    arbitrate: step({
      async run(visit, { fund: { id }, shares }) {
        onlyKeeper(visit);
        const { early, unagreed } = fundsTexts[visit.locale].problems;
        return after(visit, await arbitrateFund(visit.db, id, visit.visitor.id), "arbitre", shares ? unagreed : early);
      },
    }),
    settle: step({
      async read(form, visit, { fund: { id } }) {
        onlyKeeper(visit);
        const { rows } = await listClaims(visit.db, id, visit.visitor, { limit: null, offset: 0 });
        const problem = fundsTexts[form.locale].problems.contributions;
        const chosen = form.choices(
          "rows",
          rows.map((one) => one.id),
          problem,
        );
        form.check("rows", chosen.length > 0, problem);
        return chosen;
      },
      run: async (visit, { fund: { id } }, chosen) =>
        after(visit, (await settle(visit.db, id, chosen, visit.visitor.id)) > 0, "vire", fundsTexts[visit.locale].problems.none),
    }),
    cancel: step({
      read(form, visit) {
        onlyKeeper(visit);
        return form.lines("motif", 3, 500, fundsTexts[form.locale].problems.reason);
      },
      run: async (visit, { fund: { id } }, reason) => after(visit, await cancelFund(visit.db, id, reason, visit.visitor.id), "annule"),
    }),
  }),
});

export const fundPages = [...funds, opening, ...fund];
