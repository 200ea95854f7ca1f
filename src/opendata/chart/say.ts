import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { DatasetField } from "#platform/open-data/dataset.ts";
import { sayCode } from "../look/code-word.ts";
import { opendataTexts } from "../opendata.texts.ts";
import type { Chart, ChartPoint, Step } from "./chart.ts";
import { chartTexts } from "./chart.texts.ts";

/** A column as its publisher calls it, without more than a line can hold. */
export const sayField = ({ says }: Pick<DatasetField, "says">, locale: Locale): string => cut(says[locale], 60);

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);

/** Within a sentence: "Nom courant" becomes "nom courant", "SIRET" stays. */
const within = (text: string): string => (/^\p{Lu}[\p{Ll}’ ]/u.test(text) ? `${text[0]!.toLowerCase()}${text.slice(1)}` : text);

/** "Moyenne : hauteur (m)", "Nombre de lignes". */
export function sayMeasure({ measure }: Chart, locale: Locale): string {
  const t = chartTexts[locale];
  if (!measure) return t.count;
  const { field, reckoning } = measure;
  return t.reckoned(t.reckonings[reckoning], within(field.unit ? `${sayField(field, locale)} (${field.unit})` : sayField(field, locale)));
}

export const sayChart = (chart: Chart, locale: Locale): string => chartTexts[locale].said(sayMeasure(chart, locale), within(sayField(chart.by, locale)));

/** What a bar or a point stands for: "novembre 2026", "oui", "Érable". */
export function sayBy({ by }: Pick<ChartPoint, "by">, { by: field }: Chart, step: Step | null, locale: Locale): string {
  if (by === null) return "";
  const { type } = field;
  if (type === "boolean") return by === "true" ? opendataTexts[locale].yes : opendataTexts[locale].no;
  if (type === "integer" || type === "number") return formatNumber(Number(by), locale, { maximumFractionDigits: 6 });
  if (step === "mois") return formatDate(`${by}-15`, locale, { month: "long", year: "numeric" });
  return step === "jour" ? formatDate(`${by}T12:00:00Z`, locale) : cut(sayCode(field, by, locale), 60);
}

/** Sums and means with no more digits than are read. */
export const sayAmount = (value: number | null, locale: Locale): string =>
  value === null ? "–" : formatNumber(value, locale, Math.abs(value) >= 1_000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 });
