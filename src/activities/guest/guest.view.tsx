import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { peopleRoutes } from "#people";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { activityTexts } from "../activities.texts.ts";
import { DateFacts } from "../dates/date-facts.view.tsx";
import { datesTexts } from "../dates/dates.texts.ts";
import type { DateForVisitor } from "../dates/shown.query.ts";
import { routes } from "../routes.ts";
import { asHead, sayWhen } from "../say.ts";
import type { Guest } from "./guest.query.ts";
import { guestTexts } from "../guest.texts.ts";

/** Somebody without an account says who they are, and where to write to them. */
export function AskAsGuest({ date, form }: { date: DateForVisitor; form: FormState }) {
  const t = useTexts(guestTexts);
  return (
    <PageFrame title={t.title} trail={[{ label: <Written>{date.title}</Written>, href: routes.date.href({ id: date.id }) }]} lead={t.lead} ground="surface">
      <Columns kind="aside">
        <Form action={routes.guest.href({ id: date.id })} state={form} label={t.title}>
          <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={80} autocomplete="name" />
          <TextField name="email" type="email" label={t.email} hint={t.emailHint} maxLength={254} autocomplete="email" />
          <p class="soft">{t.kept}</p>
          <Submit label={t.send} big />
        </Form>
        <aside class="flow">
          <Written as="h2">{date.title}</Written>
          <DateFacts date={date} beside />
          <p>{t.byPhone}</p>
          <Onward href={peopleRoutes.signIn.href()}>{t.account}</Onward>
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** After the letter was sent. */
export function Sent({ date }: { date: DateForVisitor }) {
  const t = useTexts(guestTexts);
  return (
    <PageFrame title={t.sentTitle} lead={t.sentLead} ground="surface">
      <Onward href={routes.date.href({ id: date.id })}>{t.back}</Onward>
    </PageFrame>
  );
}

interface LinkedProps {
  guest: Guest;
  date: DateForVisitor;
  token: string;
  now: Date;
  form: FormState;
}

/** The seat of a guest, by the link of a letter: confirmed there, seen there, given back there. */
export function Linked(props: LinkedProps) {
  const { date } = props;
  const general = useTexts(activityTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={<Written>{date.title}</Written>}
      badges={date.state === "cancelled" ? <Badge tone="danger">{general.cancelled}</Badge> : undefined}
      lead={`${asHead(sayWhen(date, locale))}, ${date.placeName}`}
      ground="surface"
    >
      <Columns kind="aside">
        <DateFacts date={date} />
        <aside class="flow">
          <OwnSeat {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function OwnSeat({ guest: { name, confirmed, seat }, date, token, now, form }: LinkedProps) {
  const t = useTexts(guestTexts);
  const dates = useTexts(datesTexts);
  const locale = useLocale();
  const action = routes.link.href({ token });
  if (date.state === "cancelled") return <p>{date.reason}</p>;
  if (date.from <= now) return <p>{seat?.state === "taken" ? dates.yours : dates.begun}</p>;
  if (seat)
    return (
      <Form action={action} state={form} label={dates.leave}>
        <h2>{seat.state === "taken" ? dates.yours : dates.queued(formatNumber(seat.turn, locale))}</h2>
        <p class="soft">{seat.state === "taken" ? dates.leaveLead : dates.queuedLead}</p>
        <Submit label={seat.state === "taken" ? dates.leave : dates.leaveQueue} kind="quiet" act="leave" />
      </Form>
    );
  return (
    <Form action={action} state={form} label={t.confirm}>
      <h2>{confirmed ? t.again : t.confirmTitle}</h2>
      <p>{confirmed ? t.againLead : t.confirmLead(name)}</p>
      <input type="hidden" name="nom" value={name} />
      <Submit label={t.confirm} act="confirm" big />
    </Form>
  );
}
