import { addDays, isDayOfThisCentury } from "#platform/time/day.ts";
import { typedEuros } from "#platform/money/euros.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { kindWords, useWords } from "../list/premises.filters.ts";
import { accesses, type Details, kinds, longestDays, type Offer, type Period, periods, type Use, uses } from "../offer.ts";
import { editTexts } from "./edit.texts.ts";
import { type Owner, ownerValue } from "../owner.ts";

export const accessWords = { yes: "oui", limited: "partiel", no: "non", unknown: "inconnu" } as const;
export const periodWords = { month: "mois", year: "an", day: "jour", half_day: "demi-journee", hour: "heure" } as const;

/** The word of the code, of those that a field sends. */
function read<const code extends string>(form: Reader, name: string, codes: readonly code[], words: Readonly<Record<code, string>>, problem: string): code {
  const typed = form.text(name);
  const found = codes.find((one) => words[one] === typed);
  form.check(name, found !== undefined, problem);
  return found ?? codes[0]!;
}

/** All that is typed of an offer, against the owners among whom one chooses. */
export function readDetails(form: Reader, owners: readonly Owner[], today: string): Details {
  const t = editTexts[form.locale].problems;
  const owner = owners.find(({ value }) => value === form.text("ou"));
  form.check("ou", owner !== undefined, t.owner);
  const address = form.line("adresse", 0, 200, t.long) || null;
  form.check("adresse", address !== null || owner === undefined || owner.placeId !== null, t.address);
  const kind = read(form, "genre", kinds, kindWords, t.kind);
  const times = form.line("jours", 0, 200, t.long) || null;
  form.check("jours", kind !== "shared" || times !== null, t.times);
  return {
    ...{ placeId: owner?.placeId ?? null, communeCode: owner?.communeCode ?? "", kind, times, address },
    title: form.line("titre", 3, 120, t.title),
    about: form.lines("texte", 10, 4000, t.about),
    uses: readUses(form),
    surface: form.whole("surface", 1, 100_000, t.surface),
    ...readRent(form),
    ...readDays(form, today),
    wheelchair: read(form, "fauteuil", accesses, accessWords, t.wheelchair),
    access: form.lines("acces", 0, 500, t.long) || null,
    ...readContact(form),
  };
}

function readUses(form: Reader): Use[] {
  const problem = editTexts[form.locale].problems.uses;
  const typed = form.choices("usages", Object.values(useWords), problem);
  form.check("usages", typed.length > 0, problem);
  return uses.filter((one) => typed.includes(useWords[one]));
}

function readRent(form: Reader): Pick<Details, "rentCents" | "rentPer" | "rentNote"> {
  const t = editTexts[form.locale].problems;
  const rentCents = form.euros("loyer", 0, t.rent, 100_000_000);
  const free = rentCents === 0;
  const rentPer: Period | null = free ? null : read(form, "periode", periods, periodWords, t.period);
  return { rentCents, rentPer, rentNote: form.line("precisions", 0, 300, t.long) || null };
}

function readDays(form: Reader, today: string): Pick<Details, "fromDay" | "untilDay" | "closesOn"> {
  const t = editTexts[form.locale].problems;
  const [fromDay, untilDay, closesOn] = [form.text("des"), form.text("jusque") || null, form.text("fin")];
  form.check("des", isDayOfThisCentury(fromDay), t.from);
  if (untilDay !== null) form.check("jusque", isDayOfThisCentury(untilDay) && untilDay > fromDay && untilDay >= today, t.until);
  form.check("fin", isDayOfThisCentury(closesOn) && closesOn >= today && closesOn <= addDays(today, longestDays), t.closes);
  if (untilDay !== null) form.check("fin", closesOn <= untilDay, t.closesAfter);
  return { fromDay, untilDay, closesOn };
}

const telephone = /^\+?[\d .()/-]{6,30}$/;

function readContact(form: Reader): Pick<Details, "email" | "phone"> {
  const t = editTexts[form.locale].problems;
  const email = form.has("email") ? form.email("email", t.email) : null;
  const phone = form.line("telephone", 0, 30, t.phone) || null;
  form.check("telephone", phone === null || telephone.test(phone), t.phone);
  form.check("email", email !== null || phone !== null, t.contact);
  return { email, phone };
}

/** An offer as its form holds it. */
export const valuesOf = (offer: Offer): Values => ({
  ...{ ou: ownerValue(offer), genre: kindWords[offer.kind], titre: offer.title, texte: offer.about, usages: offer.uses.map((use) => useWords[use]) },
  ...{ surface: String(offer.surface), loyer: typedEuros(offer.rentCents), periode: offer.rentPer ? periodWords[offer.rentPer] : "" },
  ...{ precisions: offer.rentNote ?? "", jours: offer.times ?? "", adresse: offer.address ?? "", des: offer.fromDay, jusque: offer.untilDay ?? "" },
  ...{ fin: offer.closesOn, fauteuil: accessWords[offer.wheelchair], acces: offer.access ?? "", email: offer.email ?? "", telephone: offer.phone ?? "" },
  version: String(offer.version),
});
