import { useFormState } from "#platform/ui/form-state.tsx";
import { useTexts } from "#platform/i18n/context.tsx";
import { MapMark } from "#platform/ui/map-marks.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { withQuery } from "#platform/web/path.ts";
import { everywhere } from "./draft.ts";
import type { FormRules } from "./proposal.form.ts";
import { readPoint } from "./read-point.ts";
import type { MapNote } from "./where-map.form.ts";
import { heightOf, type Place, placeOf, sizes, type View, viewOf } from "./where-map.ts";
import { whereTexts } from "./where-map.texts.ts";
import { routes } from "../routes.ts";

/** A custom element: where-map.enhance.ts. */
const WhereMapElement = "where-map" as "div";

interface WhereMapProps {
  rules: Pick<FormRules, "territory" | "communes" | "everywhere">;
  /** Where the form around posts to. */
  action: string;
  note?: MapNote | null | undefined;
}

/** A plan to press, which posts the form: the server reads the place. What it fills in can also be written, in the fields beside it. */
export function WhereMap({ rules, action, note }: WhereMapProps) {
  const t = useTexts(whereTexts);
  const { values } = useFormState();
  const { territory, communes } = rules;
  if (!territory.map) return null;
  const typed = { commune: String(values["commune"] ?? ""), point: String(values["point"] ?? "") };
  const chosen = communes.find(({ code }) => code === typed.commune) ?? (communes.length === 1 ? communes[0] : undefined);
  const point = readPoint(typed.point);
  const place = point && placeOf(territory, point, chosen?.code ?? null);
  const view = viewOf(territory.map, chosen?.code ?? null);
  const here = `${action}#plan`;
  return (
    <WhereMapElement id="plan" class="field" data-keys={t.keys} data-moved={t.moved}>
      <p class="label">{t.title}</p>
      <p class="hint" id="plan-hint">
        {view.code || typed.commune === everywhere ? t.pressPlace : t.pressCommune} {t.otherwise}
      </p>
      {note && note !== "plan" && <Announced note={note} />}
      <input type="hidden" name="plan" value={view.code ?? ""} />
      {sizes.map((size) => (
        <Plan size={size} view={view} place={place} action={here} alt={chosen && view.code ? t.plan(chosen.name) : t.wholePlan} />
      ))}
      <Reading view={view} official={territory.map.official} />
      {place && <WhereItIs place={place} typed={typed.commune} rules={rules} />}
      <p class="row">
        {typed.point && <SmallButton act="unmark" label={t.remove} action={here} />}
        <SmallButton act="plan" label={t.showPlan} action={here} />
      </p>
    </WhereMapElement>
  );
}

/** How to read the plan, and what it is worth. */
function Reading({ view, official }: { view: View; official: boolean }) {
  const t = useTexts(whereTexts);
  const words = [view.code && t.landmarks, !official && t.schematic].filter(Boolean).join(" ");
  return words ? <p class="hint">{words}</p> : null;
}

function Announced({ note }: { note: Exclude<MapNote, "plan"> }) {
  const t = useTexts(whereTexts);
  const done = note === "repere" || note === "sans-repere";
  return (
    <Notice tone={done ? "ok" : "warn"} title={t.notes[note]} level={3} announce>
      {!done && <p>{t.inWords}</p>}
    </Notice>
  );
}

interface PlanProps {
  size: (typeof sizes)[number];
  view: View;
  place: Place | null;
  action: string;
  alt: string;
}

/** The mark lies over the picture, which is the same for all. */
function Plan({ size: { name, width }, view, place, action, alt }: PlanProps) {
  const { x, y, code } = view;
  const height = heightOf(view, width);
  const picture = withQuery(routes.wherePicture.href({ commune: code ?? everywhere }), { largeur: width });
  return (
    <div class={`where-plan ${name}`}>
      <input type="image" name={name} src={picture} alt={alt} width={width} height={height} formAction={action} aria-describedby="plan-hint" />
      <svg viewBox={`${x} ${y} ${view.width} ${view.height}`} width={width} height={height} aria-hidden="true" class="map">
        {place && <MapMark mark={{ ...place.at, open: true }} size={Math.round((1.3 * 100 * view.width) / width) / 100} />}
      </svg>
    </div>
  );
}

function WhereItIs({ place: { commune, zone }, typed, rules }: { place: Place; typed: string; rules: WhereMapProps["rules"] }) {
  const t = useTexts(whereTexts);
  const chosen = rules.communes.find(({ code }) => code === typed);
  if (chosen && chosen.code !== commune.code) return <Notice tone="warn" title={t.elsewhere(commune.name, chosen.name)} level={3} />;
  if (!rules.communes.some(({ code }) => code === commune.code)) return <Notice tone="warn" title={t.notHere(commune.name)} level={3} />;
  return <p>{zone ? t.markIn(commune.name, zone.name) : t.markAt(commune.name)}</p>;
}

function SmallButton({ act, label, action }: { act: string; label: string; action: string }) {
  return (
    <button type="submit" class="text-button" name="act" value={act} formAction={action}>
      {label}
    </button>
  );
}
