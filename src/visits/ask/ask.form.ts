import { isUuid } from "#platform/text/uuid.ts";
import { addDays, isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Mode } from "../route.ts";
import { halves, type WishedDay } from "../visit.ts";
import { visitsTexts } from "../visits.texts.ts";
import { isCountry, kinds, languages, namesOf, themes, transports, wishes, type Kind, type Wish } from "../vocabulary.ts";
import { askTexts } from "./ask.texts.ts";

export interface NewRequest {
  readonly organisation: string;
  readonly kind: Kind;
  readonly city: string;
  readonly country: string;
  readonly contactName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly people: number;
  readonly wish: Wish;
  readonly themes: string[];
  readonly placeIds: string[];
  readonly days: readonly WishedDay[];
  readonly period: { readonly from: string; readonly until: string } | null;
  readonly language: string;
  readonly wheelchair: boolean;
  readonly transport: Mode;
  readonly message: string | null;
}

export const wishedDays = [1, 2, 3] as const;
const mostPlaces = 8;

/** What a delegation wishes, from `today` on. An address that was confirmed already is not asked for again. */
export function readRequest(form: Reader, today: string, confirmedEmail?: string): NewRequest {
  const t = askTexts[form.locale];
  return {
    organisation: readName(form, "organisation", 160, t.organisationMissing),
    kind: form.choice("kind", namesOf(kinds), t.kindMissing),
    city: readName(form, "city", 120, t.cityMissing),
    country: readCountry(form),
    contactName: readName(form, "contact_name", 120, t.contactMissing),
    email: confirmedEmail ?? form.email("email", t.emailWrong),
    phone: readPhone(form),
    wish: form.choice("wish", namesOf(wishes), t.wishMissing),
    themes: readThemes(form),
    placeIds: readPlaces(form),
    ...readWhen(form, today),
    people: form.whole("people", 1, 200, t.sizeWrong),
    language: form.choice("language", namesOf(languages), t.languageMissing),
    transport: form.choice("transport", namesOf(transports), t.transportMissing),
    wheelchair: form.ticked("wheelchair"),
    message: form.lines("message", 0, 3000, visitsTexts[form.locale].tooLong(3000)) || null,
  };
}

/** A name goes into subjects and lists: one line, no address of a site. */
function readName(form: Reader, field: string, most: number, problem: string): string {
  form.check(field, !/[\p{Cc}\u2028\u2029]|https?:|www\./iu.test(form.text(field)), problem);
  return form.line(field, 2, most, problem);
}

function readCountry(form: Reader): string {
  form.check("country", isCountry(form.text("country")), askTexts[form.locale].countryMissing);
  return form.text("country");
}

function readPhone(form: Reader): string | null {
  form.check("phone", !form.has("phone") || /^\+?[\d\s().-]{6,30}$/.test(form.text("phone")), askTexts[form.locale].phoneWrong);
  return form.text("phone") || null;
}

function readThemes(form: Reader): string[] {
  const t = askTexts[form.locale];
  const chosen = form.choices("themes", namesOf(themes), t.themesMissing);
  form.check("themes", chosen.length > 0, t.themesMissing);
  return chosen;
}

function readPlaces(form: Reader): string[] {
  const ids = [...new Set(form.all("places"))].filter(isUuid);
  form.check("places", ids.length <= mostPlaces, askTexts[form.locale].placesMany);
  return ids;
}

/** Up to three days, each once, or a period; within two years. */
function readWhen(form: Reader, today: string): Pick<NewRequest, "days" | "period"> {
  const t = askTexts[form.locale];
  const liesAhead = (field: string, day: string) =>
    form.check(field, isDay(day), t.dayWrong) && form.check(field, day > today, t.dayPast) && form.check(field, day <= addDays(today, 731), t.dayFar);

  const days = wishedDays.flatMap((n): WishedDay[] => {
    const day = form.text(`day${n}`);
    if (!day) return [];
    liesAhead(`day${n}`, day);
    return [{ day, half: halves.find((half) => half === form.text(`half${n}`)) ?? "whole" }];
  });
  const [from, until] = [form.text("from"), form.text("until") || form.text("from")];
  if (until && form.check("from", isDay(from), t.dayWrong) && liesAhead("until", until)) form.check("until", until >= from, t.periodWrong);
  form.check("day1", days.length > 0 || until !== "", t.whenMissing);
  return { days: days.filter(({ day }, at) => days.findIndex((other) => other.day === day) === at), period: from ? { from, until } : null };
}
