import { colonIn } from "#platform/i18n/colon.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Entry } from "../money.ts";
import { sayVat } from "../say.ts";
import { ledgerTexts } from "./ledger.texts.ts";

/** "Paiement, carte"; "Geste du lieu : Panne du chauffage". */
export function sayLine({ kind, cents, method, vat, note }: Pick<Entry, "kind" | "cents" | "method" | "vat" | "note">, locale: Locale): string {
  const t = ledgerTexts[locale];
  const head = kind === "charge" && cents < 0 ? t.lessCharge : t.kinds[kind];
  const beside = method ? `, ${t.methods[method]}` : kind === "charge" && vat !== null ? `, ${t.vat(sayVat(vat, locale))}` : "";
  return `${head}${beside}${note ? `${colonIn(locale)} ${note}` : ""}`;
}
