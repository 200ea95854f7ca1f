import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";
import { routes } from "../routes.ts";
import { joinStructure } from "./join.command.ts";
import { findRunner, suggestStructures } from "./structures.query.ts";
import { structureTexts } from "./structure.texts.ts";
import { PlaceStructure } from "./structure.view.tsx";

type StructureVisit = VisitOf<typeof routes.structure>;

/** Which structure runs a place: one act to say so, one to take it back. */
export default acts("places/structure", routes.structure, {
  access: may("places.edit"),
  find: ({ db, params, visitor }) => findPlaceFor(db, params.slug, visitor, "places.edit"),
  show,
  acts: (step) => ({
    join: step({ read: readJoin, run: (visit: StructureVisit & { visitor: Visitor }, place, { id, seen }) => settle(visit, place, id, seen) }),
    leave: step({ read: seenNumber, run: (visit: StructureVisit & { visitor: Visitor }, place, seen) => settle(visit, place, null, seen) }),
  }),
});

function seenNumber(form: Reader): string | null {
  return form.text("vu") || null;
}

function readJoin(form: Reader) {
  const id = form.on();
  form.check("structure", id !== "", structureTexts[form.locale].choose);
  return { id, seen: seenNumber(form) };
}

async function settle(visit: StructureVisit & { visitor: Visitor }, place: PlaceRecord, structureId: string | null, seen: string | null): Promise<Outcome> {
  const joined = await joinStructure(visit.db, visit.visitor, { placeId: place.id, structureId, seen });
  const t = structureTexts[visit.locale];
  if (!joined.ok) return conflict(joined.problem === "unknown" ? t.gone : t.changed);
  return done(routes.structure.href(visit.params), structureId ? "liee" : "detachee");
}

async function show({ db, url, locale }: StructureVisit, place: PlaceRecord, form: FormState) {
  const typed = (url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const t = structureTexts[locale];
  const [territory, runner, suggested] = await Promise.all([readTerritory(db), findRunner(db, place.structure_pivot), suggestStructures(db, place.id, typed)]);
  return {
    title: `${t.title}, ${place.name}`,
    robots: "noindex",
    says: t.done,
    body: <PlaceStructure {...{ place, runner, suggested, typed, territory, form }} />,
  } as const;
}
