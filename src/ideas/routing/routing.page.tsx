import { Refused } from "#platform/refused.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent } from "#processes";
import { readReasons } from "../case/case.form.ts";
import { type Case, findCase } from "../case/case.query.ts";
import { actorOf, handles, qualityOf } from "../case/gate.ts";
import { routes } from "../routes.ts";
import { receiverOf } from "./receiver.ts";
import { answerRouting, sendIdea } from "./route.command.ts";
import { readAcceptance, readSending } from "./routing.form.ts";
import { readRoutings, receives, type Routing } from "./routing.query.ts";
import { routingTexts } from "./routing.texts.ts";
import { RoutingPage } from "./routing.view.tsx";

type RoutingVisit = VisitOf<typeof routes.routing>;

interface RoutingCase {
  readonly judged: Case;
  readonly routings: readonly Routing[];
  readonly waiting: Routing | null;
  /** Handles it now. */
  readonly mine: boolean;
  /** Is of the level to which it was passed on. */
  readonly receiver: boolean;
}

/** Who has an idea: passing it on, calling it back, taking it or sending it back. */
export default acts("ideas/routing", routes.routing, {
  access: agent,
  find: findRoutingCase,
  show,
  acts: (step) => ({
    send: step({
      read: (form, { now }, { mine }) => (mine ? readSending(form, now) : refuse()),
      async run(visit, { judged }, sending) {
        const { asWhom: sentAs, ...actor } = actorOf(visit, judged);
        const to = receiverOf(otherLevel(judged), "fr");
        return outcomeOf(visit, await sendIdea(visit.db, visit, { ...sending, ...actor, sentAs, to }), "transmise");
      },
    }),
    accepted: step({
      read: (form, _, { receiver }) => (receiver ? readAcceptance(form) : null),
      run: (visit, found, words) => answer(visit, found, "accepted", words),
    }),
    sent_back: step({
      read: (form, _, { receiver }) => (receiver ? readReasons(form, "words", 10, 2000) : null),
      run: (visit, found, words) => answer(visit, found, "sent_back", words),
    }),
    recall: step({
      async run(visit, { judged, mine }) {
        if (!mine) return refuse();
        const answeredAs = qualityOf(visit.visitor, judged);
        const recalled = { proposalId: judged.id, answer: "recalled", words: null, by: visit.visitor.id, answeredAs } as const;
        return outcomeOf(visit, await answerRouting(visit.db, visit, recalled), "annulee");
      },
    }),
  }),
});

function refuse(): never {
  throw new Refused(409);
}

/** @throws NotFound unless one handles the idea, or it was passed on to one's level. */
async function findRoutingCase({ db, visitor, params }: RoutingVisit): Promise<RoutingCase> {
  const judged = await findCase(db, params.id);
  if (!judged) throw new NotFound();
  const routings = await readRoutings(db, judged.id);
  const waiting = routings.find(({ state }) => state === "waiting") ?? null;
  const receiver = waiting !== null && receives(visitor, waiting);
  const mine = await handles(db, visitor, judged);
  if (!mine && !receiver) throw new NotFound();
  return { judged, routings, waiting, mine, receiver };
}

/** Where it would go: from the metropolis to its commune, or back. */
const otherLevel = ({ level, commune }: Case) => ({ toLevel: level === "commune" ? ("metropolis" as const) : ("commune" as const), commune });

async function answer(visit: RoutingVisit, { judged, waiting, receiver }: RoutingCase, answer: "accepted" | "sent_back", words: string | null) {
  if (!receiver || !waiting) return conflict(routingTexts[visit.locale].problems.answered);
  const given = { proposalId: judged.id, answer, words, by: visit.visitor.id, answeredAs: receiverOf(waiting, "fr") };
  return outcomeOf(visit, await answerRouting(visit.db, visit, given), answer === "accepted" ? "prise" : "renvoyee");
}

/** Whoever sent an idea back does not see it any more: the queue is where they go on. */
function outcomeOf({ locale, params }: RoutingVisit, outcome: Awaited<ReturnType<typeof sendIdea>>, said: string): Outcome {
  if (!outcome.ok) return conflict(routingTexts[locale].problems[outcome.problem]);
  return done(said === "renvoyee" ? routes.routingQueue.href() : routes.routing.href(params), said);
}

function show({ locale, now }: RoutingVisit, found: RoutingCase, form: FormState) {
  const { judged, waiting } = found;
  const to = receiverOf(waiting ?? otherLevel(judged), locale);
  const t = routingTexts[locale];
  return { title: t.title, robots: "noindex", says: t.done, body: <RoutingPage {...found} {...{ to, now, form }} /> } as const;
}
