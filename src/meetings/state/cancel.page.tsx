import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { editTexts } from "../edit/edit.texts.ts";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import { meetingToOrganise } from "../organiser.ts";
import { routes } from "../routes.ts";
import { cancelMeeting } from "./state.command.ts";

/** With a reason, and everybody is told. */
export default act("meetings/state", routes.cancelMeeting, {
  access: signedIn,
  find: ({ db, params, visitor }) => meetingToOrganise(db, params.meeting, visitor),
  show: ({ locale }, meeting, form) => ({ title: editTexts[locale].cancelTitle, robots: "noindex", body: <Cancel meeting={meeting} form={form} /> }),
  read: (form) => form.lines("reason", 10, 2000, editTexts[form.locale].problems.reason),
  async run(visit, { id }, reason) {
    const cancelled = await cancelMeeting(visit.db, visit, id, { reason, by: visit.visitor.id });
    return cancelled.ok ? done(routes.meeting.href(visit.params), "annulee") : conflict(editTexts[visit.locale].problems[cancelled.problem]);
  },
});

function Cancel({ meeting, form }: { meeting: Meeting; form: FormState }) {
  const t = useTexts(editTexts);
  return (
    <MeetingFrame meeting={meeting} title={t.cancelTitle} lead={t.cancelLead}>
      <Form action={routes.cancelMeeting.href({ meeting: meeting.slug })} state={form} label={t.cancelTitle}>
        <TextArea name="reason" label={t.cancelReason} maxLength={2000} rows={4} />
        <Actions>
          <Button kind="danger">{t.cancelAct}</Button> <a href={routes.meeting.href({ meeting: meeting.slug })}>{t.back}</a>
        </Actions>
      </Form>
    </MeetingFrame>
  );
}
