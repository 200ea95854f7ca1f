import { longText } from "#platform/web/form-input.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { renderEven } from "#platform/text/even-markdown.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { acts, again, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import { meetingToOrganise } from "../organiser.ts";
import { routes } from "../routes.ts";
import { type MinutesToSave, saveMinutes } from "./minutes.command.ts";
import { minutesTexts } from "./minutes.texts.ts";

/** What was said, in Markdown: kept as a draft until it is published, corrected afterwards without telling everybody again. */
export default acts("meetings/minutes", routes.minutes, {
  access: signedIn,
  takes: longText,
  find: ({ db, params, visitor }) => meetingToOrganise(db, params.meeting, visitor),
  values: (_, { minutes, version }) => ({ minutes, version: String(version) }),
  show: ({ locale }, meeting, form) => ({
    title: minutesTexts[locale].title,
    robots: "noindex",
    says: minutesTexts[locale].done,
    body: <Minutes meeting={meeting} form={form} />,
  }),
  acts: (step) => ({
    publish: step({ read: (form) => readMinutes(form, 20), run: (visit, meeting, minutes) => save(visit, meeting, { ...minutes, publish: true }) }),
    save: step({ read: (form) => readMinutes(form), run: (visit, meeting, minutes) => save(visit, meeting, { ...minutes, publish: false }) }),
    preview: step({ read: (form) => readMinutes(form), run: () => again() }),
  }),
});

function readMinutes(form: Reader, shortest = 0) {
  const t = minutesTexts[form.locale];
  return { text: form.lines("minutes", shortest, 30_000, t.missing, t.long), version: form.version() };
}

async function save(visit: VisitOf<typeof routes.minutes>, { id, minutesAt }: Meeting, minutes: Omit<MinutesToSave, "by">) {
  const { db, params, visitor, locale } = visit;
  const saved = await saveMinutes(db, visit, id, { ...minutes, by: visitor.id });
  if (!saved.ok) return conflict(minutesTexts[locale].problems[saved.problem]);
  return minutes.publish || minutesAt ? done(`${routes.meeting.href(params)}#compte-rendu`, "compte-rendu") : done(routes.minutes.href(params), "garde");
}

function Minutes({ meeting, form }: { meeting: Meeting; form: FormState }) {
  const t = useTexts(minutesTexts);
  return (
    <MeetingFrame meeting={meeting} title={t.title} lead={t.lead}>
      {form.act === "preview" && (
        <section class="text-preview" aria-label={t.preview}>
          <Prose html={renderEven(String(form.values["minutes"] ?? ""), 2)} />
        </section>
      )}
      <Form action={routes.minutes.href({ meeting: meeting.slug })} state={form} label={t.title}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <TextArea name="minutes" label={t.text} hint={t.hint} maxLength={30_000} rows={16} />
        <Actions>
          {meeting.minutesAt ? (
            <Button act="save">{t.correct}</Button>
          ) : (
            <>
              <Button act="publish">{t.publish}</Button>
              <Button kind="quiet" act="save">
                {t.keep}
              </Button>
            </>
          )}
          <Button kind="quiet" act="preview">
            {t.preview}
          </Button>
        </Actions>
      </Form>
    </MeetingFrame>
  );
}
