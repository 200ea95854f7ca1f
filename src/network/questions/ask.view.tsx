import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import type { Alike } from "./question.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Standing } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";

interface AskProps {
  own: readonly { readonly id: string; readonly name: string }[];
  /** Questions that look like the one that was typed. */
  alike: readonly Alike<Standing>[];
  form: FormState;
}

export function Ask({ own, alike, form }: AskProps) {
  const t = useTexts(questionsTexts);
  return (
    <PageFrame title={t.ask} lead={t.askLead} trail={[{ label: t.title, href: routes.questions.href() }]}>
      <Form action={routes.ask.href()} state={form} label={t.ask}>
        {alike.length > 0 && <AlikeList alike={alike} />}
        <input type="hidden" name="vues" value={alike.map(({ question: { id } }) => id).join(",")} />
        {own.length > 1 && <Radios name="pour" label={t.giver} choices={own.map(({ id, name }) => ({ value: id, label: name }))} />}
        <TextField name="question" label={t.question} hint={t.questionHint} maxLength={160} />
        <TextArea name="precisions" label={t.more} maxLength={3000} rows={6} optional />
        <Submit label={alike.length > 0 ? t.sendAnyway : t.send} />
      </Form>
    </PageFrame>
  );
}

function AlikeList({ alike }: Pick<AskProps, "alike">) {
  const t = useTexts(questionsTexts);
  return (
    <TitledPart id="alike" title={t.alike}>
      <ul>
        {alike.map(({ question: { id, title, state }, because }) => (
          <li>
            <Written as="a" href={routes.question.href({ id })}>
              {title}
            </Written>{" "}
            <span class="soft">
              ({state === "answered" ? t.states.answered : t.states.open}
              {because.length > 0 && (
                <>
                  {"\u202f"}; {t.because} <Written>{because.join(", ")}</Written>
                </>
              )}
              )
            </span>
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}
