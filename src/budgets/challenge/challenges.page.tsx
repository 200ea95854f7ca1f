import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { challengeableVote } from "../gates.ts";
import { routes } from "../routes.ts";
import { runs } from "../team.ts";
import type { Vote } from "../votes.query.ts";
import { decideChallenge } from "./challenge.command.ts";
import { challengeTexts } from "./challenge.texts.ts";
import { type Challenge, findChallenges } from "./challenges.query.ts";

type Listing = VisitOf<typeof routes.challenges, Visitor | null>;

/** Every challenge with its answer, for everybody; whoever runs the vote answers here. */
export default acts("budgets/challenge", routes.challenges, {
  access: anyone,
  find: challengeableVote,
  show,
  acts: (step) => ({
    uphold: step({ read: readDecision, run: (visit, vote, answer) => decide(visit, vote, { ...answer, upheld: true }) }),
    reject: step({ read: readDecision, run: (visit, vote, answer) => decide(visit, vote, { ...answer, upheld: false }) }),
  }),
});

/** @throws Forbidden for whoever does not run the vote. */
function readDecision(form: Reader, { visitor }: Listing, vote: Vote) {
  if (!runs(visitor, vote)) throw new Forbidden();
  // A number that no page wrote is that of no challenge.
  const typed = form.text("numero");
  const number = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
  return { number, decision: form.lines("reponse", 10, 4000, challengeTexts[form.locale].decisionWrong) };
}

async function decide({ db, visitor, locale, params }: Listing, vote: Vote, answer: { number: number; decision: string; upheld: boolean }) {
  const t = challengeTexts[locale];
  const decided = await decideChallenge(db, { vote, ...answer, by: visitor!.id });
  if (decided.ok) return done(routes.challenges.href(params));
  return conflict(decided.problem === "own" ? t.own : t.alreadyDecided);
}

async function show({ db, visitor, locale }: Listing, vote: Vote, form: FormState) {
  const t = challengeTexts[locale];
  const body = <Challenges vote={vote} challenges={await findChallenges(db, vote.id)} judge={runs(visitor, vote)} form={form} />;
  return { title: t.list, says: { publiee: t.sent }, body };
}

interface ChallengesProps {
  vote: Vote;
  challenges: readonly Challenge[];
  judge: boolean;
  form: FormState;
}

function Challenges({ vote, challenges, judge, form }: ChallengesProps) {
  const t = useTexts(challengeTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  return (
    <>
      <PageHead
        title={t.list}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.result.href({ slug }) },
        ]}
        lead={t.listLead}
      />
      <div class="wrap flow">
        {challenges.length === 0 && <p>{t.none}</p>}
        {challenges.map((challenge) => (
          <One slug={slug} challenge={challenge} judge={judge} form={form} />
        ))}
      </div>
    </>
  );
}

const tones = { open: "warn", upheld: "ok", rejected: undefined, withdrawn: undefined } as const;

function One({ slug, challenge, judge, form }: { slug: string; challenge: Challenge; judge: boolean; form: FormState }) {
  const t = useTexts(challengeTexts);
  const locale = useLocale();
  const { number, state, subject, reason, signature, raised_at, decision, about } = challenge;
  const said = t.number(formatNumber(number, locale));
  return (
    <TitledPart id={`contestation-${number}`} title={subject}>
      <p class="row tight">
        <Badge tone={tones[state]}>{t.states[state]}</Badge>
        <span class="soft">{`${said}. ${t.abouts[about]}. ${t.by(signature, formatDate(raised_at, locale, { dateStyle: "long" }))}`}</span>
      </p>
      <p>{reason}</p>
      {decision && (
        <>
          <h3>{t.answered}</h3>
          <p>{decision}</p>
        </>
      )}
      {judge && state === "open" && <Answer slug={slug} number={number} form={form} />}
    </TitledPart>
  );
}

function Answer({ slug, number, form }: { slug: string; number: number; form: FormState }) {
  const t = useTexts(challengeTexts);
  const mine = form.values["numero"] === String(number) ? form : undefined;
  return (
    <Form action={routes.challenges.href({ slug })} state={mine} label={`${t.answer} ${number}`}>
      <input type="hidden" name="numero" value={number} />
      <TextArea name="reponse" label={t.answer} maxLength={4000} rows={4} />
      <Actions>
        <Button act="uphold">{t.uphold}</Button>
        <Button act="reject" kind="quiet">
          {t.reject}
        </Button>
      </Actions>
    </Form>
  );
}
