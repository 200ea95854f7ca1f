import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { stateNames } from "../states.texts.ts";
import { proposalTexts } from "../proposal.texts.ts";
import { proposalHref } from "../proposal-address.ts";
import type { SimilarProposal } from "./similar.query.ts";

/** Ideas that resemble one that is being written: each opens in its own page, where it can be supported. */
export function SimilarProposals({ process, proposals, territory }: { process: string; proposals: readonly SimilarProposal[]; territory: Territory }) {
  const t = useTexts(proposalTexts);
  const locale = useLocale();
  return (
    <ul class="similar-ideas">
      {proposals.map(({ title, number, slug, communeCode, supports, state }) => (
        <li>
          <Written as="a" href={proposalHref(process, { number, slug })}>
            {title}
          </Written>{" "}
          <span class="soft">
            {[
              t.number(formatNumber(number, locale)),
              communeCode ? territory.communeByCode(communeCode)?.commune.name : t.everywhere,
              stateNames[locale][state],
              supports > 0 && plural(supports, locale, t.supports),
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
