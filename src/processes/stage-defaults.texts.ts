import type { Locale } from "#platform/i18n/locale.ts";
import type { StageKind } from "./stage.ts";

interface Defaults {
  readonly title: string;
  readonly actors: string;
  readonly decides: string;
  readonly criteria?: string;
}

/** What a new stage of each kind says until its agents say it better. */
export const stageDefaults: Readonly<Record<Locale, Readonly<Record<StageKind, Defaults>>>> = {
  fr: {
    collect: { title: "Déposer une idée", actors: "Habitants, associations, écoles", decides: "Chacun propose librement" },
    admissibility: {
      title: "Vérifier ce qui est recevable",
      actors: "Le service responsable",
      decides: "Le service responsable, selon les critères publiés",
      criteria: "- L’idée sert l’intérêt général\n- Elle relève de la métropole ou d’une commune\n- Elle respecte le règlement",
    },
    opinion: { title: "Avis de la commune", actors: "Les communes concernées", decides: "La commune donne un avis\u00a0; elle n’écarte pas une idée" },
    feasibility: {
      title: "Étudier et chiffrer",
      actors: "Les services, chacun pour sa partie",
      decides: "Les services rendent leurs avis, un chargé de projet conclut",
    },
    debate: { title: "Débattre", actors: "Toute personne concernée", decides: "Rien ne s’y décide\u00a0: le service répond au débat" },
    conversation: {
      title: "Dire ce qui unit et ce qui divise",
      actors: "Toute personne concernée",
      decides: "Rien ne s’y décide\u00a0: le service répond à ce qui unit",
    },
    questionnaire: { title: "Répondre au questionnaire", actors: "Toute personne concernée", decides: "Les réponses sont publiées et pèsent dans la décision" },
    meeting: { title: "Se réunir", actors: "Habitants et service responsable", decides: "Rien ne s’y décide\u00a0: le compte rendu est publié" },
    vote: { title: "Voter", actors: "Les habitants", decides: "Les votants, selon une règle publiée avant le vote" },
    jury: {
      title: "Jury d’habitants",
      actors: "Un jury d’habitants",
      decides: "Le jury note selon les critères publiés",
      criteria: "- Utilité pour les habitants\n- Ouverture à tous les publics\n- Entretien dans la durée",
    },
    assembly: {
      title: "Réunir une assemblée tirée au sort",
      actors: "Des habitants tirés au sort en public",
      decides: "L’assemblée recommande, le service répond à chaque recommandation",
    },
    award: { title: "Réponse officielle", actors: "Les élus", decides: "L’assemblée délibère et donne ses raisons" },
    delivery: { title: "Réaliser", actors: "Les services, avec les auteurs", decides: "Le chargé de projet de chaque réalisation" },
    evaluation: { title: "Évaluer", actors: "Habitants et service responsable", decides: "Le bilan est publié" },
  },
  en: {
    collect: { title: "File an idea", actors: "Residents, associations, schools", decides: "Everyone proposes freely" },
    admissibility: {
      title: "Check what is admissible",
      actors: "The service in charge",
      decides: "The service in charge, against the published criteria",
      criteria: "- The idea serves the general interest\n- It is for the metropolis or a commune to do\n- It follows the rules",
    },
    opinion: { title: "Opinion of the commune", actors: "The communes concerned", decides: "The commune gives an opinion; it does not set an idea aside" },
    feasibility: { title: "Study and cost", actors: "The services, each for its part", decides: "The services give opinions, a project officer concludes" },
    debate: { title: "Debate", actors: "Whoever is concerned", decides: "Nothing is decided here: the service answers the debate" },
    conversation: {
      title: "Say what unites and what divides",
      actors: "Whoever is concerned",
      decides: "Nothing is decided here: the service answers what unites",
    },
    questionnaire: { title: "Answer the questionnaire", actors: "Whoever is concerned", decides: "Answers are published and weigh in the decision" },
    meeting: { title: "Meet", actors: "Residents and the service in charge", decides: "Nothing is decided here: the minutes are published" },
    vote: { title: "Vote", actors: "Residents", decides: "Voters, by a rule published before the vote" },
    jury: {
      title: "Residents’ jury",
      actors: "A jury of residents",
      decides: "The jury scores against the published criteria",
      criteria: "- Useful to residents\n- Open to everybody\n- Can be kept up",
    },
    assembly: {
      title: "Convene an assembly drawn by lot",
      actors: "Residents drawn by lot in public",
      decides: "The assembly recommends, the service answers each recommendation",
    },
    award: { title: "Official answer", actors: "Elected representatives", decides: "The assembly deliberates and gives its reasons" },
    delivery: { title: "Deliver", actors: "The services, with the authors", decides: "The project officer of each delivery" },
    evaluation: { title: "Evaluate", actors: "Residents and the service in charge", decides: "The report is published" },
  },
  nl: {
    collect: { title: "Een idee indienen", actors: "Inwoners, verenigingen, scholen", decides: "Iedereen stelt vrij voor" },
    admissibility: {
      title: "Nagaan wat ontvankelijk is",
      actors: "De verantwoordelijke dienst",
      decides: "De verantwoordelijke dienst, volgens de gepubliceerde criteria",
      criteria: "- Het idee dient het algemeen belang\n- Het is een taak van de metropool of van een gemeente\n- Het volgt het reglement",
    },
    opinion: { title: "Advies van de gemeente", actors: "De betrokken gemeenten", decides: "De gemeente geeft advies; zij zet geen idee opzij" },
    feasibility: { title: "Bestuderen en ramen", actors: "De diensten, elk voor hun deel", decides: "De diensten geven advies, een projectleider besluit" },
    debate: { title: "Debatteren", actors: "Iedereen die het aangaat", decides: "Hier wordt niets beslist: de dienst beantwoordt het debat" },
    conversation: {
      title: "Zeggen wat verenigt en wat verdeelt",
      actors: "Iedereen die het aangaat",
      decides: "Hier wordt niets beslist: de dienst beantwoordt wat verenigt",
    },
    questionnaire: {
      title: "De vragenlijst invullen",
      actors: "Iedereen die het aangaat",
      decides: "De antwoorden worden gepubliceerd en wegen mee in de beslissing",
    },
    meeting: { title: "Samenkomen", actors: "Inwoners en de verantwoordelijke dienst", decides: "Hier wordt niets beslist: het verslag wordt gepubliceerd" },
    vote: { title: "Stemmen", actors: "De inwoners", decides: "De stemmers, volgens een regel die vóór de stemming is gepubliceerd" },
    jury: {
      title: "Jury van inwoners",
      actors: "Een jury van inwoners",
      decides: "De jury geeft punten volgens de gepubliceerde criteria",
      criteria: "- Nuttig voor de inwoners\n- Open voor iedereen\n- Blijvend te onderhouden",
    },
    assembly: {
      title: "Een gelote burgerraad samenroepen",
      actors: "Inwoners die in het openbaar geloot zijn",
      decides: "De burgerraad beveelt aan, de dienst beantwoordt elke aanbeveling",
    },
    award: { title: "Officieel antwoord", actors: "De verkozenen", decides: "De raad beraadslaagt en geeft haar redenen" },
    delivery: { title: "Uitvoeren", actors: "De diensten, met de indieners", decides: "De projectleider van elke uitvoering" },
    evaluation: { title: "Evalueren", actors: "Inwoners en de verantwoordelijke dienst", decides: "Het verslag wordt gepubliceerd" },
  },
};
