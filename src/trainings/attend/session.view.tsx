import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { placeRoutes } from "#places";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { sayFree, sayWhen, titleOf } from "../say.ts";
import type { SessionForVisitor } from "../sessions.query.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { attendTexts } from "./attend.texts.ts";
import type { OwnSeat } from "./seats.query.ts";

interface SessionProps {
  session: SessionForVisitor;
  seat: OwnSeat | null;
  signedIn: boolean;
  now: Date;
}

export function SessionPage(props: SessionProps) {
  const { session, now } = props;
  const t = useTexts(attendTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  const { slug, heldName, heldSlug, heldAddress, state, reason, note, mine, id } = session;
  const facts: Fact[] = [
    [t.when, sayWhen(session, locale)],
    [
      t.where,
      <>
        <a href={placeRoutes.show.href({ slug: heldSlug })}>{heldName}</a>, {heldAddress}
      </>,
    ],
    [t.seats, sayFree(session, locale)],
    ...(note === null ? [] : [[t.note, <Written>{note}</Written>] satisfies Fact]),
  ];
  return (
    <PageFrame
      title={titleOf(session, locale)}
      trail={[
        { label: general.title, href: routes.catalogue.href() },
        { label: titleOf(session, locale), href: routes.show.href({ slug }) },
      ]}
      here={sayWhen(session, locale)}
      badges={state === "cancelled" ? <Badge tone="danger">{t.cancelled}</Badge> : session.to <= now ? <Badge>{t.past}</Badge> : undefined}
      lead={`${sayWhen(session, locale)}, ${heldName}`}
      actions={
        mine && (
          <>
            <ButtonLink kind="quiet" href={routes.attendance.href({ id })}>
              {t.attendance}
            </ButtonLink>
            {state === "planned" && session.from > now && (
              <ButtonLink kind="quiet" icon="pencil" href={routes.changeSession.href({ id })}>
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
          {reason && (
            <Notice tone="warn" title={t.cancelled}>
              <Written as="p">{reason}</Written>
            </Notice>
          )}
          <Facts facts={facts} wide />
        </div>
        <aside class="flow">{state === "planned" && <SeatForm {...props} />}</aside>
      </Columns>
    </PageFrame>
  );
}

/** What whoever looks at it can do: take a seat, wait, give it back. */
function SeatForm({ session, seat, signedIn, now }: SessionProps) {
  const t = useTexts(attendTexts);
  const locale = useLocale();
  const action = routes.seat.href({ id: session.id });
  if (seat?.result) return <p>{t.results[seat.result]}</p>;
  if (session.from <= now) return <p>{seat?.state === "taken" ? t.waitsForResult : t.begun}</p>;
  if (!session.told) return <p>{t.notTold}</p>;
  if (seat)
    return (
      <Form action={action} label={t.leave}>
        <h2>{seat.state === "taken" ? t.yours : t.queued(formatNumber(seat.turn, locale))}</h2>
        <p class="soft">{seat.state === "taken" ? t.leaveLead : t.queuedLead}</p>
        <Submit label={seat.state === "taken" ? t.leave : t.leaveQueue} kind="quiet" act="leave" />
      </Form>
    );
  const full = session.taken >= session.seats;
  return (
    <Form action={action} label={full ? t.queue : t.take}>
      <h2>{full ? t.queueTitle : t.takeTitle}</h2>
      <p class="soft">{full ? t.queueLead : signedIn ? t.takeLead : t.signIn}</p>
      <Actions>{signedIn ? <Button act="take">{full ? t.queue : t.take}</Button> : <ButtonLink href={action}>{full ? t.queue : t.take}</ButtonLink>}</Actions>
    </Form>
  );
}
