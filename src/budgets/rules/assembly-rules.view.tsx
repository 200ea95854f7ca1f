import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { bureauTexts } from "../bureau/bureau.texts.ts";
import { membersTexts } from "../members/members.texts.ts";
import { OpenRoll } from "../members/open-roll.view.tsx";
import { KnownBy } from "../roll/known-by.view.tsx";
import { rollTexts } from "../roll/roll.texts.ts";
import { routes } from "../routes.ts";
import { voicesTexts } from "../voices/voices.texts.ts";
import { RiskList } from "./risk-list.view.tsx";
import { rulesTexts } from "./rules.texts.ts";
import { Key, Log, type RulesProps } from "./rules.view.tsx";

/** The rules of the vote of an assembly: its voices, its ballot, its hours, who could open the box. */
export function AssemblyRules({ poll, head, changes, bureau, stamps }: RulesProps) {
  const t = useTexts(rulesTexts);
  const voices = useTexts(voicesTexts);
  const roll = useTexts(rollTexts);
  const members = useTexts(membersTexts);
  const holding = useTexts(bureauTexts);
  const locale = useLocale();
  const { vote } = poll;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: voices.assembly, href: vote.assembly_href! },
          { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug: vote.slug }) },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="flow">
          {vote.announced_at && <p>{t.frozen(sayInstant(vote.announced_at, locale))}</p>}
          {changes.map(({ before, after, reason }) => (
            <Notice tone="info" title={t.moved}>
              <p>
                {t.movedLine(sayInstant(before, locale), sayInstant(after, locale))}. <Written>{reason}</Written>
              </p>
            </Notice>
          ))}
          <Facts
            wide
            facts={[
              [roll.how, <KnownBy vote={vote} places={vote.voices} />],
              [voices.ballot, voices.ballotText],
              [vote.open_ballot ? members.title : voices.secret, vote.open_ballot ? <OpenRoll poll={poll} /> : `${voices.secretText} ${voices.few}`],
              [voices.how, voices.howText],
              [t.opens, sayInstant(vote.opens_at, locale)],
              [t.closes, sayInstant(vote.closes_at, locale)],
              [holding.title, <Key vote={vote} bureau={bureau} />],
            ]}
          />
          {head && <Log slug={vote.slug} head={head} stamps={stamps} heading="h2" />}
        </div>
      </Band>
      <Band tight>
        <SectionHead title={t.risks}>{vote.open_ballot ? members.risks : t.risksLead}</SectionHead>
        <RiskList />
      </Band>
    </>
  );
}
