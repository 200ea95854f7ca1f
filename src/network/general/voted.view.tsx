import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { AgendaItem } from "./general.query.ts";
import { percentOf } from "../ballot.ts";
import type { Ballot, CollegeCount, MeetingVotes } from "./vote.query.ts";
import { voteTexts } from "./vote.texts.ts";

/** What was voted: the rule and what it makes of the count; of an open ballot, by college with its share and the exact part in favour, then each ballot. */
export function VotedResult({ item, over, voted: { ballots, counts, polls } }: { item: AgendaItem; over: boolean; voted: MeetingVotes }) {
  const t = useTexts(voteTexts);
  const locale = useLocale();
  const rounds = [...new Set(counts.filter(({ itemId }) => itemId === item.id).map(({ round }) => round))];
  const several = item.round > 1;
  return (
    <>
      {item.candidates !== null && (
        <Candidates item={item} votes={polls.find(({ itemId, round }) => itemId === item.id && round === item.round)?.votes ?? null} />
      )}
      <Why item={item} />
      {item.weightFor !== null && item.weightAll !== null && item.weightAll !== "0" && (
        <p>
          {t.weighed(
            `${item.weightFor}/${item.weightAll}`,
            formatNumber(percentOf({ weightFor: item.weightFor, weightAll: item.weightAll }), locale, { maximumFractionDigits: 2 }),
          )}
        </p>
      )}
      {several && item.voteClosedAt === null && <p>{over ? t.notAgain : `${t.tied}. ${t.tiedNext}`}</p>}
      {rounds.map((round) => {
        const said = ballots.filter((one) => one.itemId === item.id && one.round === round);
        return (
          <>
            {item.method === "colleges" && (
              <Colleges
                caption={several ? `${t.byCollege}, ${t.round(String(round)).toLowerCase()}` : t.byCollege}
                counts={counts.filter((one) => one.itemId === item.id && one.round === round)}
              />
            )}
            {said.length > 0 && <Ballots label={`${several ? `${t.round(String(round))}. ` : ""}${t.ballots(String(said.length))}`} ballots={said} />}
          </>
        );
      })}
    </>
  );
}

/** The rule of majority and the two figures that it compares: everybody can do it again. A vote by college says its part instead. */
function Why({ item: { method, majority, candidates, inFavour, against } }: { item: AgendaItem }) {
  const t = useTexts(voteTexts);
  const locale = useLocale();
  if (inFavour === null || against === null || method === "colleges") return null;
  const say = (count: number) => formatNumber(count, locale);
  return (
    <p class="soft">
      {(candidates === null ? t.why : t.whyElected)[majority](say(inFavour), say(against))}
      {method === "hands" && ` ${t.hands}`}
    </p>
  );
}

function Candidates({ item, votes }: { item: AgendaItem; votes: Readonly<Record<string, number>> | null }) {
  const t = useTexts(voteTexts);
  const locale = useLocale();
  const names = item.candidates ?? [];
  if (votes === null)
    return (
      <ul class="bullets">
        {names.map((name) => (
          <Written as="li">{name}</Written>
        ))}
      </ul>
    );
  const rows = [...names, t.blank].map((name, at) => ({ name, votes: votes[String(at + 1)] ?? 0 }));
  return (
    <>
      <Table
        caption={t.candidates}
        hideCaption
        rows={rows}
        dense
        columns={[
          { label: t.candidate, heads: true, cell: ({ name }) => name },
          { label: t.votes, number: true, cell: (row) => formatNumber(row.votes, locale) },
        ]}
      />
      {item.voteClosedAt !== null && <p>{item.adopted && item.leader !== null ? t.elected(names[item.leader - 1]!) : t.nobody}</p>}
    </>
  );
}

function Colleges({ caption, counts }: { caption: string; counts: readonly CollegeCount[] }) {
  const t = useTexts(voteTexts);
  const general = useTexts(networkTexts);
  const part = ({ inFavour, against }: CollegeCount) => (inFavour + against === 0 ? t.noPart : `${inFavour}/${inFavour + against}`);
  return (
    <Table
      caption={caption}
      rows={counts}
      dense
      columns={[
        { label: t.college, heads: true, cell: ({ college }) => general.colleges[college] },
        { label: t.share, number: true, cell: ({ share }) => share },
        { label: t.choices.for, number: true, cell: ({ inFavour }) => inFavour },
        { label: t.choices.against, number: true, cell: ({ against }) => against },
        { label: t.choices.abstained, number: true, cell: ({ abstained }) => abstained },
        { label: t.part, number: true, cell: part },
      ]}
    />
  );
}

function Ballots({ label, ballots }: { label: string; ballots: readonly Ballot[] }) {
  const t = useTexts(voteTexts);
  const general = useTexts(networkTexts);
  return (
    <Disclosure bare summary={label}>
      <Table
        caption={label}
        hideCaption
        rows={ballots}
        dense
        columns={[
          { label: general.member, heads: true, cell: ({ number, name }) => <a href={routes.member.href({ number: String(number) })}>{name}</a> },
          { label: t.college, cell: ({ college }) => general.colleges[college] },
          { label: t.ballot, cell: ({ choice, by }) => (by === null ? t.choices[choice] : `${t.choices[choice]}, ${t.speaker(by)}`) },
        ]}
      />
    </Disclosure>
  );
}
