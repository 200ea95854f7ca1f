import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { processCrumb, StageField, type StagesToFill } from "#processes";
import { ParagraphBody } from "../paragraph-body.view.tsx";
import { draftingTexts } from "../drafting.texts.ts";
import { splitMarkdown } from "../text.ts";
import type { DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";

interface NewTextProps extends StagesToFill {
  form: FormState;
}

export function NewText({ process, stages, form }: NewTextProps) {
  const t = useTexts(draftingTexts).write;
  const href = { process: process.slug };
  return (
    <PageFrame title={t.newTitle} trail={[processCrumb(process)]} lead={t.lead}>
      {stages.length === 0 ? (
        <Notice tone="warn" title={useTexts(textTexts).noStage} />
      ) : (
        <Form action={routes.newText.href(href)} state={form} label={t.newTitle}>
          <StageField label={t.stage} stages={stages} />
          <Fields form={form} />
          <Actions>
            <Button big act="save">
              {t.save}
            </Button>
            <Button kind="quiet" act="preview">
              {t.preview}
            </Button>
          </Actions>
        </Form>
      )}
    </PageFrame>
  );
}

export function Write({ text, form }: { text: DebatedText; form: FormState }) {
  const t = useTexts(draftingTexts).write;
  const params = paramsOf(text);
  return (
    <TextFrame text={text} title={t.title}>
      <div class="flow">
        {text.version > 0 && <Onward href={routes.nextVersion.href(params)}>{useTexts(draftingTexts).next.title}</Onward>}
        <p class="lead">{t.lead}</p>
        <Form action={routes.writeText.href(params)} state={form} label={t.title}>
          <input type="hidden" name="edition" value={String(form.values["edition"] ?? "")} />
          <Fields form={form} />
          <p class="hint">{t.publishLead}</p>
          <Actions>
            <Button act="save">{t.save}</Button>
            <Button kind="quiet" act="preview">
              {t.preview}
            </Button>
            <Button kind="quiet" act="publish">
              {t.publish}
            </Button>
          </Actions>
        </Form>
      </div>
    </TextFrame>
  );
}

function Fields({ form }: { form: FormState }) {
  const t = useTexts(draftingTexts).write;
  const locale = useLocale();
  const blocks = form.act === "preview" ? splitMarkdown(String(form.values["source"] ?? "")) : [];
  return (
    <>
      <TextField name="title" label={t.name} maxLength={160} />
      <TextArea name="introduction" label={t.introduction} hint={t.introductionHint} maxLength={4000} rows={4} optional />
      <TextArea name="source" label={t.source} rows={18} />
      {blocks.length > 0 && (
        <section class="text-preview" aria-label={t.preview}>
          <h2>{plural(blocks.length, locale, t.blocks)}</h2>
          {blocks.map(({ level, body }) => (
            <div class="text-change">
              <ParagraphBody level={level > 0 ? level + 1 : 0} body={body} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
