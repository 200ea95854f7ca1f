import { withFiles } from "#platform/web/form-input.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { errorTexts } from "#platform/web/error.texts.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { dayOf } from "#platform/time/day.ts";
import { agent, settingsOf, stagesOf } from "#processes";
import { readTerritory } from "#territory";
import type { Case } from "../case/case.query.ts";
import { currentStage } from "../case/current-stage.ts";
import { actorOf, openCase, qualityOf } from "../case/gate.ts";
import { routes } from "../routes.ts";
import { addStep, type DeliveryOutcome, endDelivery, finishStep, moveStep, recordSpending, startDelivery } from "./delivery.command.ts";
import { readDone, readEnd, readMove, readNews, readPlan, readSpending, readStep } from "./delivery.form.ts";
import { type Delivery, findDelivery } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import type { DeliveryAct } from "./delivery.ts";
import { DeliveryPage } from "./delivery.view.tsx";
import { evaluate } from "./evaluate.command.ts";
import { type IndicatorReading, readEvaluation } from "./evaluate.form.ts";
import { publishNews, readPicture } from "./news.command.ts";
import { canBeRead, readOff } from "./read-off.query.ts";

type DeliveryVisit = VisitOf<typeof routes.delivery>;

interface DeliveryCase {
  readonly judged: Case;
  /** Null before it began. */
  readonly delivery: Delivery | null;
}

const todayOf = ({ now }: DeliveryVisit) => dayOf(now);
const stepsOf = ({ delivery }: DeliveryCase) => delivery?.steps ?? [];

/** The delivery of one idea: its plan, what moves on, what it costs, how it ends, what it changed. */
export default acts("ideas/delivery", routes.delivery, {
  access: agent,
  takes: withFiles,
  find: findDeliveryCase,
  show,
  acts(step) {
    const ending = (act: "finish" | "abandon" | "resume") =>
      step({
        read: (form, visit) => readEnd(form, act, todayOf(visit)),
        run: async (visit, { judged }, end) => outcomeOf(visit, act, await endDelivery(visit.db, actorOf(visit, judged), act, end)),
      });
    return {
      start: step({
        read: (form, visit) => readPlan(form, todayOf(visit)),
        run: async (visit, { judged }, plan) => outcomeOf(visit, "start", await startDelivery(visit.db, actorOf(visit, judged), plan)),
      }),
      step: step({
        read: readStep,
        run: async (visit, { judged }, planned) => outcomeOf(visit, "step", await addStep(visit.db, actorOf(visit, judged), planned)),
      }),
      date: step({
        read: (form, _, found) => readMove(form, stepsOf(found)),
        run: async (visit, { judged }, move) => outcomeOf(visit, "date", await moveStep(visit.db, actorOf(visit, judged), move)),
      }),
      step_done: step({
        read: (form, visit, found) => readDone(form, stepsOf(found), todayOf(visit)),
        run: async (visit, { judged }, finished) => outcomeOf(visit, "step_done", await finishStep(visit.db, actorOf(visit, judged), finished)),
      }),
      spent: step({
        read: (form, visit) => readSpending(form, todayOf(visit)),
        run: async (visit, { judged }, spent) => outcomeOf(visit, "spent", await recordSpending(visit.db, actorOf(visit, judged), spent)),
      }),
      news: step({ tooLarge: (locale) => ({ picture: errorTexts[locale][413].what }), read: readNews, run: tellNews }),
      evaluate: step({ read: (form, visit) => readEvaluation(form, visit.offers.indicators.filter(canBeRead), todayOf(visit)), run: keepEvaluation }),
      finish: ending("finish"),
      abandon: ending("abandon"),
      resume: ending("resume"),
    };
  },
});

/** @throws NotFound for somebody else's idea, and for one that was never awarded. */
async function findDeliveryCase(visit: DeliveryVisit): Promise<DeliveryCase> {
  const judged = await openCase(visit);
  if (!["awarded", "delivering", "delivered", "abandoned"].includes(judged.state)) throw new NotFound();
  return { judged, delivery: await findDelivery(visit.db, judged.id) };
}

function outcomeOf({ locale, params }: DeliveryVisit, act: DeliveryAct, outcome: DeliveryOutcome): Outcome {
  return outcome.ok ? done(routes.delivery.href(params), act) : conflict(deliveryTexts[locale].problems[outcome.problem]);
}

async function tellNews(visit: DeliveryVisit, { judged }: DeliveryCase, { words, picture, alt }: ReturnType<typeof readNews>): Promise<Outcome> {
  const t = deliveryTexts[visit.locale];
  const made = picture ? await readPicture(new Uint8Array(await picture.arrayBuffer())) : null;
  if (made && !made.ok) return wrong({ picture: made.problem === "too_many_pixels" ? t.pictureLarge : t.pictureWrong });
  const news = { words, picture: made && { content: made.content, alt } };
  return outcomeOf(visit, "news", await publishNews(visit.db, visit.files, actorOf(visit, judged), news));
}

async function keepEvaluation(visit: DeliveryVisit, { judged }: DeliveryCase, given: ReturnType<typeof readEvaluation>): Promise<Outcome> {
  const read = "afterOn" in given ? await readIndicator(visit, judged, given) : { ok: true as const, value: given };
  if (!read.ok) return wrong({ [read.field]: deliveryTexts[visit.locale].nothingKnown });
  return outcomeOf(visit, "evaluate", await evaluate(visit.db, actorOf(visit, judged), read.value));
}

const readIndicator = async ({ db }: DeliveryVisit, { communeCode }: Case, reading: IndicatorReading) =>
  readOff(db, reading, { territory: await readTerritory(db), communeCode });

async function show({ db, now, locale, offers, visitor }: DeliveryVisit, { judged, delivery }: DeliveryCase, form: FormState) {
  const stage = currentStage(await stagesOf(db, judged.process.id), "delivery", now);
  const months = settingsOf("delivery", stage?.settings).months ?? 24;
  const today = dayOf(now);
  const promised = stage?.closesAt && stage.closesAt > now ? dayOf(stage.closesAt) : Temporal.PlainDate.from(today).add({ months }).toString();
  const indicators = offers.indicators.filter(canBeRead).map(({ id, title }) => ({ value: id, label: title[locale] }));
  const first = { service: qualityOf(visitor, judged), promised_on: promised };
  const t = deliveryTexts[locale];
  return { title: t.title, robots: "noindex", says: t.said, body: <DeliveryPage {...{ judged, delivery, indicators, today, first, form }} /> } as const;
}
