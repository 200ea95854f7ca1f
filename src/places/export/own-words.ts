/** How the directory's own downloads say a stage of life. */
export const stageWords = { idea: "idée", prefiguration: "préfiguration", opening: "ouverture", rooted: "enracinement", closed: "fermé" } as const;

/** How they say whether a wheelchair gets in. */
export const wheelchairWords = { yes: "oui", limited: "partiel", no: "non" } as const;
