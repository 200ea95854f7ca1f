import type { Db } from "#platform/db/db.ts";
import { formatNumber } from "#platform/i18n/format.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { can, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { findProcessOf, listStagesOf, type ProcessOf, runsSomewhere } from "#participation";
import { findPlaceBriefs, type PlaceBrief, searchPlaceBriefs } from "#places";
import { readTerritory } from "#territory";
import type { Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingToOrganise } from "../organiser.ts";
import { editTexts } from "./edit.texts.ts";
import { createMeeting, type Saved, saveMeeting } from "./meeting.command.ts";
import { type Problems, readMeeting, type Values, valuesOf, valuesOfMeeting } from "./meeting.form.ts";
import { EditMeeting, NewMeeting } from "./edit.view.tsx";

type Asked = Visit<string, Visitor>;

/** Places that the words find, and the one that is chosen. */
async function findPlaces(db: Db, values: Values): Promise<PlaceBrief[]> {
  const id = String(values["place"] ?? "");
  const chosen = isUuid(id) ? [...(await findPlaceBriefs(db, [id])).values()].filter(({ published }) => published) : [];
  const words = String(values["place_words"] ?? "").slice(0, 100);
  if (!values["find"] || !words.trim()) return chosen;
  return [...chosen, ...(await searchPlaceBriefs(db, { words, limit: 12 })).filter((place) => place.id !== id)];
}

async function read({ db, locale }: Asked, input: FormInput, before: Meeting | null) {
  const territory = await readTerritory(db);
  const places = await findPlaces(db, { place: input.text["place"] ?? "" });
  const codes = new Set(territory.communes.map(({ code }) => code));
  // The clock of the machine, as the database has it: what is open is judged by that one, not by the hour that a demo may have set.
  return readMeeting(input, locale, { now: new Date(), place: places[0] ?? null, isCommune: (code) => codes.has(code), before });
}

/** Communes for which this person organises meetings; null stands for the metropolis. */
async function owners(db: Db, visitor: Visitor): Promise<{ code: string | null; name: string }[]> {
  const { communes, metropolis } = await readTerritory(db);
  const may = (commune: string | null) => can(visitor, "participation.run", { commune });
  return [...(may(null) ? [{ code: null, name: metropolis.name }] : []), ...communes.filter(({ code }) => may(code)).map(({ code, name }) => ({ code, name }))];
}

async function processOf({ db, visitor }: Asked, slug: string | null | undefined): Promise<ProcessOf | null> {
  if (!slug) return null;
  const found = await findProcessOf(db, slug, visitor);
  if (!found) throw new NotFound();
  if (!found.team) throw new Forbidden();
  return found.process;
}

/** A meeting of a process (`?demarche=`), or on its own for whoever runs processes somewhere. */
export const newMeeting = page("meetings/edit", routes.newMeeting, {
  access: signedIn,

  async get(visit) {
    const process = await processOf(visit, visit.url.searchParams.get("demarche"));
    if (!process && !runsSomewhere(visit.visitor)) throw new Forbidden();
    const values: Values = {
      form: ["on_site"],
      registers: "1",
      owner: process?.ownerCommune ?? "",
      service: process?.ownerService ?? "",
      process: process?.slug ?? "",
      stage: visit.url.searchParams.get("etape") ?? "",
    };
    return showNew(visit, process, values, {});
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const input = await visit.formInput();
    const process = await processOf(visit, input.text["process"]);
    if (!process && !runsSomewhere(visitor)) throw new Forbidden();
    const values = valuesOf(input);
    if (input.text["find"]) return showNew(visit, process, values, {});
    const communeCode = process ? process.ownerCommune : input.text["owner"] || null;
    const mayOwn = process !== null || (await owners(db, visitor)).some(({ code }) => code === communeCode);
    const told = await read(visit, input, null);
    const problems: Problems = { ...(told.ok ? {} : told.problems), ...(mayOwn ? {} : { owner: editTexts[locale].problems.owner }) };
    if (!told.ok || !mayOwn) return showNew(visit, process, values, problems);
    const stages = process ? await listStagesOf(db, process.id, "meeting") : [];
    const stageId = stages.find(({ id }) => id === input.text["stage"])?.id ?? stages[0]?.id ?? null;
    const slug = await createMeeting(db, { processId: process?.id ?? null, stageId, communeCode }, told.value, visitor.id);
    return { redirect: `${routes.meeting.href({ meeting: slug })}?fait=cree` };
  },
});

