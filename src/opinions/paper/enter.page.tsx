import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { withQuery } from "#platform/web/path.ts";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { answerTexts } from "../answer/answer.texts.ts";
import { type Conversation, opinionNumbers, opinions, paramsOf, takesAnswers } from "../conversation.ts";
import { conversationToRun } from "../conversation.query.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { routes } from "../routes.ts";
import { Statement } from "../statement-words.view.tsx";
import { type OpenStatement, wordsFor } from "../statement.ts";
import { askedStatements } from "../statements.query.ts";
import { enterSheet } from "./paper.command.ts";
import { paperTexts } from "./paper.texts.ts";

const channels = ["paper", "desk", "phone", "workshop"] as const;

interface PaperForm {
  readonly conversation: Conversation;
  readonly statements: readonly OpenStatement[];
}

/** All statements on one page: what came on paper, at a desk, by telephone or in a workshop, typed in by the team. */
export default act("opinions/paper", routes.enter, {
  access: signedIn,
  takes: { fields: 2500, bytes: 200_000 },
  async find({ db, params, visitor }) {
    const conversation = await conversationToRun(db, params, visitor);
    return { conversation, statements: await askedStatements(db, conversation.id) };
  },
  values: ({ url }) => ({ channel: url.searchParams.get("canal") ?? "paper" }),
  show: ({ locale }, found, form) => ({
    title: `${paperTexts[locale].title}, ${found.conversation.title}`,
    robots: "noindex",
    says: paperTexts[locale].done,
    body: <Enter {...found} form={form} />,
  }),
  read: readSheet,
  async run({ db, params, visitor, locale }, { conversation }, sheet) {
    const t = paperTexts[locale];
    const entered = await enterSheet(db, { ...sheet, conversationId: conversation.id, by: visitor.id });
    if (entered === "taken") return wrong({ reference: t.referenceTaken });
    if (entered === "closed") return conflict(t.closed, t.closedNext);
    return done(withQuery(routes.enter.href(params), { canal: sheet.channel }), "saisie");
  },
});

function readSheet(form: Reader, _: unknown, { statements }: PaperForm) {
  const t = paperTexts[form.locale];
  const channel = form.choice("channel", channels, t.channelMissing);
  const reference = form.line("reference", 1, 60, t.referenceMissing);
  const said = statements.flatMap(({ number }) => {
    const field = `s${number}`;
    return form.has(field) ? [[number, opinionNumbers[form.choice(field, opinions, t.wrong)]] as const] : [];
  });
  form.check(`s${statements[0]?.number ?? 1}`, said.length > 0, t.nothing);
  return { channel, reference, said };
}

function Enter({ conversation, statements, form }: PaperForm & { form: FormState }) {
  const t = useTexts(paperTexts);
  const answers = useTexts(answerTexts);
  const locale = useLocale();
  const params = paramsOf(conversation);
  const open = takesAnswers(conversation);
  return (
    <>
      <ConversationHead conversation={conversation} title={t.title} lead={t.lead} running />
      <Band tight>
        <div class="flow">
          {!open && form.status !== 409 && <Notice tone="warn" title={t.closed} text={t.closedNext} />}
          <Onward href={routes.sheet.href(params)} icon="printer">
            {t.print}
          </Onward>
          <Form action={routes.enter.href(params)} state={form} label={t.title}>
            <Radios name="channel" label={t.channel} choices={channels.map((value) => ({ value, label: t.channels[value] }))} />
            <TextField name="reference" label={t.reference} hint={t.referenceHint} maxLength={60} short />
            {statements.map((statement) => (
              <Radios
                name={`s${statement.number}`}
                label={
                  <>
                    {statement.number}. <Statement told={wordsFor(statement, locale)} />
                  </>
                }
                scale
                optional
                choices={opinions.map((opinion) => ({ value: opinion, label: answers.opinions[opinion] }))}
              />
            ))}
            {open && <Submit label={t.save} />}
          </Form>
        </div>
      </Band>
    </>
  );
}
