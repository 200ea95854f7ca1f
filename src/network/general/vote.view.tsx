import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Radios, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { colleges } from "../network.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { AgendaItem, Attending, General } from "./general.query.ts";
import { choices, percentOf, ties } from "../ballot.ts";
import type { Ballot, ByName, CollegeCount, InBox } from "./vote.query.ts";
import { voteTexts } from "./vote.texts.ts";

const isOpen = ({ voteOpenedAt, voteClosedAt }: AgendaItem) => voteOpenedAt !== null && voteClosedAt === null;

interface OpenVotesProps extends ByName {
  general: General;
  agenda: readonly AgendaItem[];
  attendance: readonly Attending[];
  own: readonly { readonly id: string }[];
  form: FormState;
}

/** One form for each ballot that whoever looks may deposit: of members that are there, and of those that gave them a proxy. */
export function OpenVotes({ general, agenda, attendance, own, inBox, form }: OpenVotesProps) {
  const t = useTexts(voteTexts);
  const open = agenda.filter(isOpen);
  if (general.state !== "open" || open.length === 0) return null;
  const there = new Set(attendance.filter(({ memberId, how }) => how === "present" && own.some(({ id }) => id === memberId)).map(({ memberId }) => memberId));
  const voters = attendance.filter(({ memberId, how, byId }) => there.has(memberId) || (how === "proxy" && byId !== null && there.has(byId)));
  return (
    <section class="flow loose" aria-labelledby="votes">
      <h2 id="votes">{t.openVotes}</h2>
      <p class="soft">{voters.length > 0 ? t.ballotLead : t.problems.absent}</p>
      {open.map((item) => (
        <article class="flow">
          <h3 lang="fr">{item.title}</h3>
          {voters.map((voter) =>
            inBox.some(({ itemId, memberId }) => itemId === item.id && memberId === voter.memberId) ? (
              <p>{t.deposited(voter.name)}</p>
            ) : (
              <BallotForm action={routes.general.href({ id: general.id })} item={item} voter={voter} form={form} />
            ),
          )}
        </article>
      ))}
    </section>
  );
}

function BallotForm({ action, item, voter, form }: { action: string; item: AgendaItem; voter: Attending; form: FormState }) {
  const t = useTexts(voteTexts);
  const name = `voix_${item.id}_${voter.memberId}`;
  const state = stateOf(form, "vote", {});
  const label = voter.how === "proxy" ? `${t.ballotOf(voter.name)}, ${t.byProxy}` : t.ballotOf(voter.name);
  return (
    <Form action={action} state={{ ...state, problems: { [name]: state.problems[name] } }} label={`${label}, ${item.title}`}>
      <Radios name={name} label={label} choices={choices.map((value) => ({ value, label: t.choices[value] }))} />
      <Actions>
        <Button act={`vote:${item.id}.${voter.memberId}`}>{t.deposit}</Button>
      </Actions>
    </Form>
  );
}

/** For the coordinator who holds the session: open a vote by name, see how many have voted, close it. */
export function VoteSteps({ general, item, inBox }: { general: General; item: AgendaItem; inBox: readonly InBox[] }) {
  const t = useTexts(voteTexts);
  const locale = useLocale();
  if (item.voteClosedAt !== null || !(general.hasQuorum || isOpen(item))) return null;
  const deposited = inBox.filter(({ itemId }) => itemId === item.id).length;
  return (
    <form method="post" action={routes.session.href({ id: general.id })} aria-label={`${t.openVotes}, ${item.title}`} class="flow">
      {isOpen(item) ? (
        <>
          <p class="meta">
            <Badge tone="warn">{t.isOpen}</Badge>
            <span>{plural(deposited, locale, t.inBox)}</span>
          </p>
          <Button act={`endVote:${item.id}`}>{t.close}</Button>
        </>
      ) : (
        <>
          {item.round === 2 && <p>{t.tiedNext}</p>}
          <p class="soft">{t.openLead}</p>
          <Button act={`openVote:${item.id}`} kind="quiet">
            {t.open}
          </Button>
        </>
      )}
    </form>
  );
}

/** What was voted by name: by college with its share and the exact part in favour, then each ballot. */
export function ByNameResult({ item, over, ballots, counts }: { item: AgendaItem; over: boolean } & Pick<ByName, "ballots" | "counts">) {
  const t = useTexts(voteTexts);
  const locale = useLocale();
  const rounds = [...new Set(counts.filter(({ itemId }) => itemId === item.id).map(({ round }) => round))];
  const several = item.round > 1;
  return (
    <>
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

/** Of a draft: what each college counts for, and what a tie does. */
export function VoteRules() {
  const t = useTexts(voteTexts);
  const general = useTexts(networkTexts);
  return (
    <>
      <fieldset aria-describedby="parts-hint">
        <legend>{t.shares}</legend>
        <p class="hint" id="parts-hint">
          {t.sharesHint}
        </p>
        {colleges.map((college) => (
          <TextField name={`part_${college}`} label={general.colleges[college]} inputMode="numeric" unit="%" short />
        ))}
      </fieldset>
      <Radios name="egalite" label={t.tie} choices={ties.map((value) => ({ value, label: t.ties[value] }))} />
    </>
  );
}
