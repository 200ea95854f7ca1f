import { useTexts } from "#platform/i18n/context.tsx";
import { isUuid } from "#platform/text/uuid.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, CheckboxGroup, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { answerer } from "../gate.ts";
import { findHandled } from "../find-handled.ts";
import type { Inquiry } from "../inquiries.query.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { routes } from "../routes.ts";
import { type AnswerBrief, findSimilarAnswers, findSimilarOpen, type OpenBrief } from "../similar/similar.query.ts";
import { answerInquiry } from "./answer.command.ts";
import { findAnswerable } from "./answer.query.ts";
import { answerTexts } from "./answer.texts.ts";

const longest = 8000;

/** The answer of a department: to one question, and to all that it fits. */
export default act("inquiries/answer", routes.answer, {
  access: answerer,
  async find(visit) {
    const inquiry = await findHandled(visit);
    return { inquiry, ...(await findAnswerable(visit.db, inquiry.id)) };
  },
  values: (_, { version }) => ({ version: String(version) }),
  async show({ db, visitor, locale }, { inquiry, joined }, form) {
    const asked = { title: inquiry.title ?? "", words: inquiry.words ?? "" };
    const [alike, published] = await Promise.all([findSimilarOpen(db, visitor, inquiry), findSimilarAnswers(db, asked)]);
    return { title: answerTexts[locale].title, robots: "noindex", body: <Answer {...{ inquiry, joined, alike, published, form }} /> };
  },
  read(form) {
    const t = answerTexts[form.locale];
    const also = [...new Set(form.all("also"))];
    form.check("also", also.every(isUuid) && also.length <= 50, t.alsoWrong);
    return { version: form.version(), words: form.lines("words", 10, longest, t.missing, inquiriesTexts[form.locale].tooLong(longest)), also };
  },
  async run(visit, { inquiry }, given) {
    const count = await answerInquiry(visit.db, visit, visit.visitor, { ...given, inquiryId: inquiry.id, now: visit.now });
    return count === null
      ? conflict(inquiriesTexts[visit.locale].changed, answerTexts[visit.locale].changedNext)
      : done(routes.handle.href(visit.params), "repondue");
  },
});

interface AnswerProps {
  inquiry: Inquiry;
  joined: readonly OpenBrief[];
  alike: readonly OpenBrief[];
  published: readonly AnswerBrief[];
  form: FormState;
}

function Answer(props: AnswerProps) {
  const t = useTexts(answerTexts);
  const general = useTexts(inquiriesTexts);
  const { id, number, title, words, state, held } = props.inquiry;
  const back = { label: general.number(number), href: routes.handle.href({ id }) };
  return (
    <PageFrame title={t.title} trail={[{ label: general.desk, href: routes.desk.href() }, back]} lead={title ? written(title) : general.erased}>
      <Written as="p" class="inquiry-words">
        {words}
      </Written>
      {state !== "open" || held ? <NotOpen {...props} /> : <AnswerForm {...props} />}
    </PageFrame>
  );
}

/** Somebody was quicker. */
function NotOpen({ inquiry: { id }, form }: AnswerProps) {
  const t = useTexts(answerTexts);
  const general = useTexts(inquiriesTexts);
  // Of whoever was slower: not lost.
  const typed = [form.values["words"] ?? ""].flat().at(-1);
  return (
    <Notice tone="warn" title={t.notOpen}>
      <p>
        <a href={routes.handle.href({ id })}>{general.back}</a>
      </p>
      {typed && <p class="inquiry-words">{typed}</p>}
    </Notice>
  );
}

/** With what is published already, and other questions that the same answer fits. */
function AnswerForm({ inquiry: { id }, joined, alike, published, form }: AnswerProps) {
  const t = useTexts(answerTexts);
  const general = useTexts(inquiriesTexts);
  return (
    <Form action={routes.answer.href({ id })} state={form} label={t.title}>
      <input type="hidden" name="version" value={[form.values["version"] ?? ""].flat().at(-1)} />
      {published.length > 0 && (
        <Notice title={t.published}>
          <ul>
            {published.map((one) => (
              <li>
                <Written as="a" href={routes.shown.href({ slug: one.slug })}>
                  {one.title}
                </Written>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <TextArea name="words" label={t.words} hint={t.hint} rows={10} maxLength={longest} />
      {joined.length > 0 && <p>{t.joined(joined.map((one) => general.number(one.number)).join(", "))}</p>}
      {alike.length > 0 && (
        <CheckboxGroup
          name="also"
          label={t.also}
          choices={alike.map((one) => ({ value: one.id, label: `${general.number(one.number)}, ${one.title}`, written: true }))}
          optional
        />
      )}
      <Actions>
        <Button big>{t.send}</Button>
        <a href={routes.handle.href({ id })}>{general.back}</a>
      </Actions>
    </Form>
  );
}
