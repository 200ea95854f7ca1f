import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import type { Member } from "../member.ts";
import { membersTexts } from "./members.texts.ts";

interface OpenBallotProps {
  vote: Pick<Vote, "slug" | "open_ballot">;
  /** Whose voice the reader holds; null for nobody's, or where it is not known who reads. */
  member: Member | null;
}

/** Said at every step of an open ballot, and nowhere else: what is published, and under whose name. */
export function OpenBallot({ vote, member }: OpenBallotProps) {
  const t = useTexts(membersTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  if (!vote.open_ballot) return null;
  return (
    <Notice tone="warn" title={t.open}>
      <p>{member ? t.openFor(member.name, plural(member.weight, locale, general.voices)) : t.openForAll}</p>
      <Onward href={routes.members.href({ slug: vote.slug })}>{t.see}</Onward>
    </Notice>
  );
}
