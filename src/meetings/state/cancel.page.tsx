import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { editTexts } from "../edit/edit.texts.ts";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingToOrganise } from "../organiser.ts";
import { cancelMeeting } from "./state.command.ts";

/** With a reason, and everybody is told. */
export default page("meetings/state", routes.cancelMeeting, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const meeting = await meetingToOrganise(db, params.meeting, visitor);
    return { title: editTexts[locale].cancelTitle, robots: "noindex", body: <Cancel meeting={meeting} /> };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const meeting = await meetingToOrganise(db, params.meeting, visitor);
    const reason = ((await visit.form())["reason"] ?? "").trim();
    const t = editTexts[locale];
    const answer = { title: t.cancelTitle, robots: "noindex" } as const;
    if (reason.length < 10 || reason.length > 2000)
      return { ...answer, status: 422, body: <Cancel meeting={meeting} typed={reason} wrong={t.problems.reason} /> };
    const done = await cancelMeeting(db, visit, meeting.id, { reason, by: visitor.id });
    if (!done.ok) return { ...answer, status: 409, body: <Cancel meeting={meeting} typed={reason} problem={t.problems[done.problem]} /> };
    return { redirect: `${routes.meeting.href(params)}?fait=annulee` };
  },
});

function Cancel({ meeting, typed = "", wrong, problem }: { meeting: Meeting; typed?: string; wrong?: string; problem?: string }) {
  const t = useTexts(editTexts);
  return (
    <MeetingFrame meeting={meeting} title={t.cancelTitle} lead={t.cancelLead}>
      {problem && <Notice tone="warn" title={problem} announce />}
      <Form
        action={routes.cancelMeeting.href({ meeting: meeting.slug })}
        values={{ reason: typed }}
        problems={wrong ? { reason: wrong } : {}}
        label={t.cancelTitle}
      >
        <TextArea name="reason" label={t.cancelReason} maxLength={2000} rows={4} />
        <Actions>
          <Button kind="danger">{t.cancelAct}</Button> <a href={routes.meeting.href({ meeting: meeting.slug })}>{t.back}</a>
        </Actions>
      </Form>
    </MeetingFrame>
  );
}
