import { cast } from "#people";
import type { Row } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import type { Rules } from "../call.ts";
import { rank, type RankedApplication, writeRanking } from "../judge/rank.ts";
import { callId } from "./calls.seeds.ts";

/** Of an application of the story, what judging needs. */
export interface JudgedApplication {
  readonly id: string;
  readonly call: number;
  readonly number: number | null;
  readonly state: string;
  readonly commune: string;
  readonly askedCents: number;
}

interface JudgingContext {
  readonly now: number;
  readonly files: readonly JudgedApplication[];
  readonly rules: Rules;
  readonly envelopeCents: number;
}

const readers = [cast.farid.id, cast.gaelle.id, cast.denis.id] as const;

/** Points of a criterion: those that are granted aid did well, those that are refused did not. */
const pointsOf = (state: string, n: number, criterion: number, reader: number): number => {
  const base = state === "granted" ? 4 : state === "reserve" ? 3 : state === "admissible" ? 1 + ((n * 7 + criterion * n) % 4) : 1;
  return Math.min(5, base + ((n * (criterion + 1) + reader) % 2));
};

/** The third call is being read; the fourth is decided, with its published ranking and an appeal that waits. */
export function storyJudging({ now, files, rules, envelopeCents }: JudgingContext) {
  const today = dayOf(now);
  const at = (days: number) => instantOf(addDays(today, days), "15:00").toISOString();
  const [reading, decided] = [
    files.filter(({ call, state }) => call === 3 && state === "admissible"),
    files.filter(({ call, state }) => call === 4 && ["granted", "reserve", "refused"].includes(state)),
  ];
  const scores: Row[] = [];
  const reviews = [...reading, ...decided].flatMap(({ id, call, state }, n) =>
    readers.slice(0, 2).map((_, turn): Row => {
      const person = call === 3 ? readers[(n + turn) % 3]! : readers[turn]!;
      const sent = call === 4 || (n + turn) % 3 !== 0;
      if (sent)
        for (const [criterion, { key }] of rules.criteria.entries())
          scores.push({
            application_id: id,
            person_id: person,
            criterion: key,
            points: pointsOf(state, n, criterion, turn),
            comment: "Le dossier le montre, chiffres à l’appui.",
          });
      return {
        ...{
          application_id: id,
          person_id: person,
          how: "engine",
          affinity: 120 + ((n * 37 + turn * 11) % 400),
          because: ["atelier", "quartier"],
          assigned_by: cast.chloe.id,
        },
        ...{
          assigned_at: at(call === 4 ? -190 : -8),
          comment: sent ? "Un projet utile, une équipe en place." : "Première impression\u00a0: le budget est à vérifier.",
          sent_at: sent ? at(call === 4 ? -170 : -3) : null,
        },
      };
    }),
  );
  const ranked: RankedApplication[] = decided.map(({ id, number, commune, askedCents }) => ({
    ...{ number: number!, commune, askedCents, corrections: rules.criteria.map(() => null) },
    reviews: readers
      .slice(0, 2)
      .map((person) =>
        rules.criteria.map(({ key }) =>
          Number(scores.find((one) => one["application_id"] === id && one["person_id"] === person && one["criterion"] === key)!["points"]),
        ),
      ),
  }));
  const { criteria, scale, threshold, quota } = rules;
  const file = {
    call: "commerces-de-proximite",
    edition: 1,
    rules: { criteria, scale, threshold, quota },
    envelopeCents,
    files: ranked,
    places: rank(ranked, rules, envelopeCents),
  };
  const granted = decided.filter(({ state }) => state === "granted");
  return {
    reviewers: [3, 4].flatMap((call) =>
      readers.map((person_id, n) => ({
        call_id: callId(call),
        person_id,
        most: 20,
        fields: ["tiers-lieux, numérique", "emploi, télétravail", "commerce, quartier"][n]!,
        added_by: cast.chloe.id,
        added_at: at(-200),
      })),
    ),
    conflicts: reading
      .slice(-1)
      .map(({ id }) => ({ application_id: id, person_id: cast.bilal.id, source: "declared", reason: "Je siège au conseil de cette association.", at: at(-5) })),
    reviews,
    scores: scores.map((one) => one),
    decisions: decided.map(({ id, state, askedCents }) => ({
      ...{ application_id: id, outcome: state, cents: state === "granted" ? askedCents : 0, year: Number(addDays(today, -300).slice(0, 4)), axis: "" },
      ...{
        conditions: state === "granted" ? "Fournir les factures avant le solde." : null,
        deliberation: "26-C-0142",
        held_on: addDays(today, -150),
        decided_by: cast.chloe.id,
      },
      ...{ reasons: state === "granted" ? null : state === "reserve" ? "L’enveloppe est épuisée." : "Le seuil publié n’est pas atteint.", decided_at: at(-20) },
    })),
    ...storyAgreements(granted, today),
    reservedCents: granted.slice(2).reduce((sum, { askedCents }) => sum + askedCents, 0),
    absences: granted.slice(0, 1).map(({ id }) => ({
      application_id: id,
      held_on: addDays(today, -150),
      name: "Une élue de la commune",
      reason: "Elle préside l’association voisine.",
      noted_by: cast.chloe.id,
    })),
    rankings: [{ call_id: callId(4), number: 1, text: writeRanking(file), reason: null, published_by: cast.chloe.id, published_at: at(-19) }],
    appeals: decided
      .filter(({ state }) => state === "refused")
      .slice(0, 1)
      .map(({ id }) => ({
        ...{
          id: "d0000000-0000-4000-8000-000000000001",
          application_id: id,
          words: "Le modèle économique était décrit dans la pièce jointe, que la lecture n’a pas prise en compte.",
          filed_by: null,
        },
        ...{ filed_at: at(-6), outcome: null, answer: null, corrections: {}, settled_by: null, settled_at: null },
      })),
  };
}

