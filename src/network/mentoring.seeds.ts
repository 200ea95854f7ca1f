import { cast, plantPeople } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { type Reasons, scoreOf, stages, subjects } from "./mentoring.ts";

const idOf = (kind: "9a" | "9d" | "9e" | "9f" | "8a" | "8b", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const names = [
  "Nora Leblond",
  "Samir Haddad",
  "Claire Oudin",
  "Tom Vermeulen",
  "Lucie Bonnet",
  "Youssef Amrani",
  "Aline Deroo",
  "Marc Tissier",
  "Sofia Rinaldi",
  "Pierre Lamy",
];
const projects = [
  "Épicerie et cuisine partagées",
  "Atelier de réemploi",
  "Café des familles",
  "Lieu de répétition",
  "Jardin et conserverie",
  "Bureaux partagés au village",
];
const today = () => dayOf(Date.now());
const at = (days: number): string => instantOf(addDays(today(), days), "11:00").toISOString();

const offerRow = (n: number, person: string, member: number): Row => ({
  ...{ id: idOf("9e", n), person_id: person, member_id: idOf("9a", member), subjects: [subjects[n % 10], subjects[(n + 3) % 10], subjects[(n + 6) % 10]] },
  ...{ stages: [stages[n % 4], stages[(n + 1) % 4]], languages: n % 4 === 0 ? ["fr", "nl"] : ["fr"], at_once: 2 + (n % 3), hours: 4, demo: true },
});

interface MentoringStory {
  readonly n: number;
  readonly offer: number;
  readonly person: string;
  readonly state: "suggested" | "running" | "ended" | "declined" | "broken";
}

const stateOf = (n: number): MentoringStory["state"] =>
  n < 6 ? "suggested" : n % 5 === 1 ? "running" : n % 5 === 3 ? "broken" : n % 5 === 4 ? "declined" : "ended";

/** The two that people of the cast read, then one in each state among others. */
const told = (crowd: readonly string[]): MentoringStory[] => [
  { n: 1, offer: 11, person: cast.amina.id, state: "running" },
  { n: 2, offer: 12, person: cast.amina.id, state: "ended" },
  ...Array.from({ length: 38 }, (_, turn): MentoringStory => {
    const n = turn + 3;
    const offer = ((Math.floor(n / 4) + n) % 10) + 1;
    return { n, offer, person: crowd[(offer + (n % 9)) % 10]!, state: stateOf(n) };
  }),
];

const requestStates = { suggested: "open", running: "matched", ended: "closed", declined: "closed", broken: "closed" } as const;

function requestRow({ n, offer, person, state }: MentoringStory): Row {
  return {
    ...{ id: idOf("9f", n), person_id: person, member_id: n % 3 === 0 ? idOf("9a", 20 + (n % 20)) : null, project: projects[n % projects.length]! },
    ...{
      words: "Je cherche quelqu’un qui a déjà ouvert un lieu, pour éviter les erreurs du début.",
      subjects: [subjects[offer % 10], subjects[(offer + 3) % 10]],
    },
    ...{ stage: stages[(offer + n) % 4]!, languages: ["fr"], state: requestStates[state], asked_at: at(-200 + n * 4), demo: true },
  };
}

function pairingRow({ n, offer, state }: MentoringStory): Row {
  const reasons: Reasons = { subjects: [subjects[offer % 10]!, subjects[(offer + 3) % 10]!], stage: n % 4 < 2, language: "fr", metres: null };
  const began = state === "running" || state === "ended" || state === "broken";
  return {
    ...{
      id: idOf("8a", n),
      offer_id: idOf("9e", offer),
      request_id: idOf("9f", n),
      state,
      how: n % 2 ? "round" : "suggestion",
      score: scoreOf(reasons),
      reasons,
    },
    ...{ by_mentor: began, by_applicant: began || n % 2 === 0, suggested_at: at(-190 + n * 4), began_at: began ? at(-185 + n * 4) : null, demo: true },
    ...{
      ended_at: state === "suggested" || state === "running" ? null : at(-15 - (n % 20)),
      goals: began ? "Un budget qui tient, et un conseil d’administration qui décide." : null,
    },
    feedback: state === "ended" ? "Visiter un lieu ouvert vaut dix réunions." : null,
  };
}

const sessionRows = (one: MentoringStory): Row[] =>
  one.state !== "running" && one.state !== "ended"
    ? []
    : [1, 2].map((turn) => ({
        ...{
          id: idOf("8b", one.n * 10 + turn),
          pairing_id: idOf("8a", one.n),
          held_on: addDays(today(), -20 - one.n - turn * 5),
          minutes: 60 + 30 * (one.n % 2),
        },
        ...{
          place: "Dans le lieu du mentor",
          notes: "Nous avons relu le plan de financement ligne par ligne.",
          next_step: "Rencontrer la commune avec un dossier court.",
        },
        ...{ noted_by: one.person, noted_at: at(-19 - one.n), confirmed_at: turn === 1 || one.state === "ended" ? at(-18 - one.n) : null },
      }));

/** Mentors, a request that waits with its suggestions, forty mentorships in each state, two who ask to join one. */
export async function plantMentoring(db: Db): Promise<void> {
  const people = names.map((name, turn) => ({ id: idOf("9d", turn + 1), name, email: `mentor-${turn + 1}@beffroi.example` }));
  await plantPeople(db, people);
  const crowd = people.map(({ id }) => id);
  await insertRows(db, "network.offer", [
    ...crowd.map((person, turn) => offerRow(turn + 1, person, turn + 7)),
    offerRow(11, cast.bilal.id, 1),
    offerRow(12, cast.farid.id, 2),
  ]);
  const pairs = told(crowd);
  await insertRows(db, "network.request", [
    ...pairs.map(requestRow),
    { ...requestRow({ n: 50, offer: 3, person: cast.elif.id, state: "suggested" }), member_id: null, project: "Épicerie avec atelier de cuisine" },
  ]);
  await insertRows(db, "network.pairing", pairs.map(pairingRow));
  await insertRows(db, "network.session", pairs.flatMap(sessionRows));
  // Two ask to be mentored beside others: nobody has answered them.
  const asking = (pairing: number, request: number, person: string): Row => ({
    ...{ pairing_id: idOf("8a", pairing), person_id: person, side: "applicant", member_id: null, request_id: idOf("9f", request), state: "asked" },
    ...{ by_person: true, by_mentor: false, by_applicant: false, asked_at: at(-2), joined_at: null },
  });
  await insertRows(db, "network.companion", [asking(1, 3, pairs[2]!.person), asking(6, 50, cast.elif.id)]);
}
