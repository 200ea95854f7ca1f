import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Button } from "#platform/ui/button.tsx";
import { Differences } from "#platform/ui/differences.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState, Values } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import type { Amendment } from "../amendment.query.ts";
import { amendmentsTexts } from "../amendments/amendments.texts.ts";
import { sayAct } from "../amendments/amendments.view.tsx";
import { ParagraphBody } from "../paragraph-body.view.tsx";
import { draftingTexts } from "../drafting.texts.ts";
import { longestBlock } from "../text.ts";
import type { DebatedText } from "../text.query.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { paramsOf, TextFrame } from "../text-frame.view.tsx";
import { outcomes } from "./decide.form.ts";

export interface AmendmentToDecide {
  readonly text: DebatedText;
  readonly amendment: Amendment;
  /** The paragraph in the next version; null when it is gone, or when the amendment begins the text. */
  readonly wording: { readonly level: number; readonly body: string; readonly revision: number } | null;
}

type DecideProps = AmendmentToDecide & { form: FormState };

export function Decide({ text, amendment, wording, form }: DecideProps) {
  const t = useTexts(draftingTexts).decide;
  const open = amendment.state === "open" && text.state === "open";
  return (
    <TextFrame text={text} title={t.title(amendment.number)}>
      <div class="flow">
        {open && <p class="lead">{t.lead}</p>}
        <Proposal amendment={amendment} wording={wording} open={open} />
        {open ? <Answer text={text} amendment={amendment} wording={wording} form={form} /> : <Answered text={text} amendment={amendment} form={form} />}
      </div>
    </TextFrame>
  );
}

const paramsAt = (text: DebatedText, { number }: Amendment) => ({ ...paramsOf(text), amendment: String(number) });

/** What is proposed, as differences, with its reasons; while it is open, beside the wording that an acceptance would change. */
export function Proposal({ amendment, wording, open }: Pick<DecideProps, "amendment" | "wording"> & { open: boolean }) {
  const t = useTexts(draftingTexts).decide;
  const said = useTexts(amendmentsTexts);
  const locale = useLocale();
  const { act, body, baseBody, reason, paragraph } = amendment;
  const rewritten = act !== "insert" && wording !== null && wording.body !== baseBody;
  return (
    <>
      <h2>{sayAct(amendment, locale)}</h2>
      <Differences before={act === "insert" ? "" : (baseBody ?? "")} after={body ?? ""} />
      <h3>{said.reason}</h3>
      <Prose html={renderMarkdown(reason)} />
      {open && paragraph !== null && (
        <>
          <h3>{act === "insert" ? t.insertedAfter : t.wording}</h3>
          {wording ? (
            <blockquote class="text-quoted">
              <ParagraphBody level={wording.level > 0 ? 3 : 0} body={wording.body} />
            </blockquote>
          ) : (
            act !== "insert" && <Notice tone="warn" title={t.wordingGone} level={3} />
          )}
          {rewritten && <Notice tone="warn" title={t.changedBy} level={3} />}
        </>
      )}
    </>
  );
}

function Answer({ text, amendment, wording, form }: DecideProps) {
  const t = useTexts(draftingTexts).decide;
  return (
    <Form action={routes.decideAmendment.href(paramsAt(text, amendment))} state={form} label={t.title(amendment.number)}>
      <DecisionFields amendment={amendment} wording={wording} hint={t.decisionHint} />
      <Submit label={t.send} big act="answer" />
    </Form>
  );
}

/** What `readDecision` reads. `hint`: who reads the reasons. */
export function DecisionFields({ amendment, wording, hint }: Pick<DecideProps, "amendment" | "wording"> & { readonly hint: string }) {
  const t = useTexts(draftingTexts).decide;
  const resultHint = amendment.act === "delete" ? t.resultHintDelete : t.resultHint;
  return (
    <>
      <input type="hidden" name="revision" value={String(wording?.revision ?? 1)} />
      <Radios name="outcome" label={t.outcome} choices={outcomes.map((value) => ({ value, label: t.outcomes[value] }))} />
      <TextArea name="result" label={t.result} hint={resultHint} maxLength={longestBlock} rows={7} optional />
      <TextArea name="decision" label={t.decision} hint={hint} maxLength={2000} rows={5} />
    </>
  );
}

/** What stands; and what somebody typed who was second. */
function Answered({ text, amendment, form }: Pick<DecideProps, "text" | "amendment" | "form">) {
  const t = useTexts(draftingTexts).decide;
  const locale = useLocale();
  const undoable = text.state === "open" && (amendment.state === "refused" || (amendment.intoVersion ?? 0) > text.version);
  return (
    <>
      <Notice title={text.state === "final" ? t.final : t.already}>
        <p>{textTexts[locale].amendmentStates[amendment.state]}</p>
        {amendment.decision && <p>{amendment.decision}</p>}
        <p>
          <a href={routes.amendment.href(paramsAt(text, amendment))}>{useTexts(amendmentsTexts).back}</a>
        </p>
      </Notice>
      {form.act === "answer" && <Unsaved typed={form.values} />}
      {undoable && (
        <form method="post" action={routes.decideAmendment.href(paramsAt(text, amendment))}>
          <p>{t.undoLead}</p>
          <Button kind="danger" act="undo">
            {t.undo}
          </Button>
        </form>
      )}
    </>
  );
}

/** Kept to be read, copied and answered with once the answer that stands is taken back. */
function Unsaved({ typed }: { typed: Values }) {
  const t = useTexts(draftingTexts).decide;
  const words = [typed["result"], typed["decision"]].filter((one): one is string => typeof one === "string" && one !== "");
  return (
    <>
      <h2>{t.unsaved}</h2>
      {words.map((one) => (
        <blockquote class="text-quoted">
          <p class="prose">{one}</p>
        </blockquote>
      ))}
    </>
  );
}
