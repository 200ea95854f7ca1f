import type { TiedBooking } from "#bookings";
import { type TiedVisit, visitRoutes } from "#visits";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Go, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { mentoringTexts } from "../mentoring.texts.ts";
import { routes } from "../routes.ts";
import { sayReasons } from "../say.ts";
import type { Companion } from "./companions.query.ts";
import { companionsTexts } from "./companions.texts.ts";
import { Beside, LeaveGroup } from "./companions.view.tsx";
import { Answer, Goals, Leave, MeetNext, NoteSession, sayBooked } from "./forms.view.tsx";
import type { Pairing, Session } from "./pairing.query.ts";
import { pairingTexts } from "./pairing.texts.ts";

interface Props {
  pairing: Pairing;
  sessions: readonly Session[];
  booked: TiedBooking | null;
  bookings: readonly TiedBooking[];
  companions: readonly Companion[];
  visited: ReadonlyMap<string, TiedVisit>;
  visits: readonly TiedVisit[];
  form: FormState;
}

export function PairingPage(props: Props) {
  const { pairing, sessions, booked, visited } = props;
  const t = useTexts(pairingTexts);
  const general = useTexts(mentoringTexts);
  const locale = useLocale();
  const { side, mentor, applicant, state, project, words, stage, reasons, goals, feedback } = pairing;
  const minutes = sessions.filter(({ confirmed }) => confirmed).reduce((sum, one) => sum + one.minutes, 0);
  const running = state === "running";
  return (
    <PageFrame
      title={t.title(side === "mentor" ? applicant : mentor)}
      trail={[{ label: t.mine, href: routes.mentoring.href() }]}
      badges={<Badge tone={running ? "ok" : state === "suggested" ? "warn" : "none"}>{general.states[state]}</Badge>}
      lead={t.private}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Standing pairing={pairing} />
          <Facts
            wide
            facts={[
              [t.mentor, mentor],
              [t.applicant, applicant],
              [t.project, <Written>{project}</Written>],
              [t.stage, general.stages[stage]],
              [t.expects, <Written>{words}</Written>],
              [t.why, sayReasons(reasons, locale)],
              [t.nextSession, booked && sayBooked(booked, t.roomGone, locale)],
              [t.goals, goals && <Written>{goals}</Written>],
              [t.feedback, feedback && <Written>{feedback}</Written>],
            ]}
          />
          {state !== "suggested" && (
            <TitledPart id="sessions" title={t.sessions}>
              {sessions.length === 0 ? <p class="soft">{t.noSession}</p> : <p>{plural(minutes, locale, t.hours)}</p>}
              {sessions.map((session) => (
                <OneSession session={session} pairing={pairing} visit={(session.visitId && visited.get(session.visitId)) || null} />
              ))}
            </TitledPart>
          )}
          {state !== "suggested" && <Beside {...props} />}
        </div>
        <aside class="flow loose">
          {state === "suggested" && <Answer {...props} />}
          {running && (
            <>
              <NoteSession {...props} />
              {pairing.main ? (
                <>
                  <MeetNext {...props} />
                  <Goals {...props} />
                  <Leave {...props} />
                </>
              ) : (
                <LeaveGroup id={pairing.id} />
              )}
            </>
          )}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Standing({ pairing: { state, side, byMentor, byApplicant } }: Pick<Props, "pairing">) {
  const t = useTexts(pairingTexts);
  if (state !== "suggested") return null;
  const answered = side === "mentor" ? byMentor : byApplicant;
  return <Notice tone={answered ? "info" : "warn"} title={answered ? t.waitsOther : t.waitsYou} />;
}

function OneSession({ session, pairing: { id, state, side, main }, visit }: { session: Session; pairing: Pairing; visit: TiedVisit | null }) {
  const t = useTexts(pairingTexts);
  const beside = useTexts(companionsTexts);
  const locale = useLocale();
  const { heldOn, place, minutes, notes, nextStep, own, confirmed, contributionId } = session;
  return (
    <article class="flow">
      <h3>{formatDate(heldOn, locale)}</h3>
      <p class="meta">
        <span>{`${minutes} min`}</span>
        {place && <Written>{place}</Written>}
        <Badge tone={confirmed ? "ok" : "warn"}>{confirmed ? t.confirmed : t.toConfirm}</Badge>
      </p>
      {visit && (
        <p>
          {beside.visited} {visit.places.join(", ")}
          {visit.slug && (
            <>
              {". "}
              <Go href={visitRoutes.story.href({ slug: visit.slug })}>
                {beside.report} <span class="vh">{visit.places.join(", ")}</span>
              </Go>
            </>
          )}
        </p>
      )}
      {notes && <Written as="p">{notes}</Written>}
      {nextStep && (
        <p>
          <b>
            {t.nextStep}
            {"\u00a0"}:
          </b>{" "}
          <Written>{nextStep}</Written>
        </p>
      )}
      {contributionId && (
        <Onward href={routes.contribution.href({ id: contributionId })}>
          {t.counted} <span class="vh">{formatDate(heldOn, locale)}</span>
        </Onward>
      )}
      {session.there && <p class="soft small">{beside.wasThere}</p>}
      {session.there === false && (
        <form method="post" action={routes.pairing.href({ id })} aria-label={`${beside.there}, ${formatDate(heldOn, locale)}`}>
          <Button act={`there:${session.id}`} kind="quiet">
            {beside.there}
          </Button>
        </form>
      )}
      {main && side === "mentor" && confirmed && !contributionId && (
        <form method="post" action={routes.pairing.href({ id })} aria-label={`${t.count}, ${formatDate(heldOn, locale)}`}>
          <Button act={`count:${session.id}`} kind="quiet">
            {t.count}
          </Button>
        </form>
      )}
      {state === "running" && !own && !confirmed && (
        <form method="post" action={routes.pairing.href({ id })} aria-label={`${t.confirm}, ${formatDate(heldOn, locale)}`}>
          <Button act={`confirm:${session.id}`} kind="quiet">
            {t.confirm}
          </Button>
        </form>
      )}
    </article>
  );
}
