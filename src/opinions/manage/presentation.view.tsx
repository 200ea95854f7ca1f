import { useTexts } from "#platform/i18n/context.tsx";
import { locales } from "#platform/i18n/locale.ts";
import { Band } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Checkbox, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { processCrumb, StageField, type StagesToFill } from "#processes";
import { type Conversation, entries, paramsOf } from "../conversation.ts";
import { conversationTexts } from "../conversation.texts.ts";
import { ConversationHead } from "../conversation-frame.view.tsx";
import { routes } from "../routes.ts";
import type { EarlierConversation } from "./manage.query.ts";
import { manageTexts } from "./manage.texts.ts";

interface NewProps extends StagesToFill {
  earlier: readonly EarlierConversation[];
  form: FormState;
}

export function NewConversation({ process, stages, earlier, form }: NewProps) {
  const t = useTexts(manageTexts);
  const shared = useTexts(conversationTexts);
  const params = { process: process.slug };
  return (
    <PageFrame title={t.newTitle} trail={[processCrumb(process), { label: shared.list, href: routes.conversations.href(params) }]}>
      {stages.length === 0 ? (
        <Empty title={t.noStage} text={t.noStageNext} />
      ) : (
        <Form action={routes.newConversation.href(params)} state={form}>
          <StageField label={t.stage} stages={stages} />
          <Fields earlier={earlier} begun={false} />
          <Submit label={t.create} />
        </Form>
      )}
    </PageFrame>
  );
}

interface EditProps {
  conversation: Conversation;
  earlier: readonly EarlierConversation[];
  begun: boolean;
  form: FormState;
}

export function EditPresentation({ conversation, earlier, begun, form }: EditProps) {
  const t = useTexts(manageTexts);
  return (
    <>
      <ConversationHead conversation={conversation} title={t.presentation} running />
      <Band tight>
        <Form action={routes.presentation.href(paramsOf(conversation))} state={form}>
          <input type="hidden" name="version" value={String(form.values["version"] ?? conversation.version)} />
          <Fields earlier={earlier} begun={begun} />
          <Submit label={t.save} />
        </Form>
      </Band>
    </>
  );
}

function Fields({ earlier, begun }: { earlier: readonly EarlierConversation[]; begun: boolean }) {
  const t = useTexts(manageTexts);
  const choices = entries.map((entry) => ({ value: entry, label: t.entryNames[entry][0], note: t.entryNames[entry][1] }));
  return (
    <>
      <TextField name="title" label={t.name} hint={t.nameHint} maxLength={160} />
      <TextArea name="introduction" label={t.introduction} hint={t.introductionHint} maxLength={4000} rows={6} optional />
      {begun ? <p class="soft">{t.entryLocked}</p> : <Radios name="entry" label={t.entry} choices={choices} />}
      <Select name="language" label={t.language} choices={locales.map((locale) => ({ value: locale, label: t.languages[locale] }))} />
      <TextField name="statementsEach" label={t.each} hint={t.eachHint} inputMode="numeric" short />
      <Checkbox name="readFirst" label={t.readFirst} hint={t.readFirstHint} />
      {earlier.length > 0 && (
        <Select
          name="earlier"
          label={t.earlier}
          hint={t.earlierHint}
          empty={t.earlierNone}
          optional
          choices={earlier.map(({ id, title }) => ({ value: id, label: title, written: true }))}
        />
      )}
    </>
  );
}
