import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { budgetsTexts, phaseTones } from "../budgets.texts.ts";
import { OpenBallot } from "../members/open-ballot.view.tsx";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import type { Poll, Vote } from "../votes.query.ts";
import type { OwnVoice } from "./voices.query.ts";
import { voicesTexts } from "./voices.texts.ts";

interface AssemblyProps {
  poll: Poll;
  voices: readonly (OwnVoice & { readonly voted: boolean })[];
}

/** The vote of an assembly: what may be said, the voices of whoever reads it, and the way back. */
export function Assembly({ poll, voices }: AssemblyProps) {
  const t = useTexts(voicesTexts);
  const { vote } = poll;
  const { slug } = vote;
  return (
    <PageFrame
      title={<Written>{vote.title}</Written>}
      trail={[{ label: t.assembly, href: vote.assembly_href! }]}
      lead={<Written>{vote.summary}</Written>}
      badges={<When vote={vote} />}
      actions={
        <>
          <Go href={routes.rules.href({ slug })} icon="file-text">
            {t.rules}
          </Go>
          <Go href={routes.find.href({ slug })} icon="file-check">
            {t.find}
          </Go>
        </>
      }
      flow="loose"
    >
      <Said vote={vote} />
      {vote.phase === "open" && <Own slug={slug} voices={voices} />}
      <TitledPart id="choix" title={t.options}>
        <Options poll={poll} />
      </TitledPart>
    </PageFrame>
  );
}

function When({ vote }: { vote: Vote }) {
  const t = useTexts(budgetsTexts);
  const locale = useLocale();
  return (
    <>
      <Badge tone={phaseTones[vote.phase]}>{t.phases[vote.phase]}</Badge>
      {vote.phase === "open" && (
        <span>
          {t.until} <time dateTime={vote.closes_at.toISOString()}>{sayInstant(vote.closes_at, locale)}</time>
        </span>
      )}
    </>
  );
}

/** Open or secret, and what comes next. */
function Said({ vote }: { vote: Vote }) {
  const t = useTexts(voicesTexts);
  const locale = useLocale();
  const counted = vote.phase === "counted" || vote.phase === "sealed";
  return (
    <>
      {vote.phase === "announced" && <Notice tone="info" title={t.opensSoon(sayInstant(vote.opens_at, locale))} />}
      {vote.phase === "closed" && <Notice tone="info" title={t.closed} text={t.closedText} />}
      {counted && (
        <p>
          <ButtonLink href={routes.result.href({ slug: vote.slug })}>{t.result}</ButtonLink>
        </p>
      )}
      {vote.open_ballot ? <OpenBallot vote={vote} member={null} /> : <Secret />}
    </>
  );
}

/** What is kept secret, and what a small assembly tells all the same. */
export function Secret() {
  const t = useTexts(voicesTexts);
  return (
    <Notice tone="info" title={t.secret}>
      <p>
        {t.secretText} {t.few}
      </p>
    </Notice>
  );
}

function Own({ slug, voices }: { slug: string; voices: AssemblyProps["voices"] }) {
  const t = useTexts(voicesTexts);
  if (voices.length === 0) return <p class="soft">{t.noneOwn}</p>;
  return (
    <TitledPart id="voix" title={t.own}>
      <p class="soft">{t.ownLead}</p>
      <ul class="flow">
        {voices.map(({ electorId, name, voted }) => (
          <li class="flow">
            <p class="meta">
              <Badge tone={voted ? "ok" : "warn"}>{voted ? t.in : t.notIn}</Badge>
            </p>
            <p>
              <ButtonLink href={routes.voice.href({ slug, voice: electorId })} {...(voted && { kind: "quiet" as const })}>
                {voted ? t.replace(name) : t.vote(name)}
              </ButtonLink>
            </p>
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}

function Options({ poll }: { poll: Poll }) {
  const locale = useLocale();
  return (
    <ul class="bullets">
      {poll.projects.map((project) => {
        const { title, summary, lang } = sayProject(project, locale);
        return (
          <Written as="li" lang={lang}>
            <b>{title}</b>
            {"\u00a0"}: {summary}
          </Written>
        );
      })}
    </ul>
  );
}
