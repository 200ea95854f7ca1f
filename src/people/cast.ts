/** The people of the demo's story, none of whom exists. Their identifiers are fixed, so that the stories of other rooms can name them. */
export const cast = {
  amina: { id: "a0000000-0000-4000-8000-000000000001", name: "Amina Delattre", email: "amina@beffroi.example", says: "habitante" },
  bilal: { id: "a0000000-0000-4000-8000-000000000002", name: "Bilal Vandamme", email: "bilal@beffroi.example", says: "hôte d’un tiers-lieu" },
  chloe: { id: "a0000000-0000-4000-8000-000000000003", name: "Chloé Lefèvre", email: "chloe@beffroi.example", says: "agente de la métropole" },
  denis: { id: "a0000000-0000-4000-8000-000000000004", name: "Denis Mallet", email: "denis@beffroi.example", says: "agent de la ville de Roubaix" },
  elif: { id: "a0000000-0000-4000-8000-000000000005", name: "Elif Kaplan", email: "elif@beffroi.example", says: "porteuse de projet" },
  farid: { id: "a0000000-0000-4000-8000-000000000006", name: "Farid Benali", email: "farid@beffroi.example", says: "animateur du réseau" },
  gaelle: { id: "a0000000-0000-4000-8000-000000000007", name: "Gaëlle Morel", email: "gaelle@beffroi.example", says: "responsable du télétravail" },
  hugo: { id: "a0000000-0000-4000-8000-000000000008", name: "Hugo Lemaire", email: "hugo@beffroi.example", says: "un inconnu" },
  ines: { id: "a0000000-0000-4000-8000-000000000009", name: "Inès Carpentier", email: "ines@beffroi.example", says: "modératrice" },
  jonas: { id: "a0000000-0000-4000-8000-00000000000a", name: "Jonas Peeters", email: "jonas@beffroi.example", says: "modérateur" },
  katia: { id: "a0000000-0000-4000-8000-00000000000b", name: "Katia Wibaut", email: "katia@beffroi.example", says: "auditrice" },
  louise: { id: "a0000000-0000-4000-8000-00000000000c", name: "Louise Sénéchal", email: "louise@beffroi.example", says: "administratrice" },
} as const;
