import { voteRoutes } from "#budgets";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { colleges } from "../network.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { AgendaItem, General } from "./general.query.ts";
import { ties, usualMinutes } from "../ballot.ts";
import type { Poll, MeetingVotes } from "./vote.query.ts";
import { voteTexts } from "./vote.texts.ts";

const pollOf = ({ polls }: Pick<MeetingVotes, "polls">, { id, round }: AgendaItem): Poll | undefined =>
  polls.find((poll) => poll.itemId === id && poll.round === round);

const isRunning = (poll: Poll | undefined): poll is Poll => poll?.phase === "announced" || poll?.phase === "open";

/** The way to the votes that are open: each is a page of the box, with the voices of whoever looks. */
export function OpenVotes({ agenda, voted }: { agenda: readonly AgendaItem[]; voted: MeetingVotes }) {
  const t = useTexts(voteTexts);
  const open = agenda.flatMap((item) => {
    const poll = pollOf(voted, item);
    return isRunning(poll) && poll.reads ? [{ item, poll }] : [];
  });
  if (open.length === 0) return null;
  return (
    <TitledPart id="votes" title={t.openVotes}>
      <p class="soft">{t.ballotLead}</p>
      {open.map(({ item, poll }) => (
        <p>
          <ButtonLink big href={voteRoutes.choose.href({ slug: poll.slug })}>
            <Quoting words={item.title}>{t.toVote(item.title)}</Quoting>
          </ButtonLink>
        </p>
      ))}
    </TitledPart>
  );
}

interface VoteStepsProps {
  general: General;
  item: AgendaItem;
  voted: MeetingVotes;
  form: FormState;
}

/** For the coordinator who holds the session: open the vote of an item, or close it before its hour. */
export function VoteSteps({ general, item, voted, form }: VoteStepsProps) {
  const t = useTexts(voteTexts);
  const poll = pollOf(voted, item);
  const action = routes.session.href({ id: general.id });
  if (item.voteClosedAt !== null || (!poll && !general.hasQuorum)) return null;
  if (!poll)
    return (
      <Form action={action} state={ofItem(form, "openVote", item, { [`duree_${item.id}`]: String(usualMinutes) })} label={`${t.open}, ${item.title}`}>
        {item.round === 2 && <p>{t.tiedNext}</p>}
        <p class="soft">{t.openLead}</p>
        <TextField name={`duree_${item.id}`} label={t.minutes} inputMode="numeric" unit={t.minutesUnit} short />
        <Submit label={t.open} act={`openVote:${item.id}`} />
      </Form>
    );
  if (poll.phase !== "open") return null;
  return (
    <Disclosure bare summary={t.close} open={form.problems[`raison_${item.id}`] !== undefined}>
      <Form action={action} state={ofItem(form, "endVote", item, {})} label={`${t.close}, ${item.title}`}>
        <p class="soft">{t.closeLead}</p>
        <TextArea name={`raison_${item.id}`} label={t.reason} maxLength={500} rows={2} />
        <Submit label={t.close} act={`endVote:${item.id}`} kind="danger" />
      </Form>
    </Disclosure>
  );
}

/** What was typed for this item; another form of the page has other problems. */
function ofItem(form: FormState, act: string, { id }: AgendaItem, values: Record<string, string>): FormState {
  const state = stateOf(form, act, values);
  return {
    ...state,
    values: { ...values, ...state.values },
    problems: Object.fromEntries(Object.entries(state.problems).filter(([name]) => name.endsWith(id))),
  };
}

/** How the vote of an item stands in the box, and the way to it. */
export function PollState({ item, voted }: { item: AgendaItem; voted: MeetingVotes }) {
  const t = useTexts(voteTexts);
  const locale = useLocale();
  const polls = voted.polls.filter(({ itemId }) => itemId === item.id);
  return (
    <>
      {polls.map((poll) => (
        <p class="meta">
          {polls.length > 1 && <span>{t.round(String(poll.round))}</span>}
          {isRunning(poll) && (
            <>
              <Badge tone="warn">{t.isOpen}</Badge>
              <span>{t.until(sayInstant(poll.closesAt, locale))}</span>
            </>
          )}
          {poll.phase === "closed" && <Badge tone="warn">{t.counting}</Badge>}
          {poll.ballots !== null && <span>{t.voted(formatNumber(poll.ballots, locale), formatNumber(poll.voices, locale))}</span>}
          {poll.reads && (
            <Go href={(poll.ballots === null ? voteRoutes.choose : voteRoutes.result).href({ slug: poll.slug })}>
              {poll.ballots === null ? t.seeVote : t.seeCount}
            </Go>
          )}
        </p>
      ))}
      {polls.some(({ phase }) => phase === "closed") && <p class="soft">{t.countingLead}</p>}
    </>
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
