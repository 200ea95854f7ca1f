import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayPhone } from "#platform/text/phone.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { DateTimeField, Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { followTexts } from "../follow.texts.ts";
import { ProgrammeTable } from "../programme/programme.view.tsx";
import { RequestFacts } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { sayWhen } from "../news/news.ts";
import { visitsTexts } from "../visits.texts.ts";
import type { Stop, Visit } from "../visits.query.ts";
import { answerTexts } from "./answer.texts.ts";

interface AnswerProps {
  visit: Visit;
  stop: Stop;
  territory: Territory;
  /** Where the form posts: the private link, or the page of the host who is signed in. */
  action: string;
  /** The private link's token, for the sheet and the calendar. */
  token?: string | undefined;
  form: FormState;
}

export function AnswerPage(props: AnswerProps) {
  const { visit, stop } = props;
  const { request } = visit;
  const t = useTexts(answerTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  const settled = ["confirmed", "done", "reported"].includes(request.state) && stop.state === "accepted";
  return (
    <>
      <PageHead title={t.title(stop.place.name, request.organisation)} joined />
      <Band tight>
        <Columns kind="half">
          <div class="flow">
            <Facts
              facts={[
                [t.when, sayWhen(stop.from.toISOString(), locale)],
                [t.duration, general.minutes((stop.to.getTime() - stop.from.getTime()) / 60_000)],
              ]}
            />
            {stop.state === "asked" ? <Question {...props} /> : <Given stop={stop} reason={request.reason} />}
            {stop.state === "accepted" && ["planning", "proposed", "confirmed"].includes(request.state) && <Withdraw {...props} />}
          </div>
          <section aria-labelledby="delegation">
            <h2 id="delegation">{t.delegation}</h2>
            <RequestFacts
              request={request}
              places={[]}
              more={
                settled && request.contact_name
                  ? [[t.contact, [request.contact_name, request.phone && sayPhone(request.phone)].filter(Boolean).join(", ")]]
                  : []
              }
            />
          </section>
        </Columns>
      </Band>
      {settled && (
        <Band ground="linen" label={t.programme}>
          <Programme {...props} />
        </Band>
      )}
    </>
  );
}

/** The whole day, for whoever receives a part of it. */
function Programme({ visit: { request, stops }, territory, token }: AnswerProps) {
  const t = useTexts(answerTexts);
  const follow = useTexts(followTexts);
  return (
    <div class="flow">
      <ProgrammeTable request={request} stops={stops} territory={territory} caption={t.programme} />
      {request.practical && (
        <Written as="p" class="visit-words">
          {request.practical}
        </Written>
      )}
      {token && (
        <div class="row">
          <ButtonLink kind="quiet" icon="printer" href={routes.hostSheet.href({ token })}>
            {follow.print}
          </ButtonLink>
          <ButtonLink kind="quiet" icon="calendar" href={routes.hostCalendar.href({ token })}>
            {follow.ics}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

function Question({ action, form }: AnswerProps) {
  const t = useTexts(answerTexts);
  return (
    <Form action={action} state={form} label={t.send}>
      <Radios
        name="answer"
        label={t.question}
        choices={[
          { value: "accept", label: t.accept, note: t.acceptNote },
          { value: "counter", label: t.counter, note: t.counterNote },
          { value: "decline", label: t.decline, note: t.declineNote },
        ]}
      />
      <DateTimeField name="other" label={t.other} optional />
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={1000} rows={3} optional />
      <Submit label={t.send} big />
    </Form>
  );
}

function Given({ stop, reason }: { stop: Stop; reason: string | null }) {
  const t = useTexts(answerTexts);
  const locale = useLocale();
  if (stop.state === "asked") return null;
  const { state } = stop;
  return (
    <Notice tone={state === "accepted" ? "ok" : "info"} title={t.given[state]} announce={usePage().flash?.done === "reponse"}>
      <p>{t.givenText[state]}</p>
      {stop.otherStart && state === "countered" && <p>{sayWhen(stop.otherStart.toISOString(), locale)}</p>}
      {stop.reason && <p class="visit-words">«&nbsp;{written(stop.reason)}&nbsp;»</p>}
      {state === "released" && reason && (
        <Written as="p" class="visit-words">
          {reason}
        </Written>
      )}
    </Notice>
  );
}

function Withdraw({ action, form }: AnswerProps) {
  const t = useTexts(answerTexts);
  return (
    <Disclosure summary={t.withdraw} open={form.act !== null}>
      <Form action={action} state={form} label={t.withdraw}>
        <input type="hidden" name="answer" value="withdraw" />
        <p class="soft">{t.withdrawLead}</p>
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={1000} rows={3} />
        <Submit label={t.withdrawAct} kind="danger" />
      </Form>
    </Disclosure>
  );
}
