/** How the directory's own downloads say a stage of life. */
export const stageWords = { idea: "idée", prefiguration: "préfiguration", opening: "ouverture", rooted: "enracinement", closed: "fermé" } as const;

/** For whom a place is run, where the metropolis says so. */
export const groupWords = { innovators: "innovation sociale et petites structures", bigger_structures: "communes et structures plus grandes" } as const;

/** The columns of the directory's own downloads, after those of the national schema. */
export const ownColumns = [
  ...([
    "etape",
    "activites",
    "thematiques",
    "thematiques_deduites",
    "fauteuil_roulant",
    "precisions_acces",
    "precisions_tarifs",
    "langues",
    "capacite",
    "postes",
  ] as const),
  ...(["groupe_vise", "precision_point", "url"] as const),
] as const;

/** How they say whether a wheelchair gets in. */
export const wheelchairWords = { yes: "oui", limited: "partiel", no: "non" } as const;

/** What a point on the map is known by. */
export const precisionWords = { address: "adresse", street: "rue", commune: "commune" } as const;
