import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import type { PlaceBrief } from "#places";
import { isUpcoming } from "../meeting.ts";
import { MeetingFacts } from "../meeting-facts.view.tsx";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import type { Registration } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";
import { WishFields } from "./register-fields.view.tsx";

interface OwnProps {
  meeting: Meeting;
  place: PlaceBrief | null;
  /** Null: given back just now. */
  own: Registration | null;
  href: string;
  form: FormState;
}

export function Own({ meeting, place, own, href, form }: OwnProps) {
  const t = useTexts(registerTexts);
  const said = useTexts(meetingsTexts);
  if (!own || !isUpcoming(own.state)) return <GivenBack meeting={meeting} />;
  const over = meeting.phase === "over" || meeting.state === "cancelled";
  const before = { how: own.online ? "online" : "on_site", needs: own.needs, needs_words: own.needsWords };
  const guest = own.personId === null;
  return (
    <MeetingFrame meeting={meeting} title={said.mine[own.state]} lead={own.rank ? t.waitingRank(own.rank) : undefined}>
      {meeting.state === "cancelled" && <Notice tone="danger" title={said.cancelled} text={meeting.reason} />}
      <MeetingFacts meeting={meeting} place={place} onlineUrl={own.online && own.state === "registered" ? meeting.onlineUrl : null} />
      {own.online && own.state === "registered" && meeting.onlineWords && <p>{meeting.onlineWords}</p>}
      <Onward
        href={guest ? routes.ownCalendar.href({ token: href.split("/").at(-1)! }) : routes.meetingCalendar.href({ meeting: meeting.slug })}
        icon="calendar"
      >
        {said.calendar}
      </Onward>
      {!over && (
        <>
          <Form action={href} state={stateOf(form, "register", before)} label={t.own}>
            <WishFields meeting={meeting} />
            <Submit label={t.save} kind="quiet" act="register" />
          </Form>
          <form method="post" action={href} class="flow">
            <p>{t.cancelLead}</p>
            <Button kind="danger" act="cancel">
              {t.cancel}
            </Button>
          </form>
        </>
      )}
    </MeetingFrame>
  );
}

function GivenBack({ meeting }: { meeting: Meeting }) {
  const t = useTexts(registerTexts);
  return (
    <MeetingFrame meeting={meeting} title={t.cancelled} lead={t.cancelledNext}>
      <p class="row">
        {meeting.taking && <ButtonLink href={routes.register.href({ meeting: meeting.slug })}>{t.again}</ButtonLink>}
        <Go href={routes.meeting.href({ meeting: meeting.slug })}>{t.back}</Go>
      </p>
    </MeetingFrame>
  );
}

interface ConfirmProps extends Pick<OwnProps, "meeting" | "place" | "form"> {
  own: Registration;
  token: string;
}

/** With all that was typed: anybody may write anybody's address, and only what its reader has seen is confirmed. */
export function Confirm({ meeting, place, own, token, form }: ConfirmProps) {
  const t = useTexts(registerTexts);
  const said = useTexts(meetingsTexts);
  const refused = form.status === 409;
  return (
    <MeetingFrame meeting={meeting} title={t.confirmTitle} lead={refused ? undefined : t.confirmLead}>
      <MeetingFacts meeting={meeting} place={place} />
      {!refused && (
        <Form action={routes.confirmRegistration.href({ token })} label={t.confirmTitle}>
          <Facts
            facts={[
              [t.name, own.name],
              [t.how, meeting.onSite && meeting.online && (own.online ? t.online : t.onSite)],
              [t.needs, own.needs.map((need) => said.needs[need as keyof typeof said.needs]).join(", ")],
              [t.needsWords, own.needsWords],
            ]}
          />
          <Submit label={t.confirmAct} big />
        </Form>
      )}
    </MeetingFrame>
  );
}
