import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { dayOf } from "#platform/time/day.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NextStepEdit } from "../step/step.view.tsx";
import { applyTexts } from "../apply/apply.texts.ts";
import { routes } from "../routes.ts";
import { instructTexts } from "./instruct.texts.ts";
import type { InstructProps } from "./instructed.ts";
import { opinionKinds } from "./opinion.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

/** What an agent does with an application, by its state. */
export function Decide(props: InstructProps) {
  const { application, complements, today } = props;
  const t = useTexts(instructTexts);
  const locale = useLocale();
  const waits = complements.find(({ answeredAt }) => answeredAt === null);
  // Nothing is settled while its authors may still complete it.
  const isExpected = waits !== undefined && dayOf(waits.dueAt) >= today;
  const isWhole = application.rules.preselection === null || complements.some(({ whole, answeredAt }) => whole && answeredAt !== null);
  const action = routes.instruct.href({ slug: application.call.slug, id: application.id });
  return (
    <>
      {!props.isMine && (
        <Form action={action} label={t.assign}>
          <Submit label={t.assign} kind="quiet" act="take" />
        </Form>
      )}
      {waits && (
        <Notice tone="warn" title={`${t.complement}, ${sayShortDay(waits.dueAt, locale)}`} level={3}>
          <Written as="p">{waits.words}</Written>
        </Notice>
      )}
      {application.state === "sent" && !isExpected && (
        <>
          {isWhole ? (
            <Form action={action} label={t.admit}>
              <Submit label={t.admit} act="admit" />
            </Form>
          ) : (
            <Preselect {...props} action={action} />
          )}
          <Complements {...props} action={action} />
          <Disclosure summary={t.reject} open={props.form.act === "reject"}>
            <Form action={action} state={stateOf(props.form, "reject")} label={t.reject}>
              <TextArea name="raison" label={t.reason} rows={3} maxLength={2000} />
              <Submit label={t.reject} kind="danger" act="reject" />
            </Form>
          </Disclosure>
        </>
      )}
      {(application.state === "admissible" || application.state === "inadmissible") && <Reopen {...props} action={action} />}
      <NextStepEdit step={props.step} action={action} form={props.form} />
      <AskOpinion {...props} action={action} />
      <Tie {...props} action={action} />
      <Notes {...props} action={action} />
    </>
  );
}

/** The first stage of two: who is asked for the whole file. Once they are, it is waited for. */
function Preselect({ application, form, action }: InstructProps & { action: string }) {
  const t = useTexts(instructTexts);
  if (application.preselectedAt !== null) return <p>{t.waitsForWhole}</p>;
  return (
    <Form action={action} state={stateOf(form, "preselect", { delai_complet: "45" })} label={t.preselect}>
      <p class="soft">{t.preselectLead}</p>
      <TextArea name="invitation" label={t.invitation} rows={3} maxLength={2000} />
      <TextField name="delai_complet" label={t.days} inputMode="numeric" maxLength={3} short />
      <Submit label={t.preselect} act="preselect" />
    </Form>
  );
}

function Reopen({ form, action }: InstructProps & { action: string }) {
  const t = useTexts(instructTexts);
  return (
    <Disclosure summary={t.reopen} open={form.act === "reopen"}>
      <Form action={action} state={stateOf(form, "reopen")} label={t.reopen}>
        <p>{t.reopenLead}</p>
        <TextArea name="reprise" label={t.reason} rows={3} maxLength={2000} />
        <Submit label={t.reopen} kind="quiet" act="reopen" />
      </Form>
    </Disclosure>
  );
}

function Tie({ form, action }: InstructProps & { action: string }) {
  const t = useTexts(instructTexts);
  return (
    <Disclosure summary={t.tie} open={form.act === "tie"}>
      <Form action={action} state={stateOf(form, "tie")} label={t.tie}>
        <p>{t.tieLead}</p>
        <TextField name="lien" label={t.tieReason} maxLength={500} />
        <Submit label={t.tie} kind="danger" act="tie" />
      </Form>
    </Disclosure>
  );
}

function Complements({ application, form, action }: InstructProps & { action: string }) {
  const t = useTexts(instructTexts);
  const words = useTexts(applyTexts);
  const parts = [
    { value: "project", label: words.project },
    ...application.form.map(({ key, label }) => ({ value: `section:${key}`, label })),
    { value: "budget", label: words.budget },
    { value: "documents", label: words.documents },
  ];
  return (
    <Disclosure summary={t.askComplement} open={form.act === "complement"}>
      <Form action={action} state={stateOf(form, "complement", { delai: "15" })} label={t.askComplement}>
        <TextArea name="manque" label={t.complementWords} hint={t.complementWordsHint} rows={3} maxLength={2000} />
        <CheckboxGroup name="parties" label={t.parts} choices={parts} />
        <TextField name="delai" label={t.days} inputMode="numeric" maxLength={2} short />
        <Submit label={t.ask} kind="quiet" act="complement" />
      </Form>
    </Disclosure>
  );
}

function AskOpinion({ form, action }: InstructProps & { action: string }) {
  const t = useTexts(instructTexts);
  return (
    <Disclosure summary={t.askOpinion} open={form.act === "opinion"}>
      <Form action={action} state={stateOf(form, "opinion")} label={t.askOpinion}>
        <Select name="genre" label={t.kind} choices={opinionKinds.map((one) => ({ value: one, label: t.kinds[one] }))} />
        <TextField name="nom" label={t.name} maxLength={160} />
        <TextField name="courriel" label={t.email} type="email" maxLength={254} />
        <TextArea name="demande" label={t.question} rows={3} maxLength={1000} />
        <TextField name="avant" label={t.due} type="date" short />
        <Submit label={t.askOpinion} kind="quiet" act="opinion" />
      </Form>
    </Disclosure>
  );
}

function Notes({ notes, form, action }: InstructProps & { action: string }) {
  const t = useTexts(instructTexts);
  const locale = useLocale();
  return (
    <TitledPart id="notes" title={t.notes}>
      <p class="small soft">{t.notesLead}</p>
      {notes.map(({ text, by, at }) => (
        <div>
          <Written as="p" class="text-wording">
            {text}
          </Written>
          <p class="small soft">{[by, sayShortDay(at, locale)].filter(Boolean).join(", ")}</p>
        </div>
      ))}
      <Form action={action} state={stateOf(form, "note")} label={t.addNote}>
        <TextArea name="note" label={t.note} rows={3} maxLength={3000} />
        <Submit label={t.addNote} kind="quiet" act="note" />
      </Form>
    </TitledPart>
  );
}
