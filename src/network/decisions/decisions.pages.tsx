import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findOwn, type Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { consentDays, tabWords } from "./decision.ts";
import { DecisionPage, type DecisionThing, Propose } from "./decision.view.tsx";
import { lift, object, propose, rewrite, tellOutcome, withdrawProposal } from "./decisions.command.ts";
import { findDecision, findObjections } from "./decisions.query.ts";
import { decisionsTexts } from "./decisions.texts.ts";
import { Decisions } from "./decisions.view.tsx";
import { listRegister } from "./listed.query.ts";

type DecisionVisit = VisitOf<typeof routes.decision>;

/** Members, and coordinators. */
async function membersOf(db: Db, visitor: Visitor): Promise<Member[]> {
  const own = await findOwn(db, visitor);
  if (own.length === 0 && !keeps(visitor)) throw new Forbidden();
  return own;
}

function readDay(form: Reader, today: string): string {
  const t = decisionsTexts[form.locale].problems;
  const day = form.day("jour", t.day);
  form.check("jour", day === "" || (day >= addDays(today, consentDays) && day <= addDays(today, 365)), t.day);
  return day;
}

const readGiver = (form: Reader, own: readonly Member[]): string =>
  own.length > 1
    ? form.choice(
        "pour",
        own.map(({ id }) => id),
        decisionsTexts[form.locale].problems.giver,
      )
    : own[0]!.id;

/** The register of decisions, by consent and by votes of general meetings, and what is proposed; read by members and coordinators. */
const decisions = list("network/decisions", routes.decisions, {
  access: signedIn,
  find: async ({ db, visitor }) => ({ proposes: (await membersOf(db, visitor)).length > 0 }),
  filters: { tab: oneOf("quoi", tabWords, "open"), q: words("q") },
  tabs: ["tab"],
  rows: ({ db }, _, asked, range) => listRegister(db, asked, range),
  show: ({ locale }, { proposes }, found) => ({
    title: decisionsTexts[locale].title,
    robots: "noindex",
    body: <Decisions found={found} proposes={proposes} />,
  }),
  csv: {
    path: routes.decisionsCsv,
    filename: "decisions-du-reseau.csv",
    columns: (locale) => {
      const t = decisionsTexts[locale];
      return {
        [t.number]: ({ number }) => number,
        [t.name]: ({ title }) => title,
        [t.way]: ({ way }) => t.ways[way],
        [t.by]: ({ by }) => by,
        [t.state]: ({ state }) => t.states[state],
        [t.closes]: ({ closesOn }) => closesOn,
        [t.decided]: ({ decidedAt }) => decidedAt && dayOf(decidedAt),
        [t.inFavour]: ({ inFavour }) => inFavour,
        [t.against]: ({ against }) => against,
        [t.abstained]: ({ abstained }) => abstained,
        [t.elected]: ({ elected }) => elected,
        [t.objections]: ({ standing }) => standing,
        [t.outcome]: ({ outcome }) => outcome,
      };
    },
  },
});

/** A member proposes something to all. */
const proposing = act("network/decisions", routes.propose, {
  access: signedIn,
  async find({ db, visitor }) {
    const own = await findOwn(db, visitor);
    if (own.length === 0) throw new Forbidden();
    return { own };
  },
  values: ({ now }, { own }) => ({ jour: addDays(dayOf(now), 14), pour: own[0]?.id }),
  show: ({ locale }, { own }, form) => ({ title: decisionsTexts[locale].propose, robots: "noindex", body: <Propose own={own} form={form} /> }),
  read(form, { now }, { own }) {
    const t = decisionsTexts[form.locale].problems;
    const memberId = readGiver(form, own);
    return { memberId, title: form.line("titre", 5, 160, t.name), body: form.lines("texte", 20, 6000, t.body), closesOn: readDay(form, dayOf(now)) };
  },
  brake: { of: "network.propose", limit: 20, windowSeconds: 86_400 },
  async run({ db, visitor }, _, proposal) {
    return done(routes.decision.href({ id: await propose(db, proposal, visitor.id) }), "proposee");
  },
});

type DoneKey = keyof (typeof decisionsTexts)["fr"]["done"];

/** What was done is said there; else the page says that it has moved on. */
const after = ({ params, locale }: DecisionVisit, ok: boolean, said: DoneKey): Outcome =>
  ok ? done(routes.decision.href(params), said) : conflict(networkTexts[locale].moved);

/** One decision: proposed, objected to, written anew, adopted by consent, and what became of it. */
const decision = acts("network/decisions", routes.decision, {
  access: signedIn,
  async find({ db, params, visitor, now }: DecisionVisit): Promise<DecisionThing> {
    const own = await findOwn(db, visitor);
    const found = own.length > 0 || keeps(visitor) ? await findDecision(db, params.id, visitor) : null;
    if (!found) throw new NotFound();
    return { decision: found, objections: await findObjections(db, found.id, visitor), own, today: dayOf(now), keeps: keeps(visitor) };
  },
  values: ({ now }, { decision: { body, outcome, version, closesOn }, own }) => ({
    ...{ texte: body, suite: outcome, version: String(version), pour: own[0]?.id },
    jour: [closesOn, addDays(dayOf(now), consentDays)].toSorted()[1]!,
  }),
  show: ({ locale }, thing, form) => ({
    title: thing.decision.title,
    robots: "noindex",
    says: decisionsTexts[locale].done,
    body: <DecisionPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    object: step({
      read: (form, _, { own }) => {
        if (own.length === 0) throw new NotFound();
        return { memberId: readGiver(form, own), words: form.lines("motif", 3, 2000, decisionsTexts[form.locale].problems.why) };
      },
      async run(visit, { decision: { id } }, { memberId, words: said }) {
        const kept = await object(visit.db, id, { memberId, words: said, by: visit.visitor.id });
        return kept ? after(visit, true, "objection") : conflict(decisionsTexts[visit.locale].over);
      },
    }),
    lift: step({
      read: (form) => form.on(),
      async run(visit, { objections }, id) {
        if (!isUuid(id) || !objections.some((one) => one.id === id && one.own)) throw new NotFound();
        return after(visit, await lift(visit.db, id), "levee");
      },
    }),
    rewrite: step({
      read: (form, { now }) => ({
        body: form.lines("texte", 20, 6000, decisionsTexts[form.locale].problems.body),
        closesOn: readDay(form, dayOf(now)),
        version: form.version(),
      }),
      async run(visit, { decision: { id, own } }, proposal) {
        if (!own) throw new NotFound();
        return after(visit, await rewrite(visit.db, id, proposal), "reecrite");
      },
    }),
    withdraw: step({
      async run(visit, { decision: { id, own } }) {
        if (!own) throw new NotFound();
        return after(visit, await withdrawProposal(visit.db, id), "retiree");
      },
    }),
    tell: step({
      read: (form) => ({ outcome: form.lines("suite", 3, 2000, decisionsTexts[form.locale].problems.outcome), version: form.version() }),
      async run(visit, { decision: { id, own }, keeps: may }, { outcome, version }) {
        if (!own && !may) throw new NotFound();
        return after(visit, await tellOutcome(visit.db, id, outcome, version), "suite");
      },
    }),
  }),
});

export const decisionPages = [...decisions, proposing, decision];
