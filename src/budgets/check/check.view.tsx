import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Actions, Checkbox, Form, Radios, Select } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { peopleRoutes } from "#people";
import type { Territory } from "#territory";
import { sayOwnAge } from "../ages.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { chooseTexts } from "../choose/choose.texts.ts";
import { brokenBy, limitedIn } from "../choose/limited.ts";
import { type Selection, writeShort } from "../choose/selection.form.ts";
import type { Member } from "../member.ts";
import { OpenBallot } from "../members/open-ballot.view.tsx";
import type { Standing } from "../receipt/own-ballot.query.ts";
import { routes } from "../routes.ts";
import { VoteSteps } from "../steps.view.tsx";
import type { Fault } from "../vote.ts";
import type { Poll, Vote } from "../votes.query.ts";
import { BallotTable } from "./ballot-table.view.tsx";
import { checkTexts } from "./check.texts.ts";
import { type Eligibility, isShutOut } from "./eligibility.ts";

interface CheckProps {
  poll: Poll;
  selection: Selection;
  territory: Territory;
  eligibility: Eligibility;
  standing: Standing;
  /** Of the list of the vote, with a code, or an identity, where it asks for one. */
  elector: boolean;
  /** Whose voice it is, in an open ballot. */
  member: Member | null;
  /** Why this ballot may not enter. */
  fault: Fault | null;
  /** Of this page: makes one press of the same press sent twice. */
  nonce: string;
  form: FormState;
}

/** Too late, or too early. */
const refusedIn = ({ phase }: Vote) => (phase === "open" ? null : phase === "announced" || phase === "draft" ? "not_open" : "closed");

export function Check(props: CheckProps) {
  const { poll, selection, territory, standing, elector, fault, eligibility } = props;
  const t = useTexts(checkTexts);
  const general = useTexts(budgetsTexts);
  const { slug, title, budget_cents, kind } = poll.vote;
  const locale = useLocale();
  const choose = routes.choose.href({ slug });
  const cost = poll.projects.filter(({ number }) => selection.choices.includes(number)).reduce((sum, { cost_cents }) => sum + cost_cents, 0);
  const stopped = refusedIn(poll.vote) !== null || standing.desk !== null || !elector || fault !== null || isShutOut(eligibility);
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{title}</Written>, href: choose },
        ]}
        lead={stopped ? undefined : t.lead}
        joined
      />
      <VoteSteps current={1} choose={choose} />
      <Band tight>
        <div class="flow">
          <Stops {...props} />
          {selection.choices.length > 0 && <BallotTable poll={poll} selection={selection} territory={territory} />}
          {kind === "knapsack" && !stopped && budget_cents > cost && <p>{t.rest(sayEuros(budget_cents - cost, locale))}</p>}
          {!stopped && <Declaration {...props} />}
        </div>
      </Band>
    </>
  );
}

/** Which theme, commune or part has too many projects on the ballot. */
function Broken({ poll, selection, territory }: CheckProps) {
  const t = useTexts(chooseTexts);
  const commune = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  const broken = brokenBy(limitedIn(poll, { commune, districts: t.districts }), selection.choices);
  if (broken.length === 0) return null;
  return (
    <ul>
      {broken.map(({ name, used, most }) => (
        <li>
          <b>{name}</b> ({t.sumOf.money(String(used), String(most))})
        </li>
      ))}
    </ul>
  );
}

/** What keeps the ballot from going in, and what to do about it. */
function Stops(props: CheckProps) {
  const { poll, standing, elector, fault, eligibility, selection } = props;
  const refused = refusedIn(poll.vote);
  const t = useTexts(checkTexts);
  const choosing = useTexts(chooseTexts);
  const general = useTexts(budgetsTexts);
  const back = <Onward href={routes.choose.href({ slug: poll.vote.slug })}>{t.change}</Onward>;
  if (refused === "closed") return <Notice tone="danger" title={t.closed} announce text={t.closedNext} />;
  if (refused === "not_open") return <Notice tone="warn" title={t.notOpen} announce />;
  if (standing.desk) return <Notice tone="warn" title={choosing.desk[standing.desk]} announce text={choosing.deskNext} />;
  if (!elector) return <NotElector vote={poll.vote} />;
  if (fault)
    return (
      <Notice tone="warn" title={selection.choices.length === 0 ? t.empty : t.faulty} announce>
        <p>{selection.choices.length === 0 ? t.emptyNext : general.faults[fault]}</p>
        <Broken {...props} />
        {back}
      </Notice>
    );
  if (isShutOut(eligibility))
    return (
      <Notice tone="warn" title={t.shutOut}>
        <p>{t.shutOutNext}</p>
        <Onward href={peopleRoutes.residency.href()}>{t.attest}</Onward>
      </Notice>
    );
  return null;
}

function NotElector({ vote: { slug, electors } }: { vote: Vote }) {
  const t = useTexts(checkTexts);
  if (electors === "declared" || electors === "voices") return null;
  return (
    <Notice tone="warn" title={t.notElector} announce>
      <p>{t.notElectorNext[electors]}</p>
      <Onward href={electors === "franceconnect" ? peopleRoutes.security.href() : routes.claim.href({ slug })}>{t.giveKey[electors]}</Onward>
    </Notice>
  );
}

function Declaration({ poll, selection, eligibility, nonce, form, territory, standing, member }: CheckProps) {
  const t = useTexts(checkTexts);
  const general = useTexts(budgetsTexts);
  const choosing = useTexts(chooseTexts);
  const { slug } = poll.vote;
  const ages = sayOwnAge(poll.vote, useLocale());
  const { attested, declares, communes } = eligibility;
  const nameOf = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  return (
    <>
      {standing.voted && <Notice tone="info" title={choosing.voted} text={choosing.votedNext} />}
      <OpenBallot vote={poll.vote} member={member} />
      <Form action={routes.confirm.href({ slug })} state={form} label={t.confirm}>
        <input type="hidden" name="bulletin" value={writeShort(selection)} />
        <input type="hidden" name="passage" value={nonce} />
        {attested ? (
          <p>{t.attested(nameOf(attested))}</p>
        ) : (
          <>
            {declares.length > 1 && <Radios name="lien" label={t.tie} choices={declares.map((value) => ({ value, label: general.ties[value] }))} />}
            <Select name="commune" label={t.commune} hint={t.communeHint} choices={communes.map((value) => ({ value, label: nameOf(value) }))} />
          </>
        )}
        {ages && <Checkbox name="age" label={ages} />}
        <Actions>
          <Button big>{t.confirm}</Button>
          <ButtonLink kind="quiet" href={routes.choose.href({ slug })}>
            {t.change}
          </ButtonLink>
        </Actions>
        <p class="small soft">
          {t.again} {!poll.vote.open_ballot && t.secret}
        </p>
      </Form>
    </>
  );
}
