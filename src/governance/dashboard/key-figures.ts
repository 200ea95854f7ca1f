/** Figures of a metropolis that no room counts, by its SIREN, with where they come from. */
export const keyFigures: Readonly<Record<string, { readonly companies: number; readonly digitalCompanies: number }>> = {
  // Métropole Européenne de Lille: file of its digital strategy, 2016.
  "200093201": { companies: 66_000, digitalCompanies: 3_750 },
};
