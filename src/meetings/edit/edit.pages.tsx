import type { Db } from "#platform/db/db.ts";
import { formatNumber } from "#platform/i18n/format.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visit, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { can, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { findPlaceBriefs, type PlaceBrief, searchPlaceBriefs } from "#places";
import { readTerritory } from "#territory";
import { findProcessOf, listStagesOf, type ProcessOf, runsSomewhere } from "#processes";
import type { Meeting } from "../meetings.query.ts";
import { meetingToOrganise } from "../organiser.ts";
import { routes } from "../routes.ts";
import { editTexts } from "./edit.texts.ts";
import { EditMeeting, NewMeeting } from "./edit.view.tsx";
import { createMeeting, type SaveProblem, saveMeeting } from "./meeting.command.ts";
import type { MeetingDetails } from "../meeting.ts";
import { readMeeting, valuesOfMeeting } from "./meeting.form.ts";

interface MeetingOwners {
  /** Null for a meeting on its own. */
  readonly process: ProcessOf | null;
  /** Communes for which this person organises meetings on their own. */
  readonly owners: readonly Owner[];
}

/** `code` is null for the metropolis. */
type Owner = { readonly code: string | null; readonly name: string };

/** A meeting of a process (`?demarche=`), or on its own for whoever runs processes somewhere. */
export const newMeeting = acts("meetings/edit", routes.newMeeting, {
  access: signedIn,
  find: findOrganised,
  values: (_, { process }) => ({ form: ["on_site"], registers: "1", owner: process?.ownerCommune, service: process?.ownerService }),
  async show({ db, url, locale }, organised, form) {
    const { communes } = await readTerritory(db);
    const places = await findPlaces(db, form.values, form.act === "find");
    const address = `${routes.newMeeting.href()}${url.search}`;
    const body = <NewMeeting address={address} {...organised} communes={communes} places={places} form={form} />;
    return { title: editTexts[locale].newTitle, robots: "noindex", body };
  },
  acts: (step) => ({
    find: step({ read: readPlaceWords, run: searchPlaces }),
    save: step({
      async read(form, { db }, { process, owners }) {
        const details = await readDetails(form, db, null);
        const communeCode = process ? process.ownerCommune : form.text("owner") || null;
        form.check("owner", process !== null || owners.some(({ code }) => code === communeCode), editTexts[form.locale].problems.owner);
        return { details, communeCode };
      },
      async run({ db, url, visitor }, { process }, { details, communeCode }) {
        const stages = process ? await listStagesOf(db, process.id, "meeting") : [];
        const stageId = (stages.find(({ id }) => id === url.searchParams.get("etape")) ?? stages[0])?.id ?? null;
        const slug = await createMeeting(db, { processId: process?.id ?? null, stageId, communeCode }, details, visitor.id);
        return done(routes.meeting.href({ meeting: slug }), "cree");
      },
    }),
  }),
});

/** @throws NotFound for a process one may not see, Forbidden for whoever does not run it */
async function findOrganised({ db, url, visitor }: Visit<string, Visitor>): Promise<MeetingOwners> {
  const slug = url.searchParams.get("demarche");
  const found = slug ? await findProcessOf(db, slug, visitor) : null;
  if (slug && !found) throw new NotFound();
  if (found ? !found.team : !runsSomewhere(visitor)) throw new Forbidden();
  return { process: found?.process ?? null, owners: found ? [] : await findOwners(db, visitor) };
}

async function findOwners(db: Db, visitor: Visitor): Promise<Owner[]> {
  const { communes, metropolis } = await readTerritory(db);
  const may = (commune: string | null) => can(visitor, "participation.run", { commune });
  return [...(may(null) ? [{ code: null, name: metropolis.name }] : []), ...communes.filter(({ code }) => may(code)).map(({ code, name }) => ({ code, name }))];
}

type Editing = VisitOf<typeof routes.editMeeting>;

export const editMeeting = acts("meetings/edit", routes.editMeeting, {
  access: signedIn,
  find: ({ db, params, visitor }) => meetingToOrganise(db, params.meeting, visitor),
  values: (_, meeting) => valuesOfMeeting(meeting),
  async show({ db, locale }, meeting, form) {
    const { communes } = await readTerritory(db);
    const places = await findPlaces(db, form.values, form.act === "find");
    const body = <EditMeeting meeting={meeting} communes={communes} places={places} form={form} />;
    return { title: editTexts[locale].editTitle, robots: "noindex", body };
  },
  acts: (step) => ({
    find: step({ read: readPlaceWords, run: searchPlaces }),
    save: step({
      read: async (form, { db }, meeting) => ({ details: await readDetails(form, db, meeting), version: form.version(), reason: form.text("reason") }),
      async run(visit, { id }, { details, ...saving }) {
        const saved = await saveMeeting(visit.db, visit, id, details, { ...saving, by: visit.visitor.id });
        return saved.ok ? done(routes.meeting.href(visit.params), saved.told ? "deplacee" : "modifiee") : refusalOf(visit, saved.problem);
      },
    }),
  }),
});

/** At the field where there is one; under the title what no field can mend. */
async function refusalOf({ db, params, visitor, locale }: Editing, problem: SaveProblem): Promise<Outcome> {
  const t = editTexts[locale].problems;
  const { registered, onlineRegistered } = await meetingToOrganise(db, params.meeting, visitor);
  switch (problem) {
    case "reason":
      return wrong({ reason: t.reason });
    case "seats":
      return wrong({ seats: t.seatsBelow(formatNumber(registered, locale)) });
    case "online_seats":
      return wrong({ online_seats: t.seatsBelow(formatNumber(onlineRegistered, locale)) });
    case "on_site_taken":
      return wrong({ form: t.onSiteTaken });
    case "online_taken":
      return wrong({ form: t.onlineTaken });
    default:
      return conflict(t[problem]);
  }
}

async function readDetails(form: Reader, db: Db, before: Meeting | null): Promise<MeetingDetails> {
  const { communes } = await readTerritory(db);
  const [place = null] = await findPlaces(db, { place: form.text("place") }, false);
  // The clock of the machine, as the database has it: what is open is judged by that one, not by the hour that a demo may have set.
  return readMeeting(form, { now: new Date(), place, isCommune: (code) => communes.some((commune) => commune.code === code), before });
}

function readPlaceWords(form: Reader): Values {
  return { place: form.text("place"), place_words: form.text("place_words") };
}

async function searchPlaces({ db, locale }: Pick<Visit, "db" | "locale">, _thing: unknown, words: Values): Promise<Outcome> {
  return (await findPlaces(db, words, true)).length > 0 ? again() : wrong({ place_words: editTexts[locale].placesNone });
}

/** The place that is chosen, and those that the words find. */
async function findPlaces(db: Db, values: Values, search: boolean): Promise<PlaceBrief[]> {
  const id = String(values["place"] ?? "");
  const chosen = isUuid(id) ? [...(await findPlaceBriefs(db, [id])).values()].filter(({ published }) => published) : [];
  const words = String(values["place_words"] ?? "").slice(0, 100);
  if (!search || !words.trim()) return chosen;
  return [...chosen, ...(await searchPlaceBriefs(db, { words, limit: 12 })).filter((place) => place.id !== id)];
}
