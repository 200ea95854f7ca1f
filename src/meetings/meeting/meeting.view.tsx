import type { PlaceBrief } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayClock, sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import { renderEven } from "#platform/text/even-markdown.ts";
import { Tags } from "#platform/ui/badge.tsx";
import type { IconName } from "#platform/ui/icons.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Written } from "#platform/ui/written.tsx";
import { processRoutes } from "#processes";
import { MeetingBadge } from "../list/meetings.view.tsx";
import { type Provision, readAgenda } from "../meeting.ts";
import { MeetingFacts } from "../meeting-facts.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import type { Registration } from "../register/register.query.ts";
import type { MeetingChange } from "./changes.query.ts";
import { Registering } from "./registering.view.tsx";

const icons: Readonly<Record<Provision, IconName>> = {
  wheelchair: "accessibility",
  sign_language: "hand-helping",
  captions: "monitor",
  induction_loop: "ear",
  childcare: "baby",
};

interface MeetingProps {
  meeting: Meeting;
  place: PlaceBrief | null;
  own: Registration | null;
  changes: readonly MeetingChange[];
  team: boolean;
}

export function MeetingPage(props: MeetingProps) {
  const { meeting, place, own, team } = props;
  const t = useTexts(meetingsTexts);
  const { processSlug, processTitle, summary, provisions, phase, minutesAt } = meeting;
  const trail = [
    { label: t.list, href: routes.meetings.href() },
    ...(processSlug ? [{ label: <Written>{processTitle!}</Written>, href: processRoutes.process.href({ process: processSlug }) }] : []),
  ];
  return (
    <PageFrame title={<Written>{meeting.title}</Written>} trail={trail} badges={<MeetingBadge meeting={meeting} />} lead={<Written>{summary}</Written>}>
      <Columns kind="aside">
        <div class="flow">
          <Changes {...props} />
          <MeetingFacts meeting={meeting} place={place} onlineUrl={own?.online && own.state === "registered" ? meeting.onlineUrl : null} />
          <Agenda meeting={meeting} />
          {provisions.length > 0 && (
            <>
              <h2>{t.provided}</h2>
              <Tags
                items={provisions.map((provision) => ({
                  label: t.provisions[provision as Provision] ?? provision,
                  icon: icons[provision as Provision] ?? "accessibility",
                }))}
              />
            </>
          )}
          {(minutesAt || phase === "over") && meeting.state === "announced" && <Minutes meeting={meeting} />}
        </div>
        <aside class="flow">
          <Registering meeting={meeting} own={own} />
          {meeting.state !== "draft" && (
            <Onward href={routes.meetingCalendar.href({ meeting: meeting.slug })} icon="calendar">
              {t.calendar}
            </Onward>
          )}
          {team && <Team meeting={meeting} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Changes({ meeting, changes }: MeetingProps) {
  const t = useTexts(meetingsTexts);
  const locale = useLocale();
  if (meeting.state === "cancelled") return <Notice tone="danger" title={t.cancelled} text={meeting.reason} />;
  return (
    <>
      {changes.map(({ startsAt, place, reason }) => (
        <Notice tone="warn" title={t.moved}>
          <p>
            {t.movedFrom(sayInstant(startsAt, locale))} {place}
          </p>
          <p>{reason}</p>
        </Notice>
      ))}
    </>
  );
}

function Agenda({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingsTexts);
  const locale = useLocale();
  const items = readAgenda(meeting.agenda);
  if (items.length === 0) return null;
  const say = (clock: string) => sayClock(clock, locale);
  return (
    <>
      <h2>{t.agenda}</h2>
      <ol class="meeting-agenda">
        {items.map(({ clock, what }) => (
          <li>
            {clock && <b>{say(clock)}</b>} {what}
          </li>
        ))}
      </ol>
    </>
  );
}

function Minutes({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingsTexts);
  const locale = useLocale();
  const { minutesAt, minutes, came, walkIns, registered, onlineRegistered } = meeting;
  return (
    <section id="compte-rendu" aria-labelledby="titre-compte-rendu" class="flow">
      <h2 id="titre-compte-rendu">{t.minutes}</h2>
      {minutesAt ? (
        <>
          <p class="small soft">{t.minutesOn(sayShortDay(minutesAt, locale))}</p>
          <Prose html={renderEven(minutes, 3)} />
        </>
      ) : (
        <p class="soft">{t.minutesLater}</p>
      )}
      {came !== null && (
        <p>
          {t.cameOf(formatNumber(came, locale), formatNumber(registered + onlineRegistered, locale))}
          {walkIns ? `; ${plural(walkIns, locale, t.walkIns)}` : ""}.
        </p>
      )}
    </section>
  );
}

function Team({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingsTexts);
  const params = { meeting: meeting.slug };
  const links = [
    { href: routes.editMeeting.href(params), label: t.edit, shown: meeting.state !== "cancelled" && meeting.phase !== "over" },
    { href: routes.attendance.href(params), label: t.attendance, shown: meeting.state === "announced" },
    { href: routes.minutes.href(params), label: t.writeMinutes, shown: meeting.state === "announced" && meeting.phase !== "next" },
    { href: routes.cancelMeeting.href(params), label: t.cancel, shown: meeting.state === "announced" && meeting.phase !== "over" },
  ];
  return (
    <>
      <h2 class="small-title">{t.team}</h2>
      {meeting.state === "draft" && (
        <form method="post" action={routes.meeting.href(params)} class="flow">
          <p>{t.announceLead}</p>
          <Button>{t.announce}</Button>
        </form>
      )}
      {links
        .filter(({ shown }) => shown)
        .map(({ href, label }) => (
          <Onward href={href}>{label}</Onward>
        ))}
    </>
  );
}
