import { useTexts } from "#platform/i18n/context.tsx";
import { mailAddressOf } from "#platform/mail/mail.ts";
import { Go } from "#platform/ui/button.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { peopleRoutes } from "#people";
import type { PlaceBrief } from "#places";
import { MeetingFacts } from "../meeting-facts.view.tsx";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import { isFull } from "../meeting.ts";
import type { Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { registerTexts } from "./register.texts.ts";
import { WhoFields, WishFields } from "./register-fields.view.tsx";

interface RegisterProps {
  meeting: Meeting;
  place: PlaceBrief | null;
  visitor: Visitor | null;
  form: FormState;
}

export function Register({ meeting, place, visitor, form }: RegisterProps) {
  const t = useTexts(registerTexts);
  const href = routes.register.href({ meeting: meeting.slug });
  const full = isFull(meeting);
  const closed = meeting.state === "cancelled" ? t.problems.cancelled : t.problems.closed;
  return (
    <MeetingFrame meeting={meeting} title={t.title}>
      {!meeting.taking && form.status !== 409 && <Notice tone="warn" title={closed} announce />}
      <MeetingFacts meeting={meeting} place={place} />
      {meeting.taking && full && <Notice title={t.full} text={t.fullNext} />}
      {meeting.taking && (
        <Form action={href} state={form} label={t.title}>
          {visitor ? (
            <p>{t.asPerson(visitor.name, mailAddressOf(visitor))}</p>
          ) : (
            <p>
              {t.orSignIn} <a href={withQuery(peopleRoutes.signIn.href(), { suite: href })}>{t.signIn}</a>
            </p>
          )}
          {!visitor && <WhoFields />}
          <WishFields meeting={meeting} />
          <p class="small soft">{t.kept}</p>
          <Submit label={full ? t.join : t.send} big act="register" />
        </Form>
      )}
    </MeetingFrame>
  );
}

export function Sent({ meeting }: { meeting: Meeting }) {
  const t = useTexts(registerTexts);
  return (
    <MeetingFrame meeting={meeting} title={t.sentTitle} lead={t.sentLead}>
      <Go href={routes.meeting.href({ meeting: meeting.slug })}>{t.back}</Go>
    </MeetingFrame>
  );
}
