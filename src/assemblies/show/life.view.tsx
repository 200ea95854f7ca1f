import { type PlaceBrief, placeRoutes } from "#places";
import type { TiedMeeting } from "#meetings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import type { Question, Session } from "../life/life.query.ts";
import { lifeTexts } from "../life/life.texts.ts";
import { MeetingLink } from "../life/ties.view.tsx";
import { isShown } from "../recommend/recommendation.ts";
import type { Recommendation } from "../recommend/recommendations.query.ts";
import { recommendTexts } from "../recommend/recommend.texts.ts";
import { routes } from "../routes.ts";
import { sayMoment } from "../say.ts";

export interface Life {
  readonly sessions: readonly Session[];
  readonly questions: readonly Question[];
  readonly recommendations: readonly Recommendation[];
  /** Third places where it meets, by their identifiers. */
  readonly places: ReadonlyMap<string, PlaceBrief>;
  /** Public meetings that sessions are, by their identifiers. */
  readonly meetings: ReadonlyMap<string, TiedMeeting>;
}

/** What the panel does and hands over, for everybody. */
export function LifeParts({ assembly, sessions, questions, recommendations, places, meetings }: Life & { readonly assembly: Assembly }) {
  const t = useTexts(lifeTexts);
  const r = useTexts(recommendTexts);
  const shown = recommendations.filter(({ state }) => isShown(state, assembly.state === "handed"));
  return (
    <>
      {shown.length > 0 && (
        <TitledPart id="recommandations" title={r.title}>
          {assembly.handedWords?.split(/\n+/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          <ol class="flow">
            {shown.map((one) => (
              <li>
                <Written as="a" href={routes.recommendation.href({ slug: assembly.slug, number: String(one.number) })}>
                  {one.title}
                </Written>{" "}
                {one.state === "rejected" ? (
                  <Badge>{r.states.rejected}</Badge>
                ) : (
                  <Badge tone={one.verdict === null ? "warn" : one.verdict === "refused" ? "danger" : "ok"}>
                    {one.verdict === null ? r.waiting : r.verdicts[one.verdict]}
                  </Badge>
                )}
              </li>
            ))}
          </ol>
        </TitledPart>
      )}
      {sessions.length > 0 && (
        <TitledPart id="seances" title={t.sessions}>
          {sessions.map((one) => (
            <SessionPart one={one} slug={assembly.slug} place={places.get(one.placeId ?? "")} meeting={meetings.get(one.meetingId ?? "")} />
          ))}
        </TitledPart>
      )}
      {questions.length > 0 && (
        <TitledPart id="questions" title={t.questions}>
          <dl class="flow">
            {questions.map(({ words, answer, answeredBy }) => (
              <div>
                <dt>
                  <Written as="b">{words}</Written>
                </dt>
                <dd>{answer === null ? t.waiting : <Written>{`${answer} (${answeredBy})`}</Written>}</dd>
              </div>
            ))}
          </dl>
        </TitledPart>
      )}
    </>
  );
}

function SessionPart({ one, slug, place, meeting }: { one: Session; slug: string; place: PlaceBrief | undefined; meeting: TiedMeeting | undefined }) {
  const t = useTexts(lifeTexts);
  const locale = useLocale();
  const lines = (text: string) => text.split(/\n+/).filter(Boolean);
  return (
    <div class="flow">
      <Written as="h3">{one.title}</Written>
      <p class="soft">
        {sayMoment(one.startsAt, locale)}, {place?.published ? <a href={placeRoutes.show.href({ slug: place.slug })}>{place.name}</a> : one.placeName}
        {place?.published && place.name !== one.placeName && `, ${one.placeName}`}
      </p>
      <MeetingLink meeting={meeting} />
      {lines(one.programme).map((line) => (
        <Written as="p">{line}</Written>
      ))}
      {one.speakers && (
        <>
          <p>
            <b>{t.speakers}</b>
          </p>
          <ul>
            {lines(one.speakers).map((line) => (
              <Written as="li">{line}</Written>
            ))}
          </ul>
        </>
      )}
      {(one.documents || one.files.length > 0) && (
        <>
          <p>
            <b>{t.documents}</b>
          </p>
          <ul>
            {one.files.map(({ id, title }) => (
              <li>
                <Written as="a" href={routes.sessionFile.href({ slug, file: id })}>
                  {title}
                </Written>
              </li>
            ))}
            {lines(one.documents).map((line) => (
              <Written as="li">{line}</Written>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
