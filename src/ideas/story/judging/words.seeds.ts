import type { Aspect } from "#processes";
import type { AssessVerdict, OpinionVerdict } from "../../verdicts.ts";

/** What communes say. */
export const opinionWords: Readonly<Record<OpinionVerdict, readonly string[]>> = {
  favourable: [
    "Le conseil de quartier demande ce projet depuis deux ans. La commune fournit le terrain et l’eau.",
    "L’emplacement est communal et libre. Nos services techniques assureront la tonte et le ramassage.",
    "La commune est favorable\u00a0: l’idée complète ce que nous faisons déjà avec le centre social.",
    "Les riverains, réunis en septembre, y sont favorables. Nous demandons seulement d’être prévenus de la date des travaux.",
    "Ce besoin a été dit dans les trois dernières réunions publiques. Le conseil municipal soutient l’idée.",
    "La commune accueille l’idée et propose d’en parler dans son bulletin pour trouver des bénévoles.",
  ],
  with_conditions: [
    "Oui, si l’entretien est écrit dans une convention\u00a0: la commune n’a que deux agents pour les espaces verts.",
    "Oui, à condition que le passage des bus et de la collecte reste libre.",
    "Oui, si l’équipement ferme à 22 heures\u00a0: des chambres donnent sur la place.",
    "Oui, en déplaçant le projet de trente mètres\u00a0: une conduite de gaz passe à l’endroit indiqué.",
    "Oui, si les frais d’électricité sont comptés\u00a0: la commune ne peut pas les prendre seule.",
    "Oui, à condition d’associer l’école et les deux associations qui utilisent déjà la salle.",
  ],
  unfavourable: [
    "Le terrain est réservé à l’agrandissement de l’école, voté en mars.",
    "Deux équipements semblables existent à moins de cinq cents mètres et sont peu utilisés.",
    "La rue est étroite\u00a0: les véhicules de secours ne passeraient plus.",
    "Le bruit a déjà fait l’objet de plaintes à cet endroit. Nous proposons un autre lieu à l’auteur.",
  ],
};

/** What services say of each aspect. */
export const assessWords: Readonly<Record<Aspect, Readonly<Record<AssessVerdict, readonly string[]>>>> = {
  technical: {
    favourable: [
      "Le sol est sain et les réseaux passent à plus de deux mètres. Les travaux durent trois semaines.",
      "Rien ne s’y oppose\u00a0: l’accès est large, l’eau et l’électricité sont à proximité.",
      "Le matériel existe en catalogue et se pose sans fondation.",
      "Le bâtiment peut recevoir du public sans travaux de structure.",
    ],
    with_reserve: [
      "Possible en décalant l’ouvrage de quatre mètres\u00a0: une conduite d’eau passe dessous.",
      "Possible après un sondage du sol, à cause d’une ancienne cave.",
      "Possible si l’éclairage est ajouté\u00a0: le lieu est sombre et peu visible de la rue.",
      "Possible, avec une rampe\u00a0: la pente dépasse ce que les fauteuils peuvent monter.",
    ],
    unfavourable: [
      "Une conduite de gaz traverse le terrain\u00a0: aucune plantation ni fondation n’y est possible.",
      "Le bâtiment ne supporte pas la charge prévue sans renfort.",
      "L’endroit est inondé en moyenne une fois par hiver.",
    ],
  },
  legal: {
    favourable: [
      "Le terrain est public, sans servitude. Une déclaration préalable suffit.",
      "La compétence est métropolitaine ou communale, aucune autorisation n’est nécessaire.",
      "Une convention avec l’association porteuse suffit\u202f; le modèle existe.",
    ],
    with_reserve: [
      "Il faut l’accord de l’architecte des Bâtiments de France\u00a0: le lieu est à moins de 500 mètres d’un monument.",
      "Il faut un appel à candidatures pour confier la gestion\u00a0: comptez quatre mois.",
      "Le propriétaire privé doit signer une mise à disposition de dix ans.",
    ],
    unfavourable: [
      "La parcelle appartient à une société qui refuse de la prêter.",
      "La règle d’urbanisme de la zone l’interdit\u202f; la modifier demande une enquête publique.",
      "La compétence est celle de l’État à cet endroit.",
    ],
  },
  financial: {
    favourable: [
      "Le devis de l’auteur est juste. L’entretien entre dans un marché existant.",
      "Le coût est conforme à des projets semblables\u202f; une aide de l’agence de l’eau est possible.",
      "L’investissement est maîtrisé et le coût annuel est faible.",
    ],
    with_reserve: [
      "Le coût est sous-estimé\u00a0: il manque le raccordement et le contrôle technique.",
      "L’investissement convient\u202f; le coût annuel doit être pris en charge par la commune.",
      "Prévoir une réserve de dix pour cent pour la hausse des matériaux.",
    ],
    unfavourable: [
      "Le coût annuel dépasse ce que la commune et la métropole peuvent promettre.",
      "Le coût réel est le double de l’estimation, au-delà du plafond par projet.",
    ],
  },
};

