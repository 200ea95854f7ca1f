import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { obstacles } from "./cohort.ts";
import { stages } from "./mentoring.ts";

const idOf = (kind: "7a" | "7b" | "7c" | "7d" | "9d", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const day = (days: number): string => addDays(dayOf(Date.now()), days);
const at = (days: number, clock = "18:00"): string => instantOf(day(days), clock).toISOString();

interface CohortStory {
  readonly title: string;
  readonly about: string;
  /** From today to its first day, and to its last one. */
  readonly begins: number;
  readonly ends: number;
  /** Of its projects how many have opened and were given up; the others are followed. */
  readonly projects: number;
  readonly opened: number;
  readonly givenUp: number;
}

const told: readonly CohortStory[] = [
  { title: "Première promotion", about: "Six mois pour passer de l’idée à un budget qui tient.", begins: -760, ends: -540, projects: 8, opened: 5, givenUp: 3 },
  {
    title: "Promotion des villages",
    about: "Des lieux pour des communes de moins de 5\u00a0000 habitants.",
    begins: -400,
    ends: -150,
    projects: 7,
    opened: 3,
    givenUp: 2,
  },
  {
    title: "Promotion des cuisines partagées",
    about: "Cuisiner, vendre et apprendre au même endroit.",
    begins: -70,
    ends: 140,
    projects: 6,
    opened: 0,
    givenUp: 0,
  },
  {
    title: "Promotion de l’été",
    about: "Les projets s’inscrivent auprès de l’animation du réseau.",
    begins: 40,
    ends: 250,
    projects: 0,
    opened: 0,
    givenUp: 0,
  },
];

const names = [
  "Épicerie de la halte",
  "Atelier de réemploi",
  "Café des familles",
  "Salle de répétition",
  "Conserverie du jardin",
  "Bureaux du village",
  "Halle aux vélos",
  "Maison des jeux",
];
const meetings = ["Qui vient, et pour quoi faire", "Un budget sur trois ans", "Le local, le bail et les travaux", "Sécurité en atelier"] as const;
const words = [
  "Le propriétaire demande trois mois de loyer d’avance.",
  "Le prêt attend une garantie de la commune.",
  "L’avis de la commission de sécurité n’est pas venu.",
  "Deux personnes sur quatre ont quitté l’équipe.",
  "Le dossier se prépare le soir, après le travail.",
];

/** Projects are of the mentoring's story, ten people; the first of the third cohort is told of somebody of the cast. */
function projectRows(): Row[] {
  return told.flatMap(({ begins, ends, projects, opened, givenUp }, cohort) =>
    Array.from({ length: projects }, (_, turn): Row => {
      const state = turn < opened ? "opened" : turn < opened + givenUp ? "given_up" : "followed";
      const person = cohort === 2 && turn === 0 ? cast.elif.id : idOf("9d", ((turn + cohort * 3) % 10) + 1);
      return {
        ...{ id: idOf("7b", cohort * 10 + turn + 1), cohort_id: idOf("7a", cohort + 1), person_id: person, name: names[(turn + cohort) % names.length]! },
        ...{ stage: state === "opened" ? "rooted" : stages[turn % 3], state, referent_id: turn % 2 ? cast.farid.id : cast.bilal.id },
        ...{ settled_on: state === "followed" ? null : day(Math.min(ends, -20) - turn * 9), jobs: state === "opened" ? 1 + (turn % 3) : 0 },
        ...{ reason: state === "given_up" ? obstacles[turn % 5] : null, words: state === "given_up" ? words[turn % words.length] : null },
        ...{ joined_at: at(begins), demo: true },
      };
    }),
  );
}

/** Four cohorts: two that are past, one that is under way, one that has yet to begin. */
export async function plantCohorts(db: Db): Promise<void> {
  await insertRows(
    db,
    "network.cohort",
    told.map(({ title, about, begins, ends }, turn) => ({
      ...{
        id: idOf("7a", turn + 1),
        title,
        about,
        begins_on: day(begins),
        ends_on: day(ends),
        opened_by: cast.farid.id,
        opened_at: at(begins - 30),
        demo: true,
      },
    })),
  );
  const projects = projectRows();
  await insertRows(db, "network.project", projects);
  const sessions = told.flatMap(({ begins }, cohort) =>
    meetings.map(
      (title, turn): Row => ({
        ...{ id: idOf("7c", cohort * 10 + turn + 1), cohort_id: idOf("7a", cohort + 1), title, held_at: at(begins + 14 + turn * 28), minutes: 120 },
        ...{ place: "Les Ateliers du Canal", made_by: cast.farid.id, made_at: at(begins - 20) },
        link: turn === 3 ? "/formations/modules/securite-en-atelier" : null,
      }),
    ),
  );
  await insertRows(db, "network.cohort_session", sessions);
  const now = new Date().toISOString();
  await insertRows(
    db,
    "network.presence",
    sessions.flatMap((session, turn) =>
      String(session["held_at"]) > now
        ? []
        : projects
            .filter((one, seat) => one["cohort_id"] === session["cohort_id"] && (seat + turn) % 4 !== 1)
            .map((one) => ({ session_id: session["id"], project_id: one["id"], cohort_id: one["cohort_id"], noted_by: cast.farid.id })),
    ),
  );
  const blocker = (n: number, project: number, kind: (typeof obstacles)[number], cleared: boolean): Row => ({
    ...{ id: idOf("7d", n), project_id: idOf("7b", project), kind, words: words[n % words.length]!, raised_by: cast.bilal.id, raised_at: at(-30 + n) },
    ...{
      cleared_at: cleared ? at(-6) : null,
      cleared_by: cleared ? cast.bilal.id : null,
      how: cleared ? "Un membre du réseau a relu le bail avec nous." : null,
    },
  });
  await insertRows(db, "network.blocker", [
    blocker(5, 21, "premises", true),
    blocker(6, 21, "money", false),
    blocker(7, 23, "permits", false),
    blocker(8, 24, "team", false),
  ]);
}
