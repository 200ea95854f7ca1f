import { formatDate, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Lack } from "#bookings";
import type { Loan } from "./loans.query.ts";
import type { Refusal, State } from "./loan.ts";
import { loansTexts } from "./loans.texts.ts";

/** The noon of a day: the same day in every zone of Europe. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** "3 décembre 2026". */
export const sayDayOf = (day: string, locale: Locale): string => formatDate(noon(day), locale, { day: "numeric", month: "long", year: "numeric" });

/** "jeu. 3 déc.". */
export const sayShort = (day: string, locale: Locale): string => formatDate(noon(day), locale, { weekday: "short", day: "numeric", month: "short" });

/** "du 3 décembre 2026 au 6 décembre 2026". */
export const sayDays = ({ firstDay, lastDay }: Pick<Loan, "firstDay" | "lastDay">, locale: Locale): string =>
  firstDay === lastDay ? sayDayOf(firstDay, locale) : loansTexts[locale].fromTo(sayDayOf(firstDay, locale), sayDayOf(lastDay, locale));

export const sayLength = (days: number, locale: Locale): string => plural(days, locale, loansTexts[locale].days);

/** What is lent, in this language where its host wrote it. */
export const thingOf = ({ thing, translations }: Pick<Loan, "thing" | "translations">, locale: Locale): string =>
  (locale === "fr" ? undefined : translations[locale]?.name) ?? thing;

/** Whoever owes it, for those who lend. */
export const borrowerOf = (
  { borrower, borrowerName, personName, personId }: Pick<Loan, "borrower" | "borrowerName" | "personName" | "personId">,
  locale: Locale,
): string => {
  const person = personId === null ? loansTexts[locale].gone : (personName ?? loansTexts[locale].gone);
  return borrower === "person" ? person : `${borrowerName ?? ""} (${person})`;
};

export const sayRefusal = ({ rule, limit }: Refusal, locale: Locale): string => loansTexts[locale].refusals[rule](limit);

export const sayLacks = (lacks: readonly Lack[], locale: Locale): string => lacks.map(({ says }) => says[locale]).join(". ");

export const toneOf = (state: State): "ok" | "warn" | "danger" | "info" | "none" => {
  if (state === "granted" || state === "returned") return "ok";
  if (state === "lost" || state === "refused") return "danger";
  if (state === "asked" || state === "queued" || state === "offered") return "warn";
  return state === "out" || state === "sent" || state === "coming" ? "info" : "none";
};