/** How an owner decides between services that do not agree. */
export const settleWords: readonly string[] = [
  "Le service technique a revu l’emplacement avec l’auteur\u00a0: à vingt mètres, l’obstacle disparaît. Nous retenons le coût le plus élevé.",
  "L’avis juridique est levé\u00a0: le propriétaire a signé une mise à disposition de douze ans.",
  "Les deux estimations diffèrent par le raccordement électrique. Il est compris dans le coût retenu.",
  "La commune s’engage par écrit à payer le coût annuel\u00a0: la réserve financière tombe.",
];

export const feasibleWords: readonly string[] = [
  "Les avis sont réunis\u00a0: le lieu convient, les autorisations sont simples et le coût est connu.",
  "Le projet est possible dans les deux ans. L’auteur a accepté de le déplacer de quelques mètres.",
  "Le projet est possible tel qu’il est écrit. La commune prend l’entretien.",
  "Le projet est possible avec les réserves des services, que l’auteur connaît.",
];

/** What jurors write beside a score, by criterion of the grid of 2025 and by level: low, middle, high. */
export const juryWords: readonly (readonly [low: readonly string[], middle: readonly string[], high: readonly string[]])[] = [
  [
    ["Peu de gens en profiteraient.", "Le besoin n’est pas démontré.", "Cela existe déjà tout près."],
    ["Utile, surtout aux riverains.", "Utile une partie de l’année.", "Un besoin réel, pour un public précis."],
    ["Un besoin dit par tout le quartier.", "Utile chaque jour, à tous les âges.", "On attend cela depuis des années."],
  ],
  [
    ["Aucun effet sur le climat.", "Des matériaux lourds pour peu d’usage.", "On imperméabilise encore."],
    ["Neutre pour l’environnement.", "Un petit effet, bien pensé.", "Matériaux de réemploi, c’est un bon début."],
    ["Rafraîchit et plante vraiment.", "Évite des trajets en voiture.", "Répare au lieu de jeter."],
  ],
  [
    ["Réservé de fait à un groupe.", "Rien n’est dit des personnes handicapées.", "Les horaires excluent ceux qui travaillent."],
    ["Ouvert à tous, mais il faudra le faire savoir.", "Accessible, sauf le soir.", "Bien pour les familles, moins pour les aînés."],
    ["Chacun peut venir, à toute heure.", "Pensé avec des personnes handicapées.", "Gratuit et sans inscription."],
  ],
  [
    ["Un quartier déjà bien équipé.", "Encore un projet au centre.", "La commune a reçu deux projets en 2023."],
    ["Plutôt bien placé.", "Une commune moyenne, pas la moins servie.", "Équilibre correct."],
    ["Une petite commune jamais retenue.", "Un quartier prioritaire sans équipement.", "Sert plusieurs communes à la fois."],
  ],
  [
    ["L’entretien n’est promis par personne.", "Le calendrier est trop serré.", "Fragile\u00a0: une saison, pas plus."],
    ["Faisable, entretien à préciser.", "Réalisable si la commune suit.", "Solide, mais à surveiller."],
    ["Simple, solide et entretenu.", "Une association s’en occupe déjà.", "Prêt à commencer."],
  ],
];

/** Beside the scores of other juries: any criterion. */
export const anyJuryWords: readonly (readonly string[])[] = [
  ["Je ne vois pas qui s’en occuperait.", "Trop étroit pour les trois communes."],
  ["Intéressant, à préciser.", "Bonne idée, coût incertain."],
  ["Exactement ce qui manque ici.", "Ouvert, utile et durable."],
];

