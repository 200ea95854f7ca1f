import { dayOf } from "#platform/time/day.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import { typedEuros } from "#platform/money/euros.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type CoverKind, coverKinds, type Covers, type Edition, type Group, groups, type EditionDraft } from "../price.ts";
import { listTexts } from "./list.texts.ts";

const groupWords = { all: "tous", resident: "quartier", job_seeker: "emploi", member: "adherent", association: "association", company: "entreprise" } as const;
const coverWords = { hour: "heure", half: "demi", day: "jour" } as const;

export const fieldOf = (group: Group, cover: CoverKind): string => `${groupWords[group]}_${coverWords[cover]}`;

/** 100,000 euros: more for a day is a typing error. */
const mostCents = 10_000_000;

/** What a list says from a day on, as it was typed: what is left empty is not sold. */
export function readEdition(form: Reader, now: Date): EditionDraft {
  const t = listTexts[form.locale].problems;
  const covers: Covers = {};
  for (const group of groups) {
    const sold: Partial<Record<CoverKind, number>> = {};
    for (const kind of coverKinds) if (form.has(fieldOf(group, kind))) sold[kind] = form.euros(fieldOf(group, kind), 0, t.euros, mostCents);
    if (Object.keys(sold).length > 0) covers[group] = sold;
  }
  form.check(fieldOf("all", "hour"), covers.all !== undefined, t.all);
  const starts = form.day("debut", t.starts);
  form.check("debut", starts === "" || starts >= dayOf(now), t.past);
  const minutes = (name: string, most: number) => (form.has(name) ? form.whole(name, 0, most, t.minutes(most)) : 0);
  const deposit = form.has("caution") ? form.euros("caution", 0, t.euros, mostCents) : 0;
  return {
    covers,
    starts,
    freeUnder: minutes("gratuit_court", 1440),
    freeMonth: minutes("gratuit_mois", 6000),
    deposit,
    vat: readVat(form),
    prepay: form.ticked("avance"),
  };
}

/** Of the field `tva`: hundredths of a percent of "20", "5,5"; null when nothing was typed: exempt. */
export function readVat(form: Reader): number | null {
  const typed = form.text("tva");
  if (typed === "") return null;
  const right = /^\d{1,2}(?:[.,]\d{1,2})?\s*%?$/.test(typed);
  const vat = right ? Math.round(Number.parseFloat(typed.replace(",", ".")) * 100) : 0;
  form.check("tva", right && vat <= 3000, listTexts[form.locale].problems.vat);
  return vat;
}

/** The form of the next edition begins with what the last one says. */
export function valuesOf(last: Edition | undefined, now: Date): Values {
  const today = dayOf(now);
  if (!last) return { debut: today };
  const coming = last.starts > today;
  const values: Record<string, string> = { debut: coming ? last.starts : today };
  for (const group of groups)
    for (const kind of coverKinds) {
      const cents = last.covers[group]?.[kind];
      if (cents !== undefined) values[fieldOf(group, kind)] = typedEuros(cents);
    }
  const some = (value: number) => (value === 0 ? "" : String(value));
  const deposit = last.deposit === 0 ? "" : typedEuros(last.deposit);
  return {
    ...values,
    gratuit_court: some(last.freeUnder),
    gratuit_mois: some(last.freeMonth),
    caution: deposit,
    tva: typedVat(last.vat),
    ...(last.prepay && { avance: "1" }),
  };
}

/** As it is typed again in a field: "5,5"; nothing where exempt. */
export const typedVat = (vat: number | null): string => (vat === null ? "" : String(vat / 100).replace(".", ","));
