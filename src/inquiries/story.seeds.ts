import type { Theme } from "./inquiry.ts";

interface StoryService {
  readonly key: string;
  readonly name: string;
  /** Name of its commune; none: of the metropolis. */
  readonly commune?: string;
  readonly themes: readonly Theme[];
  readonly days: number;
  readonly mailbox?: string;
}

export const storyServices: readonly StoryService[] = [
  { key: "accueil", name: "Accueil de la métropole", themes: [], days: 10, mailbox: "accueil@metropole.example" },
  { key: "mobilite", name: "Mobilités douces et transports", themes: ["mobility"], days: 10, mailbox: "mobilites@metropole.example" },
  { key: "habitat", name: "Habitat et logement", themes: ["housing"], days: 15 },
  { key: "numerique", name: "Inclusion numérique", themes: ["digital"], days: 5 },
  { key: "emploi", name: "Emploi et formation", themes: ["work", "training"], days: 10 },
  { key: "roubaix", name: "Mairie de Roubaix, relation aux habitants", commune: "Roubaix", themes: [], days: 8, mailbox: "contact@roubaix.example" },
  { key: "roubaix-proprete", name: "Roubaix, propreté et espaces verts", commune: "Roubaix", themes: ["surroundings"], days: 5 },
];

export interface StoryInquiry {
  readonly title: string;
  readonly words: string;
  readonly theme: Theme;
  readonly service: string;
  readonly commune?: string;
  /** Days ago that it was asked; working days are counted from there. */
  readonly ago: number;
  /** Asked by a person of the cast; else by an address. */
  readonly by?: "amina" | "elif" | "bilal";
  readonly private?: true;
  /** Answered after so many days. */
  readonly answered?: { readonly after: number; readonly words: string; readonly solved?: boolean };
  readonly published?: { readonly question: string; readonly checked: number; readonly useful: number; readonly useless: number; readonly title: string };
  readonly closed?: string;
  /** Joined to the question of this title. */
  readonly joined?: string;
  readonly held?: "links";
  readonly back?: string;
  readonly unconfirmed?: true;
  readonly link?: string;
  readonly routedFrom?: { readonly service: string; readonly reason: string };
  readonly taken?: true;
}

const publicOf = (title: string, question: string, checked: number, useful: number, useless = 0) => ({ title, question, checked, useful, useless });

