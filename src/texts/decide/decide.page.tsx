import type { Db } from "#platform/db/db.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { type Amendment, findAmendment } from "../amendment.query.ts";
import { readNextParagraph } from "../compose.command.ts";
import { draftingTexts } from "../drafting.texts.ts";
import { textToWrite } from "../drafter.ts";
import { routes } from "../routes.ts";
import type { DebatedText } from "../text.query.ts";
import { textTexts } from "../text.texts.ts";
import { type Decision, decideAmendment } from "./decide.command.ts";
import { readDecision } from "./decide.form.ts";
import { takeBack } from "./take-back.command.ts";
import { type AmendmentToDecide, Decide } from "./decide.view.tsx";

/** Accept, accept in part, refuse: with reasons that are published. */
export default acts("texts/decide", routes.decideAmendment, {
  access: signedIn,
  find: findToDecide,
  values: (_, { amendment: { act, body }, wording }) => ({ outcome: "", result: act === "delete" ? wording?.body : body, decision: "" }),
  show: ({ locale }, found, form) => ({
    title: draftingTexts[locale].decide.title(found.amendment.number),
    robots: "noindex",
    body: <Decide {...found} form={form} />,
  }),
  acts: (step) => ({
    answer: step({ read: (form, _, { amendment }) => readDecision(form, amendment), run: answer }),
    undo: step({
      async run({ db, params, visitor, locale }, { text, amendment }) {
        const undone = await takeBack(db, text.id, amendment, visitor.id);
        return undone.ok ? done(routes.amendment.href(params), "rouvert") : conflict(draftingTexts[locale].problems[undone.problem]);
      },
    }),
  }),
});

type Deciding = VisitOf<typeof routes.decideAmendment>;

async function findToDecide({ db, params, visitor }: Deciding): Promise<AmendmentToDecide> {
  const text = await textToWrite(db, params, visitor);
  const amendment = await findAmendment(db, text.id, params.amendment);
  if (!amendment) throw new NotFound();
  return { text, amendment, wording: await nextWording(db, text, amendment) };
}

/** The wording that an acceptance would change: that of the next version, or of the one that stands. */
const nextWording = async (db: Db, text: DebatedText, { paragraph }: Amendment) =>
  paragraph === null ? null : readNextParagraph(db, text.id, text.version, paragraph);

async function answer({ db, params, visitor, locale }: Deciding, { text, amendment }: AmendmentToDecide, decision: Omit<Decision, "by">): Promise<Outcome> {
  const t = draftingTexts[locale].decide;
  const decided = await decideAmendment(db, { textId: text.id, amendmentId: amendment.id }, { ...decision, by: visitor.id });
  if (decided.ok) return done(`${routes.amendment.href(params)}#reponse`, "repondu");
  switch (decided.problem) {
    case "conflict":
      return wrong({ outcome: t.conflict });
    case "paragraph_gone":
      return wrong({ outcome: t.wordingGone });
    case "paragraph_changed":
      return conflict(t.changed, t.changedNext);
    case "final":
      return conflict(t.final);
    case "decided":
      return conflict(t.alreadyBy(textTexts[locale].amendmentStates[(await findAmendment(db, text.id, params.amendment))!.state]));
  }
}
