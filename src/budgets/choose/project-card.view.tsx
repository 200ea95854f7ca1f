import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { coverOfProject } from "../cover.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import type { BallotKind } from "../vote.ts";
import type { Project, Vote } from "../votes.query.ts";
import { chooseTexts } from "./choose.texts.ts";
import type { Selection } from "./selection.form.ts";

interface CardProps {
  project: Project;
  slug: string;
  kind: BallotKind;
  /** As `signedOf` says. */
  signed: number | null;
  /** As `groupsOf` says. */
  groups: readonly string[];
  selection: Selection;
  /** Not open: the project is shown, nothing can be ticked. */
  open: boolean;
  easy: boolean;
  territory: Territory;
  /** On a kiosk: nothing leads away. */
  alone?: boolean;
}

/** The most points for or against a project, where a ballot may be against. */
export const signedOf = ({ max_against, points_max }: Vote): number | null => (max_against === null ? null : points_max);

/** One project of the ballot: a box to tick, a number to write, or points for or against it. */
export function ProjectCard({ project, slug, kind, signed, groups, selection, open, easy, territory, alone }: CardProps) {
  const t = useTexts(chooseTexts);
  const locale = useLocale();
  const said = sayProject(project, locale, easy);
  const commune = project.commune_code ? territory.communeByCode(project.commune_code)?.commune.name : null;
  const href = routes.project.href({ slug, number: String(project.number) });
  const at = selection.choices.indexOf(project.number);
  const boxed = kind === "approval" || kind === "knapsack";
  const id = `p${project.number}`;
  return (
    <Written as="div" class={open && boxed ? "project" : at >= 0 ? "project plain on" : "project plain"} lang={said.lang}>
      {open && boxed && (
        <>
          <input
            class="pick"
            type="checkbox"
            id={id}
            name="projet"
            value={project.number}
            checked={at >= 0}
            data-cost={project.cost_cents}
            data-part={project.envelope ?? undefined}
          />
          <label for={id}>{said.title}</label>
        </>
      )}
      {!(open && boxed) && <span class="name">{said.title}</span>}
      <p>{said.summary}</p>
      {open && signed && <SignedField project={project} title={said.title} most={signed} value={valueAt(selection, at)} />}
      {open && !boxed && !signed && <NumberField kind={kind} project={project} title={said.title} value={valueAt(selection, at)} />}
      <div class="cost">
        <span>{[commune, ...groups].filter(Boolean).join(" · ")}</span>
        <b>{sayEuros(project.cost_cents, locale)}</b>
      </div>
      {!alone && (
        <Written as="div" class="more" lang={locale}>
          <a href={href} aria-label={t.detailsOf(said.title)}>
            {t.details}
          </a>
        </Written>
      )}
      <CoverImage cover={coverOfProject(project)} in="card" />
    </Written>
  );
}

/** Its points, or its rank; nothing when it is not chosen. */
const valueAt = ({ points }: Selection, at: number): number | null => (at < 0 ? null : points ? points[at]! : at + 1);

/** A minus is hard to type on a telephone: points for and against are chosen from a list. */
function SignedField({ project, title, most, value }: { project: Project; title: string; most: number; value: number | null }) {
  const t = useTexts(chooseTexts);
  const id = `p${project.number}`;
  const points = Array.from({ length: most }, (_, at) => most - at);
  return (
    <div class="row tight">
      <label for={id}>{t.points}</label>
      <select class="input amount" id={id} aria-label={t.pointsFor(title)} name={`points-${project.number}`} data-cost={project.cost_cents} autocomplete="off">
        {points.map((one) => (
          <option value={one} selected={value === one}>
            {t.sideOf.for(one)}
          </option>
        ))}
        <option value="" selected={value === null}>
          {t.sideOf.none}
        </option>
        {points.toReversed().map((one) => (
          <option value={-one} selected={value === -one}>
            {t.sideOf.against(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

function NumberField({ kind, project, title, value }: { kind: BallotKind; project: Project; title: string; value: number | null }) {
  const t = useTexts(chooseTexts);
  const points = kind === "points";
  const id = `p${project.number}`;
  return (
    <div class="row tight">
      <label for={id}>
        <span class="vh">{points ? t.pointsFor(title) : t.rankOf(title)}</span>
        <span aria-hidden="true">{points ? t.points : t.rank}</span>
      </label>
      <input
        class="input amount"
        type="text"
        inputMode="numeric"
        maxLength={3}
        id={id}
        name={`${points ? "points" : "rang"}-${project.number}`}
        value={value ?? ""}
        data-cost={project.cost_cents}
        autocomplete="off"
      />
    </div>
  );
}
