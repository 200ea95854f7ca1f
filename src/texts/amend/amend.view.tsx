import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Differences } from "#platform/ui/differences.tsx";
import { Actions, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { ParagraphBody } from "../paragraph-body.view.tsx";
import { longestBlock, type Paragraph } from "../text.ts";
import type { DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { mostReason } from "./amend.form.ts";
import { amendTexts } from "./amend.texts.ts";

interface AmendProps {
  text: DebatedText;
  /** Undefined at the beginning of the text. */
  on: Paragraph | undefined;
  rank: number | null;
  /** Open amendments on the same paragraph. */
  already: number;
  form: FormState;
  signature: string;
  /** Why it cannot be filed: the debate is closed, or the paragraph has left the text. */
  impossible: "closed" | "gone" | null;
}

export function Amend({ text, on, rank, already, form, signature, impossible }: AmendProps) {
  const t = useTexts(amendTexts);
  const params = paramsOf(text);
  return (
    <TextFrame text={text} title={t.title}>
      <div class="flow">
        {!impossible && <p class="lead">{t.lead}</p>}
        {impossible && form.status !== 409 && <Notice tone="warn" title={t[impossible]} announce text={impossible === "closed" ? t.closedNext : t.goneNext} />}
        {impossible && (
          <p>
            <a href={routes.text.href(params)}>{useTexts(textTexts).backToText}</a>
          </p>
        )}
        {on && <Concerned text={text} on={on} rank={rank} already={already} />}
        <Form action={routes.amend.href(params)} state={form} label={t.title}>
          <input type="hidden" name="submission" value={String(form.values["submission"] ?? "")} />
          <ChangeFields on={on} form={form} />
          <p class="small soft">{t.signed(signature)}</p>
          {impossible !== "closed" && (
            <Actions>
              <Button big act="file">
                {t.send}
              </Button>
              <Button kind="quiet" act="preview">
                {t.preview}
              </Button>
            </Actions>
          )}
        </Form>
      </div>
    </TextFrame>
  );
}

function Concerned({ text, on, rank, already }: { text: DebatedText; on: Paragraph; rank: number | null; already: number }) {
  const t = useTexts(amendTexts);
  const locale = useLocale();
  const said = useTexts(textTexts);
  return (
    <>
      <h2>{rank ? said.paragraph(rank) : t.concerned}</h2>
      <blockquote class="text-quoted">
        <ParagraphBody level={on.level > 0 ? 2 : 0} body={on.body} />
      </blockquote>
      {already > 0 && (
        <Notice title={plural(already, locale, t.already)} level={3}>
          <p>
            <a href={`${routes.paragraph.href({ ...paramsOf(text), paragraph: String(on.paragraph) })}#amendements`}>{t.alreadyNext}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

/** What `readProposed` reads. `on`: undefined at the beginning of the text. */
export function ChangeFields({ on, form }: Pick<AmendProps, "on" | "form">) {
  const t = useTexts(amendTexts);
  const act = form.values["acte"];
  const acts = (["replace", "insert", "delete"] as const).map((value) => ({ value, label: t.acts[value] }));
  const differs = form.act === "preview" && on && act === "replace";
  return (
    <>
      {on ? (
        <>
          <input type="hidden" name="paragraphe" value={String(on.paragraph)} />
          <Radios name="acte" label={t.actLabel} choices={acts} />
        </>
      ) : (
        <input type="hidden" name="acte" value="insert" />
      )}
      <TextArea
        name="body"
        label={act === "insert" || !on ? t.body.insert : t.body.replace}
        hint={t.bodyHint}
        maxLength={longestBlock}
        rows={7}
        optional={act === "delete"}
      />
      {differs && (
        <div class="text-change" role="status">
          <h3>{t.previewTitle}</h3>
          <Differences before={on.body} after={String(form.values["body"] ?? "")} />
        </div>
      )}
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={mostReason} rows={4} />
    </>
  );
}
