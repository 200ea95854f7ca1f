import { cast } from "#people";
import type { Row } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import { callId } from "./calls.seeds.ts";
import type { JudgedApplication } from "./judging.seeds.ts";

/** Euros of the permanent call in the year of its old award. */
const euros = 300_000;

/** An award of the permanent call, decided and signed more than three years ago, all paid; its reports, that after three years too, are accepted. */
export function storyOldAward(files: readonly JudgedApplication[], now: number) {
  const today = dayOf(now);
  const day = (days: number) => addDays(today, days);
  const at = (days: number) => instantOf(day(days), "15:00").toISOString();
  const { id, askedCents: cents } = files.find(({ call, state }) => call === 1 && state === "granted")!;
  const year = Number(day(-1230).slice(0, 4));
  const first = Math.floor(cents / 2);
  const paid = (position: number, label: string, sum: number, days: number): Row => ({
    ...{ application_id: id, position, label, evidence: "none", due_on: day(days), cents: sum },
    ...{ state: "paid", paid_on: day(days + 4), checked_by: cast.chloe.id },
  });
  const report = (kind: "midterm" | "final" | "three_years", days: number, told: Row): Row => ({
    ...{ application_id: id, kind, due_on: day(days), shown_at: at(days - 6), shown_by: cast.bilal.id, accepted_at: at(days + 9), checked_by: cast.chloe.id },
    ...told,
  });
  const nothingLasting = { job_tenths: null, active: null };
  return {
    decision: {
      ...{ application_id: id, outcome: "granted", cents, year, axis: "", conditions: null, reasons: null, deliberation: "23-C-0087" },
      ...{ held_on: day(-1230), decided_by: cast.chloe.id, decided_at: at(-1229) },
    },
    envelope: { call_id: callId(1), year, axis: "", total: euros * 100, reserved: 0, committed: 0, paid: cents },
    agreement: {
      ...{ application_id: id, number: "TL-014", signed_on: day(-1190), noted_at: at(-1189), noted_by: cast.chloe.id },
      signed_for: "Le président de l’association et la vice-présidente déléguée",
    },
    instalments: [paid(1, "Acompte", first, -1180), paid(2, "Solde", cents - first, -800)],
    reports: [
      report("midterm", -1000, { words: "Les travaux avancent\u202f; l’équipe et les habitants sont installés.", spent_cents: first, ...nothingLasting }),
      report("final", -820, { words: "Le lieu est ouvert cinq jours par semaine, l’aide est dépensée.", spent_cents: cents, job_tenths: 20, active: null }),
      report("three_years", -90, {
        ...{ words: "Le lieu vit de ses recettes\u202f; une troisième personne est embauchée à mi-temps.", spent_cents: cents },
        ...{ job_tenths: 25, active: true },
      }),
    ],
  };
}
