import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { penTexts } from "../pen.texts.ts";
import { textToWrite } from "../pen-holder.ts";
import { longestBlock, type Paragraph } from "../text.ts";
import type { DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { readComposed } from "./composed.query.ts";
import { type Correction, correctText } from "./next.command.ts";

type Values = Readonly<Record<string, string>>;
const acts = ["replace", "insert", "delete"] as const;

/** A correction by the service that holds the pen; the public reads its reason. */
export default page("texts/next", routes.correctParagraph, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const text = await textToWrite(db, params, visitor);
    const paragraph = (await readComposed(db, text)).paragraphs.find((one) => String(one.paragraph) === params.paragraph);
    if (!paragraph || text.version === 0) throw new NotFound();
    const values = { act: "replace", body: paragraph.body, reason: "" };
    return { title: penTexts[locale].correct.title, robots: "noindex", body: <Correct text={text} paragraph={paragraph} values={values} /> };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const text = await textToWrite(db, params, visitor);
    const find = async () => (await readComposed(db, text)).paragraphs.find((one) => String(one.paragraph) === params.paragraph);
    const paragraph = await find();
    if (!paragraph || text.version === 0) throw new NotFound();
    const values = await visit.form();
    const again = (status: 409 | 422, more: { problems?: Record<string, string>; problem?: string }, now = paragraph) =>
      ({ title: penTexts[locale].correct.title, robots: "noindex", status, body: <Correct text={text} paragraph={now} values={values} {...more} /> }) as const;
    const read = readCorrection(values, paragraph, locale);
    if (!read.ok) return again(422, { problems: read.problems });
    const done = await correctText(db, text.id, read.value, visitor.id);
    if (!done.ok) return again(409, { problem: penTexts[locale].problems[done.problem] }, (await find()) ?? paragraph);
    return { redirect: `${routes.nextVersion.href(paramsOf(text))}?fait=corrige` };
  },
});

function readCorrection(values: Values, { paragraph, body: before }: Paragraph, locale: Locale) {
  const t = penTexts[locale].correct;
  const act = acts.find((one) => one === values["act"]);
  const body = (values["body"] ?? "").trim();
  const reason = (values["reason"] ?? "").trim();
  const problems: Record<string, string> = {};
  if (!act) problems["act"] = t.actMissing;
  if (act && act !== "delete") {
    if (body.length < 1) problems["body"] = t.bodyMissing;
    else if (body.length > longestBlock) problems["body"] = t.bodyLong;
    else if (body === before) problems["body"] = t.bodySame;
  }
  if (reason.length < 10) problems["reason"] = t.reasonMissing;
  if (reason.length > 2000) problems["reason"] = t.reasonLong;
  if (!act || Object.keys(problems).length > 0) return { ok: false, problems } as const;
  const revision = /^\d{1,6}$/.test(values["revision"] ?? "") ? Number(values["revision"]) : 0;
  const value: Correction = { paragraph, act, body: act === "delete" ? null : body, reason, revision };
  return { ok: true, value } as const;
}

interface CorrectProps {
  text: DebatedText;
  paragraph: Paragraph;
  values: Values;
  problems?: Record<string, string>;
  problem?: string;
}

function Correct({ text, paragraph, values, problems, problem }: CorrectProps) {
  const t = useTexts(penTexts).correct;
  return (
    <TextFrame text={text} title={t.title}>
      <div class="flow">
        {problem && (
          <Notice tone="warn" title={problem} announce>
            <blockquote class="text-quoted">{paragraph.body}</blockquote>
          </Notice>
        )}
        <p class="lead">{t.lead}</p>
        <Form
          action={routes.correctParagraph.href({ ...paramsOf(text), paragraph: String(paragraph.paragraph) })}
          values={values}
          problems={problems}
          label={t.title}
        >
          <input type="hidden" name="revision" value={String(paragraph.revision)} />
          <Radios name="act" label={t.act} choices={acts.map((value) => ({ value, label: t.acts[value] }))} />
          <TextArea name="body" label={t.body} maxLength={longestBlock} rows={8} optional={values["act"] === "delete"} />
          <TextArea name="reason" label={t.reason} maxLength={2000} rows={3} />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      </div>
    </TextFrame>
  );
}
