import { addDays } from "#platform/time/day.ts";
import type { ChartWords, Licence, Refresh } from "../published/published.ts";

/** A dataset of the demo: invented, as are its figures. Each has another trait of what a catalogue holds. */
export interface DatasetStory {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly theme: "REGI" | "GOVE" | "SOCI" | "EDUC" | "TECH" | "ECON" | "TRAN";
  readonly refresh: Refresh;
  readonly licence: Licence;
  /** Null: the metropolis. */
  readonly commune: string | null;
  readonly link?: string;
  readonly chart?: ChartWords;
  readonly says: Readonly<Record<string, string>>;
  /** Its files, the first one first, with how many days ago each was published. */
  readonly versions: readonly { readonly daysAgo: number; readonly fileName: string; readonly text: string }[];
}

/** The same figures in each planting: a row of numbers that looks like chance. */
const drawn = (seed: number, most: number): number => Math.floor((Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1) * most);
const decimal = (value: number, digits: number): string => value.toFixed(digits).replace(".", ",");

const communes = [
  { code: "59350", name: "Lille", lon: 3.0635, lat: 50.6369 },
  { code: "59512", name: "Roubaix", lon: 3.1746, lat: 50.6927 },
  { code: "59599", name: "Tourcoing", lon: 3.1611, lat: 50.7239 },
  { code: "59009", name: "Villeneuve-d'Ascq", lon: 3.1458, lat: 50.6233 },
  { code: "59017", name: "Armentières", lon: 2.882, lat: 50.6882 },
  { code: "59560", name: "Seclin", lon: 3.03, lat: 50.5486 },
  { code: "59163", name: "Croix", lon: 3.1508, lat: 50.6778 },
  { code: "59328", name: "Lambersart", lon: 3.0286, lat: 50.6525 },
] as const;
const species = ["Platane", "Tilleul", "Hêtre pourpre", "Érable", "Chêne", "Marronnier"];

/** Trees, each where it stands: semicolons and decimal commas, as a spreadsheet writes them. */
function trees(): string {
  const lines = Array.from({ length: 48 }, (_, at) => {
    const { code, name, lon, lat } = communes[drawn(at + 1, communes.length)]!;
    const [kind, height] = [species[drawn(at + 50, species.length)]!, 12 + drawn(at + 100, 180) / 10];
    const [x, y] = [lon + (drawn(at + 150, 200) - 100) / 9_000, lat + (drawn(at + 200, 200) - 100) / 14_000];
    const year = 1850 + drawn(at + 300, 120);
    return [
      `ARB-${String(at + 1).padStart(3, "0")}`,
      kind,
      decimal(height, 1),
      120 + drawn(at + 250, 300),
      year,
      code,
      name,
      decimal(x, 5),
      decimal(y, 5),
    ].join(";");
  });
  return `Identifiant;Essence;Hauteur (m);Circonférence (cm);Année de plantation estimée;Code commune;Commune;Longitude;Latitude\n${lines.join("\n")}\n`;
}

/** Drinking fountains of Roubaix, in the metres of surveyors. */
function fountains(): string {
  const streets = ["Grande Rue", "Place de la Liberté", "Parc du centre", "Quai du canal", "Square du musée", "Rue des Filatures"];
  const lines = Array.from({ length: 18 }, (_, at) => {
    const [x, y] = [711_900 + drawn(at + 400, 2_400) - 1_200 + 0.5, 7_065_900 + drawn(at + 450, 2_400) - 1_200 + 0.2];
    const since = addDays("2019-04-01", drawn(at + 500, 2_000))
      .split("-")
      .reverse()
      .join("/");
    return [`F${String(at + 1).padStart(2, "0")}`, streets[at % streets.length], since, at % 6 === 4 ? "non" : "oui", decimal(x, 1), decimal(y, 1)].join(";");
  });
  return `Numéro;Emplacement;En service depuis le;Accessible en fauteuil;X_L93;Y_L93\n${lines.join("\n")}\n`;
}

