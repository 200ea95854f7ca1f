import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { SaidDone } from "#platform/ui/said-done.tsx";
import type { PlaceBrief } from "#places";
import { isUpcoming } from "../meeting.ts";
import { MeetingFacts } from "../meeting-facts.view.tsx";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import type { Problems, Values } from "./register.form.ts";
import type { Registration } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";
import { WishFields } from "./register-fields.view.tsx";

interface OwnProps {
  meeting: Meeting;
  place: PlaceBrief | null;
  /** Null: given back just now. */
  own: Registration | null;
  href: string;
  done?: string | null;
  values?: Values;
  problems?: Problems;
  problem?: string;
}

export function Own({ meeting, place, own, href, done = null, values, problems = {}, problem }: OwnProps) {
  const t = useTexts(registerTexts);
  const said = useTexts(meetingsTexts);
  if (!own || !isUpcoming(own.state)) return <GivenBack meeting={meeting} />;
  const over = meeting.phase === "over" || meeting.state === "cancelled";
  const before = { how: own.online ? "online" : "on_site", needs: own.needs, needs_words: own.needsWords };
  const guest = own.personId === null;
  return (
    <MeetingFrame meeting={meeting} title={said.mine[own.state]} lead={own.rank ? t.waitingRank(own.rank) : undefined}>
      <SaidDone done={done} said={t.done} />
      {problem && <Notice tone="warn" title={problem} announce />}
      {meeting.state === "cancelled" && (
        <Notice tone="danger" title={said.cancelled}>
          <p>{meeting.reason}</p>
        </Notice>
      )}
      <MeetingFacts meeting={meeting} place={place} onlineUrl={own.online && own.state === "registered" ? meeting.onlineUrl : null} />
      {own.online && own.state === "registered" && meeting.onlineWords && <p>{meeting.onlineWords}</p>}
      <p>
        <Go href={guest ? routes.ownCalendar.href({ token: href.split("/").at(-1)! }) : routes.meetingCalendar.href({ meeting: meeting.slug })} icon="calendar">
          {said.calendar}
        </Go>
      </p>
      {!over && (
        <>
          <Form action={href} values={values ?? before} problems={problems} label={t.own}>
            <WishFields meeting={meeting} />
            <Actions>
              <Button kind="quiet">{t.save}</Button>
            </Actions>
          </Form>
          <form method="post" action={href} class="flow">
            <p>{t.cancelLead}</p>
            <Button kind="danger" name="act" value="cancel">
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

export function Confirm({ meeting, place, token, problem }: { meeting: Meeting; place: PlaceBrief | null; token: string; problem?: string }) {
  const t = useTexts(registerTexts);
  return (
    <MeetingFrame meeting={meeting} title={t.confirmTitle} lead={problem ? undefined : t.confirmLead}>
      {problem && <Notice tone="warn" title={problem} announce />}
      <MeetingFacts meeting={meeting} place={place} />
      {!problem && (
        <Form action={routes.confirmRegistration.href({ token })} label={t.confirmTitle}>
          <Actions>
            <Button big>{t.confirmAct}</Button>
          </Actions>
        </Form>
      )}
    </MeetingFrame>
  );
}
