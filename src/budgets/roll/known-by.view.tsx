import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Vote } from "../votes.query.ts";
import { rollTexts } from "./roll.texts.ts";

interface KnownByProps {
  vote: Vote;
  /** Of the list, or of the codes; null where the vote has neither. */
  places: number | null;
}

/** By what a vote knows a person, and what that is worth. */
export function KnownBy({ vote: { electors, accepts }, places }: KnownByProps) {
  const t = useTexts(rollTexts);
  const locale = useLocale();
  return (
    <>
      <b>{t.electors[electors]}.</b> {t.weakness[electors]}
      {places !== null && ` ${t.listCount(formatNumber(places, locale))}.`}
      {accepts.includes("attested_residence") && ` ${t.attestedWeakness}`}
    </>
  );
}