export const story: readonly StoryInquiry[] = [
  {
    ...{ title: "Où faire réparer un vélo sans payer cher\u202f?", theme: "mobility", service: "mobilite", ago: 120, by: "amina" },
    words: "Ma roue est voilée et le magasin demande 60\u00a0€. Y a-t-il un atelier où l’on répare soi-même, près de chez moi\u202f?",
    answered: {
      after: 4,
      solved: true,
      words:
        "Des ateliers vous prêtent les outils et vous montrent comment faire.\n\n- Cherchez «\u00a0atelier vélo\u00a0» dans l’annuaire des lieux.\n- L’adhésion coûte en général de 10 à 25\u00a0€ par an.\n- Venez avec le vélo propre, aux heures d’ouverture.",
    },
    published: publicOf("Réparer son vélo à petit prix", "Existe-t-il des ateliers où l’on répare son vélo soi-même, à petit prix\u202f?", 20, 41, 3),
  },
  {
    ...{ title: "Ma mère ne sait pas faire sa déclaration en ligne", theme: "digital", service: "numerique", ago: 96 },
    words: "Elle a 78 ans et son ordinateur est lent. Qui peut l’aider à remplir sa déclaration sans qu’elle donne son mot de passe à un inconnu\u202f?",
    answered: {
      after: 3,
      solved: true,
      words:
        "Un conseiller numérique l’aide gratuitement, sans garder son mot de passe.\n\n1. Choisissez un lieu qui propose une aide aux démarches dans l’annuaire.\n2. Appelez pour prendre rendez-vous.\n3. Venez avec l’avis d’impôt de l’an dernier et une pièce d’identité.",
    },
    published: {
      ...publicOf("Faire une déclaration en ligne avec de l’aide", "Qui aide une personne âgée à remplir une déclaration en ligne\u202f?", 33, 58, 2),
    },
  },
  {
    ...{ title: "Comment demander un logement social\u202f?", theme: "housing", service: "habitat", ago: 260 },
    words: "Nous sommes quatre dans un deux-pièces. Faut-il une demande par commune\u202f? Combien de temps faut-il attendre\u202f?",
    answered: {
      after: 9,
      words:
        "Une seule demande suffit pour toute la métropole\u00a0: vous recevez un numéro unique.\n\n- Faites-la en ligne, ou à un guichet avec les pièces d’identité et l’avis d’impôt.\n- Renouvelez-la chaque année, sinon elle est annulée.\n- Le délai dépend de la taille du logement et de la commune.",
    },
    published: publicOf("Demander un logement social", "Faut-il une demande de logement social par commune\u202f? Comment la faire\u202f?", 190, 73, 9),
  },
  {
    ...{ title: "Mon bac jaune n’a pas été vidé", theme: "surroundings", service: "roubaix-proprete", commune: "Roubaix", ago: 40 },
    words: "Deux semaines de suite, le camion est passé sans prendre le bac. Que dois-je faire\u202f?",
    answered: {
      after: 2,
      solved: true,
      words:
        "Le bac doit être sorti la veille après 19 h, poignée vers la rue. S’il n’est pas vidé, laissez-le sorti et signalez-le le jour même\u00a0: l’équipe repasse sous deux jours.",
    },
    published: publicOf("Un bac de tri n’a pas été vidé", "Que faire quand un bac de tri n’a pas été vidé\u202f?", 12, 22),
  },
  {
    ...{ title: "Y a-t-il un écrivain public gratuit\u202f?", theme: "rights", service: "accueil", ago: 84 },
    words: "Je parle bien le français mais j’écris mal. J’ai besoin d’aide pour une lettre à mon propriétaire.",
    answered: {
      after: 6,
      words:
        "Oui. Des écrivains publics tiennent des permanences gratuites dans des centres sociaux et des maisons de services. Cherchez «\u00a0écrivain public\u00a0» dans les lieux, ou demandez à l’accueil de votre mairie.",
    },
    published: publicOf("Se faire aider pour écrire une lettre", "Où trouver de l’aide gratuite pour écrire une lettre\u202f?", 50, 19, 1),
  },
  {
    ...{ title: "Où apprendre le français le soir\u202f?", theme: "training", service: "emploi", ago: 70, by: "elif" },
    words: "Ma voisine travaille le jour. Existe-t-il des cours après 18 h, et faut-il payer\u202f?",
    answered: {
      after: 8,
      words:
        "Des associations donnent des cours le soir, gratuits ou presque. Les inscriptions ont lieu en septembre et en janvier. Un test de niveau d’une demi-heure vous oriente.",
    },
    published: publicOf("Cours de français le soir", "Existe-t-il des cours de français après 18 h\u202f?", 45, 30, 4),
  },
  {
    ...{ title: "Puis-je travailler dans un tiers-lieu sans abonnement\u202f?", theme: "work", service: "emploi", ago: 61, by: "amina" },
    words: "Deux jours par mois seulement, avec une connexion et du calme. Combien cela coûte-t-il\u202f?",
    answered: {
      after: 20,
      solved: true,
      words:
        "Oui, beaucoup de lieux accueillent à la demi-journée. Les frais sont écrits sur chaque fiche de l’annuaire\u00a0: certains lieux sont gratuits, d’autres demandent quelques euros.",
    },
    published: publicOf("Travailler dans un tiers-lieu à la journée", "Peut-on travailler dans un tiers-lieu sans abonnement\u202f?", 30, 27, 2),
  },
  {
    ...{ title: "Comment obtenir une carte de transport à tarif réduit\u202f?", theme: "mobility", service: "mobilite", ago: 55 },
    words: "Je suis en recherche d’emploi. Je ne sais pas quels papiers apporter ni à quel guichet aller.",
    answered: {
      after: 7,
      words:
        "Le tarif dépend de votre quotient familial. Apportez une pièce d’identité, une photo et l’attestation de quotient de la CAF. Les agences de transport font la carte tout de suite.",
    },
    published: publicOf("Tarif réduit dans les transports", "Quels papiers faut-il pour un tarif réduit dans les transports\u202f?", 28, 66, 7),
  },
  {
    ...{ title: "Qui répare les petits appareils\u202f?", theme: "consumption", service: "accueil", ago: 48 },
    words: "Ma bouilloire ne chauffe plus. Je ne veux pas la jeter si quelqu’un peut la réparer.",
    answered: {
      after: 5,
      solved: true,
      words:
        "Des cafés de réparation ont lieu chaque mois dans des tiers-lieux. C’est gratuit\u00a0: un bénévole répare avec vous. Regardez les activités de l’annuaire.",
    },
    published: publicOf("Réparer un petit appareil", "Où faire réparer un petit appareil au lieu de le jeter\u202f?", 22, 35, 1),
  },
  {
    ...{ title: "Une crèche pour quelques heures par semaine\u202f?", theme: "family", service: "accueil", ago: 44 },
    words: "Je commence une formation de trois matinées par semaine. Puis-je faire garder mon fils seulement ces jours-là\u202f?",
    answered: {
      after: 9,
      words:
        "C’est l’accueil occasionnel. Appelez le relais petite enfance de votre commune\u00a0: il connaît les places libres. Le prix dépend de vos revenus.",
    },
    published: publicOf("Faire garder un enfant quelques heures", "Peut-on faire garder un enfant quelques heures par semaine\u202f?", 16, 14, 2),
  },
  {
    ...{ title: "Quelles aides pour changer une vieille chaudière\u202f?", theme: "housing", service: "habitat", ago: 39 },
    words: "La nôtre a trente ans. Un démarcheur nous presse de signer. Est-ce sérieux\u202f?",
    answered: {
      after: 10,
      solved: true,
      words:
        "Ne signez rien sous la pression. Un conseiller public et gratuit calcule avec vous les aides et les travaux utiles. Demandez un rendez-vous à la maison de l’habitat avant tout devis.",
    },
    published: publicOf("Aides pour changer de chaudière", "Comment savoir à quelles aides on a droit pour une chaudière\u202f?", 14, 48, 3),
  },
  {
    ...{ title: "Où voir un médecin sans en avoir un attitré\u202f?", theme: "health", service: "accueil", ago: 36 },
    words: "Mon médecin est parti à la retraite et les autres ne prennent plus de nouveaux patients.",
    answered: {
      after: 17,
      solved: false,
      words:
        "L’Assurance maladie vous aide à trouver un médecin\u00a0: écrivez depuis votre compte ou demandez à un guichet. Pour une urgence qui ne peut attendre, appelez le 15.",
    },
    published: publicOf("Trouver un médecin", "Comment faire quand aucun médecin ne prend de nouveaux patients\u202f?", 11, 20, 12),
  },
  {
    ...{ title: "Comment réserver une salle pour une association\u202f?", theme: "leisure", service: "roubaix", commune: "Roubaix", ago: 33, by: "bilal" },
    words: "Nous sommes quinze et cherchons une salle deux samedis par mois.",
    answered: {
      after: 4,
      words:
        "Écrivez à la maison des associations avec vos statuts et l’attestation d’assurance. Comptez trois semaines. Les deux premières réservations de l’année sont gratuites.",
    },
    published: publicOf("Une salle municipale pour une association", "Comment une association réserve-t-elle une salle municipale\u202f?", 9, 11),
  },
  {
    ...{ title: "Mon ordinateur est trop lent\u00a0: faut-il en acheter un\u202f?", theme: "digital", service: "numerique", ago: 30 },
    words: "Il a sept ans. On me dit qu’un autre système le rendrait plus rapide, mais je n’y connais rien.",
    answered: {
      after: 2,
      solved: true,
      words:
        "Pas forcément. Dans plusieurs lieux, un bénévole installe avec vous un système léger. Sauvegardez d’abord vos photos. Sinon, un ordinateur remis en état coûte environ 120\u00a0€.",
    },
    published: publicOf("Rajeunir un vieil ordinateur", "Peut-on rendre un vieil ordinateur plus rapide sans en acheter un\u202f?", 8, 33, 1),
  },
  {
    ...{ title: "Mon loyer augmente de 80\u00a0€, est-ce permis\u202f?", theme: "housing", service: "habitat", ago: 28, private: true, by: "amina" },
    words: "Mon propriétaire m’annonce la hausse par message. Le bail ne dit rien.",
    answered: {
      after: 8,
      words:
        "La hausse est limitée par un indice et doit être prévue au bail. Prenez rendez-vous à l’agence d’information sur le logement avec votre bail\u00a0: c’est gratuit.",
    },
  },
  {
    ...{ title: "Une aide pour le permis de conduire\u202f?", theme: "training", service: "emploi", ago: 26, private: true },
    words: "J’ai trouvé un emploi à condition d’avoir le permis. Je n’ai pas les moyens.",
    answered: {
      after: 6,
      words:
        "La mission locale et France Travail financent parfois le permis quand un emploi en dépend. Demandez à votre conseiller, avec la promesse d’embauche.",
      solved: true,
    },
  },
  {
    ...{ title: "Où sont les bornes pour recharger une voiture\u202f?", theme: "mobility", service: "mobilite", ago: 25 },
    words: "Je vis en appartement et n’ai pas de prise. Où recharger la nuit\u202f?",
    answered: {
      after: 9,
      words:
        "La carte des bornes publiques est tenue à jour. Beaucoup de parkings acceptent la recharge de nuit à tarif réduit. Votre copropriété a aussi un droit à la prise.",
    },
    published: publicOf("Recharger une voiture en appartement", "Où recharger une voiture quand on vit en appartement\u202f?", 6, 17, 5),
  },
  {
    ...{ title: "Un atelier vélo près de la gare\u202f?", theme: "mobility", service: "mobilite", ago: 22 },
    words: "Je cherche un endroit pour régler mes freins, si possible sans payer cher.",
    joined: "Où faire réparer un vélo sans payer cher\u202f?",
  },
  {
    ...{ title: "Comment donner des meubles\u202f?", theme: "consumption", service: "accueil", ago: 21 },
    words: "Nous vidons une maison. Les meubles sont bons, mais nous n’avons pas de camionnette.",
    answered: {
      after: 3,
      solved: true,
      words:
        "Des ressourceries viennent chercher les meubles en bon état, sur rendez-vous. Comptez deux semaines. Les déchèteries gardent aussi un coin pour ce qui peut resservir.",
    },
    published: publicOf("Donner des meubles en bon état", "Qui vient chercher des meubles en bon état\u202f?", 5, 8),
  },
  {
    ...{ title: "La lampe de ma rue est éteinte depuis un mois", theme: "surroundings", service: "roubaix-proprete", commune: "Roubaix", ago: 20, by: "amina" },
    words: "Il fait nuit à 17 h et les enfants rentrent de l’école par là.",
  },
  {
    ...{ title: "Des tables de pique-nique au parc\u202f?", theme: "surroundings", service: "roubaix-proprete", commune: "Roubaix", ago: 12 },
    words: "Il n’y en a plus depuis les travaux. Reviendront-elles\u202f?",
    taken: true,
  },
  {
    ...{ title: "Ma carte d’accès à la déchèterie ne marche plus", theme: "surroundings", service: "accueil", ago: 24 },
    words: "La barrière reste fermée et personne ne répond au téléphone.",
    routedFrom: { service: "roubaix", reason: "Les déchèteries dépendent de la métropole." },
  },
  {
    ...{ title: "Comment inscrire ma fille à la cantine en cours d’année\u202f?", theme: "family", service: "roubaix", commune: "Roubaix", ago: 9, by: "elif" },
    words: "Nous venons d’arriver. Elle est en CE1. Quels papiers faut-il\u202f?",
  },
  {
    ...{ title: "Une formation courte pour tenir les comptes d’une association\u202f?", theme: "training", service: "emploi", ago: 8 },
    words: "Je suis trésorière depuis peu et je n’ai jamais tenu de comptes.",
    taken: true,
  },
  {
    ...{ title: "Où consulter internet sans matériel\u202f?", theme: "digital", service: "numerique", ago: 7 },
    words: "Mon téléphone est cassé et j’attends des réponses à des annonces d’emploi.",
  },
  {
    ...{ title: "Puis-je garder mon logement social si je vis en couple\u202f?", theme: "housing", service: "habitat", ago: 6, private: true },
    words: "Mon compagnon veut s’installer avec moi. Faut-il prévenir le bailleur\u202f?",
  },
  {
    ...{ title: "Un garage à vélos sécurisé dans ma rue\u202f?", theme: "mobility", service: "mobilite", ago: 5 },
    words: "On m’a volé deux vélos. Comment demander un box collectif, et combien coûte une place\u202f?",
  },
  {
    ...{ title: "Comment être aidé pour une facture d’énergie\u202f?", theme: "consumption", service: "accueil", ago: 31, private: true },
    words: "Je ne peux pas payer la dernière facture et j’ai peur d’une coupure.",
    answered: {
      after: 4,
      words:
        "Appelez vite votre fournisseur pour étaler la facture, puis le centre d’action sociale de votre commune\u00a0: il étudie une aide sous dix jours.",
    },
    back: "Le fournisseur refuse d’étaler la facture. Que puis-je faire d’autre\u202f?",
  },
  {
    ...{ title: "Peut-on planter un arbre devant chez soi\u202f?", theme: "surroundings", service: "accueil", ago: 27 },
    words: "Le trottoir est large et le soleil tape l’été.",
    closed: "C’est une idée plus qu’une question\u00a0: déposez-la dans une démarche ouverte, elle y sera étudiée.",
  },
  {
    ...{ title: "Offre exceptionnelle pour vos toitures", theme: "other", service: "accueil", ago: 3, held: "links" },
    words: "Voyez http://toits.example et http://promo-toits.example, devis immédiat.",
  },
  {
    ...{
      title: "Où déposer des vêtements trop petits\u202f?",
      theme: "consumption",
      service: "accueil",
      ago: 1,
      unconfirmed: true,
      link: "demo-confirmer-question-01",
    },
    words: "Ils sont propres et en bon état. Je préfère qu’ils servent à quelqu’un.",
  },
  {
    ...{ title: "Un cours de natation pour adultes\u202f?", theme: "leisure", service: "accueil", ago: 34, link: "demo-suivi-question-00001" },
    words: "J’ai 45 ans et je n’ai jamais appris. Je n’ose pas demander à la piscine.",
    answered: {
      after: 7,
      words:
        "Vous n’êtes pas seul\u00a0: plusieurs piscines donnent des cours pour adultes débutants, le soir, en petit groupe. Les inscriptions ouvrent en janvier.",
    },
  },
];
