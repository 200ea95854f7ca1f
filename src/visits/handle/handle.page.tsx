import { formatList } from "#platform/i18n/format.ts";
import { sayPhone } from "#platform/text/phone.ts";
import { dayOf } from "#platform/time/day.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { answerStop, type HostAnswer } from "../answer/answer.command.ts";
import { planner } from "../planner.ts";
import { proposeRoute } from "../plan/propose.command.ts";
import { routes } from "../routes.ts";
import { findJournal, findVisitById, findWishedPlaces, type Visit as VisitSheet } from "../visits.query.ts";
import { keepNote, keepRequest, sendMessage } from "./handle.command.ts";
import { handleTexts } from "../handle.texts.ts";
import { Handle } from "./handle.view.tsx";

/** One request, for those who plan visits. */
export default acts("visits/handle", routes.handle, {
  access: planner,
  find: findHandled,
  show,
  acts: (step) => ({
    keep: step({
      async run({ db, visitor, params }, { request }) {
        await keepRequest(db, request.id, visitor.id);
        return done(routes.handle.href(params), "verifiee");
      },
    }),
    note: step({
      read: (form) => form.lines("note", 1, 3000, handleTexts[form.locale].noteMissing),
      async run({ db, visitor, params }, { request }, words) {
        await keepNote(db, { requestId: request.id, by: visitor.id, words });
        return done(routes.handle.href(params), "note");
      },
    }),
    message: step({
      read: (form) => form.lines("message", 1, 3000, handleTexts[form.locale].messageMissing),
      async run(visit, { request }, words) {
        const sent = await sendMessage(visit.db, visit, { requestId: request.id, by: visit.visitor.id, words });
        return sent ? done(routes.handle.href(visit.params), "message") : conflict(handleTexts[visit.locale].problems.not_possible);
      },
    }),
    propose: step({
      read: (form) => Number(form.text("version")),
      async run(visit, { request }, version) {
        const { db, visitor, params, locale, now } = visit;
        const proposed = await proposeRoute(db, visit, { requestId: request.id, version, by: visitor.id, today: dayOf(now) });
        if (proposed.ok) return done(routes.handle.href(params), proposed.state === "confirmed" ? "confirmee" : "demande");
        const sentence = handleTexts[locale].notReady[proposed.problem];
        return proposed.problem === "conflict" || proposed.problem === "not_possible" ? conflict(sentence) : wrong({}, sentence);
      },
    }),
    accept: step({ read: (form) => form.on(), run: (visit, whole, stopId) => answerForHost(visit, whole, { stopId, answer: "accept", reason: null }) }),
    decline: step({
      read: (form) => form.on(),
      run: (visit, whole, stopId) => answerForHost(visit, whole, { stopId, answer: "decline", reason: handleTexts[visit.locale].byPhoneReason }),
    }),
  }),
});

type Handling = Visit<string, Visitor> & { readonly params: { id: string } };

/** @throws NotFound also for a request that its delegation has not confirmed: nobody is disturbed by it. */
async function findHandled({ db, params }: Handling): Promise<VisitSheet> {
  const whole = await findVisitById(db, params.id);
  if (!whole || whole.request.received_at === null) throw new NotFound();
  return whole;
}

/** What the host said by telephone. */
async function answerForHost(visit: Handling, { request }: VisitSheet, given: Pick<HostAnswer, "stopId" | "answer" | "reason">) {
  const { db, visitor, params, locale } = visit;
  const answered = await answerStop(db, visit, { ...given, requestId: request.id, otherStart: null, by: visitor.id, forHost: true });
  return answered.ok ? done(routes.handle.href(params), "reponse") : conflict(handleTexts[locale].problems[answered.problem]);
}

async function show({ db, locale }: Handling, whole: VisitSheet, form: FormState) {
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
    silent.map(({ place }) => [place.name, place.phone && sayPhone(place.phone)].filter(Boolean).join(" ")),
    locale,
  );
  const body = <Handle visit={whole} journal={journal} wished={wished} territory={territory} unreachable={unreachable} form={form} />;
  return { title: request.organisation, robots: "noindex", says: handleTexts[locale].done, body } as const;
}
