import { NotFound, Refused } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { withQuery } from "#platform/web/path.ts";
import { readTerritory, type Territory } from "#territory";
import { communeNameOf } from "../judging/commune-name.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent } from "#processes";
import { communeQuality, handles, qualityOf } from "../judging/gate.ts";
import { findJudged, type Judged } from "../judging/judged.query.ts";
import { answerRouting, type Outcome, sendIdea } from "./route.command.ts";
import { readAnswering, readSending } from "./routing.form.ts";
import { readRoutings, receives, type Routing } from "./routing.query.ts";
import { routingTexts } from "./routing.texts.ts";
import { RoutingPage, type RoutingProps } from "./routing.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/idee/:id/competence", Visitor>;

interface Found {
  readonly judged: Judged;
  readonly routings: readonly Routing[];
  readonly waiting: Routing | null;
  readonly mine: boolean;
  readonly receiver: boolean;
  readonly territory: Territory;
}

/** Who has an idea: passing it on, calling it back, taking it or sending it back. */
export default page("ideas/routing", routes.routing, {
  access: agent,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const found = await find(visit);
    const form = await visit.form();
    if (form["act"] === "recall") return recall(visit, found);
    return form["act"] === "send" ? send(visit, found, form) : answer(visit, found, form);
  },
});

/** @throws NotFound unless one handles the idea, or it was passed on to one's level. */
async function find({ db, visitor, params }: Asked): Promise<Found> {
  const judged = await findJudged(db, params.id);
  if (!judged) throw new NotFound();
  const routings = await readRoutings(db, judged.id);
  const waiting = routings.find(({ state }) => state === "waiting") ?? null;
  const receiver = waiting !== null && receives(visitor, waiting);
  const mine = await handles(db, visitor, judged);
  if (!mine && !receiver) throw new NotFound();
  return { judged, routings, waiting, mine, receiver, territory: await readTerritory(db) };
}

const levelName = ({ judged, territory }: Found, level: "metropolis" | "commune", locale: Asked["locale"]): string =>
  level === "commune" ? communeQuality(communeNameOf(territory, judged.communeCode) ?? "") : routingTexts[locale].metropolis;

async function send(visit: Asked, found: Found, form: Record<string, string>) {
  const { db, visitor, now, locale } = visit;
  const { judged, mine, territory } = found;
  if (!mine) throw new Refused(409);
  const read = readSending(form, dayOf(now), locale);
  if (!read.ok) return show(visit, found, { problems: read.problems, values: form, status: 422 });
  const to = levelName(found, judged.level === "commune" ? "metropolis" : "commune", "fr");
  return after(
    visit,
    await sendIdea(db, visit, { ...read.value, proposalId: judged.id, by: visitor.id, sentAs: qualityOf(visitor, judged, territory), to }),
    "transmise",
  );
}

async function answer(visit: Asked, found: Found, form: Record<string, string>) {
  const { db, visitor, locale } = visit;
  const { judged, waiting, receiver } = found;
  if (!receiver || !waiting) return show(visit, found, { wrong: routingTexts[locale].problems.answered, status: 409 });
  const read = readAnswering(form, locale);
  if (!read.ok) return show(visit, found, { problems: read.problems, values: form, status: 422 });
  const answeredAs = levelName(found, waiting.toLevel, "fr");
  return after(
    visit,
    await answerRouting(db, visit, { ...read.value, proposalId: judged.id, by: visitor.id, answeredAs }),
    read.value.answer === "accepted" ? "prise" : "renvoyee",
  );
}

async function recall(visit: Asked, { judged, mine, territory }: Found) {
  const { db, visitor } = visit;
  if (!mine) throw new Refused(409);
  const given = { proposalId: judged.id, answer: "recalled", words: null, by: visitor.id, answeredAs: qualityOf(visitor, judged, territory) } as const;
  return after(visit, await answerRouting(db, visit, given), "annulee");
}

/** Whoever sent an idea back does not see it any more: the queue is where they go on. */
async function after(visit: Asked, outcome: Outcome, done: string) {
  if (!outcome.ok) return show(visit, await find(visit), { wrong: routingTexts[visit.locale].problems[outcome.problem], status: 409 });
  return { redirect: withQuery(done === "renvoyee" ? routes.routingQueue.href() : routes.routing.href(visit.params), { fait: done }) };
}

type More = Partial<Pick<RoutingProps, "done" | "wrong" | "values" | "problems">> & { readonly status?: 200 | 409 | 422 };

async function show({ locale, now }: Asked, found: Found, { status = 200, ...said }: More) {
  const { judged, routings, waiting, mine, receiver, territory } = found;
  const to = levelName(found, waiting?.toLevel ?? (judged.level === "commune" ? "metropolis" : "commune"), locale);
  const props = { judged, territory, routings, waiting, mine, receiver, to, now, communeName: communeNameOf(territory, judged.communeCode), ...said };
  return { title: routingTexts[locale].title, robots: "noindex", status, body: <RoutingPage {...props} /> } as const;
}
