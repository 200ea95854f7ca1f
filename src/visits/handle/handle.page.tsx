import { formatList } from "#platform/i18n/format.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import type { Visit as Asked } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { answerStop } from "../answer/answer.command.ts";
import { dayOf } from "../paris.ts";
import { planner } from "../planner.ts";
import { proposeRoute } from "../plan/propose.command.ts";
import { routes } from "../routes.ts";
import { findJournal, findVisitById, findWishedPlaces, type Visit } from "../visits.query.ts";
import { keepNote, keepRequest, sendMessage } from "./handle.command.ts";
import { handleTexts } from "./handle.texts.ts";
import { Handle, type HandleProps } from "./handle.view.tsx";

/** One request, for those who plan visits. */
export default page("visits/handle", routes.handle, {
  access: planner,

  async get(visit) {
    return show(visit, await findHandled(visit), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const { db, params } = visit;
    const { request } = await findHandled(visit);
    const by = visit.visitor.id;
    const form = await visit.form();
    const done = (key: string) => ({ redirect: `${routes.handle.href(params)}?fait=${key}` });
    const [act = "", stopId = ""] = (form["act"] ?? "").split(":");
    if (act === "note" || act === "message") return write(visit, act, (form[act] ?? "").trim());
    if (act === "keep") {
      await keepRequest(db, request.id, by);
      return done("verifiee");
    }
    if (act === "propose") return propose(visit, Number(form["version"]));
    if (act === "accept" || act === "decline") {
      const reason = act === "decline" ? handleTexts[visit.locale].byPhoneReason : null;
      const answered = await answerStop(db, visit, { requestId: request.id, stopId, answer: act, reason, otherStart: null, by, forHost: true });
      return answered.ok
        ? done("reponse")
        : show(visit, await findHandled(visit), { wrong: handleTexts[visit.locale].problems[answered.problem], status: 409 });
    }
    throw new NotFound();
  },
});

type Handling = Asked<string, NonNullable<Asked["visitor"]>> & { readonly params: { id: string } };

/** @throws NotFound also for a request that its delegation has not confirmed: nobody is disturbed by it. */
async function findHandled({ db, params }: Handling): Promise<Visit> {
  const whole = await findVisitById(db, params.id);
  if (!whole || whole.request.received_at === null) throw new NotFound();
  return whole;
}

async function write(visit: Handling, act: "note" | "message", words: string) {
  const { db, params, locale } = visit;
  const t = handleTexts[locale];
  const problem = act === "note" ? t.noteMissing : t.messageMissing;
  if (words.length === 0 || words.length > 3000)
    return show(visit, await findHandled(visit), { values: { [act]: words }, problems: { [act]: problem }, status: 422 });
  const { request } = await findHandled(visit);
  const written = { requestId: request.id, by: visit.visitor.id, words };
  if (act === "note") await keepNote(db, written);
  else if (!(await sendMessage(db, visit, written))) return show(visit, await findHandled(visit), { wrong: t.problems.not_possible, status: 409 });
  return { redirect: `${routes.handle.href(params)}?fait=${act}` };
}

async function propose(visit: Handling, version: number) {
  const { db, params, locale, now } = visit;
  const { request } = await findHandled(visit);
  const proposed = await proposeRoute(db, visit, { requestId: request.id, version, by: visit.visitor.id, today: dayOf(now) });
  const t = handleTexts[locale];
  if (!proposed.ok)
    return show(visit, await findHandled(visit), {
      wrong: t.notReady[proposed.problem],
      status: proposed.problem === "conflict" || proposed.problem === "not_possible" ? 409 : 422,
    });
  return { redirect: `${routes.handle.href(params)}?fait=${proposed.state === "confirmed" ? "confirmee" : "demande"}` };
}

type More = Partial<Pick<HandleProps, "done" | "wrong" | "values" | "problems">> & { readonly status?: 200 | 409 | 422 };

async function show({ db, locale }: Handling, whole: Visit, { status = 200, ...said }: More) {
  const { request } = whole;
  const [journal, wished, territory] = await Promise.all([
    findJournal(db, request.id, { internal: true }),
    findWishedPlaces(db, request.id),
    readTerritory(db),
  ]);
  const silent = whole.stops.filter(
    (stop) => stop.state === "asked" && journal.findLast(({ act, placeId }) => placeId === stop.placeId && act.startsWith("host_"))?.act === "host_unreachable",
  );
  const unreachable = formatList(
    silent.map(({ place }) => [place.name, place.phone].filter(Boolean).join(" ")),
    locale,
  );
  const body = <Handle visit={whole} journal={journal} wished={wished} territory={territory} unreachable={unreachable} {...said} />;
  return { title: request.organisation, robots: "noindex", status, body } as const;
}
