import { typedEuros } from "#platform/money/euros.ts";
import { isClock } from "#platform/time/clock.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Offer } from "../offers.query.ts";
import { type Halves, type Quiet, quiets } from "../telework.ts";
import { readVat, writeVat } from "../vat.ts";
import { hostingTexts } from "./hosting.texts.ts";

export interface OfferForm extends Halves {
  readonly halfCents: number;
  readonly dayCents: number;
  readonly vat: number | null;
  readonly cancel: number;
  readonly quiet: Quiet;
  readonly note: string | null;
  readonly state: "open" | "paused";
  readonly version: number;
}

/** Names of the four hours of a day in the form. */
export const hourFields = { morningFrom: "matin-de", morningTo: "matin-a", afternoonFrom: "apres-de", afternoonTo: "apres-a" } as const;

export function readOffer(form: Reader): OfferForm {
  const t = hostingTexts[form.locale].problems;
  const halfCents = form.euros("demi", 0, t.half, 100_000);
  const dayCents = form.euros("journee", 0, t.day, 200_000);
  form.check("journee", dayCents >= halfCents && dayCents <= 2 * halfCents, t.dayBetween);
  const hours = readHours(form);
  return {
    ...{ halfCents, dayCents, ...hours, vat: readVat(form, t.vat), cancel: form.whole("annulation", 0, 336, t.cancel) },
    ...{ quiet: form.choice("calme", quiets, t.quiet), note: form.lines("note", 0, 1000, t.note) || null },
    ...{ state: form.ticked("pause") ? "paused" : "open", version: form.version() },
  };
}

function readHours(form: Reader): Halves {
  const t = hostingTexts[form.locale].problems;
  const clock = (name: string) => {
    const typed = form.text(name).trim();
    form.check(name, isClock(typed), t.clock);
    return typed;
  };
  const hours = {
    morningFrom: clock(hourFields.morningFrom),
    morningTo: clock(hourFields.morningTo),
    afternoonFrom: clock(hourFields.afternoonFrom),
    afternoonTo: clock(hourFields.afternoonTo),
  };
  form.check(hourFields.morningTo, hours.morningFrom < hours.morningTo, t.order);
  form.check(hourFields.afternoonFrom, hours.morningTo <= hours.afternoonFrom, t.order);
  form.check(hourFields.afternoonTo, hours.afternoonFrom < hours.afternoonTo, t.order);
  return hours;
}

export const valuesOf = (one: Offer): Record<string, string> => ({
  ...{
    version: String(one.version),
    demi: typedEuros(one.state === null ? null : one.halfCents),
    journee: typedEuros(one.state === null ? null : one.dayCents),
  },
  ...{ tva: writeVat(one.vat), annulation: String(one.cancel), calme: one.quiet, note: one.note ?? "", pause: one.state === "paused" ? "1" : "" },
  ...Object.fromEntries(Object.entries(hourFields).map(([key, name]) => [name, one[key as keyof Halves]])),
});
