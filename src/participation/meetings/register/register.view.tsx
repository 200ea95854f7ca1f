import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { PlaceBrief } from "#places";
import { peopleRoutes } from "#people";
import { SaidDone } from "../../other-ways/said-done.view.tsx";
import { isUpcoming } from "../meeting.ts";
import { MeetingFacts } from "../meeting-facts.view.tsx";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import { meetingRoutes } from "../meetings.routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import type { Problems, Values } from "./register.form.ts";
import type { Registration } from "./register.query.ts";
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

const isFull = ({ seats, registered, onlineSeats, onlineRegistered, onSite, online }: Meeting): boolean =>
  (!onSite || (seats !== null && registered >= seats)) && (!online || (onlineSeats !== null && onlineRegistered >= onlineSeats));

export function Register({ meeting, place, visitor, values, problems, problem, tooMany }: RegisterProps) {
  const t = useTexts(registerTexts);
  const href = meetingRoutes.register.href({ meeting: meeting.slug });
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
  const locale = useLocale();
  if (!own || !isUpcoming(own.state)) return <GivenBack meeting={meeting} />;
  const over = meeting.phase === "over" || meeting.state === "cancelled";
  const own_values = { how: own.online ? "online" : "on_site", needs: own.needs, needs_words: own.needsWords };
  const guest = own.personId === null;
  return (
    <MeetingFrame meeting={meeting} title={said.mine[own.state]} lead={own.rank ? registerTexts[locale].waitingRank(own.rank) : undefined}>
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
        <Go
          href={guest ? meetingRoutes.ownCalendar.href({ token: href.split("/").at(-1)! }) : meetingRoutes.meetingCalendar.href({ meeting: meeting.slug })}
          icon="calendar"
        >
          {said.calendar}
        </Go>
      </p>
      {!over && (
        <>
          <Form action={href} values={values ?? own_values} problems={problems} label={t.own}>
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
        {meeting.taking && <ButtonLink href={meetingRoutes.register.href({ meeting: meeting.slug })}>{t.again}</ButtonLink>}
        <Go href={meetingRoutes.meeting.href({ meeting: meeting.slug })}>{t.back}</Go>
      </p>
    </MeetingFrame>
  );
}

export function Sent({ meeting }: { meeting: Meeting }) {
  const t = useTexts(registerTexts);
  return (
    <MeetingFrame meeting={meeting} title={t.sentTitle} lead={t.sentLead}>
      <Go href={meetingRoutes.meeting.href({ meeting: meeting.slug })}>{t.back}</Go>
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
        <Form action={meetingRoutes.confirmRegistration.href({ token })} label={t.confirmTitle}>
          <Actions>
            <Button big>{t.confirmAct}</Button>
          </Actions>
        </Form>
      )}
    </MeetingFrame>
  );
}
