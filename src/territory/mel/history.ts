/** The legal person that preceded SIREN 200093201; real data still carry its number. */
export const siren = "200093201";
export const formerSirens = ["245900410"];

/** Décret n° 2014-1600 of 23 December 2014 names the 85 communes of the metropolis on its first day; they were members before, of the communauté urbaine. */
export const founded = "2015-01-01";

/** Who joined later: code → day. */
export const joined: ReadonlyMap<string, string> = new Map([
  // Merger with the communauté de communes de Weppes: Aubers, Bois-Grenier, Fromelles, Le Maisnil, Radinghem-en-Weppes.
  ...["59025", "59088", "59257", "59371", "59487"].map((code) => [code, "2017-01-01"] as const),
  // Merger with the communauté de communes de la Haute-Deûle: Allennes-les-Marais, Annœullin, Bauvin, Carnin, Provin.
  ...["59005", "59011", "59052", "59133", "59477"].map((code) => [code, "2020-03-14"] as const),
]);
