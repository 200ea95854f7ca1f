import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import type { PlaceBrief } from "#places";
import type { Territory } from "#territory";
import { dayOf } from "#platform/time/day.ts";
import { Written } from "#platform/ui/written.tsx";
import { ProgrammeTable, RouteMap } from "../programme/programme.view.tsx";
import { RequestFacts, sayDay } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { allows, isEnded, type State } from "../visit.ts";
import { stateTones, visitsTexts } from "../visits.texts.ts";
import type { JournalLine, Visit } from "../visits.query.ts";
import { followTexts } from "../follow.texts.ts";

interface FollowProps {
  visit: Visit;
  wished: readonly PlaceBrief[];
  journal: readonly JournalLine[];
  reportSlug: string | null;
  token: string;
  territory: Territory;
  form: FormState;
}

export function Follow({ visit, wished, journal, reportSlug, token, territory, form }: FollowProps) {
  const t = useTexts(followTexts);
  const general = useTexts(visitsTexts);
  const { request } = visit;
  return (
    <>
      <PageHead
        title={t.title(request.organisation)}
        trail={[{ label: general.here, href: routes.home.href() }]}
        badges={<Badge tone={stateTones[request.state]}>{general.states[request.state]}</Badge>}
        lead={t.lead}
        joined
      />
      <Band tight>
        {request.reason && (
          <Notice tone="warn" title={general.states[request.state]}>
            <Written as="p" class="visit-words">
              {request.reason}
            </Written>
          </Notice>
        )}
        <SectionHead title={t.where} />
        <Progress visit={visit} journal={journal} />
        {reportSlug && <Onward href={routes.story.href({ slug: reportSlug })}>{t.readReport}</Onward>}
      </Band>
      <Band ground="linen" label={t.programme}>
        <SectionHead title={t.programme} />
        <Programme visit={visit} territory={territory} token={token} />
      </Band>
      <Band>
        <Columns kind="half">
          <Exchange {...{ visit, journal, token, form }} />
          <OwnRequest {...{ visit, wished, token }} />
        </Columns>
      </Band>
    </>
  );
}

function Exchange({ visit: { request }, journal, token, form }: Pick<FollowProps, "visit" | "journal" | "token" | "form">) {
  const t = useTexts(followTexts);
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{t.messages}</h2>
      <Messages journal={journal} />
      {!isEnded(request.state) && (
        <Form action={routes.follow.href({ token })} state={form} label={t.send}>
          <TextArea name="message" label={t.message} maxLength={3000} rows={4} />
          <Submit label={t.send} />
        </Form>
      )}
    </section>
  );
}

function OwnRequest({ visit: { request }, wished, token }: Pick<FollowProps, "visit" | "wished" | "token">) {
  const t = useTexts(followTexts);
  return (
    <section aria-labelledby="demande">
      <h2 id="demande">{t.request}</h2>
      <RequestFacts request={request} places={wished} />
      <div class="row">
        {mayChange(request.state) && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.change.href({ token })}>
            {t.change}
          </ButtonLink>
        )}
        {allows(request.state, "cancel") && request.state !== "done" && (
          <ButtonLink kind="danger" href={routes.cancel.href({ token })}>
            {t.cancel}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

export const mayChange = (state: State): boolean => ["received", "planning", "proposed", "confirmed"].includes(state);

const order = ["received", "planning", "proposed", "confirmed", "done", "reported"] as const;

function Progress({ visit: { request }, journal }: Pick<FollowProps, "visit" | "journal">) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  const general = useTexts(visitsTexts);
  const at = order.indexOf(request.state as (typeof order)[number]);
  const dateOf = (state: string) => journal.findLast(({ act }) => act === state)?.at;
  const dated = (state: string) => {
    const date = dateOf(state);
    return date ? { date: { at: dayOf(date), text: formatDate(date, locale) } } : {};
  };
  const ended = request.state === "cancelled" || request.state === "refused";
  const reached = ended ? order.filter((state) => dateOf(state)) : order;
  const knots: Knot[] = reached.map((state, n) => ({
    title: t.steps[state],
    state: ended || n < at ? "done" : n === at ? "now" : "next",
    ...(ended || n <= at ? dated(state) : {}),
  }));
  return <Thread flat knots={ended ? [...knots, { title: general.states[request.state], state: "now", ...dated(request.state) }] : knots} />;
}

/** Only what every host has accepted is a programme; before that, one day and patience. */
function Programme({ visit: { request, stops }, territory, token }: Pick<FollowProps, "visit" | "territory" | "token">) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  if (!["confirmed", "done", "reported"].includes(request.state) || stops.length === 0) {
    return <p>{request.state === "proposed" && request.day ? t.asking(sayDay(request.day, locale)) : isEnded(request.state) ? "–" : t.programmeLater}</p>;
  }
  return (
    <Columns kind="aside">
      <div class="flow">
        {request.day && <p class="lead">{sayDay(request.day, locale)}</p>}
        <ProgrammeTable request={request} stops={stops} territory={territory} />
        {request.practical && (
          <Written as="p" class="visit-words">
            {request.practical}
          </Written>
        )}
        <div class="row">
          <ButtonLink icon="printer" href={routes.sheet.href({ token })}>
            {t.print}
          </ButtonLink>
          <ButtonLink kind="quiet" icon="calendar" href={routes.calendar.href({ token })}>
            {t.ics}
          </ButtonLink>
        </div>
        <p class="small soft">{t.subscribe}</p>
      </div>
      <RouteMap stops={stops} territory={territory} />
    </Columns>
  );
}

function Messages({ journal }: Pick<FollowProps, "journal">) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  const messages = journal.filter(({ act, words }) => act === "message" && words);
  if (messages.length === 0) return <p class="soft">{t.noMessage}</p>;
  return (
    <ol class="visit-list flow">
      {messages.map(({ side, at, words }) => (
        <li>
          <b>{side === "delegation" ? t.fromYou : t.fromUs}</b>{" "}
          <span class="small soft">{formatDate(at, locale, { dateStyle: "medium", timeStyle: "short" })}</span>
          <Written as="p" class="visit-words">
            {words}
          </Written>
        </li>
      ))}
    </ol>
  );
}
