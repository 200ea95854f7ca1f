import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, DateTimeField, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { localOf } from "#platform/time/clock.ts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { sayNumber } from "../assembly.ts";
import { routes } from "../routes.ts";
import type { Attendant, Question, Session } from "./life.query.ts";
import { lifeTexts } from "./life.texts.ts";
import { presences } from "./presence.ts";

const useTrail = (assembly: Assembly) => {
  const t = useTexts(assembliesTexts);
  return [
    { label: t.desk, href: routes.desk.href() },
    { label: assembly.title, href: routes.manage.href(assembly) },
    { label: t.work, href: routes.work.href(assembly) },
  ];
};

interface SessionProps {
  readonly assembly: Assembly;
  readonly session: Session | null;
  readonly attendants: readonly Attendant[];
  readonly action: string;
  readonly form: FormState;
}

export function SessionPage({ assembly, session, attendants, action, form }: SessionProps) {
  const t = useTexts(lifeTexts);
  const locale = useLocale();
  const kept = session
    ? {
        ...{ titre: session.title, debut: localOf(session.startsAt), fin: localOf(session.endsAt), lieu: session.placeName },
        ...{ programme: session.programme, entendus: session.speakers, documents: session.documents },
      }
    : {};
  return (
    <>
      <PageHead title={session?.title ?? t.add} trail={useTrail(assembly)} joined />
      <Band ground="surface" tight>
        <div class="flow loose">
          {attendants.length > 0 && (
            <Form
              action={action}
              state={stateOf(form, "attend", Object.fromEntries(attendants.map(({ number, presence }) => [`p${number}`, presence ?? ""])))}
              label={t.presence}
            >
              <h2>{t.presence}</h2>
              <p>{assembly.allowanceCents === null ? t.presenceNone : t.presenceLead(sayEuros(assembly.allowanceCents, locale))}</p>
              {attendants.map(({ number, name }) => (
                <Radios
                  name={`p${number}`}
                  label={[sayNumber(number), name].filter(Boolean).join(", ")}
                  choices={[...presences.map((one) => ({ value: one, label: t.presences[one] })), { value: "", label: t.unknown }]}
                  optional
                  scale
                />
              ))}
              <Actions>
                <Button act="attend">{t.save}</Button>
              </Actions>
            </Form>
          )}
          <Form action={action} state={stateOf(form, "save", kept)} label={session ? t.edit : t.add}>
            {session && <h2>{t.edit}</h2>}
            <TextField name="titre" label={t.title} maxLength={160} />
            <DateTimeField name="debut" label={t.from} />
            <DateTimeField name="fin" label={t.to} />
            <TextField name="lieu" label={t.place} maxLength={200} />
            <TextArea name="programme" label={t.programme} maxLength={5000} optional />
            <TextArea name="entendus" label={t.speakers} hint={t.speakersHint} maxLength={3000} optional />
            <TextArea name="documents" label={t.documents} hint={t.documentsHint} maxLength={3000} optional />
            <Actions>
              <Button act="save" kind={session ? "quiet" : "main"}>
                {t.save}
              </Button>
            </Actions>
          </Form>
        </div>
      </Band>
    </>
  );
}

interface QuestionProps {
  readonly assembly: Assembly;
  readonly question: Question;
  readonly action: string;
  readonly form: FormState;
}

export function QuestionPage({ assembly, question, action, form }: QuestionProps) {
  const t = useTexts(lifeTexts);
  return (
    <>
      <PageHead title={question.words} here={t.answerTo} trail={useTrail(assembly)} joined />
      <Band ground="surface" tight>
        <Form action={action} state={form} label={t.answerTo}>
          <TextArea name="reponse" label={t.answer} maxLength={5000} rows={8} />
          <TextField name="service" label={t.answeredBy} maxLength={160} />
          <Actions>
            <Button act="answer">{t.publish}</Button>
          </Actions>
        </Form>
      </Band>
    </>
  );
}
