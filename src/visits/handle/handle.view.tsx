import { useTexts } from "#platform/i18n/context.tsx";
import { sayPhone } from "#platform/text/phone.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { PlaceBrief } from "#places";
import type { Territory } from "#territory";
import { ProgrammeTable, RouteMap } from "../programme/programme.view.tsx";
import { RequestFacts, sayDay } from "../request-facts.view.tsx";
import { useLocale } from "#platform/i18n/context.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { allows, isEnded } from "../visit.ts";
import { stateTones, visitsTexts } from "../visits.texts.ts";
import type { JournalLine, Visit } from "../visits.query.ts";
import { handleTexts } from "../handle.texts.ts";
import { History } from "./history.view.tsx";

interface HandleProps {
  visit: Visit;
  journal: readonly JournalLine[];
  wished: readonly PlaceBrief[];
  territory: Territory;
  /** Names and telephones of places that could not be written to. */
  unreachable: string;
  form: FormState;
}

export function Handle(props: HandleProps) {
  const { visit, journal, wished } = props;
  const { request } = visit;
  const t = useTexts(handleTexts);
  const general = useTexts(visitsTexts);
  return (
    <>
      <PageHead
        title={request.organisation}
        trail={[{ label: general.queue, href: routes.queue.href() }]}
        badges={<Badge tone={stateTones[request.state]}>{general.states[request.state]}</Badge>}
        actions={<Acts visit={visit} />}
        joined
      />
      <Band tight>
        {request.held && <Held visit={visit} />}
        {request.reason && (
          <Notice tone="warn" title={general.states[request.state]}>
            <Written as="p" class="visit-words">
              {request.reason}
            </Written>
          </Notice>
        )}
        <RequestFacts request={request} places={wished} more={[[t.contact, <Contact request={request} />]]} />
      </Band>
      <Band ground="linen" label={t.route}>
        <Route {...props} />
      </Band>
      <Band>
        <Columns kind="half">
          <Writing {...props} />
          <section aria-labelledby="histoire">
            <h2 id="histoire">{t.history}</h2>
            <History journal={journal} stops={[...visit.stops, ...visit.formerStops]} />
          </section>
        </Columns>
      </Band>
    </>
  );
}

function Acts({ visit: { request } }: Pick<HandleProps, "visit">) {
  const t = useTexts(handleTexts);
  const { id, state } = request;
  return (
    <>
      {allows(state, "report") && <ButtonLink href={routes.write.href({ id })}>{t.write}</ButtonLink>}
      {allows(state, "plan") && (
        <ButtonLink kind={state === "received" ? "main" : "quiet"} icon="map-pin" href={routes.plan.href({ id })}>
          {t.editRoute}
        </ButtonLink>
      )}
      {allows(state, "cancel") && (
        <ButtonLink kind="danger" href={routes.end.href({ id })}>
          {allows(state, "refuse") ? t.refuse : state === "done" ? t.notTakenPlace : t.cancel}
        </ButtonLink>
      )}
    </>
  );
}

function Contact({ request }: { request: Visit["request"] }) {
  const t = useTexts(handleTexts);
  if (request.erased_at) return <>{t.erased}</>;
  return (
    <>
      {request.contact_name}, <a href={`mailto:${request.email}`}>{request.email}</a>
      {request.phone && `, ${sayPhone(request.phone)}`}
    </>
  );
}

function Held({ visit: { request } }: Pick<HandleProps, "visit">) {
  const t = useTexts(handleTexts);
  return (
    <Notice tone="warn" title={t.held}>
      <p>{t.heldText[request.held ?? "links"]}</p>
      <form method="post" action={routes.handle.href({ id: request.id })}>
        <Button kind="quiet" act="keep">
          {t.keep}
        </Button>
      </form>
    </Notice>
  );
}

function Route({ visit, territory, unreachable }: HandleProps) {
  const { request, stops } = visit;
  const t = useTexts(handleTexts);
  const locale = useLocale();
  const asked = stops.filter(({ state }) => state === "asked");
  return (
    <>
      <SectionHead title={t.route}>{request.day && sayDay(request.day, locale)}</SectionHead>
      {stops.length === 0 ? (
        <p>{t.noRoute}</p>
      ) : (
        <Columns kind="aside">
          <div class="flow">
            <ProgrammeTable request={request} stops={stops} territory={territory} answers />
            {request.practical && (
              <Written as="p" class="visit-words">
                {request.practical}
              </Written>
            )}
            {allows(request.state, "propose") && (
              <Form action={routes.handle.href({ id: request.id })} label={t.propose}>
                <input type="hidden" name="version" value={request.version} />
                <p class="soft">{t.proposeHint}</p>
                <Submit label={t.propose} act="propose" />
              </Form>
            )}
            {unreachable && <Notice tone="warn" title={t.unreachable(unreachable)} level={3} />}
            {asked.length > 0 && !isEnded(request.state) && <ByPhone id={request.id} asked={asked} />}
          </div>
          <RouteMap stops={stops} territory={territory} />
        </Columns>
      )}
    </>
  );
}

function ByPhone({ id, asked }: { id: string; asked: Visit["stops"] }) {
  const t = useTexts(handleTexts);
  return (
    <Disclosure summary={t.byPhone}>
      <p class="soft">{t.byPhoneHint}</p>
      <form method="post" action={routes.handle.href({ id })} class="flow">
        {asked.map((stop) => (
          <p class="row tight">
            <Button kind="quiet" act={`accept:${stop.id}`}>
              {t.accepted(stop.place.name)}
            </Button>{" "}
            <Button kind="danger" act={`decline:${stop.id}`}>
              {t.declined(stop.place.name)}
            </Button>
          </p>
        ))}
      </form>
    </Disclosure>
  );
}

function Writing({ visit: { request }, form }: HandleProps) {
  const t = useTexts(handleTexts);
  const action = routes.handle.href({ id: request.id });
  return (
    <div class="flow">
      {!request.erased_at && (
        <Form action={action} state={stateOf(form, "message")} label={t.send}>
          <TextArea name="message" label={t.message} hint={t.messageHint} maxLength={3000} rows={4} />
          <Submit label={t.send} kind="quiet" icon="mail" act="message" />
        </Form>
      )}
      <Form action={action} state={stateOf(form, "note")} label={t.keepNote}>
        <TextArea name="note" label={t.note} hint={t.noteHint} maxLength={3000} rows={3} />
        <Submit label={t.keepNote} kind="quiet" act="note" />
      </Form>
    </div>
  );
}
