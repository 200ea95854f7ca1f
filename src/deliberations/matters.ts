/**
 * The first two levels of the national nomenclature ACTES, by which deliberations are sent to the State and published
 * (arrêté du 26 octobre 2005; the schema "deliberations" of SCDL gives the codes). Its names are French everywhere.
 */
const chapters: readonly (readonly [name: string, matters: readonly string[]])[] = [
  [
    "Commande publique",
    [
      "Marchés publics",
      "Délégation de service public",
      "Conventions de mandat",
      "Autres contrats",
      "Transactions et protocoles d’accord transactionnel",
      "Maîtrise d’œuvre",
      "Actes spéciaux et divers",
    ],
  ],
  ["Urbanisme", ["Documents d’urbanisme", "Droit d’occupation ou d’utilisation des sols", "Droit de préemption urbain"]],
  [
    "Domaine et patrimoine",
    [
      "Acquisitions",
      "Aliénations",
      "Locations",
      "Limites territoriales",
      "Autres actes de gestion du domaine public",
      "Autres actes de gestion du domaine privé",
    ],
  ],
  [
    "Fonction publique",
    [
      "Personnel titulaire et stagiaire de la fonction publique territoriale",
      "Personnel contractuel",
      "Fonction publique hospitalière",
      "Autres catégories de personnels",
      "Régime indemnitaire",
    ],
  ],
  [
    "Institutions et vie politique",
    [
      "Élection exécutif",
      "Fonctionnement des assemblées",
      "Désignation de représentants",
      "Délégation de fonctions",
      "Délégation de signature",
      "Exercice des mandats locaux",
      "Intercommunalité",
      "Décision d’ester en justice",
    ],
  ],
  [
    "Libertés publiques et pouvoirs de police",
    [
      "Police municipale",
      "Pouvoirs du président du conseil départemental",
      "Pouvoirs du président du conseil régional",
      "Autres actes réglementaires",
      "Actes pris au nom de l’État et soumis au contrôle hiérarchique",
    ],
  ],
  [
    "Finances locales",
    [
      "Décisions budgétaires",
      "Fiscalité",
      "Emprunts",
      "Interventions économiques",
      "Subventions",
      "Contributions budgétaires",
      "Avances",
      "Fonds de concours",
      "Prises de participation",
      "Divers",
    ],
  ],
  [
    "Domaines de compétences par thèmes",
    [
      "Enseignement",
      "Aide sociale",
      "Voirie",
      "Aménagement du territoire",
      "Politique de la ville, habitat, logement",
      "Emploi, formation professionnelle",
      "Transports",
      "Environnement",
      "Culture",
    ],
  ],
  [
    "Autres domaines de compétences",
    [
      "Autres domaines de compétences des communes",
      "Autres domaines de compétences des départements",
      "Autres domaines de compétences des régions",
      "Vœux et motions",
    ],
  ],
];

interface Matter {
  readonly code: string;
  readonly name: string;
}

export const chaptersOfMatters: readonly { readonly name: string; readonly matters: readonly Matter[] }[] = chapters.map(([name, matters], chapter) => ({
  name,
  matters: matters.map((matter, at) => ({ code: `${chapter + 1}.${at + 1}`, name: matter })),
}));

const byCode = new Map(chaptersOfMatters.flatMap(({ name, matters }) => matters.map((matter) => [matter.code, { chapter: name, name: matter.name }] as const)));

export const isMatter = (code: string): boolean => byCode.has(code);
export const matterCodes: readonly string[] = [...byCode.keys()];

/** "Finances locales, subventions"; the code itself where an older house kept one that is none. */
export const sayMatter = (code: string): string => {
  const found = byCode.get(code);
  return found ? `${found.chapter}, ${found.name.charAt(0).toLowerCase()}${found.name.slice(1)}` : code;
};

/** As the national format writes it: both levels in small letters, without commas, parted by a slash. */
export const matterName = (code: string): string => {
  const found = byCode.get(code);
  return found ? `${found.chapter}/${found.name}`.toLowerCase().replaceAll(",", "") : "";
};
