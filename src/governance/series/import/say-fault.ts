import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayValue } from "../../figures/say-figure.ts";
import type { Series } from "../../series.ts";
import { seriesTexts } from "../series.texts.ts";
import type { Fault } from "./file-values.ts";

export function sayFault(fault: Fault, unit: Series["unit"], locale: Locale): string {
  const { faults } = seriesTexts[locale];
  if (fault.kind === "code") return faults.code(fault.code.slice(0, 40));
  if (fault.kind === "name" || fault.kind === "several") {
    const near = fault.near.map(({ name, code }) => `${name} (${code})`);
    return faults[fault.kind](fault.typed.slice(0, 40), near.join(", "));
  }
  if (fault.kind === "part") return faults.part(fault.typed.slice(0, 40), fault.whole);
  if (fault.kind === "disagree") return faults.disagree(fault.typed.slice(0, 40), fault.code.slice(0, 40));
  if (fault.kind === "ambiguous") return faults.ambiguous(fault.typed.slice(0, 40));
  if (fault.kind === "other") return faults.other(sayValue(fault.value, unit, locale));
  if (fault.kind === "twice" || fault.kind === "post") return faults[fault.kind](formatNumber(fault.first, locale));
  return faults[fault.kind];
}
