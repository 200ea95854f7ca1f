import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Form, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { ProgrammeTable, RouteMap } from "../programme/programme.view.tsx";
import { RequestFacts } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { visitsTexts } from "../visits.texts.ts";
import { Candidates, type PlanProps } from "./candidates.view.tsx";
import type { Line } from "./plan.form.ts";
import { planTexts } from "./plan.texts.ts";
import { StopFields } from "./stop-fields.view.tsx";

export function Plan(props: PlanProps) {
  const { visit, lines, territory, wished, overtaken, form, places } = props;
  const { request } = visit;
  const t = useTexts(planTexts);
  const general = useTexts(visitsTexts);
  const trail = [
    { label: general.queue, href: routes.queue.href() },
    { label: request.organisation, href: routes.handle.href({ id: request.id }) },
  ];
  const drawn = lines.flatMap(({ placeId }) => {
    const place = places.get(placeId);
    return place ? [{ place, state: visit.stops.find((stop) => stop.placeId === placeId)?.state ?? ("draft" as const) }] : [];
  });
  return (
    <PageFrame title={t.title(request.organisation)} here={t.here} trail={trail} lead={t.lead}>
      {overtaken && <ProgrammeTable request={request} stops={visit.stops} territory={territory} caption={t.conflictSaved} answers />}
      <Columns kind="aside">
        <Form action={routes.plan.href({ id: request.id })} state={form} label={t.here}>
          <input type="hidden" name="version" value={String(form.values["version"])} />
          <div class="visit-pair">
            <TextField name="day" type="date" label={t.day} short />
            <div class="field">
              <Button act="save">{t.save}</Button>
            </div>
          </div>
          <h2>{t.stops}</h2>
          {lines.length === 0 && <p class="soft">{t.noStop}</p>}
          <Stops {...props} />
          <TextArea name="practical" label={t.practical} hint={t.practicalHint} maxLength={2000} rows={3} optional />
          <Candidates {...props} />
        </Form>
        <div class="flow stay">
          <RouteMap stops={drawn} territory={territory} />
          <section aria-labelledby="demande">
            <h2 id="demande">{t.wished}</h2>
            <RequestFacts request={request} places={wished} />
          </section>
        </div>
      </Columns>
    </PageFrame>
  );
}

function Stops({ visit, lines, places, form }: PlanProps) {
  const t = useTexts(planTexts);
  const locale = useLocale();
  const moving = lines.length > 1;
  return (
    <>
      <ol class="visit-list">
        {lines.map((line: Line, at) => {
          const place = places.get(line.placeId);
          const before = at > 0 ? lines[at - 1] : undefined;
          return (
            place && (
              <StopFields
                line={line}
                at={at}
                place={place}
                before={before && { line: before, place: places.get(before.placeId) }}
                stop={visit.stops.find(({ placeId }) => placeId === line.placeId)}
                last={at === lines.length - 1}
                request={visit.request}
                day={String(form.values["day"])}
                when={(instant) => formatDate(instant, locale, { dateStyle: "medium", timeStyle: "short" })}
              />
            )
          );
        })}
      </ol>
      {moving && (
        <>
          <p class="row tight">
            <Button kind="quiet" act="shorter">
              {t.shorter}
            </Button>{" "}
            <Button kind="quiet" icon="refresh-cw" act="retime">
              {t.retime}
            </Button>
          </p>
          <p class="small soft">{t.retimeHint}</p>
        </>
      )}
    </>
  );
}
