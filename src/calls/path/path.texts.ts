import { keysOf } from "#platform/keys-of.ts";
import { allSteps, type PathWay, pathSteps } from "../call.ts";

interface StepWords {
  readonly title: string;
  /** Where the project stands. */
  readonly is: string;
  readonly needs: readonly string[];
  readonly helps: readonly string[];
}

type WayWords<way extends PathWay> = Readonly<Record<(typeof pathSteps)[way][number], StepWords>>;

const frPlace: WayWords<"place"> = {
  idea: {
    title: "L’idée",
    is: "Vous avez un besoin, une envie, un quartier. Rien n’est décidé encore.",
    needs: [
      "Dire à qui le lieu servira, et vérifier auprès d’eux.",
      "Trouver deux ou trois personnes qui le feront avec vous.",
      "Voir des lieux déjà ouverts.",
    ],
    helps: ["Les lieux déjà ouverts\u00a0: ils racontent ce qui a marché et ce qui a manqué.", "La commune\u00a0: elle connaît le quartier et ses locaux."],
  },
  prefiguration: {
    title: "La préfiguration",
    is: "Le projet s’essaie\u00a0: une étude, des ateliers, un local provisoire.",
    needs: ["Une structure, association ou entreprise.", "Un budget sur trois ans.", "Un local possible, avec l’accord de son propriétaire."],
    helps: [
      "La métropole\u00a0: une personne suit chaque dossier envoyé à un appel.",
      "Les formations des lieux\u00a0: sécurité, machines, accueil.",
      "Les locaux à louer ou à partager\u00a0: surface, loyer, dates.",
    ],
  },
  opening: {
    title: "L’ouverture",
    is: "Les travaux, l’équipement, les premiers jours.",
    needs: ["Un bail et une assurance.", "L’avis de sécurité et d’accessibilité du local.", "Une équipe formée à ses machines."],
    helps: ["La commune, pour l’établissement recevant du public.", "L’annuaire\u00a0: votre fiche dit les heures, l’accès et les activités."],
  },
  rooted: {
    title: "L’enracinement",
    is: "Le lieu vit. Il trouve ses recettes et rend compte à ceux qui le portent.",
    needs: ["Des comptes approuvés chaque année.", "Des habitants qui décident avec vous.", "De quoi durer sans l’aide du début."],
    helps: ["Le réseau des lieux\u00a0: achats, machines et personnes en commun.", "Les appels de développement, quand le lieu change d’échelle."],
  },
};

const frBusiness: WayWords<"business"> = {
  idea: {
    title: "L’idée",
    is: "Une activité utile, à laquelle il manque encore un modèle.",
    needs: [
      "Nommer le besoin et ceux qui paieront.",
      "Parler à dix clients ou usagers possibles.",
      "Savoir ce que vous pouvez y mettre\u00a0: temps, argent, savoir-faire.",
    ],
    helps: ["Les tiers-lieux\u00a0: un bureau, un atelier et des personnes qui ont déjà essayé."],
  },
  preparation: {
    title: "La préparation",
    is: "Le projet se chiffre et choisit sa forme\u00a0: association, coopérative, société.",
    needs: ["Un compte de résultat sur trois ans.", "Une forme juridique et ses statuts.", "Qui décide, salariés et usagers compris."],
    helps: ["La métropole\u00a0: une personne suit chaque dossier envoyé à un appel.", "Les formations des lieux, pour qui fabrique ou répare."],
  },
  creation: {
    title: "La création",
    is: "L’entreprise est immatriculée et vend. Les premiers emplois arrivent.",
    needs: ["Un numéro SIRET et un compte bancaire.", "Un lieu de travail.", "Le plan de financement de la première année."],
    helps: ["Les tiers-lieux\u00a0: un poste à l’heure ou au mois, une machine partagée.", "Les appels de démarrage."],
  },
  growth: {
    title: "Les trois premières années",
    is: "L’activité tient sans l’aide du début\u00a0: c’est à trois ans que l’on compte ce qui dure.",
    needs: ["Des comptes approuvés.", "Des emplois qui restent.", "Un développement choisi, et non subi."],
    helps: ["Les appels de développement.", "Le réseau des lieux, pour acheter et produire ensemble."],
  },
};

