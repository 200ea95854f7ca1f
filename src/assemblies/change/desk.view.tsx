import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { DecisionFields, type Paragraph, Proposal, textTexts } from "#texts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import type { Change, Drafting } from "../drafting/drafting.query.ts";
import { wordingOf } from "../drafting/wording.ts";
import type { Recommendation } from "../recommend/recommendations.query.ts";
import { recommendTexts } from "../recommend/recommend.texts.ts";
import { routes } from "../routes.ts";
import { changeTexts } from "./change.texts.ts";

interface DeskProps {
  readonly assembly: Assembly;
  readonly one: Recommendation;
  readonly text: Drafting;
  readonly action: string;
  readonly form: FormState;
}

const draftOf = ({ assembly, one }: Pick<DeskProps, "assembly" | "one">) => routes.draft.href({ id: assembly.id, number: String(one.number) });

function Head({ assembly, one, title }: Pick<DeskProps, "assembly" | "one"> & { readonly title: string }) {
  const general = useTexts(assembliesTexts);
  return (
    <PageHead
      title={title}
      here={useTexts(recommendTexts).one(one.number)}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        { label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) },
        { label: <Written>{one.title}</Written>, href: draftOf({ assembly, one }) },
      ]}
      joined
    />
  );
}

export function ExaminePage({ assembly, one, text, change, action, form }: DeskProps & { readonly change: Change }) {
  const t = useTexts(changeTexts);
  const open = change.state === "open" && one.state === "draft";
  const wording = wordingOf(text, change.paragraph);
  return (
    <>
      <Head assembly={assembly} one={one} title={t.title(change.number)} />
      <Band ground="surface" tight>
        <div class="flow loose">
          <Proposal amendment={change} wording={wording} open={open} />
          {open ? (
            <Form action={action} state={stateOf(form, "answer", form.values)} label={t.title(change.number)}>
              <DecisionFields amendment={change} wording={wording} hint={t.decisionHint} />
              <Submit label={t.save} act="answer" big />
            </Form>
          ) : (
            <Answered one={one} text={text} change={change} action={action} />
          )}
          <Go href={draftOf({ assembly, one })}>{written(one.title)}</Go>
        </div>
      </Band>
    </>
  );
}

function Answered({ one, text, change, action }: Pick<DeskProps, "one" | "text" | "action"> & { readonly change: Change }) {
  const t = useTexts(changeTexts);
  const said = useTexts(textTexts);
  const undoable = one.state === "draft" && (change.state === "refused" || (change.intoVersion ?? 0) > text.version);
  return (
    <>
      <Notice title={change.state === "open" ? t.closed : t.answered}>
        <p>{said.amendmentStates[change.state]}</p>
        {change.decision && <p>{change.decision}</p>}
      </Notice>
      {undoable && (
        <form method="post" action={action}>
          <p>{t.undoLead}</p>
          <Button kind="danger" act="undo">
            {t.undo}
          </Button>
        </form>
      )}
    </>
  );
}

export function CorrectPage({ assembly, one, paragraph, action, form }: DeskProps & { readonly paragraph: Paragraph }) {
  const t = useTexts(changeTexts);
  const acts = (["replace", "insert", "delete"] as const).map((value) => ({ value, label: t.acts[value] }));
  return (
    <>
      <Head assembly={assembly} one={one} title={t.correct} />
      <Band ground="surface" tight>
        <div class="flow loose">
          {form.status === 409 && <blockquote class="text-quoted">{paragraph.body}</blockquote>}
          <p class="lead">{t.correctLead}</p>
          <Form action={action} state={form} label={t.correct}>
            <input type="hidden" name="revision" value={String(paragraph.revision)} />
            <Radios name="acte" label={t.act} choices={acts} />
            <TextArea name="body" label={t.body} maxLength={6000} rows={8} optional={form.values["acte"] === "delete"} />
            <TextArea name="reason" label={t.reason} maxLength={2000} rows={3} />
            <Submit label={t.correct} />
          </Form>
        </div>
      </Band>
    </>
  );
}