async function showNew({ db, visitor, locale }: Asked, process: ProcessOf | null, values: Values, problems: Problems): Promise<HtmlAnswer> {
  const { communes } = await readTerritory(db);
  const places = await findPlaces(db, values);
  const lost = Boolean(values["find"]) && places.length === 0;
  const shown = lost ? { place_words: editTexts[locale].placesNone } : problems;
  const body = (
    <NewMeeting process={process} owners={process ? [] : await owners(db, visitor)} communes={communes} places={places} values={values} problems={shown} />
  );
  return { title: editTexts[locale].newTitle, robots: "noindex", body, status: Object.keys(shown).length > 0 ? 422 : 200 };
}

export const editMeeting = page("meetings/edit", routes.editMeeting, {
  access: signedIn,

  async get(visit) {
    const meeting = await meetingToOrganise(visit.db, visit.params.meeting, visit.visitor);
    return showEdit(visit, meeting, valuesOfMeeting(meeting), {});
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const meeting = await meetingToOrganise(db, params.meeting, visitor);
    const input = await visit.formInput();
    const values = valuesOf(input);
    if (input.text["find"]) return showEdit(visit, meeting, values, {});
    const told = await read(visit, input, meeting);
    if (!told.ok) return showEdit(visit, meeting, values, { problems: told.problems });
    const saving = { version: Number(input.text["version"]) || 0, reason: (input.text["reason"] ?? "").trim(), by: visitor.id };
    const saved = await saveMeeting(db, visit, meeting.id, told.value, saving);
    if (saved.ok) return { redirect: `${routes.meeting.href(params)}?fait=${saved.told ? "deplacee" : "modifiee"}` };
    const now = await meetingToOrganise(db, params.meeting, visitor);
    return showEdit(visit, now, { ...values, version: String(now.version) }, problemOf(saved, now, locale));
  },
});

/** At the field where there is one; above the form what no field can mend. */
function problemOf({ problem }: Extract<Saved, { ok: false }>, now: Meeting, locale: Asked["locale"]): { problems?: Problems; problem?: string } {
  const t = editTexts[locale].problems;
  switch (problem) {
    case "reason":
      return { problems: { reason: t.reason } };
    case "seats":
      return { problems: { seats: t.seatsBelow(formatNumber(now.registered, locale)) } };
    case "online_seats":
      return { problems: { online_seats: t.seatsBelow(formatNumber(now.onlineRegistered, locale)) } };
    case "on_site_taken":
      return { problems: { form: t.onSiteTaken } };
    case "online_taken":
      return { problems: { form: t.onlineTaken } };
    default:
      return { problem: t[problem] };
  }
}

async function showEdit(
  { db, locale }: Asked,
  meeting: Meeting,
  values: Values,
  { problems = {}, problem }: { problems?: Problems; problem?: string },
): Promise<HtmlAnswer> {
  const { communes } = await readTerritory(db);
  const places = await findPlaces(db, values);
  const lost = Boolean(values["find"]) && places.length === 0;
  const shown = lost ? { place_words: editTexts[locale].placesNone } : problems;
  const body = <EditMeeting meeting={meeting} communes={communes} places={places} values={values} problems={shown} problem={problem} />;
  return { title: editTexts[locale].editTitle, robots: "noindex", body, status: problem ? 409 : Object.keys(shown).length > 0 ? 422 : 200 };
}
