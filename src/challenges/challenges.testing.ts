import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import budgets from "../budgets/module.ts";
import calls from "../calls/module.ts";
import network from "../network/module.ts";
import notifications from "../notifications/module.ts";
import opendata from "../opendata/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import challenges from "./module.ts";

const hour = 3_600_000;

export interface TestChallenge {
  readonly id: string;
  readonly slug: string;
}

export interface TestTeam {
  readonly id: string;
  readonly name: string;
  readonly captain: string;
  /** Of its page. */
  readonly page: string;
}

/** A house in which challenges are held; gives what plants them, their teams and their answers. */
export async function challengesHouse() {
  const house = await testHouse([territory, people, notifications, thread, budgets, calls, network, opendata, challenges]);
  const { db, owner, as } = house;
  const agent = await addPerson(db, { name: "Agente", roles: [{ role: "agent", kind: "metropolis", id: null }] });
  let count = 0;

  /** Open since yesterday, for ten days. */
  async function challenge({ most = 3, closes = Date.now() + 240 * hour } = {}): Promise<TestChallenge> {
    count += 1;
    const slug = `essai-${count}`;
    const { rows } = await sql<{ id: string }>`
      insert into challenges.challenge (slug, title, question, about, rules, criteria, team_most, opens_at, questions_until, closes_at, published_at, created_by)
      values (${slug}, ${`Défi essayé ${count}`}, 'Comment essayer un défi de bout en bout ?', 'Une présentation pour les essais.', 'Un règlement pour les essais.',
        ${JSON.stringify([
          { key: "utilite", label: "Utilité", weight: 3 },
          { key: "qualite", label: "Qualité", weight: 1 },
        ])}::jsonb, ${most}, ${new Date(Date.now() - 24 * hour)}, ${new Date(Math.min(closes, Date.now() + 48 * hour))}, ${new Date(closes)}, now(), ${agent}) returning id`.execute(
      db,
    );
    const { id } = rows[0]!;
    await sql`insert into challenges.prize (challenge_id, rank, label, cents) values (${id}, 1, 'Premier prix', 300000), (${id}, 2, 'Une salle pendant un an', null)`.execute(
      db,
    );
    return { id, slug };
  }

  /** As time would: its closing passes. */
  async function close({ id }: TestChallenge): Promise<void> {
    await sql`update challenges.challenge set closes_at = clock_timestamp() - interval '1 second', questions_until = least(questions_until, clock_timestamp() - interval '2 seconds')
      where id = ${id}`.execute(owner);
  }

  /** Founded through the front door. */
  async function team({ id, slug }: TestChallenge, name = `Équipe ${++count}`): Promise<TestTeam> {
    const captain = await addPerson(db);
    const answer = await as(captain).post(`/defis/${slug}/equipes`, { act: "found", nom: name, texte: "", moi: "Capitaine" });
    if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`);
    const { rows } = await sql<{ id: string }>`select id from challenges.team where challenge_id = ${id} and name = ${name}`.execute(db);
    return { id: rows[0]!.id, name, captain, page: `/defis/${slug}/equipes/${rows[0]!.id}` };
  }

  /** Somebody joins: asks, and is let in. */
  async function join(one: TestTeam, person: string): Promise<void> {
    await as(person).post(one.page, { act: "join", moi: "Membre", mots: "" });
    const answer = await as(one.captain).post(one.page, { act: `accept:${person}` });
    if (answer.status !== 303) throw new Error(`${answer.status}`);
  }

  const words = (version: number, more: Record<string, string> = {}) => ({
    ...{ act: "save", version: String(version), titre: "Une carte du bruit", resume: "Où l’on dort mal, et quand.", licence: "etalab-2.0" },
    ...{ texte: "Nous avons croisé les mesures de bruit avec les rues et les heures de la nuit.", lien: "https://exemple.fr/carte", ...more },
  });

  const versionOf = async ({ id }: TestTeam): Promise<number> =>
    (await sql<{ version: number }>`select version from challenges.entry where team_id = ${id}`.execute(db)).rows[0]?.version ?? 0;

  /** Written and sent by the captain. */
  async function send(one: TestTeam, more: Record<string, string> = {}): Promise<number> {
    const page = `${one.page}/contribution`;
    const saved = await as(one.captain).post(page, words(await versionOf(one), more));
    if (saved.status !== 303) throw new Error(`${saved.status}: ${await saved.text()}`);
    const sent = await as(one.captain).post(page, { act: "send", version: String(await versionOf(one)) });
    if (sent.status !== 303) throw new Error(`${sent.status}: ${await sent.text()}`);
    return (await sql<{ number: number }>`select number from challenges.entry where team_id = ${one.id}`.execute(db)).rows[0]!.number;
  }

  /** Named to the jury through the front door. */
  async function juror({ slug }: TestChallenge, email = `jury-${++count}@jury-${count}.example`): Promise<string> {
    const person = await addPerson(db, { email });
    const answer = await as(agent).post(`/defis/${slug}/jury`, { act: "name", mel: email, nom: `Juré ${count}` });
    if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`);
    return person;
  }

  const judge = (who: string, { slug }: TestChallenge, number: number, points: readonly [number, number]) =>
    as(who).post(`/defis/${slug}/jury/${number}`, {
      act: "send",
      points_utilite: String(points[0]),
      points_qualite: String(points[1]),
      avis: "Un avis assez long.",
    });

  /** Two answers, two jurors, closed. */
  async function judged() {
    const held = await challenge();
    const [first, second] = [await team(held), await team(held)];
    const numbers = [await send(first, { titre: "La première" }), await send(second, { titre: "La seconde" })] as const;
    const jurors = [await juror(held), await juror(held)] as const;
    const before = await as(jurors[0]).get(`/defis/${held.slug}/jury/${numbers[0]}`);
    await close(held);
    return { held, first, second, numbers, jurors, before, results: `/defis/${held.slug}/resultats` };
  }

  const reasons = (numbers: readonly number[]) => Object.fromEntries(numbers.map((number) => [`raisons_${number}`, "Une raison assez longue pour tous."]));

  return { ...house, judged, reasons, agent, challenge, close, team, join, words, versionOf, send, juror, judge };
}

/** Which constraint refuses it; "nothing" where none does. */
export async function broken(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return "nothing";
  } catch (error) {
    return brokenConstraint(error);
  }
}