const fr = {
  titles: { place: "De l’idée au lieu ouvert", business: "De l’idée à l’entreprise qui dure" } satisfies Record<PathWay, string>,
  ways: { place: "Lieu", business: "Entreprise" } satisfies Record<PathWay, string>,
  leads: {
    place: "Quatre étapes. À chacune\u00a0: ce qu’il faut, qui aide, et l’appel fait pour elle.",
    business: "Créer une activité, aussi en économie sociale et solidaire\u00a0: ce qu’il faut à chaque étape, qui aide, et l’appel fait pour elle.",
  } satisfies Record<PathWay, string>,
  other: { place: "Vous ouvrez un lieu\u202f?", business: "Vous créez une entreprise\u202f?" } satisfies Record<PathWay, string>,
  place: frPlace,
  business: frBusiness,
  tell: "Dites votre projet",
  adapt: "Adapter la page",
  needs: "Ce qu’il faut",
  helps: "Qui aide",
  fitting: "L’appel qui convient",
  fittingMany: "Les appels qui conviennent",
  noneFits: "Aucun appel n’est fait pour cette étape aujourd’hui.",
  beside: "Les appels ouverts à toute étape",
  besideLead: "Leurs règles ne nomment aucune étape\u00a0: elles s’adressent à tout projet qui leur répond.",
  mine: "Vos projets",
  mineStep: (step: string) => `Prochaine étape\u00a0: ${step}`,
  mineUntil: (day: string) => `d’ici le ${day}`,
  adviser: (name: string) => `Suivi par ${name}`,
  noAdviser: "Personne ne suit encore ce projet",
  noStep: "Aucune étape n’est encore fixée",
  trainings: "Se former",
  trainingsLead: "Les prochaines séances qui ont une place libre.",
  noTrainings: "Aucune séance à venir n’a de place libre.",
  allTrainings: "Toutes les formations",
  visits: "Visiter ceux qui l’ont fait",
  visitsLead: "Des lieux reçoivent des délégations et racontent leur chemin.",
  askVisit: "Demander une visite",
  reports: "Ce que d’autres ont vu",
  premises: "Trouver un local",
  premisesLead: "Les dernières annonces, celles de la commune choisie d’abord.",
  noPremises: "Aucune annonce n’est ouverte aujourd’hui.",
  allPremises: "Tous les locaux",
};

type PathTexts = typeof fr;

const en: PathTexts = {
  titles: { place: "From an idea to an open place", business: "From an idea to an enterprise that lasts" },
  ways: { place: "Place", business: "Enterprise" },
  leads: {
    place: "Four steps. At each: what it takes, who helps, and the call made for it.",
    business: "Starting an activity, in the social economy too: what each step takes, who helps, and the call made for it.",
  },
  other: { place: "Are you opening a place?", business: "Are you starting an enterprise?" },
  place: {
    idea: {
      title: "The idea",
      is: "You have a need, a wish, a neighbourhood. Nothing is decided yet.",
      needs: ["Say whom the place will serve, and check with them.", "Find two or three people who will do it with you.", "See places that are open already."],
      helps: ["Places that are open: they tell what worked and what was missing.", "The commune: it knows the neighbourhood and its premises."],
    },
    prefiguration: {
      title: "The prefiguration",
      is: "The project is tried out: a study, workshops, temporary premises.",
      needs: ["A structure, association or company.", "A budget over three years.", "Possible premises, with the consent of their owner."],
      helps: [
        "The metropolis: somebody follows each file that is sent to a call.",
        "Trainings of the places: safety, machines, welcome.",
        "Premises to let or to share: surface, rent, dates.",
      ],
    },
    opening: {
      title: "The opening",
      is: "Works, equipment, the first days.",
      needs: ["A lease and an insurance.", "The opinion on safety and accessibility of the premises.", "A team trained on its machines."],
      helps: ["The commune, for premises open to the public.", "The directory: your record tells hours, access and activities."],
    },
    rooted: {
      title: "Taking root",
      is: "The place is alive. It finds its income and gives account to those who carry it.",
      needs: ["Accounts approved every year.", "Residents who decide with you.", "The means to last without the first aid."],
      helps: ["The network of places: purchases, machines and people in common.", "Development calls, when the place changes scale."],
    },
  },
  business: {
    idea: {
      title: "The idea",
      is: "A useful activity that lacks a model still.",
      needs: ["Name the need and those who will pay.", "Talk to ten possible customers or users.", "Know what you can put in: time, money, skills."],
      helps: ["Third places: a desk, a workshop and people who have tried before."],
    },
    preparation: {
      title: "The preparation",
      is: "The project gets its figures and chooses its form: association, cooperative, company.",
      needs: ["A profit and loss account over three years.", "A legal form and its statutes.", "Who decides, employees and users included."],
      helps: ["The metropolis: somebody follows each file that is sent to a call.", "Trainings of the places, for those who make or repair."],
    },
    creation: {
      title: "The creation",
      is: "The enterprise is registered and sells. The first jobs come.",
      needs: ["A SIRET number and a bank account.", "A place to work.", "The financing plan of the first year."],
      helps: ["Third places: a desk by the hour or the month, a shared machine.", "Start-up calls."],
    },
    growth: {
      title: "The first three years",
      is: "The activity stands without the first aid: it is at three years that what lasts is counted.",
      needs: ["Approved accounts.", "Jobs that stay.", "A development that is chosen, not suffered."],
      helps: ["Development calls.", "The network of places, to buy and make together."],
    },
  },
  tell: "Tell your project",
  adapt: "Adapt the page",
  needs: "What it takes",
  helps: "Who helps",
  fitting: "The call that fits",
  fittingMany: "The calls that fit",
  noneFits: "No call is made for this step today.",
  beside: "Calls open to any step",
  besideLead: "Their rules name no step: they are for any project that meets them.",
  mine: "Your projects",
  mineStep: (step) => `Next step: ${step}`,
  mineUntil: (day) => `by ${day}`,
  adviser: (name) => `Followed by ${name}`,
  noAdviser: "Nobody follows this project yet",
  noStep: "No step is set yet",
  trainings: "Learning",
  trainingsLead: "The next sessions that have a free seat.",
  noTrainings: "No session to come has a free seat.",
  allTrainings: "All trainings",
  visits: "Visiting those who did it",
  visitsLead: "Places receive delegations and tell their way.",
  askVisit: "Ask for a visit",
  reports: "What others saw",
  premises: "Find premises",
  premisesLead: "The latest offers, those of the commune chosen first.",
  noPremises: "No offer is open today.",
  allPremises: "All premises",
};

