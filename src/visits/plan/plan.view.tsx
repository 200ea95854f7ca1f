import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Form, TextArea, TextField } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { PlaceBrief } from "#places";
import type { Territory } from "#territory";
import { ProgrammeTable, RouteMap } from "../programme/programme.view.tsx";
import { RequestFacts } from "../request-facts.view.tsx";
import { routes } from "../routes.ts";
import { visitsTexts } from "../visits.texts.ts";
import type { Visit } from "../visits.query.ts";
import type { Candidate } from "./candidates.query.ts";
import { Candidates } from "./candidates.view.tsx";
import type { Draft, Line } from "./plan.form.ts";
import { planTexts } from "./plan.texts.ts";
import { StopFields } from "./stop-fields.view.tsx";

export interface PlanProps {
  visit: Visit;
  wished: readonly PlaceBrief[];
  draft: Pick<Draft, "day" | "practical" | "lines" | "search" | "version">;
  /** Of every place in the lines. */
  places: ReadonlyMap<string, PlaceBrief>;
  candidates: readonly Candidate[];
  suggested: readonly PlaceBrief[];
  territory: Territory;
  problems: Problems;
  done?: string | undefined;
  /** Another planner's version, saved in the meantime. */
  conflict?: boolean | undefined;
  /** Why the route could not be kept. */
  refused?: keyof (typeof planTexts)["fr"]["problems"] | undefined;
}

export function Plan(props: PlanProps) {
  const { visit, draft, territory, wished, problems, places } = props;
  const { request } = visit;
  const t = useTexts(planTexts);
  const general = useTexts(visitsTexts);
  const trail = [
    { label: general.queue, href: routes.queue.href() },
    { label: request.organisation, href: routes.handle.href({ id: request.id }) },
  ];
  const drawn = draft.lines.flatMap(({ placeId }) => {
    const place = places.get(placeId);
    return place ? [{ place, state: visit.stops.find((stop) => stop.placeId === placeId)?.state ?? ("draft" as const) }] : [];
  });
  return (
    <>
      <PageHead title={t.title(request.organisation)} here={t.here} trail={trail} lead={t.lead} joined />
      <Band tight>
        <Said {...props} />
        <Columns kind="aside">
          <Form
            action={routes.plan.href({ id: request.id })}
            values={{ day: draft.day, practical: draft.practical, ...draft.search }}
            problems={problems}
            label={t.here}
          >
            <input type="hidden" name="version" value={draft.version} />
            <div class="visit-pair">
              <TextField name="day" type="date" label={t.day} short />
              <div class="field">
                <Button name="act" value="save">
                  {t.save}
                </Button>
              </div>
            </div>
            <h2>{t.stops}</h2>
            {draft.lines.length === 0 && <p class="soft">{t.noStop}</p>}
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
      </Band>
    </>
  );
}

function Said({ visit, territory, done, conflict, refused }: PlanProps) {
  const t = useTexts(planTexts);
  const said = done && Object.hasOwn(t.done, done) ? t.done[done] : undefined;
  if (said) return <Notice tone="ok" title={said} announce />;
  if (refused) return <Notice tone="danger" title={t.problems[refused]} announce />;
  if (!conflict) return null;
  return (
    <>
      <Notice tone="warn" title={t.conflictTitle} announce>
        <p>{t.conflictText}</p>
      </Notice>
      <ProgrammeTable request={visit.request} stops={visit.stops} territory={territory} caption={t.conflictSaved} answers />
    </>
  );
}

function Stops({ visit, draft, places }: PlanProps) {
  const t = useTexts(planTexts);
  const locale = useLocale();
  const moving = draft.lines.length > 1;
  return (
    <>
      <ol class="visit-list">
        {draft.lines.map((line: Line, at) => {
          const place = places.get(line.placeId);
          const before = at > 0 ? draft.lines[at - 1] : undefined;
          return (
            place && (
              <StopFields
                line={line}
                at={at}
                place={place}
                before={before && { line: before, place: places.get(before.placeId) }}
                stop={visit.stops.find(({ placeId }) => placeId === line.placeId)}
                last={at === draft.lines.length - 1}
                request={visit.request}
                day={draft.day}
                when={(instant) => formatDate(instant, locale, { dateStyle: "medium", timeStyle: "short" })}
              />
            )
          );
        })}
      </ol>
      {moving && (
        <>
          <p class="row tight">
            <Button kind="quiet" name="act" value="shorter">
              {t.shorter}
            </Button>{" "}
            <Button kind="quiet" icon="refresh-cw" name="act" value="retime">
              {t.retime}
            </Button>
          </p>
          <p class="small soft">{t.retimeHint}</p>
        </>
      )}
    </>
  );
}
