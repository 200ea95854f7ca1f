import { randomUUID } from "node:crypto";

import { isUuid } from "#platform/text/uuid.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { longText } from "#platform/web/form-input.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { isAmendmentAct, readProposed } from "#texts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { findOwn } from "../candidates.query.ts";
import { propose } from "../drafting/drafting.command.ts";
import { type Drafting, findDrafting } from "../drafting/drafting.query.ts";
import { draftingTexts } from "../drafting/drafting.texts.ts";
import { findOf, type Recommendation } from "../recommend/recommendations.query.ts";
import { routes } from "../routes.ts";
import { changeTexts } from "./change.texts.ts";
import { ProposePage } from "./propose.view.tsx";

type ProposeVisit = VisitOf<typeof routes.change, Visitor | null>;

interface ProposeThing {
  readonly assembly: Assembly;
  readonly one: Recommendation;
  readonly text: Drafting;
  readonly seatId: string;
}

const partOf = ({ paragraphs }: Drafting, number: string | null) => paragraphs.find(({ paragraph }) => String(paragraph) === number);

/** A member proposes another wording of a paragraph, one more, one less: `?paragraphe=3`. Its differences are shown before. */
export const change = acts("assemblies/change", routes.change, {
  access: anyone,
  takes: longText,
  async find({ db, params }: ProposeVisit): Promise<ProposeThing> {
    const { assembly, candidate } = await findOwn(db, params.token);
    const one = (await findOf(db, assembly.id)).find(({ number }) => String(number) === params.number);
    if (!one || candidate.seatId === null || candidate.seat !== "accepted") throw new NotFound();
    return { assembly, one, text: await findDrafting(db, one.textId, candidate.seatId), seatId: candidate.seatId };
  },
  values({ url: { searchParams } }, { text }) {
    const [on, asked] = [partOf(text, searchParams.get("paragraphe")), searchParams.get("acte")];
    const acte = !on ? "insert" : isAmendmentAct(asked) ? asked : "replace";
    return { acte, body: acte === "replace" ? on!.body : "", reason: "", submission: randomUUID(), paragraphe: on ? String(on.paragraph) : "" };
  },
  show: ({ params, locale }, { assembly, one, text }, form: FormState) => ({
    title: `${draftingTexts[locale].propose}, ${one.title}`,
    robots: "noindex",
    ofOneDevice: true,
    body: <ProposePage assembly={assembly} one={one} on={partOf(text, String(form.values["paragraphe"] ?? ""))} params={params} form={form} />,
  }),
  acts: (step) => ({
    send: step({
      read: (form, _, { text }) => ({
        ...readProposed(form, partOf(text, form.text("paragraphe"))),
        submission: isUuid(form.text("submission")) ? form.text("submission") : randomUUID(),
      }),
      async run({ db, params, locale }, { one, seatId }, { submission, ...proposed }) {
        const refused = await propose(db, { recommendationId: one.id, textId: one.textId }, proposed, { seatId, submission });
        if (refused === null) return done(routes.opinion.href(params), "propose");
        return conflict(refused === "closed" ? assembliesTexts[locale].moved : changeTexts[locale].gone);
      },
    }),
    preview: step({ run: () => again() }),
  }),
});