const nl: PathTexts = {
  titles: { place: "Van idee tot open plek", business: "Van idee tot onderneming die blijft" },
  ways: { place: "Plek", business: "Onderneming" },
  leads: {
    place: "Vier stappen. Bij elke: wat er nodig is, wie helpt, en de oproep die ervoor gemaakt is.",
    business: "Een activiteit beginnen, ook in de sociale economie: wat elke stap vraagt, wie helpt, en de oproep die ervoor gemaakt is.",
  },
  other: { place: "Opent u een plek?", business: "Begint u een onderneming?" },
  place: {
    idea: {
      title: "Het idee",
      is: "U hebt een behoefte, een wens, een wijk. Er is nog niets beslist.",
      needs: ["Zeg voor wie de plek is, en ga dat bij hen na.", "Vind twee of drie mensen die het met u doen.", "Bekijk plekken die al open zijn."],
      helps: ["Plekken die al open zijn: ze vertellen wat werkte en wat ontbrak.", "De gemeente: zij kent de wijk en haar panden."],
    },
    prefiguration: {
      title: "De voorbereiding",
      is: "Het project probeert zich uit: een studie, ateliers, een tijdelijk pand.",
      needs: ["Een structuur, vereniging of bedrijf.", "Een begroting over drie jaar.", "Een mogelijk pand, met akkoord van de eigenaar."],
      helps: [
        "De metropool: iemand volgt elk dossier dat aan een oproep wordt gestuurd.",
        "Opleidingen van de plekken: veiligheid, machines, onthaal.",
        "Panden te huur of te delen: oppervlakte, huur, data.",
      ],
    },
    opening: {
      title: "De opening",
      is: "De werken, de uitrusting, de eerste dagen.",
      needs: ["Een huurcontract en een verzekering.", "Het advies over veiligheid en toegankelijkheid van het pand.", "Een team dat zijn machines kent."],
      helps: ["De gemeente, voor een pand dat publiek ontvangt.", "De gids: uw fiche zegt de uren, de toegang en de activiteiten."],
    },
    rooted: {
      title: "De verankering",
      is: "De plek leeft. Ze vindt haar inkomsten en legt verantwoording af aan wie haar draagt.",
      needs: ["Elk jaar goedgekeurde rekeningen.", "Bewoners die met u beslissen.", "Wat nodig is om te blijven zonder de eerste steun."],
      helps: ["Het netwerk van plekken: aankopen, machines en mensen samen.", "Ontwikkelingsoproepen, wanneer de plek van schaal verandert."],
    },
  },
  business: {
    idea: {
      title: "Het idee",
      is: "Een nuttige activiteit waaraan nog een model ontbreekt.",
      needs: ["Benoem de behoefte en wie zal betalen.", "Spreek met tien mogelijke klanten of gebruikers.", "Weet wat u erin kunt steken: tijd, geld, kennis."],
      helps: ["Derde plekken: een bureau, een atelier en mensen die het al probeerden."],
    },
    preparation: {
      title: "De voorbereiding",
      is: "Het project krijgt cijfers en kiest zijn vorm: vereniging, coöperatie, vennootschap.",
      needs: ["Een resultatenrekening over drie jaar.", "Een rechtsvorm en haar statuten.", "Wie beslist, werknemers en gebruikers inbegrepen."],
      helps: ["De metropool: iemand volgt elk dossier dat aan een oproep wordt gestuurd.", "Opleidingen van de plekken, voor wie maakt of herstelt."],
    },
    creation: {
      title: "De oprichting",
      is: "De onderneming is ingeschreven en verkoopt. De eerste banen komen.",
      needs: ["Een SIRET-nummer en een bankrekening.", "Een werkplek.", "Het financieringsplan van het eerste jaar."],
      helps: ["Derde plekken: een bureau per uur of per maand, een gedeelde machine.", "Startoproepen."],
    },
    growth: {
      title: "De eerste drie jaar",
      is: "De activiteit staat zonder de eerste steun: na drie jaar telt men wat blijft.",
      needs: ["Goedgekeurde rekeningen.", "Banen die blijven.", "Een ontwikkeling die gekozen is, niet ondergaan."],
      helps: ["Ontwikkelingsoproepen.", "Het netwerk van plekken, om samen te kopen en te maken."],
    },
  },
  tell: "Vertel over uw project",
  adapt: "De pagina aanpassen",
  needs: "Wat er nodig is",
  helps: "Wie helpt",
  fitting: "De oproep die past",
  fittingMany: "De oproepen die passen",
  noneFits: "Vandaag is er geen oproep voor deze stap.",
  beside: "Oproepen voor elke stap",
  besideLead: "Hun regels noemen geen stap: ze zijn voor elk project dat eraan voldoet.",
  mine: "Uw projecten",
  mineStep: (step) => `Volgende stap: ${step}`,
  mineUntil: (day) => `tegen ${day}`,
  adviser: (name) => `Gevolgd door ${name}`,
  noAdviser: "Nog niemand volgt dit project",
  noStep: "Er is nog geen stap bepaald",
  trainings: "Leren",
  trainingsLead: "De volgende sessies met een vrije plaats.",
  noTrainings: "Geen enkele komende sessie heeft een vrije plaats.",
  allTrainings: "Alle opleidingen",
  visits: "Bezoek wie het deed",
  visitsLead: "Plekken ontvangen delegaties en vertellen over hun weg.",
  askVisit: "Een bezoek vragen",
  reports: "Wat anderen zagen",
  premises: "Een pand vinden",
  premisesLead: "De laatste aanbiedingen, eerst die van de gekozen gemeente.",
  noPremises: "Er staat vandaag geen aanbod open.",
  allPremises: "Alle panden",
};

export const pathTexts = { fr, en, nl };

/** The words of each step of a way, in their order: "place.opening" among them. */
export function stepsOf(way: PathWay, texts: PathTexts): readonly (StepWords & { readonly key: string })[] {
  const words: Readonly<Record<string, StepWords>> = texts[way];
  return pathSteps[way].map((step) => ({ key: `${way}.${step}`, ...words[step]! }));
}

/** "Lieu : l’ouverture". @param key one of `allSteps` */
export function stepName(key: string, texts: PathTexts): string {
  const ways = keysOf(pathSteps);
  const way = ways.find((one) => key.startsWith(`${one}.`));
  const found = way && allSteps.includes(key) ? stepsOf(way, texts).find((one) => one.key === key) : undefined;
  return way && found ? `${texts.ways[way]}, ${found.title.charAt(0).toLowerCase()}${found.title.slice(1)}` : key;
}
