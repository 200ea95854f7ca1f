import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { Call, Envelope } from "../calls.query.ts";
import type { Ceiling } from "./ceiling.query.ts";
import type { Absence, Decision, RankedFile, SentReview } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";
import type { Place, Spread } from "./rank.ts";

export type CommitteeFile = RankedFile;

export interface CommitteeProps {
  call: Call;
  files: readonly CommitteeFile[];
  /** Of what is not granted yet. */
  places: readonly Place[];
  spreads: readonly Spread[];
  ceilings: readonly Ceiling[];
  reviews: readonly SentReview[];
  /** How many reviews of a file count no more. */
  aside: ReadonlyMap<string, number>;
  envelopes: readonly (Envelope & { readonly value: string; readonly freeCents: number })[];
  decided: readonly Decision[];
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
