import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Differences } from "#platform/ui/differences.tsx";
import { Actions, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { ParagraphBody } from "../paragraph-body.view.tsx";
import { longestBlock, type Paragraph } from "../text.ts";
import type { DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { mostReason, type Problems, type Values } from "./amend.form.ts";
import { amendTexts } from "./amend.texts.ts";

interface AmendProps {
  text: DebatedText;
  on: Paragraph | null;
  rank: number | null;
  /** Open amendments on the same paragraph. */
  already: number;
  values: Values;
  problems: Problems;
  signature: string;
  said: "closed" | "gone" | undefined;
}

export function Amend({ text, on, rank, already, values, problems, signature, said }: AmendProps) {
  const t = useTexts(amendTexts);
  const params = paramsOf(text);
  return (
    <TextFrame text={text} title={t.title}>
      <div class="flow">
        {!said && <p class="lead">{t.lead}</p>}
        {said && (
          <Notice tone="warn" title={said === "closed" ? t.closed : t.gone} announce>
            <p>
              {said === "closed" ? t.closedNext : t.goneNext} <a href={routes.text.href(params)}>{useTexts(textTexts).backToText}</a>
            </p>
          </Notice>
        )}
        {on && <Concerned text={text} on={on} rank={rank} already={already} />}
        <Form action={routes.amend.href(params)} values={values} problems={problems} label={t.title}>
          <input type="hidden" name="submission" value={values["submission"]} />
          <Fields on={on} values={values} />
          <p class="small soft">{t.signed(signature)}</p>
          {said !== "closed" && (
            <Actions>
              <Button big>{t.send}</Button>
              <Button kind="quiet" name="preview" value="1">
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

function Fields({ on, values }: { on: Paragraph | null; values: Values }) {
  const t = useTexts(amendTexts);
  const act = values["acte"];
  const acts = (["replace", "insert", "delete"] as const).map((value) => ({ value, label: t.acts[value] }));
  const differs = values["preview"] && on && act === "replace";
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
          <Differences before={on.body} after={values["body"] ?? ""} />
        </div>
      )}
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={mostReason} rows={4} />
    </>
  );
}
