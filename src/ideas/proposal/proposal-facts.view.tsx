import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { territoryRoutes } from "#territory";
import { proposalTexts } from "../proposal.texts.ts";
import { proposalParam } from "../proposal-address.ts";
import type { ProposalPageProps } from "./proposal-page.ts";
import { pageTexts } from "./proposal.texts.ts";
import { routes } from "../routes.ts";

/** What is known of an idea besides its text. An absent fact leaves no line. */
export function ProposalFacts({ process, proposal, commune, zones }: ProposalPageProps) {
  const t = useTexts(pageTexts);
  const words = useTexts(proposalTexts);
  const locale = useLocale();
  const { address, costCents, authorKind, channel, version, category } = proposal;
  const where = (
    <>
      {address && (
        <>
          {address}
          <br />
        </>
      )}
      {commune ? <a href={territoryRoutes.commune.href({ slug: commune.slug })}>{commune.name}</a> : words.everywhere}
    </>
  );
  const versions = routes.versions.href({ process: process.slug, proposal: proposalParam(proposal) });
  return (
    <section aria-labelledby="en-bref">
      <h2 id="en-bref">{t.facts}</h2>
      <Facts
        facts={[
          [t.category, category],
          [t.where, where],
          [t.zone, zones.join(", ")],
          [t.cost, costCents === null ? null : sayEuros(costCents, locale)],
          [t.author, words.authorKinds[authorKind]],
          [t.channel, words.channels[channel]],
          [t.level, t.levels[proposal.level]],
          [t.version, version > 1 ? <a href={versions}>{plural(version, locale, t.versions)}</a> : plural(version, locale, t.versions)],
        ]}
      />
    </section>
  );
}
