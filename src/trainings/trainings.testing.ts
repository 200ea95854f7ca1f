import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addOpen, roomOf } from "../bookings/bookings.testing.ts";
import bookings from "../bookings/module.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import { addPerson } from "../people/people.testing.ts";
import people from "../people/module.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import { addModule } from "./edit/save.command.ts";
import { ask } from "./machines/ask.command.ts";
import trainings from "./module.ts";
import type { Details, SupervisedHours } from "./training.ts";

/** A day far enough for every notice, near enough for every horizon. */
export const day = addDays(dayOf(Date.now()), 10);
export const at = (clock: string, on = day): Date => instantOf(on, clock);

/** Two fab labs with their hosts, a trainer, an officer of the metropolis. Gives what plants modules, machines and authorisations. */
export async function trainingsHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, places, bookings, trainings]);
  const { db, owner } = house;
  const open = async (name: string) => {
    const { id } = await addPlace(db, { name, stage: "rooted", longitude: 3.17, latitude: 50.69, hours: "24/7" });
    return { id, host: await addPerson(db, { roles: [{ role: "host", kind: "place", id }] }) };
  };
  const [here, there] = [await open("Le FabLab essayé"), await open("L’Atelier essayé")];
  const trainer = await addPerson(db, { name: "Nora Essai" });
  const chief = await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] });

  async function module(title: string, more: Partial<Details> = {}): Promise<string> {
    const details: Details = {
      ...{ placeId: here.id, kind: "competency", words: { title, about: "Ce que l’on apprend ici." }, translations: {}, months: 12, needs: [] },
      ...more,
    };
    const added = await addModule(db, details, chief);
    if (!added.ok) throw new Error(added.problem);
    await sql`update trainings.module set state = 'open' where id = ${added.id}`.execute(db);
    await sql`insert into trainings.trainer (module_id, person_id) values (${added.id}, ${trainer})`.execute(db);
    return added.id;
  }

  /** A machine of the first place that asks for these. */
  async function machine(modules: readonly string[], hours: readonly SupervisedHours[] = []) {
    const id = await addOpen(db, {
      ...roomOf(here.id),
      kind: "machine",
      capacity: null,
      words: { name: "Découpeuse essayée", about: "Une machine pour les essais.", rules: null },
    });
    if (modules.length > 0) await ask(db, id, { mode: hours.length > 0 ? "supervised" : "trained", modules, hours }, chief);
    const { rows } = await sql<{ slug: string }>`select slug from bookings.resource where id = ${id}`.execute(db);
    return { id, href: `/reserver/${rows[0]!.slug}` };
  }

  /** Authorised a year ago, until so many days from now; null: without end. */
  async function authorise(moduleId: string, personId: string, days: number | null = 300): Promise<string> {
    const until = days === null ? null : new Date(Date.now() + days * 86_400_000);
    const { rows } = await sql<{ id: string }>`
      insert into trainings.authorisation (module_id, person_id, from_at, until_at) values (${moduleId}, ${personId}, now() - interval '2 years', ${until}) returning id`.execute(
      owner,
    );
    return rows[0]!.id;
  }

  const session = async (moduleId: string, seats: number, days = 5): Promise<string> => {
    const from = new Date(Date.now() + days * 86_400_000);
    const { rows } = await sql<{ id: string }>`
      insert into trainings.session (module_id, place_id, during, seats, trainer_id)
      values (${moduleId}, ${here.id}, tstzrange(${from}, ${new Date(from.getTime() + 7_200_000)}), ${seats}, ${trainer}) returning id`.execute(db);
    return rows[0]!.id;
  };

  const news = async (person: string) =>
    (await sql<{ news: string }>`select payload ->> 'news' as news from notifications.message where person_id = ${person} order by id`.execute(db)).rows.map(
      (row) => row.news,
    );

  return { ...house, here, there, trainer, chief, module, machine, authorise, session, news };
}
