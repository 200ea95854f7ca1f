import type { Locale } from "#platform/i18n/locale.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { addDays, isDay } from "#platform/time/day.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import type { Mode } from "../route.ts";
import { type Half, halves, type WishedDay } from "../visit.ts";
import { visitsTexts } from "../visits.texts.ts";
import { isCountry, isTheme, type Kind, kinds, languages, transports, type Wish, wishes } from "../vocabulary.ts";
import { askTexts } from "./ask.texts.ts";

export interface Asked {
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

export type Values = Record<string, string | string[]>;
export type Problems = Record<string, string>;
export type Read = { ok: true; value: Asked } | { ok: false; problems: Problems };

export const wishedDays = [1, 2, 3] as const;
export const mostPlaces = 8;

/** What was typed, for the form to show again. */
export function valuesOf(input: FormInput): Values {
  return { ...input.text, themes: input.all("themes"), places: input.all("places") };
}

/** A name goes into subjects and lists: one line, no address of a site. */
const isName = (text: string, max: number) => text.length >= 2 && text.length <= max && !/[\p{Cc}\u2028\u2029]|https?:|www\./iu.test(text);

const isEmail = (text: string) => text.length <= 254 && /^[^\s@<>()[\],;:"\\\p{Cc}]+@[^\s@<>()[\],;:"\\\p{Cc}]+\.[^\s@.<>()[\],;:"\\\p{Cc}]{2,}$/u.test(text);

export function readAsked(input: FormInput, locale: Locale, today: string, { email: known }: { email?: string } = {}): Read {
  const t = askTexts[locale];
  const text = (name: string) => (input.text[name] ?? "").trim();
  const problems: Problems = {};
  const check = (name: string, right: boolean, problem: string) => {
    if (!right) problems[name] = problem;
  };
  const email = known ?? text("email").toLowerCase();
  const themes = [...new Set(input.all("themes"))].filter(isTheme);
  const placeIds = [...new Set(input.all("places"))].filter(isUuid);
  const people = /^\d{1,3}$/.test(text("people")) ? Number(text("people")) : 0;

  check("organisation", isName(text("organisation"), 160), t.organisationMissing);
  check("kind", Object.hasOwn(kinds, text("kind")), t.kindMissing);
  check("city", isName(text("city"), 120), t.cityMissing);
  check("country", isCountry(text("country")), t.countryMissing);
  check("contact_name", isName(text("contact_name"), 120), t.contactMissing);
  check("email", isEmail(email), t.emailWrong);
  check("phone", text("phone") === "" || /^\+?[\d\s().-]{6,30}$/.test(text("phone")), t.phoneWrong);
  check("wish", Object.hasOwn(wishes, text("wish")), t.wishMissing);
  check("themes", themes.length > 0, t.themesMissing);
  check("places", placeIds.length <= mostPlaces, t.placesMany);
  const when = readWhen(text, locale, today);
  Object.assign(problems, when.problems);
  check("people", people >= 1 && people <= 200, t.sizeWrong);
  check("language", Object.hasOwn(languages, text("language")), t.languageMissing);
  check("transport", Object.hasOwn(transports, text("transport")), t.transportMissing);
  check("message", text("message").length <= 3000, visitsTexts[locale].tooLong(3000));
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      organisation: text("organisation"),
      kind: text("kind") as Kind,
      city: text("city"),
      country: text("country"),
      contactName: text("contact_name"),
      email,
      phone: text("phone") || null,
      people,
      wish: text("wish") as Wish,
      themes,
      placeIds,
      days: when.days,
      period: when.period,
      language: text("language"),
      wheelchair: text("wheelchair") === "1",
      transport: text("transport") as Mode,
      message: text("message") || null,
    },
  };
}

function readWhen(text: (name: string) => string, locale: Locale, today: string) {
  const t = askTexts[locale];
  const problems: Problems = {};
  const problemOf = (day: string) => (!isDay(day) ? t.dayWrong : day <= today ? t.dayPast : day > addDays(today, 731) ? t.dayFar : null);
  const days: WishedDay[] = [];
  for (const n of wishedDays) {
    const day = text(`day${n}`);
    if (!day) continue;
    const problem = problemOf(day);
    if (problem) problems[`day${n}`] = problem;
    const half = text(`half${n}`) as Half;
    if (!days.some((other) => other.day === day)) days.push({ day, half: halves.includes(half) ? half : "whole" });
  }
  const [from, until] = [text("from"), text("until") || text("from")];
  if (from || until) {
    const wrong = problemOf(until) ?? (isDay(from) ? null : t.dayWrong);
    if (wrong) problems[isDay(from) ? "until" : "from"] = wrong;
    else if (until < from) problems["until"] = t.periodWrong;
  }
  if (days.length === 0 && !from && !until) problems["day1"] = t.whenMissing;
  return { problems, days, period: from ? { from, until } : null };
}
