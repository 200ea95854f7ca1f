import { useTexts } from "#platform/i18n/context.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
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
import type { Problems, Values } from "./register.form.ts";
import { registerTexts } from "./register.texts.ts";
import { WhoFields, WishFields } from "./register-fields.view.tsx";

interface RegisterProps {
  meeting: Meeting;
  place: PlaceBrief | null;
  visitor: Visitor | null;
  values: Values;
  problems: Problems;
  problem?: string | undefined;
  tooMany?: boolean;
}

export function Register({ meeting, place, visitor, values, problems, problem, tooMany }: RegisterProps) {
  const t = useTexts(registerTexts);
  const href = routes.register.href({ meeting: meeting.slug });
  const full = isFull(meeting);
  const said = problem ?? (meeting.taking ? undefined : meeting.state === "cancelled" ? t.problems.cancelled : t.problems.closed);
  return (
    <MeetingFrame meeting={meeting} title={t.title}>
      {said && <Notice tone="warn" title={said} announce />}
      {tooMany && (
        <Notice tone="warn" title={t.tooMany} announce>
          <p>{t.tooManyNext}</p>
        </Notice>
      )}
      <MeetingFacts meeting={meeting} place={place} />
      {meeting.taking && full && (
        <Notice title={t.full}>
          <p>{t.fullNext}</p>
        </Notice>
      )}
      {meeting.taking && (
        <Form action={href} values={values} problems={problems} label={t.title}>
          {visitor ? (
            <p>{t.asPerson(visitor.name, visitor.email)}</p>
          ) : (
            <p>
              {t.orSignIn} <a href={withQuery(peopleRoutes.signIn.href(), { suite: href })}>{t.signIn}</a>
            </p>
          )}
          {!visitor && <WhoFields />}
          <WishFields meeting={meeting} />
          <p class="small soft">{t.kept}</p>
          <Actions>
            <Button big>{full ? t.join : t.send}</Button>
          </Actions>
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
