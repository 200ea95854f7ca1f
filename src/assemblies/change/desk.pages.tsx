import type { Db } from "#platform/db/db.ts";
import { act, acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { longText } from "#platform/web/form-input.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { correctText, decideAmendment, type Paragraph, readDecision, takeBack } from "#texts";
import { type Assembly, findRun } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { type Change, type Drafting, findDrafting } from "../drafting/drafting.query.ts";
import { wordingOf } from "../drafting/wording.ts";
import { keeper } from "../keeper.ts";
import { findOf, type Recommendation } from "../recommend/recommendations.query.ts";
import { routes } from "../routes.ts";
import { CorrectPage, ExaminePage } from "./desk.view.tsx";
import { changeTexts } from "./change.texts.ts";

interface DraftOfRecommendation {
  readonly assembly: Assembly;
  readonly one: Recommendation;
  readonly text: Drafting;
}

/** @throws NotFound for an assembly that they do not run, and for a recommendation that it does not have */
async function findDrafted(db: Db, { id, number }: { readonly id: string; readonly number: string }, visitor: Visitor): Promise<DraftOfRecommendation> {
  const assembly = await findRun(db, id, visitor);
  const one = (await findOf(db, assembly.id)).find((found) => String(found.number) === number);
  if (!one) throw new NotFound();
  return { assembly, one, text: await findDrafting(db, one.textId, null) };
}

type ExamineVisit = VisitOf<typeof routes.examine>;

/** One change that a member proposed: taken up, taken up in part, or not, with reasons that the panel reads. */
export const examine = acts("assemblies/change", routes.examine, {
  access: keeper,
  takes: longText,
  async find({ db, params, visitor }: ExamineVisit): Promise<DraftOfRecommendation & { readonly change: Change }> {
    const found = await findDrafted(db, params, visitor);
    const change = found.text.proposals.find(({ number }) => String(number) === params.change);
    if (!change) throw new NotFound();
    return { ...found, change };
  },
  values: (_, { change, text }) => ({
    outcome: "",
    result: change.act === "delete" ? wordingOf(text, change.paragraph)?.body : change.body,
    decision: "",
  }),
  show: ({ locale, params }, found, form) => ({
    title: `${changeTexts[locale].title(found.change.number)}, ${found.one.title}`,
    robots: "noindex",
    body: <ExaminePage {...found} action={routes.examine.href(params)} form={form} />,
  }),
  acts: (step) => ({
    answer: step({
      read: (form, _, { change }) => readDecision(form, change),
      async run({ db, params, visitor, locale }, { one, change }, decision): Promise<Outcome> {
        const t = changeTexts[locale];
        const decided = await decideAmendment(db, { textId: one.textId, amendmentId: change.id }, { ...decision, by: visitor.id });
        if (decided.ok) return done(routes.draft.href(params), "examine");
        if (decided.problem === "conflict") return wrong({ outcome: t.conflict });
        if (decided.problem === "paragraph_gone") return wrong({ outcome: t.wordingGone });
        return conflict(decided.problem === "paragraph_changed" ? t.changed : assembliesTexts[locale].moved);
      },
    }),
    undo: step({
      async run({ db, params, visitor, locale }, { one, change }) {
        const undone = await takeBack(db, one.textId, change, visitor.id);
        return undone.ok ? done(routes.draft.href(params), "rouvert") : conflict(assembliesTexts[locale].moved);
      },
    }),
  }),
});

const options = ["replace", "insert", "delete"] as const;

function readCorrection(form: Reader, { paragraph, body: before }: Paragraph) {
  const t = changeTexts[form.locale].problems;
  const chosen = form.choice("acte", options, t.act);
  const body = chosen === "delete" ? null : form.lines("body", 1, 6000, t.body);
  form.check("body", chosen !== "replace" || body !== before, t.same);
  const revision = form.text("revision");
  return { paragraph, act: chosen, body, reason: form.lines("reason", 10, 2000, t.reason), revision: /^\d{1,6}$/.test(revision) ? Number(revision) : 0 };
}

/** A correction by whoever runs the assembly, in the next version, with a reason that the panel reads. */
export const correct = act("assemblies/change", routes.correct, {
  access: keeper,
  takes: longText,
  async find({ db, params, visitor }: VisitOf<typeof routes.correct>) {
    const found = await findDrafted(db, params, visitor);
    const paragraph = wordingOf(found.text, Number(params.paragraph));
    if (!paragraph || found.one.state !== "draft") throw new NotFound();
    return { ...found, paragraph };
  },
  values: (_, { paragraph }) => ({ acte: "replace", body: paragraph.body, reason: "" }),
  show: ({ locale, params }, found, form) => ({
    title: `${changeTexts[locale].correct}, ${found.one.title}`,
    robots: "noindex",
    body: <CorrectPage {...found} action={routes.correct.href(params)} form={form} />,
  }),
  read: (form, _, { paragraph }) => readCorrection(form, paragraph),
  async run({ db, params, visitor, locale }, { one, ...found }, correction) {
    const corrected = await correctText(db, one.textId, correction, visitor.id);
    if (corrected.ok) return done(routes.draft.href(params), "corrige");
    // A paragraph that is gone is shown as it was: what was typed about it is not lost.
    const thing = corrected.problem === "paragraph_gone" ? { thing: { one, ...found } } : {};
    return conflict(corrected.problem === "paragraph_changed" ? changeTexts[locale].changed : assembliesTexts[locale].moved, undefined, thing);
  },
});
