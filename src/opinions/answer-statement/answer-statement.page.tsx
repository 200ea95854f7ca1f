import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { type Conversation, paramsOf, stances } from "../conversation.ts";
import { conversationToRun } from "../conversation.query.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { routes } from "../routes.ts";
import { StatementWords } from "../statement-words.view.tsx";
import { findStatement, type OneStatement } from "../one-statement.query.ts";
import { answerStatement } from "./answer-statement.command.ts";
import { readAnswer } from "./answer-statement.form.ts";
import { answerTexts } from "./answer-statement.texts.ts";

/** What the service answers to a statement, once the report is published. */
export default act("opinions/answer-statement", routes.answerStatement, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const conversation = await conversationToRun(db, params, visitor);
    const statement = await findStatement(db, conversation.id, params.number);
    if (!statement) throw new NotFound();
    return { conversation, statement };
  },
  values: (_, { conversation, statement: { answer } }) => ({
    stance: answer?.stance,
    words: answer?.words,
    asWhom: answer?.asWhom ?? conversation.process.ownerService,
    version: String(answer?.version ?? 0),
  }),
  show: ({ locale }, found, form) => ({ title: answerTexts[locale].title, robots: "noindex", body: <Answering {...found} form={form} /> }),
  read: readAnswer,
  async run({ db, params, visitor, locale, now }, { conversation, statement }, answer) {
    const t = answerTexts[locale];
    const answered = await answerStatement(db, { conversation, statement, by: visitor.id, now }, answer);
    if (answered.ok) return done(routes.statement.href(params), "repondu");
    return answered.problem === "early" ? conflict(t.early, t.earlyNext) : conflict(t.changed);
  },
});

function Answering({ conversation, statement, form }: { conversation: Conversation; statement: OneStatement; form: FormState }) {
  const t = useTexts(answerTexts);
  return (
    <>
      <ConversationHead conversation={conversation} title={t.title} lead={t.lead} />
      <Band tight>
        <div class="flow">
          <StatementWords statement={statement} />
          <Form action={routes.answerStatement.href({ ...paramsOf(conversation), number: String(statement.number) })} state={form} label={t.title}>
            <input type="hidden" name="version" value={String(form.values["version"] ?? 0)} />
            <Radios name="stance" label={t.stance} choices={stances.map((stance) => ({ value: stance, label: t.stances[stance] }))} />
            <TextArea name="words" label={t.words} hint={t.wordsHint} maxLength={4000} rows={6} />
            <TextField name="asWhom" label={t.asWhom} hint={t.asWhomHint} maxLength={160} />
            <Submit label={t.save} />
          </Form>
        </div>
      </Band>
    </>
  );
}
