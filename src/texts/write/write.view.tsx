import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { SaidDone } from "#platform/ui/said-done.tsx";
import { type ProcessOf, participationRoutes, type StageOption } from "#participation";
import { ParagraphBody } from "../paragraph-body.view.tsx";
import { penTexts } from "../pen.texts.ts";
import { splitMarkdown } from "../text.ts";
import type { DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import type { Problems, Values } from "./write.form.ts";

interface NewTextProps {
  process: ProcessOf;
  stages: readonly StageOption[];
  values: Values;
  problems: Problems;
}

export function NewText({ process, stages, values, problems }: NewTextProps) {
  const t = useTexts(penTexts).write;
  const href = { process: process.slug };
  return (
    <>
      <PageHead title={t.newTitle} trail={[{ label: process.title, href: participationRoutes.process.href(href) }]} lead={t.lead} joined />
      <Band tight>
        {stages.length === 0 ? (
          <Notice tone="warn" title={useTexts(textTexts).noStage} />
        ) : (
          <Form action={routes.newText.href(href)} values={values} problems={problems} label={t.newTitle}>
            <Select name="stage" label={t.stage} choices={stages.map(({ id, title }) => ({ value: id, label: title }))} />
            <Fields values={values} />
            <Actions>
              <Button big>{t.save}</Button>
              <Button kind="quiet" name="preview" value="1">
                {t.preview}
              </Button>
            </Actions>
          </Form>
        )}
      </Band>
    </>
  );
}

interface WriteProps {
  text: DebatedText;
  values: Values;
  problems: Problems;
  done: string | null;
  other?: boolean;
  published?: boolean;
}

export function Write({ text, values, problems, done, other, published }: WriteProps) {
  const t = useTexts(penTexts).write;
  const params = paramsOf(text);
  return (
    <TextFrame text={text} title={t.title}>
      <div class="flow">
        <SaidDone done={done} said={useTexts(penTexts).done} />
        {other && (
          <Notice tone="warn" title={t.other} announce>
            <p>{t.otherNext}</p>
          </Notice>
        )}
        {published && (
          <Notice tone="warn" title={t.published} announce>
            <p>
              <a href={routes.nextVersion.href(params)}>{useTexts(penTexts).next.title}</a>
            </p>
          </Notice>
        )}
        <p class="lead">{t.lead}</p>
        <Form action={routes.writeText.href(params)} values={values} problems={problems} label={t.title}>
          <input type="hidden" name="edition" value={values["edition"]} />
          <Fields values={values} />
          <p class="hint">{t.publishLead}</p>
          <Actions>
            <Button name="act" value="save">
              {t.save}
            </Button>
            <Button kind="quiet" name="preview" value="1">
              {t.preview}
            </Button>
            <Button kind="quiet" name="act" value="publish">
              {t.publish}
            </Button>
          </Actions>
        </Form>
      </div>
    </TextFrame>
  );
}

function Fields({ values }: { values: Values }) {
  const t = useTexts(penTexts).write;
  const locale = useLocale();
  const blocks = values["preview"] ? splitMarkdown(values["source"] ?? "") : [];
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
