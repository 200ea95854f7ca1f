import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayClock } from "#platform/i18n/say-when.ts";
import { Select } from "#platform/ui/form.tsx";
import { clock } from "../calendar/week.ts";
import { bookTexts } from "./book.texts.ts";

/** When it begins and ends, on the grid of what is booked; `step` in minutes. */
export function HourFields({ step }: { step: number }) {
  const { fields: f } = useTexts(bookTexts);
  const locale = useLocale();
  const times = (first: number, last: number) =>
    Array.from({ length: (last - first) / step + 1 }, (_, at) => first + at * step).map((minutes) => ({
      value: clock(minutes),
      label: sayClock(clock(minutes), locale),
    }));
  return (
    <div class="booking-times">
      <Select name="de" {...f.from} choices={times(0, 1440 - step)} />
      <Select name="a" {...f.to} choices={times(step, 1440)} />
    </div>
  );
}