/** Steps and news of a delivery, by theme. */
export const deliveryWords: Readonly<
  Record<
    string,
    {
      readonly steps: readonly string[];
      readonly news: readonly string[];
      readonly picture: string;
      readonly spends?: readonly string[];
      readonly delays?: readonly string[];
    }
  >
> = {
  street: {
    steps: ["Choisir l’endroit avec les riverains", "Commander le matériel", "Poser", "Vérifier après un mois"],
    news: [
      "L’endroit exact est choisi avec les riverains, un mardi à la sortie de l’école.",
      "Le matériel est livré au dépôt\u202f; la pose dure une matinée.",
    ],
    picture: "Un agent trace à la craie l’endroit de la pose",
    delays: ["Le fournisseur livre avec deux mois de retard.", "La pose attend la fin des travaux du réseau d’eau."],
    spends: ["Relevé sur place", "Matériel", "Pose", "Contrôle après un mois"],
  },
  nature: {
    steps: ["Relever le sol et les réseaux", "Choisir les plantes avec les habitants", "Ouvrir le sol", "Planter", "Ouvrir au public"],
    news: ["Les habitants ont choisi les essences samedi matin, à trente-deux.", "Le bitume est retiré. La terre végétale arrive lundi."],
    picture: "Le sol ouvert, des piquets et trois pommiers encore en pot",
  },
  moving: {
    steps: ["Compter les passages", "Dessiner avec les riverains", "Passer le marché de travaux", "Travaux", "Vérifier avec des personnes handicapées"],
    news: ["Le tracé est arrêté après deux réunions sur place.", "Le chantier commence par la partie nord, la rue reste ouverte."],
    picture: "Un tracé à la craie sur la chaussée, entre deux cônes",
  },
  learning: {
    steps: ["Signer la convention", "Choisir le matériel", "Aménager la salle", "Former les bénévoles", "Ouvrir"],
    news: ["La convention est signée, pour trois ans.", "Les établis sont livrés. Douze bénévoles se sont formés."],
    picture: "Une salle claire, deux établis et des outils accrochés au mur",
  },
  solidarity: {
    steps: ["Choisir le lieu avec les associations", "Signer la convention", "Travaux", "Recruter et former", "Ouvrir"],
    news: ["Trois lieux ont été visités\u202f; le plus proche du tramway est retenu.", "La cloison est posée, l’électricité suit."],
    picture: "Une pièce vide avec une cuisine neuve le long du mur",
  },
  culture: {
    steps: ["Écrire le cahier des charges avec les artistes", "Choisir l’entreprise", "Construire", "Essais", "Ouverture"],
    news: ["Les artistes et les habitants ont écrit ensemble ce qu’il faut.", "La structure est montée en atelier, elle arrive en mars."],
    picture: "Une charpente de bois dans un atelier",
  },
  play: {
    steps: ["Dessiner avec les enfants", "Choisir l’entreprise", "Préparer le sol", "Poser les jeux", "Contrôle de sécurité et ouverture"],
    news: ["Quarante-sept enfants ont dessiné leur aire de jeux.", "Le sol souple est coulé."],
    picture: "Des dessins d’enfants épinglés sur une palissade",
  },
};

export const delayWords: readonly string[] = [
  "L’entreprise retenue n’a pas reçu le bois\u202f; la livraison est repoussée.",
  "Le sondage a trouvé une ancienne cave, qu’il faut combler d’abord.",
  "Une seule entreprise a répondu au marché\u00a0: il est relancé.",
  "Les plantations attendent la saison\u00a0: planter en été ferait perdre un arbre sur trois.",
];

export const spendWords: readonly string[] = ["Étude du sol", "Acompte de l’entreprise", "Fournitures", "Contrôle technique"];

export const abandonWords: readonly string[] = [
  "Le terrain a été inondé deux fois en six mois\u00a0: il ne peut pas recevoir de public. La somme revient à l’enveloppe de 2026-2027.",
  "L’association qui devait tenir le lieu a cessé ses activités, et aucune autre ne s’est proposée après deux appels.",
];
