import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Actions, CheckboxGroup, Form, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { dayOf } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { HourFields } from "../book/hour-fields.view.tsx";
import { bookTexts } from "../book/book.texts.ts";
import { PriceTold } from "../charges/price.view.tsx";
import type { PriceOffer } from "../charges/pricing.ts";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { sayRefusal, sayWhen, wordsIn } from "../say.ts";
import { WhomFields } from "../whom/whom-fields.view.tsx";
import type { Choices } from "../whom/whom.form.ts";
import { type Holiday, zonesOf } from "../holidays/holiday.ts";
import type { SeriesDate } from "./preview.query.ts";
import { insteadField, insteadValue } from "./series.form.ts";
import { rhythmWords } from "./series.ts";
import { seriesTexts } from "./series.texts.ts";

interface SeriesProps {
  resource: Resource;
  dates: readonly SeriesDate[] | null;
  skipped: readonly string[];
  choices: Choices;
  holidays: readonly Holiday[];
  price?: PriceOffer | undefined;
  form: FormState;
  action: string;
}

export function Series({ resource, dates, skipped, choices, holidays, price, form, action }: SeriesProps) {
  const t = useTexts(seriesTexts);
  const locale = useLocale();
  const { name } = wordsIn(resource, locale);
  return (
    <PageFrame title={t.title(name)} trail={[{ label: name, href: routes.show.href({ slug: resource.slug }) }]} lead={t.lead} ground="surface">
      <Form action={action} state={form} label={t.title(name)}>
        <WhomFields choices={choices} values={form.values} />
        <Fields resource={resource} holidays={holidays} />
        {skipped.length > 0 && <p>{t.skipped(skipped.map((day) => formatDate(`${day}T12:00:00Z`, locale, { day: "numeric", month: "long" })).join(", "))}</p>}
        {dates && dates.length > 0 && <Dates resource={resource} dates={dates} />}
        {price && <PriceTold price={price} code />}
        <Actions>
          {dates && dates.length > 0 && (
            <Button big act="book">
              {t.confirm}
            </Button>
          )}
          <Button big kind={dates ? "quiet" : "main"} act="preview">
            {t.preview}
          </Button>
        </Actions>
      </Form>
    </PageFrame>
  );
}

function Fields({ resource: { step, quantity, kind }, holidays }: Pick<SeriesProps, "resource" | "holidays">) {
  const t = useTexts(seriesTexts);
  const { fields: f } = useTexts(bookTexts);
  return (
    <>
      <TextField name="jour" {...f.day} type="date" short />
      <HourFields step={step} />
      <Select name="rythme" label={t.rhythm} choices={keysOf(rhythmWords).map((one) => ({ value: rhythmWords[one], label: t.rhythms[one] }))} />
      <TextField name="jusque" label={t.until} hint={t.untilHint} type="date" short />
      {holidays.length > 0 && (
        <Select
          name="vacances"
          label={t.holidays}
          hint={t.holidaysHint}
          empty={t.holidaysKept}
          choices={zonesOf(holidays).map((zone) => ({ value: zone, label: t.zone(zone) }))}
        />
      )}
      {quantity > 1 && <TextField name="nombre" {...f.units} inputMode="numeric" maxLength={3} short />}
      {kind === "room" && <TextField name="personnes" {...f.people} inputMode="numeric" maxLength={4} short optional />}
      <TextField name="usage" {...f.purpose} maxLength={300} optional />
    </>
  );
}

function Dates({ resource, dates }: { resource: Resource; dates: readonly SeriesDate[] }) {
  const t = useTexts(seriesTexts);
  const locale = useLocale();
  const free = dates.filter(({ problem }) => problem === null);
  const left = dates.filter(({ problem }) => problem !== null);
  const say = ({ wish }: SeriesDate) => sayWhen(wish.from, wish.to, locale);
  return (
    <>
      {free.length > 0 && (
        <CheckboxGroup
          name="dates"
          label={t.dates}
          hint={t.datesLead(free.length, dates.length)}
          choices={free.map((one) => ({ value: dayOf(one.wish.from), label: say(one) }))}
        />
      )}
      {left.length > 0 && <h2>{t.clashes}</h2>}
      {left.map((one) => (
        <Instead resource={resource} date={one} />
      ))}
    </>
  );
}

/** A date that cannot be as it was asked: what can be had instead, or nothing. */
function Instead({ resource, date: { wish, problem, ways } }: { resource: Resource; date: SeriesDate }) {
  const t = useTexts(seriesTexts);
  const locale = useLocale();
  const said = sayWhen(wish.from, wish.to, locale);
  const why = problem === null ? "" : "taken" in problem ? t.taken : problem.refusals.map((refusal) => sayRefusal(refusal, locale)).join(". ");
  const name = ({ id, words, translations, placeName }: Resource) =>
    id === resource.id ? "" : `${wordsIn({ words, translations }, locale).name}, ${placeName}, `;
  const other = (
    <p>
      <a href={withQuery(routes.show.href({ slug: resource.slug }), { jour: dayOf(wish.from) })}>
        {t.otherTime}
        <span class="vh">, {said}</span>
      </a>
    </p>
  );
  if (ways.length === 0)
    return (
      <div>
        <p>
          <b>{said}</b>. {why}. {t.leftOut}
        </p>
        {other}
      </div>
    );
  return (
    <div>
      <Select
        name={insteadField(dayOf(wish.from))}
        label={said}
        hint={`${why}.`}
        empty={t.leaveOut}
        choices={ways.map(({ resource: way, from, to }) => ({
          value: insteadValue({ resourceId: way.id, from, to }),
          label: `${name(way)}${sayWhen(from, to, locale)}`,
        }))}
      />
      {other}
    </div>
  );
}
