import type { Locale } from "#platform/i18n/locale.ts";
import type { Tone } from "#platform/ui/badge.tsx";
import type { ProposalState } from "./proposal.ts";

export const stateNames: Record<Locale, Readonly<Record<ProposalState, string>>> = {
  fr: {
    filed: "Déposée",
    admissible: "Recevable",
    inadmissible: "Non recevable",
    feasible: "Faisable",
    infeasible: "Non faisable",
    awarded: "Retenue",
    not_awarded: "Non retenue",
    delivering: "En réalisation",
    delivered: "Réalisée",
    abandoned: "Abandonnée",
    withdrawn: "Retirée",
    merged: "Réunie à une autre",
  },
  en: {
    filed: "Filed",
    admissible: "Admissible",
    inadmissible: "Not admissible",
    feasible: "Feasible",
    infeasible: "Not feasible",
    awarded: "Selected",
    not_awarded: "Not selected",
    delivering: "Being delivered",
    delivered: "Delivered",
    abandoned: "Abandoned",
    withdrawn: "Withdrawn",
    merged: "Merged into another",
  },
  nl: {
    filed: "Ingediend",
    admissible: "Ontvankelijk",
    inadmissible: "Niet ontvankelijk",
    feasible: "Haalbaar",
    infeasible: "Niet haalbaar",
    awarded: "Gekozen",
    not_awarded: "Niet gekozen",
    delivering: "In uitvoering",
    delivered: "Uitgevoerd",
    abandoned: "Opgegeven",
    withdrawn: "Ingetrokken",
    merged: "Samengevoegd",
  },
};

export const stateTones: Readonly<Record<ProposalState, Tone>> = {
  filed: "none",
  admissible: "info",
  inadmissible: "danger",
  feasible: "info",
  infeasible: "danger",
  awarded: "ok",
  not_awarded: "warn",
  delivering: "accent",
  delivered: "ok",
  abandoned: "danger",
  withdrawn: "none",
  merged: "none",
};
