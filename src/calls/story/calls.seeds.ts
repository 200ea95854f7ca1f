import { cast } from "#people";
import type { Row } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import type { Rules } from "../call.ts";
import type { Form } from "../question.ts";
import { templates } from "../templates.ts";

const told = (kind: string, n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

export const callId = (n: number): string => told("c1", n);

interface StoryCall {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly about: string;
  readonly rules: Rules;
  readonly form: Form;
  /** Days from today. */
  readonly opens: number;
  readonly closes: number | null;
  readonly committee: number | null;
  readonly draft?: true;
  readonly euros: number;
}

const { third_places: thirdPlaces, otherwise } = templates;
const section = otherwise.form[0]!;

const makers: StoryCall = {
  slug: "fabriquer-et-reparer",
  title: "Fabriquer et réparer",
  summary: "Des machines partagées, des ateliers de réparation, des fabriques ouvertes\u00a0: jusqu’à 15\u00a0000\u00a0€ par projet.",
  about:
    "Vous ouvrez un atelier où l’on fabrique ou répare ensemble, ou vous équipez celui qui existe.\n\nLes machines achetées restent ouvertes à toutes et à tous, aux heures que vous annoncez.",
  rules: { ...otherwise.rules, axes: [], ceilingCents: 1_500_000, rate: 60, kinds: ["association", "cooperative", "social_centre", "school"], reviews: 2 },
  form: [{ ...section, label: "L’atelier" }],
  ...{ opens: -20, closes: 21, committee: 45, euros: 150_000 },
};

const shops: StoryCall = {
  slug: "commerces-de-proximite",
  title: "Commerces de proximité",
  summary: "Rouvrir une vitrine, partager une boutique\u00a0: une aide à l’installation de commerces utiles au quartier.",
  about:
    "Vous reprenez un local vide ou vous en partagez un pour un commerce dont le quartier manque.\n\nLa part réservée va d’abord aux communes où les vitrines vides sont les plus nombreuses.",
  rules: {
    ...{ ...otherwise.rules, axes: [], ceilingCents: 1_000_000, rate: 40, kinds: ["company", "association", "cooperative"], reviews: 2 },
    partners: [{ key: "vitrines", label: "Fondation Les Vitrines", percent: 20 }],
  },
  form: [{ ...section, label: "Le commerce" }],
  ...{ opens: -300, closes: -210, committee: -150, euros: 90_000 },
};

const digital: StoryCall = {
  slug: "numerique-au-quotidien",
  title: "Le numérique au quotidien",
  summary: "Aider chacun à faire ses démarches en ligne, près de chez soi.",
  about: "Un appel en préparation.",
  rules: { ...otherwise.rules, axes: [], criteria: [] },
  form: [{ ...section, label: "L’aide" }],
  ...{ opens: 30, closes: 90, committee: null, draft: true, euros: 40_000 },
};

/** In the order of their identifiers: two open, one before its committee, one decided, one in preparation. */
const stories: readonly StoryCall[] = [
  { ...thirdPlaces, slug: "tiers-lieux", opens: -1700, closes: null, committee: 18, euros: 400_000 },
  makers,
  { ...otherwise, slug: "entreprendre-autrement", opens: -80, closes: -10, committee: 12, euros: 200_000 },
  shops,
  digital,
];

export const storyForms: readonly Form[] = stories.map(({ form }) => form);
export const storyRules: readonly Rules[] = stories.map(({ rules }) => rules);

export function storyCalls(now: number, communes: readonly string[]): { calls: Row[]; editions: Row[]; envelopes: Row[] } {
  const today = dayOf(now);
  const at = (days: number | null, clock: string) => (days === null ? null : instantOf(addDays(today, days), clock).toISOString());
  const quota = { communes: communes.slice(1, 4), percent: 30 };
  const bonus = { communes: communes.slice(4, 7), ofCommune: 3, ofNeighbourhood: 5, most: 6 };
  return {
    calls: stories.map(({ slug, title, summary, about, opens, closes, committee, draft }, n) => ({
      ...{ id: callId(n + 1), slug, title, summary, about, opens_at: at(opens, "09:00"), closes_at: at(closes, "12:00") },
      ...{ committee_on: committee === null ? null : addDays(today, committee), edition: 1, last_number: 0, version: 0, demo: true },
      ...{ published_at: draft ? null : at(opens - 7, "10:00"), created_by: cast.chloe.id, created_at: at(opens - 30, "10:00") },
    })),
    editions: stories.map(({ rules, form, opens }, n) => ({
      ...{ call_id: callId(n + 1), number: 1, form, by: cast.chloe.id, at: at(opens - 30, "10:00") },
      rules: n === 2 ? { ...rules, quota, bonus, calibrated: true } : n === 3 ? { ...rules, quota } : rules,
    })),
    envelopes: stories.map(({ euros, opens }, n) => ({
      ...{ call_id: callId(n + 1), year: Number((n === 3 ? addDays(today, opens) : today).slice(0, 4)), axis: "", total: euros * 100 },
      ...{ reserved: 0, committed: 0, paid: 0 },
    })),
  };
}
