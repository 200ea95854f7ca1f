import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { placeRoutes } from "#places";
import { addDays } from "#platform/time/day.ts";
import { Button, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { Checkbox, Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { writeFilters } from "#platform/web/filters.ts";
import type { Territory } from "#territory";
import { activityTexts } from "../activities.texts.ts";
import { themes, themeWords } from "../activity.ts";
import { DateEntry } from "../date-entry.view.tsx";
import type { ActivityDate } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { asHead, sayDate } from "../say.ts";
import { calendarFilters, type CalendarValues, zonesOf } from "./calendar.filters.ts";

interface CalendarProps {
  /** Of the first days that have one, in their order. */
  dates: readonly ActivityDate[];
  /** How many there are on each day that the page looks at. */
  days: readonly { readonly day: string; readonly count: number }[];
  /** The first day that is not shown any more; null: all are. */
  next: string | null;
  from: string;
  today: string;
  values: CalendarValues;
  /** Of the place that is asked for. */
  placeName: string | null;
  territory: Territory;
}

/** A day that has more lines than these folds the others. */
const mostOfDay = 40;
/** A phone shows the days that begin within so many lines; those after them fold. */
const openLines = 8;

/** Whether anything is asked of the calendar, the day included. */
const asked = (values: CalendarValues) => ({
  narrowed: writeFilters(routes.calendar.href(), calendarFilters, values) !== routes.calendar.href(),
  whole: routes.calendar.href(),
});
const hrefOf = (values: CalendarValues, day: string | null) => writeFilters(routes.calendar.href(), calendarFilters, { ...values, day });

export function Calendar(props: CalendarProps) {
  const t = useTexts(activityTexts);
  const { dates, placeName } = props;
  return (
    <PageFrame
      title={t.title}
      here={t.here}
      lead={placeName === null ? t.lead : t.ofPlace(placeName)}
      actions={
        <Go icon="users-round" href={routes.services.href()}>
          {t.services}
        </Go>
      }
      flow="loose"
    >
      <Narrow {...props} />
      <Strip {...props} />
      {dates.length === 0 ? (
        <NothingListed of={asked(props.values)} title={t.none} actions={<Go href={placeRoutes.directory.href()}>{t.places}</Go>} text={t.noneNote} />
      ) : (
        <Days {...props} />
      )}
    </PageFrame>
  );
}

function Narrow({ from, today, values, territory }: CalendarProps) {
  const t = useTexts(activityTexts);
  const { q, commune, zone, place, theme, free, stepFree, children } = values;
  const zones = zonesOf(territory);
  return (
    <Filters
      action={routes.calendar.href()}
      values={{ q, commune: commune ?? "", quartier: zone ?? "", theme: theme ? themeWords[theme] : "", jour: from === today ? "" : from }}
      label={t.filter}
      lands="resultats"
      fold
    >
      {place && <input type="hidden" name="lieu" value={place} />}
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select name="commune" label={t.commune} empty={t.allCommunes} choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))} />
        {zones.length > 0 && (
          <Select name="quartier" label={t.zone} empty={t.allZones} choices={zones.map(({ code, name }) => ({ value: code, label: name }))} />
        )}
        <Select name="theme" label={t.theme} empty={t.allThemes} choices={themes.map((one) => ({ value: themeWords[one], label: t.themes[one] }))} />
        <TextField name="jour" label={t.from} type="date" />
      </div>
      <div class="activity-ticks">
        <Checkbox name="gratuit" label={t.onlyFree} checked={free} />
        <Checkbox name="fauteuil" label={t.onlyStepFree} checked={stepFree} />
        <Checkbox name="enfants" label={t.onlyChildren} checked={children} />
        <Button kind="quiet" icon="search">
          {t.show}
        </Button>
      </div>
    </Filters>
  );
}

/** The seven days from the first, each with how much happens. */
function Strip({ days, from, values }: CalendarProps) {
  const t = useTexts(activityTexts);
  const locale = useLocale();
  const week = Array.from({ length: 7 }, (_, at) => addDays(from, at));
  return (
    <nav class="week-strip" aria-label={t.strip}>
      <ul>
        {week.map((day) => {
          const count = days.find((one) => one.day === day)?.count ?? 0;
          const on = (options: Intl.DateTimeFormatOptions) => formatDate(`${day}T12:00:00Z`, locale, options);
          return (
            <li>
              <a href={`${hrefOf(values, day)}#resultats`} class={count === 0 ? "idle" : undefined} aria-current={day === from ? "date" : undefined}>
                <span class="vh">{sayDate(day, locale)}</span>
                <span aria-hidden="true">{on({ weekday: "short" })}</span>
                <b aria-hidden="true">{on({ day: "numeric" })}</b>
                <small>{count === 0 ? t.nothing : plural(count, locale, t.onDay)}</small>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Days({ dates, days, next, values, territory }: CalendarProps) {
  const t = useTexts(activityTexts);
  const locale = useLocale();
  const nameOf = (code: string) => territory.communeByCode(code)?.commune.name ?? "";
  return (
    <>
      <p id="resultats" class="row">
        <b>
          {plural(
            days.reduce((sum, { count }) => sum + count, 0),
            locale,
            t.count,
          )}
        </b>
        <Go icon="calendar" href={writeFilters(routes.feed.href(), calendarFilters, { ...values, day: null })}>
          {t.subscribe}
        </Go>
      </p>
      {[...Map.groupBy(dates, ({ day }) => day)].map(([day, ofDay]) => {
        const list = (dates: readonly ActivityDate[]) => (
          <Entries>
            {dates.map((date) => (
              <DateEntry date={date} communeName={nameOf(date.communeCode)} underDay />
            ))}
          </Entries>
        );
        const [first, more] = [ofDay.slice(0, mostOfDay), ofDay.slice(mostOfDay)];
        const entries = (
          <>
            {list(first)}
            {more.length > 0 && <Disclosure summary={plural(more.length, locale, t.moreOnDay)}>{list(more)}</Disclosure>}
          </>
        );
        return (
          <TitledPart id={`jour-${day}`} title={asHead(sayDate(day, locale))}>
            {dates.indexOf(ofDay[0]!) < openLines ? (
              entries
            ) : (
              <Disclosure narrow summary={plural(ofDay.length, locale, t.onDay)}>
                {entries}
              </Disclosure>
            )}
          </TitledPart>
        );
      })}
      {next !== null && <Go href={`${hrefOf(values, next)}#resultats`}>{t.later(sayDate(next, locale))}</Go>}
      <p class="row">
        <Go icon="database" href="/donnees/activites">
          {t.openData}
        </Go>
      </p>
    </>
  );
}
