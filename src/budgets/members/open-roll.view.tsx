import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { routes } from "../routes.ts";
import type { Poll } from "../votes.query.ts";
import { weightOf } from "../member.ts";
import { membersTexts } from "./members.texts.ts";

/** What an open ballot publishes, and of whom. */
export function OpenRoll({ poll: { vote, members } }: { poll: Poll }) {
  const t = useTexts(membersTexts);
  const locale = useLocale();
  return (
    <>
      {t.openForAll} {t.count(formatNumber(members.length, locale), formatNumber(weightOf(members), locale))}.{" "}
      <a href={routes.members.href({ slug: vote.slug })}>{t.see}</a>
    </>
  );
}
