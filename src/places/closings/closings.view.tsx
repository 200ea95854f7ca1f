import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { addDays } from "#platform/time/day.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Go, TextButton } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { useTrail } from "../use-trail.ts";
import { hoursTexts } from "../hours-edit/hours-edit.texts.ts";
import type { PreviewDay } from "../hours-edit/preview.ts";
import { HoursPreview } from "../hours-edit/preview.view.tsx";
import { routes } from "../routes.ts";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import type { KnownClosing } from "../hours/closings.query.ts";
import { closingsTexts } from "./closings.texts.ts";

interface ClosingsViewProps {
  place: PlaceRecord;
  today: string;
  coming: readonly KnownClosing[];
  past: readonly KnownClosing[];
  days: readonly PreviewDay[];
  /** The days show a closing that is not saved. */
  tried: boolean;
  form: FormState;
}

export function ClosingsView({ place, today, coming, past, days, tried, form }: ClosingsViewProps) {
  const t = useTexts(closingsTexts);
  const action = routes.closings.href({ slug: place.slug });
  return (
    <PageFrame title={t.title} here={t.here} trail={useTrail(place)} lead={t.lead} ground="surface" flow="loose">
      <Columns kind="half">
        <div class="flow loose">
          <section aria-labelledby="ajouter">
            <h2 id="ajouter">{t.add}</h2>
            <NewClosing action={action} form={form} />
          </section>
          <section aria-labelledby="a-venir">
            <h2 id="a-venir">{t.coming}</h2>
            {coming.length > 0 ? <Closings closings={coming} caption={t.coming} action={action} /> : <p class="soft">{`${t.none}. ${t.noneNote}`}</p>}
          </section>
          {past.length > 0 && (
            <section aria-labelledby="passees">
              <h2 id="passees">{t.past}</h2>
              <Closings closings={past} caption={t.past} />
            </section>
          )}
        </div>
        <Effect days={days} today={today} tried={tried} />
      </Columns>
      <p class="row">
        <Go href={routes.hours.href({ slug: place.slug })}>{t.hours}</Go>
        <Go href={routes.show.href({ slug: place.slug })}>{t.back}</Go>
      </p>
    </PageFrame>
  );
}

function Effect({ days, today, tried }: Pick<ClosingsViewProps, "days" | "today" | "tried">) {
  const t = useTexts(closingsTexts);
  const hours = useTexts(hoursTexts);
  return (
    <TitledPart id="effet" title={tried ? t.effect : hours.preview}>
      <p class="soft">{tried ? t.effectLead : t.previewLead}</p>
      <HoursPreview days={days} today={today} />
    </TitledPart>
  );
}

/** From a day to a day; its effect can be seen first. */
function NewClosing({ action, form }: { action: string; form: FormState }) {
  const t = useTexts(closingsTexts);
  return (
    <Form action={action} state={form} label={t.add}>
      <TextField name="premier" label={t.first} hint={t.firstHint} type="date" short />
      <TextField name="dernier" label={t.last} hint={t.lastHint} type="date" short optional />
      <TextField name="raison" label={t.reason} hint={t.reasonHint} maxLength={200} optional />
      <Actions>
        <Button act="add">{t.save}</Button>
        <Button kind="quiet" act="look">
          {t.look}
        </Button>
      </Actions>
    </Form>
  );
}

function Closings({ closings, caption, action }: { closings: readonly KnownClosing[]; caption: string; action?: string }) {
  const t = useTexts(closingsTexts);
  const locale = useLocale();
  const remove = {
    label: t.act,
    cell: (closing: KnownClosing) => (
      <form method="post" action={action}>
        <TextButton act={`remove:${closing.id}`}>
          {t.remove}
          <span class="vh"> {sayClosing(closing, locale)}</span>
        </TextButton>
      </form>
    ),
  };
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        { label: t.days, cell: (closing: KnownClosing) => sayClosing(closing, locale), heads: true },
        { label: t.reason, cell: ({ reason }: KnownClosing) => reason ?? "—" },
        ...(action ? [remove] : []),
      ]}
      rows={closings}
    />
  );
}

/** Both days inside, as the person typed them. */
function sayClosing({ from, until }: KnownClosing, locale: Locale): string {
  const t = closingsTexts[locale];
  const last = addDays(until, -1);
  const day = (one: string) => formatDate(`${one}T12:00:00Z`, locale, { day: "numeric", month: "long", year: "numeric" });
  return from === last ? t.oneDay(day(from)) : t.span(day(from), day(last));
}
