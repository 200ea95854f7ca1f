import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Select, TextField } from "#platform/ui/form.tsx";
import type { Call, Envelope } from "../calls.query.ts";
import type { Ceiling } from "./ceiling.query.ts";
import type { Absence, RankedFile, SentReview } from "./judge.query.ts";
import { routes } from "../routes.ts";
import { judgeTexts } from "./judge.texts.ts";
import { percentOf, type Place, type Spread } from "./rank.ts";
import type { Standing } from "./standing.query.ts";

export type CommitteeFile = RankedFile;

export interface CommitteeProps {
  call: Call;
  standing: Standing;
  /** Of what is not granted yet. */
  places: readonly Place[];
  /** The page of it that is shown, with its files in the same order. */
  shown: { readonly page: number; readonly pages: number; readonly places: readonly Place[]; readonly files: readonly CommitteeFile[] };
  spreads: readonly Spread[];
  ceilings: readonly Ceiling[];
  reviews: readonly SentReview[];
  envelopes: readonly (Envelope & { readonly value: string; readonly freeCents: number })[];
  absences: readonly Absence[];
  /** The form is filled in by the rule. */
  proposed: boolean;
  form: FormState;
}

/** In a list of those who pay, where the empty choice says by shares. */
export const metropolisPays = "metropole";

export const outcomeTones = { granted: "ok", reserve: "warn", below: "danger", unjudged: "none" } as const;

export function Excess({ ceiling }: { ceiling: Ceiling | undefined }) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  return ceiling && ceiling.excessCents > 0 ? <Badge tone="danger">{t.minimisExcess(sayEuros(ceiling.excessCents, locale))}</Badge> : null;
}

/** The page of the committee that is read, so that what was typed comes back on it. */
export function committeeAddress(call: Call, page: number, more: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams({ ...(page > 1 && { page: String(page) }), ...more });
  return asked.size > 0 ? `${routes.committee.href({ slug: call.slug })}?${asked}` : routes.committee.href({ slug: call.slug });
}

/** The score of a file, and what the rules add to it: "72,5 % + 5 %". */
export function sayScore({ score, bonus }: Pick<Place, "score" | "bonus">, locale: Locale): string {
  const percent = percentOf(score);
  if (percent === null) return "–";
  return `${formatNumber(percent, locale)}\u00a0%${bonus ? ` + ${formatNumber(bonus, locale)}\u00a0%` : ""}`;
}

/** More files than this are chosen by their number. */
export const mostChoices = 100;

/** One of these files: to choose from, or by its number where they are many. */
export function FileChoice({ name, files }: { name: string; files: readonly Pick<CommitteeFile, "id" | "number" | "title">[] }) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  if (files.length > mostChoices) return <TextField name={name} label={t.fileNumber} inputMode="numeric" maxLength={7} short />;
  return (
    <Select
      name={name}
      label={t.file}
      choices={files.map(({ id, number, title }) => ({ value: id, label: `${formatNumber(number, locale)}. ${title}`, written: true }))}
    />
  );
}
