import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Checkbox, Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { type Conversation, paramsOf } from "../conversation.ts";
import { ConversationHead, sayState } from "../conversation-frame.view.tsx";
import type { ConversationFigures } from "../figures.query.ts";
import { readTexts } from "../read/read.texts.ts";
import { routes } from "../routes.ts";
import { manageTexts } from "./manage.texts.ts";

interface ManageProps {
  conversation: Conversation;
  figures: ConversationFigures;
  waiting: number;
  begun: boolean;
  form: FormState;
}

export function Manage({ conversation, figures, waiting, begun, form }: ManageProps) {
  const t = useTexts(manageTexts);
  const read = useTexts(readTexts);
  const locale = useLocale();
  const params = paramsOf(conversation);
  const tiles = [
    [t.waiting, formatNumber(waiting, locale)],
    [read.figuresStatements, formatNumber(figures.statements, locale)],
    [read.figuresPeople, formatNumber(figures.people, locale)],
    [read.figuresAnswers, formatNumber(figures.answers, locale)],
  ] as const;
  return (
    <>
      <ConversationHead conversation={conversation} title={t.title} lead={sayState(conversation, locale)} />
      <Band tight>
        <Columns kind="aside">
          <div class="flow">
            <Tiles tiles={tiles} />
            <p class="row">
              <Go href={routes.moderate.href(params)}>{t.moderate}</Go>
              <Go href={routes.enter.href(params)} icon="file-text">
                {t.enter}
              </Go>
              <Go href={routes.sheet.href(params)} icon="printer">
                {t.paper}
              </Go>
              <Go href={routes.presentation.href(params)} icon="pencil">
                {t.presentation}
              </Go>
              <Go href={routes.conversation.href(params)} icon="eye">
                {t.toLink}
              </Go>
            </p>
            {conversation.state !== "published" && <Seeds conversation={conversation} form={form} />}
          </div>
          {conversation.state !== "published" && <Steps conversation={conversation} begun={begun} />}
        </Columns>
      </Band>
    </>
  );
}

function Seeds({ conversation, form }: { conversation: Conversation; form: FormState }) {
  const t = useTexts(manageTexts);
  return (
    <TitledPart id="phrases-de-depart" title={t.seeds}>
      <p>{t.seedsLead}</p>
      <Form action={routes.manage.href(paramsOf(conversation))} state={stateOf(form, "add", {})} label={t.seeds}>
        <TextArea name="seeds" label={t.seedsField} hint={t.seedsHint} rows={8} />
        <Checkbox name="askedFirst" label={t.askedFirst} />
        <Submit label={t.seedsAdd} kind="quiet" act="add" />
      </Form>
    </TitledPart>
  );
}

function Steps({ conversation, begun }: { conversation: Conversation; begun: boolean }) {
  const t = useTexts(manageTexts);
  const { state, phase, process } = conversation;
  const over = phase === "done" || process.state === "ended" || process.state === "cancelled";
  return (
    <aside class="flow" aria-label={t.stepsTitle}>
      <h2 class="mini">{t.stepsTitle}</h2>
      <Form action={routes.manage.href(paramsOf(conversation))} label={t.stepsTitle}>
        {state === "draft" ? (
          <>
            <p>{t.onlineNext}</p>
            <Button act="online">{t.online}</Button>
          </>
        ) : over ? (
          <>
            <p>{t.publishNext}</p>
            <Button act="publish">{t.publish}</Button>
          </>
        ) : (
          <p>{t.publishWait}</p>
        )}
        {state === "open" && !begun && (
          <Button kind="quiet" act="offline">
            {t.offline}
          </Button>
        )}
      </Form>
    </aside>
  );
}
