/** The people of the demo's story, none of whom exists. Their identifiers are fixed, so that the stories of other rooms can name them. */
export const cast = {
  amina: {
    id: "a0000000-0000-4000-8000-000000000001",
    name: "Amina Delattre",
    email: "amina@beffroi.example",
    says: { fr: "habitante", en: "resident", nl: "inwoner" },
  },
  bilal: {
    id: "a0000000-0000-4000-8000-000000000002",
    name: "Bilal Vandamme",
    email: "bilal@beffroi.example",
    says: { fr: "hôte d’un tiers-lieu", en: "host of a third place", nl: "gastheer van een derde plek" },
  },
  chloe: {
    id: "a0000000-0000-4000-8000-000000000003",
    name: "Chloé Lefèvre",
    email: "chloe@beffroi.example",
    says: { fr: "agente de la métropole", en: "metropolitan officer", nl: "medewerker van de metropool" },
  },
  denis: {
    id: "a0000000-0000-4000-8000-000000000004",
    name: "Denis Mallet",
    email: "denis@beffroi.example",
    says: { fr: "agent de la ville de Roubaix", en: "officer of the city of Roubaix", nl: "medewerker van de stad Roubaix" },
  },
  elif: {
    id: "a0000000-0000-4000-8000-000000000005",
    name: "Elif Kaplan",
    email: "elif@beffroi.example",
    says: { fr: "porteuse de projet", en: "project leader", nl: "projectdrager" },
  },
  farid: {
    id: "a0000000-0000-4000-8000-000000000006",
    name: "Farid Benali",
    email: "farid@beffroi.example",
    says: { fr: "animateur du réseau", en: "network coordinator", nl: "netwerkcoördinator" },
  },
  gaelle: {
    id: "a0000000-0000-4000-8000-000000000007",
    name: "Gaëlle Morel",
    email: "gaelle@beffroi.example",
    says: { fr: "responsable du télétravail", en: "telework manager", nl: "verantwoordelijke telewerk" },
  },
  hugo: {
    id: "a0000000-0000-4000-8000-000000000008",
    name: "Hugo Lemaire",
    email: "hugo@beffroi.example",
    says: { fr: "un inconnu", en: "a stranger", nl: "een onbekende" },
  },
  ines: {
    id: "a0000000-0000-4000-8000-000000000009",
    name: "Inès Carpentier",
    email: "ines@beffroi.example",
    says: { fr: "modératrice", en: "moderator", nl: "moderator" },
  },
  jonas: {
    id: "a0000000-0000-4000-8000-00000000000a",
    name: "Jonas Peeters",
    email: "jonas@beffroi.example",
    says: { fr: "modérateur", en: "moderator", nl: "moderator" },
  },
  katia: {
    id: "a0000000-0000-4000-8000-00000000000b",
    name: "Katia Wibaut",
    email: "katia@beffroi.example",
    says: { fr: "auditrice", en: "auditor", nl: "auditor" },
  },
  louise: {
    id: "a0000000-0000-4000-8000-00000000000c",
    name: "Louise Sénéchal",
    email: "louise@beffroi.example",
    says: { fr: "administratrice", en: "administrator", nl: "beheerder" },
  },
} as const;
