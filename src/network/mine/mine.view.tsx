import type { SpaceTabs } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Due } from "../dues/dues.query.ts";
import type { Member } from "../members.query.ts";
import { mentoringTexts } from "../mentoring.texts.ts";
import { networkTexts } from "../network.texts.ts";
import type { OwnPairing, OwnRequest } from "../pairing/pairing.query.ts";
import type { findAsCompanion } from "../pairing/companions.query.ts";
import { companionsTexts } from "../pairing/companions.texts.ts";
import { pairingTexts } from "../pairing/pairing.texts.ts";
import { routes } from "../routes.ts";
import type { OpenHearing } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";

interface Props {
  tabs: SpaceTabs;
  members: readonly Member[];
  dues: readonly (Due & { readonly memberId: string })[];
  hearings: readonly OpenHearing[];
  /** Of all members, for those who keep the network. */
  open: readonly (OpenHearing & { readonly name: string })[];
  requests: readonly OwnRequest[];
  pairings: readonly OwnPairing[];
  /** Mentorships of others that they are, or are asked to be, beside. */
  beside: Awaited<ReturnType<typeof findAsCompanion>>;
  /** Applications that await their answer. */
  awaited: number;
}

export function Mine(props: Props) {
  const { tabs, members, open, awaited } = props;
  const t = useTexts(mineTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <ButtonLink href={routes.apply.href()}>{t.join}</ButtonLink>
          {members.some(({ state }) => state === "admitted") && (
            <>
              <ButtonLink kind="quiet" href={routes.contributions.href()}>
                {t.contributions}
              </ButtonLink>
              <ButtonLink kind="quiet" href={routes.decisions.href()}>
                {t.decisions}
              </ButtonLink>
              <ButtonLink kind="quiet" href={routes.questions.href()}>
                {t.questions}
              </ButtonLink>
              <ButtonLink kind="quiet" href={routes.letters.href()}>
                {t.letters}
              </ButtonLink>
              <ButtonLink kind="quiet" href={routes.generals.href()}>
                {t.generals}
              </ButtonLink>
              <ButtonLink kind="quiet" href={routes.funds.href()}>
                {t.funds}
              </ButtonLink>
            </>
          )}
          <ButtonLink kind="quiet" href={routes.directory.href()}>
            {t.directory}
          </ButtonLink>
        </>
      }
      flow="loose"
    >
      <Tabs {...tabs} />
      {awaited > 0 && (
        <Notice tone="warn" title={plural(awaited, locale, t.awaited)}>
          <p>{t.awaitedLead}</p>
          <Onward href={routes.applications.href()}>{t.applications}</Onward>
        </Notice>
      )}
      {members.length === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <Entries>
          {members.map((member) => (
            <OneMember member={member} {...props} />
          ))}
        </Entries>
      )}
      <OwnMentoring {...props} />
      {open.length > 0 && (
        <TitledPart id="open-hearings" title={t.openHearings}>
          <ul>
            {open.map(({ id, name, heardOn }) => (
              <li>
                <a href={routes.hearing.href({ id })}>{name}</a>, {t.heard(formatDate(heardOn, locale))}
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
    </PageFrame>
  );
}

function OneMember({ member, dues, hearings }: Props & { member: Member }) {
  const t = useTexts(mineTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { id, name, number, state, college } = member;
  const admitted = number !== null;
  const owed = dues.filter((due) => due.memberId === id && due.state === "owed");
  return (
    <Entry
      level={2}
      title={name}
      href={admitted ? routes.member.href({ number: String(number) }) : routes.application.href({ id })}
      meta={[
        <Badge tone={state === "admitted" ? "ok" : state === "applied" ? "warn" : "none"}>{general.states[state]}</Badge>,
        general.colleges[college],
        number !== null && general.number(String(number)),
      ].filter(Boolean)}
      action={state === "admitted" ? { label: t.keep, href: routes.keep.href({ number: String(number) }) } : undefined}
    >
      {state === "admitted" && (
        <p class="small">
          <a href={routes.statement.href({ number: String(number) })}>{t.statement}</a>
        </p>
      )}
      {owed.map((due) => (
        <p class="small">
          <Badge tone={due.late ? "danger" : "warn"}>{due.late ? general.late : general.dues.owed}</Badge> {t.dues} {due.year}
          {"\u00a0"}: {sayEuros(due.cents, locale)}, {formatDate(due.dueOn, locale)}
        </p>
      ))}
      {hearings
        .filter((one) => one.memberId === id)
        .map((one) => (
          <p class="small">
            <a href={routes.hearing.href({ id: one.id })}>{t.heard(formatDate(one.heardOn, locale))}</a>
          </p>
        ))}
    </Entry>
  );
}

/** What they asked for, and with whom they are brought together. */
function OwnMentoring({ requests, pairings, beside }: Props) {
  const t = useTexts(mineTexts);
  const mentoring = useTexts(mentoringTexts);
  const words = useTexts(pairingTexts);
  const besides = useTexts(companionsTexts);
  if (requests.length + pairings.length + beside.length === 0) return null;
  return (
    <TitledPart id="mentoring" title={t.mentoring}>
      <Entries>
        {pairings.map(({ id, project, other, state }) => (
          <Entry title={words.title(other)} href={routes.pairing.href({ id })} meta={[<Written>{project}</Written>, mentoring.states[state]]} />
        ))}
        {beside.map(({ id, mentor, state }) => (
          <Entry title={words.title(mentor)} href={routes.pairing.href({ id })} meta={[besides[state === "in" ? "inAs" : "askedAs"]]} />
        ))}
        {requests
          .filter(({ state }) => state === "open")
          .map(({ id, project, state }) => (
            <Entry title={<Quoting words={project}>{words.asked(project)}</Quoting>} href={routes.asked.href({ id })} meta={[words.requestStates[state]]} />
          ))}
      </Entries>
    </TitledPart>
  );
}