/** Two awards are signed: of the first a part is paid, of the second the evidence is late; the others wait to be signed. */
function storyAgreements(granted: readonly JudgedApplication[], today: string) {
  const signed = granted.slice(0, 2);
  const half = (cents: number) => Math.floor(cents / 2);
  return {
    agreements: signed.map(({ id }, n) => ({
      application_id: id,
      number: `CV-26-${70 + n}`,
      signed_on: addDays(today, -100),
      signed_for: "La présidente et la vice-présidente déléguée",
      noted_by: cast.chloe.id,
    })),
    instalments: signed.flatMap(({ id, askedCents }, n) => [
      {
        ...{
          application_id: id,
          position: 1,
          label: "Acompte",
          evidence: "none",
          due_on: addDays(today, -90),
          cents: half(askedCents),
          state: n === 0 ? "paid" : "planned",
        },
        ...{ paid_on: n === 0 ? addDays(today, -85) : null, checked_by: n === 0 ? cast.chloe.id : null },
      },
      {
        ...{
          application_id: id,
          position: 2,
          label: "Solde",
          evidence: "invoices",
          due_on: addDays(today, n === 0 ? 60 : -10),
          cents: askedCents - half(askedCents),
          state: "planned",
        },
        ...{ paid_on: null, checked_by: null },
      },
    ]),
    reports: signed.slice(1).flatMap(({ id, askedCents }) => [
      {
        ...{
          application_id: id,
          kind: "midterm",
          due_on: addDays(today, -5),
          spent_cents: half(askedCents) * 2,
          shown_at: new Date(`${addDays(today, -8)}T09:00:00Z`),
        },
        ...{ words: "La vitrine est rouverte depuis deux mois, avec une permanence le mercredi et le samedi.", shown_by: cast.elif.id },
      },
      { ...{ application_id: id, kind: "final", due_on: addDays(today, 200), spent_cents: null, shown_at: null, words: null, shown_by: null } },
    ]),
    amendments: signed.slice(1).map(({ id, askedCents }) => {
      const rest = { label: "Solde", evidence: "invoices", cents: askedCents - half(askedCents) };
      return {
        ...{ application_id: id, number: 1, words: "Le chantier a pris un mois de retard.", signed_on: addDays(today, -45) },
        ...{ signed_for: "Le gérant et la vice-présidente déléguée", noted_by: cast.chloe.id },
        ...{ before: [{ ...rest, dueOn: addDays(today, -40) }], after: [{ ...rest, dueOn: addDays(today, -10) }] },
      };
    }),
    recoveries: signed.slice(0, 1).map(({ id }) => ({
      ...{
        id: "d1000000-0000-4000-8000-000000000001",
        application_id: id,
        cents: 20_000,
        reason: "Une facture de l’acompte a été remboursée par l’assurance.",
        asked_by: cast.chloe.id,
      },
      ...{ asked_on: addDays(today, -12), settled_on: null },
    })),
    paidCents: signed.slice(0, 1).reduce((sum, { askedCents }) => sum + half(askedCents), 0),
    committedCents: signed.reduce((sum, { askedCents }, n) => sum + (n === 0 ? askedCents - half(askedCents) : askedCents), 0),
  };
}
