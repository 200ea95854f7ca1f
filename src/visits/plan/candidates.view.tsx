import { placeRoutes, type PlaceBrief } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDistance } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Select, TextField } from "#platform/ui/form.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Territory } from "#territory";
import type { Candidate } from "./candidates.query.ts";
import type { Visit } from "../visits.query.ts";
import type { Line } from "./plan.form.ts";
import { spotOf } from "../programme/legs.ts";
import { legBetween, longestRoute } from "../route.ts";
import { sayThemes, themes } from "../vocabulary.ts";
import { planTexts } from "./plan.texts.ts";

export interface PlanProps {
  visit: Visit;
  wished: readonly PlaceBrief[];
  lines: readonly Line[];
  /** Of every place in the lines. */
  places: ReadonlyMap<string, PlaceBrief>;
  candidates: readonly Candidate[];
  suggested: readonly PlaceBrief[];
  territory: Territory;
  /** Another planner has saved the route since: it is shown beside what was typed. */
  overtaken?: boolean | undefined;
  form: FormState;
}

/** Open places that one may add; the search is a part of the same form, so that nothing typed is lost. */
export function Candidates({ visit, lines, places, candidates, suggested, territory }: PlanProps) {
  const t = useTexts(planTexts);
  const locale = useLocale();
  const { request } = visit;
  const first = lines[0] && places.get(lines[0].placeId);
  const communeName = (code: string) => territory.communeByCode(code)?.commune.name ?? "";
  if (lines.length >= longestRoute) return <p>{t.full}</p>;
  return (
    <TitledPart id="ajouter" title={t.candidates}>
      <p class="soft">{t.candidatesLead}</p>
      {lines.length === 0 && suggested.length > 1 && (
        <div class="flow">
          <h3>{t.suggestion}</h3>
          <p>{suggested.map(({ name, communeCode }) => `${name} (${communeName(communeCode)})`).join(" → ")}</p>
          <p>
            <Button kind="quiet" act="suggest">
              {t.suggestionTake}
            </Button>
          </p>
        </div>
      )}
      <SearchFields near={first !== undefined} {...{ visit, territory }} />
      <p>
        <Button kind="quiet" icon="search" act="search">
          {t.search}
        </Button>
      </p>
      {candidates.length === 0 && <p>{t.none}</p>}
      <ul class="visit-list flow">
        {candidates.map(({ place, busy }) => {
          const leg = first ? legBetween(spotOf(first), spotOf(place), request.transport) : null;
          return (
            <li>
              <a href={placeRoutes.show.href({ slug: place.slug })}>{place.name}</a>{" "}
              <span class="small soft">{[communeName(place.communeCode), leg && formatDistance(leg.metres, locale)].filter(Boolean).join(", ")}</span>{" "}
              {busy && <Badge tone="warn">{t.busy}</Badge>}{" "}
              <TextButton act={`add:${place.id}`}>
                {t.add} <span class="vh">{place.name}</span>
              </TextButton>
            </li>
          );
        })}
      </ul>
    </TitledPart>
  );
}

function SearchFields({ visit, territory, near }: Pick<PlanProps, "visit" | "territory"> & { near: boolean }) {
  const t = useTexts(planTexts);
  const locale = useLocale();
  return (
    <div class="visit-pair">
      <TextField name="q" label={t.q} maxLength={100} optional />
      <Select
        name="theme"
        label={t.theme}
        empty={sayThemes(visit.request.themes, locale)}
        choices={[{ value: "*", label: t.anyTheme }, ...Object.entries(themes).map(([value, { says }]) => ({ value, label: says[locale] }))]}
        optional
      />
      <Select
        name="commune"
        label={t.commune}
        empty={t.anyCommune}
        choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      {near && <Select name="km" label={t.near} empty={t.anywhere} choices={["1", "2", "5", "10"].map((km) => ({ value: km, label: `${km} km` }))} optional />}
    </div>
  );
}
