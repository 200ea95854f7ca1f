import { useTexts } from "#platform/i18n/context.tsx";
import type { WrittenIn } from "#platform/i18n/locale.ts";
import { Columns } from "#platform/ui/band.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { attendTexts } from "../attend/attend.texts.ts";
import type { Session } from "../sessions.query.ts";
import type { SessionChoices } from "./session.form.ts";
import { sessionsTexts } from "./sessions.texts.ts";

interface SessionFormProps extends SessionChoices {
  /** Null: a new one. */
  session: Session | null;
  title: string;
  /** Of the title. */
  lang?: WrittenIn;
  back: string;
  action: string;
  form: FormState;
}

export function SessionForm(props: SessionFormProps) {
  const { session, title, lang, back, trainers } = props;
  const t = useTexts(sessionsTexts);
  return (
    <PageFrame
      title={
        <Quoting words={title} lang={lang}>
          {session ? t.changeOf(title) : t.addOf(title)}
        </Quoting>
      }
      here={session ? t.change : t.add}
      trail={[{ label: <Written lang={lang}>{title}</Written>, href: back }]}
      lead={t.lead}
      ground="surface"
    >
      <Columns kind="aside">
        {trainers.length === 0 ? (
          <Notice tone="warn" title={t.noTrainer}>
            <p>
              <a href={back}>{t.noTrainerNext}</a>
            </p>
          </Notice>
        ) : (
          <Fields {...props} />
        )}
        <aside class="flow">{session && <Cancel {...props} />}</aside>
      </Columns>
    </PageFrame>
  );
}

function Fields({ session, places, trainers, action, form }: SessionFormProps) {
  const t = useTexts(sessionsTexts);
  const { fields: f } = t;
  const choices = (some: SessionChoices["places"]) => some.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <Form action={action} state={session ? stateOf(form, "change") : form} label={session ? t.change : t.add}>
      {session && <input type="hidden" name="version" value={String(form.values["version"] ?? session.version)} />}
      <TextField name="jour" {...f.day} type="date" short />
      <div class="booking-times">
        <TextField name="de" {...f.from} type="time" short />
        <TextField name="a" {...f.to} type="time" short />
      </div>
      <Select name="lieu" {...f.place} choices={choices(places)} />
      <Select name="encadrant" {...f.trainer} choices={choices(trainers)} />
      <TextField name="places" {...f.seats} inputMode="numeric" maxLength={3} short />
      <TextField name="note" {...f.note} maxLength={300} optional />
      <Submit label={session ? t.saveChange : t.save} big act={session ? "change" : undefined} />
    </Form>
  );
}

function Cancel({ action, form }: SessionFormProps) {
  const t = useTexts(attendTexts);
  return (
    <Form action={action} state={stateOf(form, "cancel")} label={t.cancel}>
      <h2>{t.cancel}</h2>
      <TextField name="motif" label={t.reason} hint={t.reasonHint} maxLength={300} />
      <Submit label={t.cancel} kind="danger" act="cancel" />
    </Form>
  );
}