/** Passages before three counters, month after month until the last that is over. */
function counters(today: string): string {
  const names = ["Boulevard de la Liberté", "Quai de Deûle", "Grand boulevard"];
  const [year, month] = today.split("-").map(Number) as [number, number];
  const lines = Array.from({ length: 24 }, (_, back) => {
    const at = year * 12 + month - 1 - (24 - back);
    const season = 1 + 0.35 * Math.sin((((at % 12) - 3) / 12) * 2 * Math.PI);
    return names.map((name, of) => {
      const passages = Math.round((18_000 + of * 6_500 + back * 240) * season + drawn(back * 3 + of + 600, 900));
      return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01;${name};${passages}`;
    });
  });
  return `Mois;Compteur;Passages\n${lines.flat().join("\n")}\n`;
}

const markets = `marche,commune,jour,ouverture,fermeture,etals
Marché de la place aux Herbes,Lille,mardi,8h,13h,42
Marché de la place aux Herbes,Lille,dimanche,8h,14h,95
Marché du faubourg,Lille,jeudi,8h,13h,31
Marché du canal,Lille,samedi,9h,13h,27
Marché du soir,Lille,vendredi,16h,20h,18
`;

function chargers(): string {
  const lines = Array.from({ length: 22 }, (_, at) => {
    const power = [7.4, 22, 50][drawn(at + 700, 3)]!;
    return [
      `TCG-${at + 1}`,
      `${1 + drawn(at + 730, 90)} rue des Essais`,
      decimal(power, 1),
      1 + drawn(at + 760, 4),
      at % 5 === 0 ? "n.c." : at % 3 === 0 ? "non" : "oui",
    ].join(";");
  });
  return `id_borne;adresse;puissance_kw;points_de_charge;paiement_par_carte\n${lines.join("\n")}\n`;
}

/** Grants: what was voted, then the same after the budget was amended. */
function grants(amended: boolean): string {
  const fields = ["sport", "culture", "solidarité", "environnement"];
  const lines = Array.from({ length: 30 }, (_, at) => {
    if (amended && (at === 7 || at === 19)) return [];
    const amount = (5 + drawn(at + 800, 80)) * 100 + (amended && at % 9 === 2 ? 500 : 0);
    return [
      `2026-${String(at + 1).padStart(3, "0")};Association exemple ${at + 1};${fields[drawn(at + 840, 4)]};${amount.toLocaleString("fr-FR").replaceAll(/\s/g, " ")} €`,
    ];
  });
  const added = amended ? ["2026-031;Association exemple 31;culture;1 800 €", "2026-032;Association exemple 32;sport;2 400 €"] : [];
  return `Numéro;Bénéficiaire;Domaine;Montant\n${[...lines.flat(), ...added].join("\n")}\n`;
}

/** `today`, a day of here. */
export const toldDatasets = (today: string): readonly DatasetStory[] => [
  {
    ...{ id: "arbres-remarquables", title: "Arbres remarquables", theme: "REGI", refresh: "ANNUAL", licence: "lo-2.0", commune: null },
    description:
      "Un arbre par ligne, relevé par le service des espaces verts\u00a0: essence, hauteur mesurée, circonférence à un mètre du sol, année estimée. Données inventées pour la démonstration.",
    keywords: ["arbres", "nature en ville", "patrimoine"],
    chart: { par: "essence", mesure: "hauteur_m", calcul: "moyenne", forme: "barres" },
    says: { essence: "Nom courant de l’essence", hauteur_m: "Hauteur mesurée, en mètres", circonference_cm: "Tour du tronc à un mètre du sol" },
    versions: [{ daysAgo: 120, fileName: "arbres.csv", text: trees() }],
  },
  {
    ...{ id: "fontaines-a-boire", title: "Fontaines à boire", theme: "REGI", refresh: "IRREG", licence: "lo-2.0", commune: "59512" },
    description:
      "Une fontaine publique par ligne, avec le jour de sa mise en service. Les lieux viennent d’un relevé en Lambert-93. Données inventées pour la démonstration.",
    keywords: ["eau", "espace public"],
    chart: { par: "emplacement", mesure: "nombre", forme: "barres" },
    says: { emplacement: "Où la trouver", accessible_en_fauteuil: "On peut y boire assis dans un fauteuil roulant" },
    versions: [{ daysAgo: 45, fileName: "fontaines.csv", text: fountains() }],
  },
  {
    ...{ id: "passages-a-velo", title: "Passages à vélo", theme: "TRAN", refresh: "MONTHLY", licence: "odbl-1.0", commune: null },
    description: "Le nombre de passages devant trois compteurs, par mois, depuis deux ans. Données inventées pour la démonstration.",
    keywords: ["vélo", "compteurs", "mobilité"],
    chart: { par: "mois", mesure: "passages", calcul: "somme", forme: "courbe", pas: "mois" },
    says: { mois: "Premier jour du mois compté", compteur: "Rue du compteur", passages: "Passages dans les deux sens" },
    versions: [{ daysAgo: 6, fileName: "compteurs.csv", text: counters(today) }],
  },
  {
    ...{ id: "marches-de-plein-air", title: "Marchés de plein air", theme: "ECON", refresh: "QUARTERLY", licence: "lo-2.0", commune: "59350" },
    description:
      "Les marchés, leurs jours et leurs heures. Le fichier est sur le site de la ville, qui le tient à jour. Données inventées pour la démonstration.",
    keywords: ["marchés", "commerce"],
    link: "https://donnees.ville.example/marches.csv",
    says: { marche: "Nom du marché", etals: "Nombre d’étals" },
    versions: [{ daysAgo: 20, fileName: "marches.csv", text: markets }],
  },
  {
    ...{ id: "bornes-de-recharge", title: "Bornes de recharge", theme: "TRAN", refresh: "MONTHLY", licence: "lo-2.0", commune: "59599" },
    description: "Les bornes de recharge publiques, leur puissance et leurs points de charge. Données inventées pour la démonstration.",
    keywords: ["recharge", "véhicules électriques"],
    says: { puissance_kw: "Puissance la plus haute, en kilowatts" },
    versions: [{ daysAgo: 70, fileName: "bornes.csv", text: chargers() }],
  },
  {
    ...{ id: "subventions-aux-associations", title: "Subventions aux associations", theme: "GOVE", refresh: "ANNUAL", licence: "lo-2.0", commune: "59009" },
    description:
      "Les subventions votées pour 2026, puis telles qu’elles ont été corrigées en cours d’année. Bénéficiaires et montants inventés pour la démonstration.",
    keywords: ["subventions", "associations", "budget"],
    chart: { par: "domaine", mesure: "montant", calcul: "somme", forme: "barres" },
    says: { beneficiaire: "Association aidée", domaine: "Ce que la subvention soutient", montant: "Montant voté" },
    versions: [
      { daysAgo: 150, fileName: "subventions-2026.csv", text: grants(false) },
      { daysAgo: 30, fileName: "subventions-2026-corrige.csv", text: grants(true) },
    ],
  },
];
