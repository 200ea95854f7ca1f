import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { Button, Onward, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { draftingTexts } from "../drafting.texts.ts";
import { sayChange } from "../say-change.ts";
import { ranksOf } from "../text.ts";
import type { Change, DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import type { Composition } from "./composed.query.ts";

interface NextProps {
  text: DebatedText;
  composed: Composition;
  form: FormState;
}

export function Next({ text, composed, form }: NextProps) {
  const t = useTexts(draftingTexts);
  const locale = useLocale();
  const params = paramsOf(text);
  const { changes, waiting } = composed;
  return (
    <TextFrame text={text} title={t.next.title}>
      <div class="flow">
        <p class="lead">{t.next.lead(text.version + 1)}</p>
        {waiting > 0 && <Onward href={withQuery(routes.amendments.href(params), { etat: "open" })}>{plural(waiting, locale, t.next.waiting)}</Onward>}
        <h2>{t.next.changes}</h2>
        {changes.length === 0 ? <Empty title={t.next.none} level={3} text={t.next.noneNext} /> : <Changes text={text} changes={changes} />}
        {text.state === "open" && (
          <Form action={routes.nextVersion.href(params)} state={form} label={t.next.publish}>
            <TextArea name="summary" label={t.next.summary} maxLength={2000} rows={3} optional />
            <p class="hint">{t.next.finishHint}</p>
            <Actions>
              {changes.length > 0 && <Button act="publish">{t.next.publish}</Button>}
              <Button kind="quiet" act="finish">
                {t.next.finish}
              </Button>
            </Actions>
          </Form>
        )}
        <h2>{t.next.paragraphs}</h2>
        <Paragraphs text={text} composed={composed} />
      </div>
    </TextFrame>
  );
}

function Changes({ text, changes }: { text: DebatedText; changes: readonly Change[] }) {
  const t = useTexts(draftingTexts).next;
  const locale = useLocale();
  return (
    <form method="post" action={routes.nextVersion.href(paramsOf(text))}>
      <ul class="text-changes">
        {changes.map((change) => (
          <li>
            <span>{sayChange(change, locale)}</span>{" "}
            <TextButton act={`undo:${change.id}`}>
              {t.undo}
              <span class="vh">{t.undoOf(sayChange(change, locale))}</span>
            </TextButton>
          </li>
        ))}
      </ul>
    </form>
  );
}

function Paragraphs({ text, composed: { paragraphs } }: { text: DebatedText; composed: Composition }) {
  const t = useTexts(draftingTexts).next;
  const said = useTexts(textTexts);
  const ranks = ranksOf(paragraphs);
  const nameOf = (paragraph: number) => {
    const rank = ranks.get(paragraph);
    return rank ? said.paragraph(rank) : useTexts(draftingTexts).write.heading;
  };
  return (
    <Table
      caption={t.paragraphs}
      hideCaption
      rows={paragraphs}
      columns={[
        { label: said.tabs.text, heads: true, cell: ({ paragraph }) => nameOf(paragraph) },
        { label: said.summary, cell: ({ body }) => <Written>{beginningOf(plainText(body), 140)}</Written> },
        {
          label: t.correct,
          cell: ({ paragraph }) =>
            text.state === "open" && (
              <a class="text-act" href={routes.correctParagraph.href({ ...paramsOf(text), paragraph: String(paragraph) })}>
                {t.correct}
                <span class="vh">{t.undoOf(nameOf(paragraph))}</span>
              </a>
            ),
        },
      ]}
    />
  );
}
