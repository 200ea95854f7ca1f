import { cast } from "#people";
import type { Row } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import { mostFor } from "../call.ts";
import { type State, sum, writeSent } from "../application.ts";
import type { Answers, Form } from "../question.ts";
import type { JudgedApplication } from "./judging.seeds.ts";
import { projects } from "./projects.seeds.ts";
import { callId, storyForms, storyRules } from "./calls.seeds.ts";

const told = (kind: string, n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

const applicationId = (n: number): string => told("ca", n);

export interface StoryContext {
  readonly now: number;
  /** Codes, the largest first. */
  readonly communes: readonly string[];
  readonly places: readonly { readonly id: string; readonly name: string; readonly communeCode: string }[];
}

/** Digits that no register has given: they begin with zeros, and their key is right. */
function storySiret(n: number): string {
  const body = `00000${String(n).padStart(3, "0")}`;
  const siren = withKey(body);
  return withKey(`${siren}0001`);
}

function withKey(digits: string): string {
  const total = [...digits].reverse().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (total % 10)) % 10}`;
}

/** Which states the files of each call have, in order. */
const states: readonly (readonly State[])[] = [
  ["sent", "sent", "admissible", "admissible", "sent", "inadmissible", "sent", "sent", "draft", "granted"],
  ["sent", "sent", "sent", "draft", "sent", "draft", "sent", "draft", "withdrawn", "sent", "draft", "sent"],
  [...Array.from({ length: 16 }, (): State => "admissible"), "sent", "inadmissible", "withdrawn", "sent"],
  [
    ...Array.from({ length: 7 }, (): State => "granted"),
    "reserve",
    "reserve",
    "refused",
    "refused",
    "refused",
    "refused",
    "refused",
    "inadmissible",
    "withdrawn",
    "refused",
    "refused",
  ],
];

/** Days before today on which files of a call were sent. */
const sentBefore = [6, 4, 12, 215] as const;

/** The permanent call decided on one more than three years ago; it is the first that was sent to it. */
const isOld = (call: number, state: State): boolean => call === 0 && state === "granted";
const oldSentBefore = 1300;

function answersFor(form: Form, about: string, n: number, begins: string): Answers {
  const answers: Record<string, Answers[string]> = {};
  for (const { key, kind, options, condition } of form.flatMap(({ questions }) => questions)) {
    if (condition) continue;
    if (kind === "long") answers[key] = `${about} Nous l’avons préparé avec des habitants et des associations du quartier.`;
    else if (kind === "number") answers[key] = 1 + (n % 30);
    else if (kind === "date") answers[key] = begins;
    else if (kind === "one") answers[key] = options.at(-1)!.key;
    else if (kind === "several") answers[key] = options.slice(0, 2).map((one) => one.key);
    else if (kind === "years")
      answers[key] = Object.fromEntries(options.map((one, at) => [one.key, [0, 1, 2].map((year) => (at === 2 ? -1 : 1) * (20 + 5 * year + n) * 100_000)]));
  }
  return answers;
}

/** Sixty files: drafts, sent, examined, decided; Elif leads one in each state that she can act on, Bilal and Amina others. */
export function storyApplications({ now, communes, places }: StoryContext) {
  const today = dayOf(now);
  const instant = (days: number, clock: string) => instantOf(addDays(today, days), clock).toISOString();
  const applications: Row[] = [];
  const sendings: Row[] = [];
  const judged: JudgedApplication[] = [];
  let n = 0;
  for (const [call, list] of states.entries()) {
    let last = list.some((state) => isOld(call, state)) ? 1 : 0;
    for (const [at, state] of list.entries()) {
      const days = isOld(call, state) ? oldSentBefore : sentBefore[call]!;
      const project = projects[n % projects.length]!;
      n += 1;
      const [rules, form] = [storyRules[call]!, storyForms[call]!];
      const place = call === 0 && at % 3 === 0 ? places[at % Math.max(places.length, 1)] : undefined;
      const expenses = [
        { label: project.buys, cents: (8 + ((n * 7) % 30)) * 100_000 },
        { label: "Salaires et formation", cents: (4 + ((n * 5) % 20)) * 100_000 + n * 10_000 },
      ];
      const askedCents = Math.floor((mostFor(rules, sum(expenses)) * (70 + ((n * 3) % 30))) / 100 / 10_000) * 10_000;
      const resources = [{ label: "Fonds propres", kind: "own" as const, cents: sum(expenses) - askedCents }];
      const sent = state !== "draft";
      const number = !sent ? null : isOld(call, state) ? 1 : ++last;
      const content = {
        ...{ title: project.title, summary: project.summary, axis: rules.axes[n % Math.max(rules.axes.length, 1)]?.key ?? "" },
        ...{
          structureName: project.structure,
          structureKind: project.structure.startsWith("Coop") ? "cooperative" : "association",
          siret: storySiret(1 + ((n - 1) % projects.length)),
          rna: null,
          // Of the first file that waits for the committee: they leave the room for it.
          elected: call === 2 && at === 0 ? "Dominique Exemple" : "",
        },
        ...{
          communeCode: place?.communeCode ?? communes[n % communes.length]!,
          answers: answersFor(form, project.summary, n, addDays(today, 120 - days)),
          expenses,
          resources,
          askedCents,
        },
      };
      const sentAt = sent ? instant(-(days + (at % 5)), "10:30") : null;
      applications.push({
        ...{ id: applicationId(n), call_id: callId(call + 1), edition: 1, number, state, title: content.title, summary: content.summary },
        ...{
          axis: content.axis,
          structure_name: content.structureName,
          structure_kind: content.structureKind,
          siret: content.siret,
          place_id: place?.id ?? null,
          elected: content.elected,
        },
        ...{ commune_code: content.communeCode, expenses, resources, asked_cents: askedCents, answers: content.answers, reused: [], version: 0, demo: true },
        ...{ agent_id: sent && at % 2 === 0 ? cast.chloe.id : null, created_at: instant(-(days + 20), "09:00"), sent_at: sentAt },
        ...{ changed_at: sentAt ?? instant(-2, "17:00"), reason: reasonOf(state) },
      });
      judged.push({ id: applicationId(n), call: call + 1, number, state, commune: content.communeCode, askedCents });
      if (sent)
        sendings.push({
          application_id: applicationId(n),
          number: 1,
          at: sentAt,
          by: null,
          text: writeSent(content, form, { call: callId(call + 1), edition: 1, documents: [] }),
        });
    }
  }
  return {
    applications,
    sendings,
    judged,
    authors: storyAuthors(instant(-20, "09:00")),
    complements: storyComplements(instant),
    questions: storyQuestions(instant),
  };
}

const reasonOf = (state: State): string | null =>
  state === "inadmissible"
    ? "Le siège et l’activité sont hors du territoire de l’appel."
    : state === "refused"
      ? "Le projet n’atteint pas le seuil publié\u00a0: le modèle économique reste à préciser."
      : state === "reserve"
        ? "Le projet atteint le seuil\u00a0; l’enveloppe est épuisée."
        : null;

/** 1 asks for a complement, 9 is a draft, 12 waits, 10 and 43 are granted, 10 since more than three years. */
function storyAuthors(since: string): Row[] {
  const leads: readonly (readonly [number, string])[] = [
    [1, cast.elif.id],
    [9, cast.elif.id],
    [11, cast.elif.id],
    [43, cast.elif.id],
    [4, cast.bilal.id],
    [10, cast.bilal.id],
    [14, cast.amina.id],
    [25, cast.hugo.id],
  ];
  return [
    ...leads.map(([n, person_id]) => ({ application_id: applicationId(n), person_id, role: "lead", since })),
    { application_id: applicationId(9), person_id: cast.amina.id, role: "writer", since },
    { application_id: applicationId(1), person_id: cast.bilal.id, role: "reader", since },
  ];
}

function storyComplements(instant: (days: number, clock: string) => string): Row[] {
  return [
    {
      ...{
        id: told("cb", 1),
        application_id: applicationId(1),
        words: "Précisez le plan de financement\u00a0: la part de vos fonds propres n’est pas expliquée.",
        parts: ["budget"],
      },
      ...{ due_at: instant(9, "18:00"), asked_by: cast.chloe.id, asked_at: instant(-2, "11:00") },
    },
  ];
}

/** What comes next for a file of Chloé's: of every sixth nothing, of another the day is over. */
export function storySteps(applications: readonly Row[], now: number): Row[] {
  const today = dayOf(now);
  const words = ["Appeler l’équipe pour le plan de financement", "Visiter le lieu avec la commune", "Présenter le projet au comité"];
  return applications
    .filter(({ agent_id, state }) => agent_id !== null && ["sent", "admissible", "granted"].includes(String(state)))
    .filter((_, n) => n % 6 !== 5)
    .map(({ id }, n) => ({
      ...{ application_id: id, words: words[n % words.length], due_on: addDays(today, n % 6 === 2 ? -4 : 5 + n), by: cast.chloe.id },
      at: instantOf(addDays(today, -3), "11:00").toISOString(),
    }));
}

/** An opinion that waits, two that came, a note, and aid by which one structure of a call would pass the ceiling. */
export function storyInstruction(now: number): { opinions: Row[]; notes: Row[]; aid: Row[] } {
  const today = dayOf(now);
  const at = (days: number) => instantOf(addDays(today, days), "11:00").toISOString();
  const opinion = (n: number, application: number, kind: string, name: string, person: string, verdict: string | null, answer: string | null) => ({
    ...{
      id: told("cd", n),
      application_id: applicationId(application),
      kind,
      name,
      person_id: person,
      words: "Le projet répond-il à un besoin de votre territoire\u202f?",
    },
    ...{ due_on: addDays(today, 8), asked_by: cast.chloe.id, asked_at: at(-4), verdict, answer, answered_at: verdict === null ? null : at(-1) },
  });
  const given = (n: number, project: number, years: number, euros: number, object: string) => ({
    ...{
      id: told("ce", n),
      source: "Aides de la démonstration",
      line: `demo-${n}`,
      giver: "Région",
      structure_name: projects[project]!.structure,
      siret: storySiret(project + 1),
    },
    ...{
      rna: null,
      object,
      cents: euros * 100,
      year: Number(today.slice(0, 4)) - years,
      awarded_on: addDays(today, -365 * years - 20),
      de_minimis: true,
      imported_by: cast.chloe.id,
    },
    imported_at: at(-30),
  });
  return {
    opinions: [
      opinion(1, 1, "commune", "Mairie, bureau des projets du quartier", cast.denis.id, null, null),
      opinion(2, 3, "service", "Mission des entreprises nouvelles", cast.gaelle.id, "for", "Le besoin est réel, et aucun autre lieu n’y répond à proximité."),
      opinion(
        3,
        23,
        "expert",
        "Atelier d’expertise des projets",
        cast.farid.id,
        "reserved",
        "Le projet est utile\u202f; les recettes de la deuxième année sont optimistes.",
      ),
    ],
    notes: [
      {
        id: told("cf", 1),
        application_id: applicationId(1),
        by: cast.chloe.id,
        text: "Appel avec la porteuse\u00a0: elle renvoie le budget avant la fin de la semaine.",
        at: at(-2),
      },
      { id: told("cf", 2), application_id: applicationId(23), by: cast.chloe.id, text: "Vérifier les aides de la région avant le comité.", at: at(-3) },
    ],
    aid: [
      given(1, 2, 0, 120_000, "Achat d’un véhicule"),
      given(2, 2, 1, 95_000, "Emplois"),
      given(3, 2, 2, 80_000, "Travaux"),
      given(4, 4, 1, 15_000, "Équipement"),
    ],
  };
}

function storyQuestions(instant: (days: number, clock: string) => string): Row[] {
  const ask = (n: number, call: number, text: string, answer: string | null) => ({
    ...{ id: told("cc", n), call_id: callId(call), asked_by: cast.elif.id, text, asked_at: instant(-9, "14:00"), answer },
    ...{ answered_at: answer === null ? null : instant(-7, "10:00"), answered_by: answer === null ? null : cast.chloe.id },
  });
  return [
    ask(1, 1, "Une association qui n’a pas encore un an peut-elle déposer\u202f?", "Oui. Joignez le budget prévu à la place des comptes approuvés."),
    ask(2, 2, "Peut-on acheter des machines d’occasion\u202f?", "Oui, avec une facture et une garantie d’au moins six mois."),
    ask(3, 1, "Le loyer des premiers mois compte-t-il dans les dépenses\u202f?", null),
  ];
}
