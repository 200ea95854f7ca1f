import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Actions, Form, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { activityTexts } from "../activities.texts.ts";
import { routes } from "../routes.ts";
import { asHead, sayWhen } from "../say.ts";
import { guestTexts } from "../guest.texts.ts";
import { DateFacts } from "./date-facts.view.tsx";
import { datesTexts } from "./dates.texts.ts";
import type { OwnSeat } from "./seats.query.ts";
import type { DateForVisitor } from "./shown.query.ts";

interface DateProps {
  date: DateForVisitor;
  seat: OwnSeat | null;
  signedIn: boolean;
  now: Date;
}

export function DatePage(props: DateProps) {
  const { date, now } = props;
  const t = useTexts(datesTexts);
  const general = useTexts(activityTexts);
  const locale = useLocale();
  const { id, title, state, mine } = date;
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[
        { label: general.here, href: routes.calendar.href() },
        { label: <Written>{title}</Written>, href: routes.show.href({ id: date.activityId }) },
      ]}
      here={sayWhen(date, locale)}
      badges={state === "cancelled" ? <Badge tone="danger">{general.cancelled}</Badge> : date.to <= now ? <Badge>{t.past}</Badge> : undefined}
      lead={`${asHead(sayWhen(date, locale))}, ${date.placeName}`}
      actions={
        mine && (
          <>
            <ButtonLink kind="quiet" href={routes.attendance.href({ id })}>
              {t.attendance}
            </ButtonLink>
            {state === "planned" && date.from > now && (
              <ButtonLink kind="quiet" icon="pencil" href={routes.changeDate.href({ id })}>
                {t.change}
              </ButtonLink>
            )}
          </>
        )
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow">
          {date.reason && (
            <Notice tone="danger" title={t.cancelled}>
              <Written as="p">{date.reason}</Written>
            </Notice>
          )}
          {!date.told && <Notice tone="warn" title={t.notTold} text={t.notToldNote} />}
          <DateFacts date={date} />
          <Onward href={routes.show.href({ id: date.activityId })}>{t.whole}</Onward>
        </div>
        <aside class="flow">{state === "planned" && <SeatForm {...props} />}</aside>
      </Columns>
    </PageFrame>
  );
}

/** What whoever looks at it can do: take a seat, wait, give it back. */
function SeatForm({ date, seat, signedIn, now }: DateProps) {
  const t = useTexts(datesTexts);
  const guest = useTexts(guestTexts);
  const locale = useLocale();
  const action = routes.seat.href({ id: date.id });
  if (date.seats === null) return <p>{t.noSeats}</p>;
  if (date.from <= now) return <p>{t.begun}</p>;
  if (seat)
    return (
      <Form action={action} label={t.leave}>
        <h2>{seat.state === "taken" ? t.yours : t.queued(formatNumber(seat.turn, locale))}</h2>
        <p class="soft">{seat.state === "taken" ? t.leaveLead : t.queuedLead}</p>
        <Submit label={seat.state === "taken" ? t.leave : t.leaveQueue} kind="quiet" act="leave" />
      </Form>
    );
  const full = date.taken >= date.seats;
  return (
    <Form action={action} label={full ? t.queue : t.take}>
      <h2>{full ? t.queueTitle : t.takeTitle}</h2>
      <p class="soft">{full ? t.queueLead : signedIn ? t.takeLead : t.signIn}</p>
      <Actions>{signedIn ? <Button act="take">{full ? t.queue : t.take}</Button> : <ButtonLink href={action}>{full ? t.queue : t.take}</ButtonLink>}</Actions>
      {!signedIn && date.told && <Onward href={routes.guest.href({ id: date.id })}>{guest.title}</Onward>}
    </Form>
  );
}
