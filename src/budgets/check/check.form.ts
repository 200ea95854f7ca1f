import type { Locale } from "#platform/i18n/locale.ts";
import type { Tie } from "../vote.ts";
import { type Ages, sayOwnAge } from "../ages.ts";
import { checkTexts } from "./check.texts.ts";
import type { Eligibility } from "./eligibility.ts";

export type Problems = Record<string, string>;
export type Declared = { ok: true; tie: Tie; commune: string } | { ok: false; problems: Problems };

/** What makes of somebody a voter, as they declare it; an attestation answers for itself. */
export function readDeclaration(text: Record<string, string>, { attested, declares, communes }: Eligibility, vote: Ages, locale: Locale): Declared {
  const t = checkTexts[locale];
  const problems: Problems = {};
  const only = declares.length === 1 ? declares[0] : undefined;
  const tie = attested ? "attested_residence" : declares.find((one) => one === (only ?? text["lien"]));
  const commune = attested ?? communes.find((code) => code === text["commune"]);
  if (!tie) problems["lien"] = t.tieMissing;
  if (!commune) problems["commune"] = t.communeMissing;
  const ages = sayOwnAge(vote, locale);
  if (ages && text["age"] !== "1") problems["age"] = t.ageMissing(ages);
  if (!tie || !commune || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, tie, commune };
}
