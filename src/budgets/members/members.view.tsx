import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import type { Poll } from "../votes.query.ts";
import { type Member, weightOf } from "../member.ts";
import type { Voice } from "./members.query.ts";
import { membersTexts } from "./members.texts.ts";

interface MembersProps {
  poll: Poll;
  /** What each voted; empty until the vote is counted. */
  voices: readonly Voice[];
}

export function Members({ poll, voices }: MembersProps) {
  const t = useTexts(membersTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { vote, members } = poll;
  const counted = vote.state === "counted" || vote.state === "sealed";
  const voiceOf = new Map(voices.map((voice) => [voice.member, voice]));
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: (counted ? routes.result : routes.choose).href({ slug: vote.slug }) },
        ]}
        lead={counted ? t.counted : t.lead}
      />
      <Band tight>
        <div class="flow">
          {counted && <MembersWhoVoted members={members} voices={voices} />}
          <Table
            caption={t.title}
            rows={members}
            columns={[
              { label: t.member, heads: true, cell: ({ name }: Member) => name },
              { label: t.weight, number: true, cell: ({ weight }: Member) => formatNumber(weight, locale) },
              ...(counted ? [{ label: t.choices, cell: ({ number }: Member) => <Choices poll={poll} voice={voiceOf.get(number)} /> }] : []),
            ]}
          />
        </div>
      </Band>
    </>
  );
}

/** How many voted, and what they count for. */
export function MembersWhoVoted({ members, voices }: { members: readonly Member[]; voices: readonly Pick<Voice, "member">[] }) {
  const t = useTexts(membersTexts);
  const locale = useLocale();
  const present = new Set(voices.map(({ member }) => member));
  const voted = members.filter(({ number }) => present.has(number));
  const say = (count: number) => formatNumber(count, locale);
  return <p>{t.turnout(say(voted.length), say(members.length), say(weightOf(voted)), say(weightOf(members)))}</p>;
}

function Choices({ poll, voice }: { poll: Poll; voice: Voice | undefined }) {
  const t = useTexts(membersTexts);
  const locale = useLocale();
  if (!voice) return <span class="soft">{t.absent}</span>;
  const titles = new Map(poll.projects.map((project) => [project.number, sayProject(project, locale).title]));
  const said = voice.choices.map((number, at) => {
    const points = voice.points?.[at];
    return points === undefined ? titles.get(number)! : `${titles.get(number)!} (${t.points(formatNumber(points, locale))})`;
  });
  return poll.vote.kind === "ranked" ? (
    <ol>
      {said.map((one) => (
        <li>{one}</li>
      ))}
    </ol>
  ) : (
    <ul>
      {said.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  );
}
