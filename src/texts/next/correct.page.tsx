import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { draftingTexts } from "../drafting.texts.ts";
import { textToWrite } from "../drafter.ts";
import { routes } from "../routes.ts";
import { longestBlock, type Paragraph } from "../text.ts";
import type { DebatedText } from "../text.query.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { readComposed } from "./composed.query.ts";
import { type Correction, correctText } from "./next.command.ts";

const options = ["replace", "insert", "delete"] as const;

interface ParagraphToCorrect {
  readonly text: DebatedText;
  readonly paragraph: Paragraph;
}

/** A correction by the service that holds the pen; the public reads its reason. */
export default act("texts/next", routes.correctParagraph, {
  access: signedIn,
  find: findToCorrect,
  values: (_, { paragraph }) => ({ act: "replace", body: paragraph.body, reason: "" }),
  show: ({ locale }, found, form) => ({ title: draftingTexts[locale].correct.title, robots: "noindex", body: <Correct {...found} form={form} /> }),
  read: (form, _, { paragraph }) => readCorrection(form, paragraph),
  async run({ db, params, visitor, locale }, { text, paragraph }, correction): Promise<Outcome<ParagraphToCorrect>> {
    const corrected = await correctText(db, text.id, correction, visitor.id);
    if (corrected.ok) return done(routes.nextVersion.href(params), "corrige");
    // A paragraph that is gone is shown as it was: what was typed about it is not lost.
    return conflict(draftingTexts[locale].problems[corrected.problem], undefined, corrected.problem === "paragraph_gone" ? { thing: { text, paragraph } } : {});
  },
});

/** @throws NotFound for a paragraph that the next version does not have */
async function findToCorrect({ db, params, visitor }: VisitOf<typeof routes.correctParagraph>): Promise<ParagraphToCorrect> {
  const text = await textToWrite(db, params, visitor);
  const paragraph = (await readComposed(db, text)).paragraphs.find((one) => String(one.paragraph) === params.paragraph);
  if (!paragraph || text.version === 0) throw new NotFound();
  return { text, paragraph };
}

function readCorrection(form: Reader, { paragraph, body: before }: Paragraph): Correction {
  const t = draftingTexts[form.locale].correct;
  const act = form.choice("act", options, t.actMissing);
  const body = act === "delete" ? null : form.lines("body", 1, longestBlock, t.bodyMissing, t.bodyLong);
  form.check("body", body !== before, t.bodySame);
  const reason = form.lines("reason", 10, 2000, t.reasonMissing, t.reasonLong);
  const revision = form.text("revision");
  return { paragraph, act, body, reason, revision: /^\d{1,6}$/.test(revision) ? Number(revision) : 0 };
}

function Correct({ text, paragraph, form }: ParagraphToCorrect & { form: FormState }) {
  const t = useTexts(draftingTexts).correct;
  return (
    <TextFrame text={text} title={t.title}>
      <div class="flow">
        {form.status === 409 && (
          <Written as="blockquote" class="text-quoted">
            {paragraph.body}
          </Written>
        )}
        <p class="lead">{t.lead}</p>
        <Form action={routes.correctParagraph.href({ ...paramsOf(text), paragraph: String(paragraph.paragraph) })} state={form} label={t.title}>
          <input type="hidden" name="revision" value={String(paragraph.revision)} />
          <Radios name="act" label={t.act} choices={options.map((value) => ({ value, label: t.acts[value] }))} />
          <TextArea name="body" label={t.body} maxLength={longestBlock} rows={8} optional={form.values["act"] === "delete"} />
          <TextArea name="reason" label={t.reason} maxLength={2000} rows={3} />
          <Submit label={t.save} />
        </Form>
      </div>
    </TextFrame>
  );
}
