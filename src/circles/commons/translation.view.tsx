import { useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Step } from "../circle.ts";
import type { Structure } from "../circles.query.ts";
import { routes } from "../routes.ts";
import { ForWhom, Paragraphs } from "../say.view.tsx";
import { stepField } from "./sheet.form.ts";
import type { Common } from "./sheet.query.ts";
import { commonTexts } from "./sheet.texts.ts";
import type { TranslatedInto } from "./translated.ts";
import type { Translation } from "./translation.query.ts";
import { translationTexts } from "./translation.texts.ts";

interface Props {
  common: Common;
  steps: readonly Step[];
  own: readonly Structure[];
  translation: Translation | null;
  into: TranslatedInto;
  form: FormState;
}

/** What is translated stands beside. */
export function Translate({ common, steps, own, translation, into, form }: Props) {
  const t = useTexts(translationTexts);
  const sheet = useTexts(commonTexts);
  const title = t.title(t.languages[into]);
  const ranks = { before: 0, after: 0 };
  return (
    <PageFrame
      title={title}
      lead={t.lead}
      trail={[
        { label: sheet.title, href: routes.commons.href() },
        { label: <Written>{common.title}</Written>, href: routes.common.href({ slug: common.slug }) },
      ]}
    >
      <Columns kind="aside">
        <Form action={routes.translate.href({ slug: common.slug, locale: into })} state={form} label={title}>
          <input type="hidden" name="version" value={String(form.values["version"] ?? common.number)} />
          <input type="hidden" name="edition" value={String(form.values["edition"] ?? translation?.edition ?? 0)} />
          <ForWhom own={own} />
          <TextField name="titre" label={sheet.name} hint={<Written>{common.title}</Written>} maxLength={160} />
          <TextArea name="resume" label={sheet.summary} hint={<Written>{common.summary}</Written>} maxLength={400} rows={3} />
          <TextArea name="texte" label={sheet.body} hint={sheet.bodyHint} maxLength={12_000} rows={14} />
          {steps.map(({ phase, what, counter, papers }) => {
            const rank = ++ranks[phase];
            return (
              <fieldset class="flow">
                <legend class="small">
                  {sheet.stepN(String(rank))}, {sheet[phase].toLowerCase()}
                </legend>
                <TextField name={stepField(phase, rank, "quoi")} label={sheet.what} hint={<Written>{what}</Written>} maxLength={200} />
                {counter !== null && (
                  <TextField name={stepField(phase, rank, "ou")} label={sheet.counter} hint={counter && <Written>{counter}</Written>} maxLength={120} />
                )}
                {papers !== null && (
                  <TextField name={stepField(phase, rank, "papiers")} label={sheet.papers} hint={papers && <Written>{papers}</Written>} maxLength={200} />
                )}
              </fieldset>
            );
          })}
          <Submit label={t.send} />
        </Form>
        <aside class="flow" aria-labelledby="french">
          <h2 id="french">{t.original}</h2>
          <p>
            <Written as="b">{common.summary}</Written>
          </p>
          <Paragraphs words={common.body} />
        </aside>
      </Columns>
    </PageFrame>
  );
}
