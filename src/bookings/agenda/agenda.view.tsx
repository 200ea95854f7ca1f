import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayClock, sayDay } from "#platform/i18n/say-when.ts";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Filters, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { addDays } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { phaseOf } from "../booking.ts";
import type { Booking } from "../bookings.query.ts";
import { clock } from "../calendar/week.ts";
import type { Choosable } from "../edit/owners.query.ts";
import { figureTexts } from "../figures/figures.texts.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { kioskTexts } from "../kiosk/kiosk.texts.ts";
import { BookingLine, PhaseBadge } from "../mine/mine.view.tsx";
import { routes } from "../routes.ts";
import { sayTimes, sayUse } from "../say.ts";
import { agendaTexts } from "./agenda.texts.ts";
import { sayWho } from "./say-who.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { sheetTexts } from "./sheet.texts.ts";

interface AgendaProps {
  places: readonly Choosable[];
  /** Null: this person keeps none. */
  place: Choosable | null;
  day: string;
  bookings: readonly Booking[];
  waiting: readonly Booking[];
  resources: readonly Choosable[];
  now: Date;
  form: FormState;
}

const choices = (some: readonly Choosable[]) => some.map(({ id: value, name: label }) => ({ value, label }));

export function Agenda(props: AgendaProps) {
  const { places, place, day, resources } = props;
  const t = useTexts(agendaTexts);
  const keep = useTexts(keepTexts);
  const figures = useTexts(figureTexts);
  const kiosk = useTexts(kioskTexts);
  return (
    <PageFrame
      title={place ? t.of(place.name) : t.title}
      here={t.title}
      trail={[{ label: keep.trail, href: routes.keep.href() }]}
      lead={t.lead}
      actions={
        place && (
          <>
            <ButtonLink kind="quiet" href={withQuery(routes.kiosks.href(), { lieu: place.id })}>
              {kiosk.screen}
            </ButtonLink>
            <ButtonLink kind="quiet" href={withQuery(routes.figures.href(), { lieu: place.id })}>
              {figures.title}
            </ButtonLink>
          </>
        )
      }
    >
      {place ? (
        <div class="flow loose">
          <Filters action={routes.agenda.href()} values={{ lieu: place.id, jour: day }} label={t.showDay} inline>
            {places.length > 1 ? <Select name="lieu" label={t.place} choices={choices(places)} /> : <input type="hidden" name="lieu" value={place.id} />}
            <TextField name="jour" label={t.day} type="date" short />
            <Button kind="quiet">{t.showDay}</Button>
          </Filters>
          <Waiting {...props} />
          <Day {...props} place={place} />
          {resources.length > 0 && <BlockForm {...props} place={place} />}
        </div>
      ) : (
        <Empty title={t.noPlace} text={t.noPlaceNext} />
      )}
    </PageFrame>
  );
}

function Waiting({ waiting, now }: AgendaProps) {
  const t = useTexts(agendaTexts);
  const locale = useLocale();
  if (waiting.length === 0) return null;
  return (
    <TitledPart id="attente" title={plural(waiting.length, locale, t.waiting)}>
      <Entries>
        {waiting.map((booking) => (
          <BookingLine booking={booking} now={now} href={routes.handle.href({ id: booking.id })} />
        ))}
      </Entries>
    </TitledPart>
  );
}

function Day({ bookings, day, place, now }: AgendaProps & { place: Choosable }) {
  const t = useTexts(agendaTexts);
  const locale = useLocale();
  const sheet = useTexts(sheetTexts);
  const title = t.today(sayDay(new Date(`${day}T12:00:00Z`), locale));
  const at = (one: string) => withQuery(routes.agenda.href(), { lieu: place.id, jour: one });
  return (
    <TitledPart id="jour-dit" title={title}>
      <div class="row between calendar-ways">
        <a href={at(addDays(day, -1))}>{t.before}</a>
        <a href={at(addDays(day, 1))}>{t.after}</a>
      </div>
      <Onward icon="printer" href={withQuery(routes.sheet.href(), { lieu: place.id, jour: day })}>
        {sheet.print}
      </Onward>
      {bookings.length === 0 ? (
        <Empty title={t.nobody} level={3} text={t.nobodyNext} />
      ) : (
        <Table<Booking>
          caption={title}
          hideCaption
          rows={bookings}
          columns={[
            { label: t.columns.when, cell: ({ from, to }) => sayTimes(from, to, locale) },
            {
              label: t.columns.what,
              heads: true,
              cell: ({ id, name, kind }) => (kind === "loan" || kind === "stay" ? name : <a href={routes.handle.href({ id })}>{name}</a>),
            },
            { label: t.columns.who, cell: ({ kind, personName }) => sayWho(kind, personName, t) },
            { label: t.columns.how, cell: ({ purpose, people }) => <Quoting words={purpose}>{sayUse(purpose, people, locale)}</Quoting> },
            { label: t.columns.state, cell: (booking) => <PhaseBadge phase={phaseOf(booking, now)} /> },
          ]}
        />
      )}
    </TitledPart>
  );
}

function BlockForm({ resources, place, day, form }: AgendaProps & { place: Choosable }) {
  const t = useTexts(agendaTexts);
  const locale = useLocale();
  const times = (first: number) =>
    Array.from({ length: 96 }, (_, at) => first + at * 15).map((minutes) => ({
      value: clock(minutes),
      label: sayClock(clock(minutes), locale),
    }));
  return (
    <section class="flow no-print" aria-labelledby="bloquer">
      <h2 id="bloquer">{t.block}</h2>
      <Form action={withQuery(routes.agenda.href(), { lieu: place.id, jour: day })} state={stateOf(form, "block")} label={t.block}>
        <p class="soft">{t.blockLead}</p>
        <Select name="ressource" label={t.resource} choices={choices(resources)} />
        <div class="booking-times">
          <Select name="de" label={t.from} choices={times(0)} />
          <Select name="a" label={t.to} choices={times(15)} />
        </div>
        <TextField name="jusque" label={t.last} hint={t.lastHint} type="date" short optional />
        <TextField name="motif" label={t.why} hint={t.whyHint} maxLength={300} />
        <Submit label={t.block} act="block" />
      </Form>
    </section>
  );
}
