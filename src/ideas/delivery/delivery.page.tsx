import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { communeNameOf } from "../judging/commune-name.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { agent, stagesOf, settingsOf } from "#processes";
import { findHandled, qualityOf } from "../judging/gate.ts";
import type { Judged } from "../judging/judged.query.ts";
import { stageOf } from "../judging/stage-of.ts";
import { deliveryActs } from "./delivery.ts";
import { type Acting, addStep, endDelivery, finishStep, moveStep, type Outcome, recordSpending, startDelivery } from "./delivery.command.ts";
import { type Read, readDone, readEnd, readMove, readNews, readPlan, readSpending, readStep } from "./delivery.form.ts";
import { findDelivery } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import { DeliveryPage, type DeliveryProps } from "./delivery.view.tsx";
import { evaluate } from "./evaluate.command.ts";
import { readEvaluation } from "./evaluate.form.ts";
import { publishNews, readPicture } from "./news.command.ts";
import { canBeRead, readOff } from "./read-off.query.ts";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/idee/:id/realisation", Visitor>;

/** The delivery of one idea: its plan, what moves on, what it costs, how it ends, what it changed. */
export default page("ideas/delivery", routes.delivery, {
  access: agent,

  async get(visit) {
    return show(visit, await find(visit), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const judged = await find(visit);
    const input = await visit.formInput();
    const done = deliveryActs.find((one) => one === input.text["act"]);
    if (!done) throw new NotFound();
    const acting = { proposalId: judged.id, by: visit.visitor.id, asWhom: qualityOf(visit.visitor, judged, await readTerritory(visit.db)) };
    const tried = await attempt(visit, judged, acting, done, input);
    const again = { act: done, values: input.text };
    if ("problems" in tried) return show(visit, judged, { ...again, problems: tried.problems, status: 422 });
    if (!tried.ok) return show(visit, await find(visit), { ...again, wrong: deliveryTexts[visit.locale].problems[tried.problem], status: 409 });
    return { redirect: withQuery(routes.delivery.href(visit.params), { fait: done }) };
  },
});

/** @throws NotFound for somebody else's idea, and for one that was never awarded. */
async function find({ db, visitor, params }: Asked): Promise<Judged> {
  const judged = await findHandled(db, visitor, params.id);
  if (!["awarded", "delivering", "delivered", "abandoned"].includes(judged.state)) throw new NotFound();
  return judged;
}

type Tried = Outcome | { readonly ok: false; readonly problems: Record<string, string> };

const then = async <value,>(read: Read<value>, act: (value: value) => Promise<Tried>): Promise<Tried> => (read.ok ? act(read.value) : read);

async function attempt(visit: Asked, { communeCode }: Judged, acting: Acting, act: (typeof deliveryActs)[number], input: FormInput): Promise<Tried> {
  const { db, now, locale, offers } = visit;
  const { text } = input;
  const today = dayOf(now);
  const steps = async () => (await findDelivery(db, acting.proposalId))?.steps ?? [];
  if (act === "start") return then(readPlan(text, today, locale), (plan) => startDelivery(db, acting, plan));
  if (act === "step") return then(readStep(text, locale), (step) => addStep(db, acting, step));
  if (act === "date") return then(readMove(text, await steps(), locale), (move) => moveStep(db, acting, move));
  if (act === "step_done") return then(readDone(text, await steps(), today, locale), (done) => finishStep(db, acting, done));
  if (act === "spent") return then(readSpending(text, today, locale), (spent) => recordSpending(db, acting, spent));
  if (act === "news") return tellNews(visit, acting, input);
  if (act !== "evaluate") return then(readEnd(text, act, today, locale), (end) => endDelivery(db, acting, act, end));
  return then(readEvaluation(text, offers.indicators.filter(canBeRead), today, locale), async (asked) => {
    if (!("afterOn" in asked)) return evaluate(db, acting, asked);
    const territory = await readTerritory(db);
    return then(await readOff(db, asked, { territory, communeCode, locale }), (given) => evaluate(db, acting, given));
  });
}

async function tellNews({ db, files, locale }: Asked, acting: Acting, input: FormInput): Promise<Tried> {
  const t = deliveryTexts[locale];
  const picture = input.file("picture");
  const read = readNews(input.text, picture !== null, locale);
  if (!read.ok) return read;
  const made = picture ? await readPicture(new Uint8Array(await picture.arrayBuffer())) : null;
  if (made && !made.ok) return { ok: false, problems: { picture: made.problem === "too_many_pixels" ? t.pictureLarge : t.pictureWrong } };
  return publishNews(db, files, acting, { words: read.value.words, picture: made && { content: made.content, alt: read.value.alt } });
}

type More = Partial<Pick<DeliveryProps, "act" | "values" | "problems" | "wrong">> & { readonly done?: string | undefined; readonly status?: 200 | 409 | 422 };

async function show({ db, now, locale, offers, visitor }: Asked, judged: Judged, { status = 200, done, ...said }: More) {
  const [delivery, stages, territory] = await Promise.all([findDelivery(db, judged.id), stagesOf(db, judged.process.id), readTerritory(db)]);
  const t = deliveryTexts[locale];
  const stage = stageOf(stages, "delivery", now);
  const months = settingsOf("delivery", stage?.settings).months ?? 24;
  const today = dayOf(now);
  const promised = stage?.closesAt && stage.closesAt > now ? dayOf(stage.closesAt) : Temporal.PlainDate.from(today).add({ months }).toString();
  const indicators = offers.indicators.filter(canBeRead).map(({ id, title }) => ({ value: id, label: title[locale] }));
  const props = {
    judged,
    delivery,
    indicators,
    today,
    promised,
    firstStep: addDays(today, 30),
    communeName: communeNameOf(territory, judged.communeCode),
    ...said,
  };
  const body = <DeliveryPage {...props} signs={qualityOf(visitor, judged, territory)} done={done && Object.hasOwn(t.said, done) ? t.said[done] : undefined} />;
  return { title: t.title, robots: "noindex", status, body } as const;
}
