import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

type FigureName =
  | "filed"
  | "merged"
  | "withdrawn"
  | "admitted"
  | "refused"
  | "toJudge"
  | "opinions"
  | "silences"
  | "feasible"
  | "infeasible"
  | "toStudy"
  | "judged"
  | "awarded"
  | "notAwarded"
  | "answered"
  | "delivered"
  | "delivering"
  | "toStart"
  | "abandoned";

/** Words that follow a figure: "idées déposées". */
export const figuresTexts: Readonly<Record<Locale, Readonly<Record<FigureName, Plurals>> & { readonly sum: string }>> = {
  fr: {
    sum: "attribués",
    filed: { one: "idée déposée", other: "idées déposées" },
    merged: { one: "réunie à une autre", other: "réunies à une autre" },
    withdrawn: { one: "retirée par son auteur", other: "retirées par leurs auteurs" },
    admitted: { one: "recevable", other: "recevables" },
    refused: { one: "non recevable", other: "non recevables" },
    toJudge: { one: "à examiner", other: "à examiner" },
    opinions: { one: "avis rendu", other: "avis rendus" },
    silences: { one: "sans réponse de la commune", other: "sans réponse des communes" },
    feasible: { one: "faisable", other: "faisables" },
    infeasible: { one: "non faisable", other: "non faisables" },
    toStudy: { one: "à l’étude", other: "à l’étude" },
    judged: { one: "idée notée", other: "idées notées" },
    awarded: { one: "idée retenue", other: "idées retenues" },
    notAwarded: { one: "non retenue", other: "non retenues" },
    answered: { one: "réponse publiée", other: "réponses publiées" },
    delivered: { one: "réalisée", other: "réalisées" },
    delivering: { one: "en réalisation", other: "en réalisation" },
    toStart: { one: "à lancer", other: "à lancer" },
    abandoned: { one: "abandonnée", other: "abandonnées" },
  },
  en: {
    sum: "awarded",
    filed: { one: "idea filed", other: "ideas filed" },
    merged: { one: "merged into another", other: "merged into another" },
    withdrawn: { one: "withdrawn by its author", other: "withdrawn by their authors" },
    admitted: { one: "admissible", other: "admissible" },
    refused: { one: "not admissible", other: "not admissible" },
    toJudge: { one: "to examine", other: "to examine" },
    opinions: { one: "opinion given", other: "opinions given" },
    silences: { one: "without an answer of the commune", other: "without an answer of the communes" },
    feasible: { one: "feasible", other: "feasible" },
    infeasible: { one: "not feasible", other: "not feasible" },
    toStudy: { one: "being studied", other: "being studied" },
    judged: { one: "idea scored", other: "ideas scored" },
    awarded: { one: "idea selected", other: "ideas selected" },
    notAwarded: { one: "not selected", other: "not selected" },
    answered: { one: "answer published", other: "answers published" },
    delivered: { one: "delivered", other: "delivered" },
    delivering: { one: "under way", other: "under way" },
    toStart: { one: "to start", other: "to start" },
    abandoned: { one: "abandoned", other: "abandoned" },
  },
  nl: {
    sum: "toegekend",
    filed: { one: "idee ingediend", other: "ideeën ingediend" },
    merged: { one: "samengevoegd met een ander", other: "samengevoegd met een ander" },
    withdrawn: { one: "ingetrokken door de indiener", other: "ingetrokken door hun indieners" },
    admitted: { one: "ontvankelijk", other: "ontvankelijk" },
    refused: { one: "niet ontvankelijk", other: "niet ontvankelijk" },
    toJudge: { one: "te onderzoeken", other: "te onderzoeken" },
    opinions: { one: "advies gegeven", other: "adviezen gegeven" },
    silences: { one: "zonder antwoord van de gemeente", other: "zonder antwoord van de gemeenten" },
    feasible: { one: "haalbaar", other: "haalbaar" },
    infeasible: { one: "niet haalbaar", other: "niet haalbaar" },
    toStudy: { one: "in studie", other: "in studie" },
    judged: { one: "idee beoordeeld", other: "ideeën beoordeeld" },
    awarded: { one: "idee gekozen", other: "ideeën gekozen" },
    notAwarded: { one: "niet gekozen", other: "niet gekozen" },
    answered: { one: "antwoord gepubliceerd", other: "antwoorden gepubliceerd" },
    delivered: { one: "uitgevoerd", other: "uitgevoerd" },
    delivering: { one: "bezig", other: "bezig" },
    toStart: { one: "te starten", other: "te starten" },
    abandoned: { one: "opgegeven", other: "opgegeven" },
  },
};
