import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayClock } from "#platform/i18n/say-when.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Actions, CheckboxGroup, Form, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { dayOf } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { bookTexts } from "../book/book.texts.ts";
import { clock } from "../calendar/week.ts";
import { PriceTold } from "../charges/price.view.tsx";
import type { Priced } from "../charges/pricing.ts";
import type { Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { sayRefusal, sayWhen, wordsIn } from "../say.ts";
import type { SeriesDate } from "./preview.query.ts";
import { type Rhythm, rhythmWords } from "./series.ts";
import { seriesTexts } from "./series.texts.ts";

interface SeriesProps {
  resource: Resource;
  dates: readonly SeriesDate[] | null;
  price?: Priced | undefined;
  form: FormState;
  action: string;
}

export function Series({ resource, dates, price, form, action }: SeriesProps) {
  const t = useTexts(seriesTexts);
  const locale = useLocale();
  const { name } = wordsIn(resource, locale);
  return (
    <>
      <PageHead title={t.title(name)} trail={[{ label: name, href: routes.show.href({ slug: resource.slug }) }]} lead={t.lead} joined />
      <Band ground="surface" tight>
        <Form action={action} state={form} label={t.title(name)}>
          <Fields resource={resource} />
          {dates && dates.length > 0 && <Dates resource={resource} dates={dates} />}
          {price && <PriceTold price={price} />}
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
      </Band>
    </>
  );
}

function Fields({ resource: { step, quantity, kind } }: Pick<SeriesProps, "resource">) {
  const t = useTexts(seriesTexts);
  const { fields: f } = useTexts(bookTexts);
  const locale = useLocale();
  const times = (first: number, last: number) =>
    Array.from({ length: (last - first) / step + 1 }, (_, at) => first + at * step).map((minutes) => ({
      value: clock(minutes),
      label: locale === "fr" ? sayClock(clock(minutes)) : clock(minutes),
    }));
  return (
    <>
      <TextField name="jour" {...f.day} type="date" short />
      <div class="booking-times">
        <Select name="de" {...f.from} choices={times(0, 1440 - step)} />
        <Select name="a" {...f.to} choices={times(step, 1440)} />
      </div>
      <Select
        name="rythme"
        label={t.rhythm}
        choices={(Object.keys(rhythmWords) as Rhythm[]).map((one) => ({ value: rhythmWords[one], label: t.rhythms[one] }))}
      />
      <TextField name="jusque" label={t.until} hint={t.untilHint} type="date" short />
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
  const why = ({ problem }: SeriesDate) =>
    problem === null ? "" : "taken" in problem ? t.taken : problem.refusals.map((refusal) => sayRefusal(refusal, locale)).join(". ");
  return (
    <>
      <CheckboxGroup
        name="dates"
        label={t.dates}
        hint={t.datesLead(free.length, dates.length)}
        choices={free.map((one) => ({ value: dayOf(one.wish.from), label: say(one) }))}
      />
      {left.length > 0 && (
        <ul>
          {left.map((one) => (
            <li>
              {say(one)}, {t.leftOut}. {why(one)}.{" "}
              <a href={withQuery(routes.show.href({ slug: resource.slug }), { jour: dayOf(one.wish.from) })}>
                {t.otherTime}
                <span class="vh">, {say(one)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
