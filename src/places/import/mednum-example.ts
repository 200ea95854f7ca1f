import { stringify } from "csv-stringify/sync";

import type { Commune } from "#territory";

/** A line of the national schema as a careful person would write it: invented, in the real Roubaix. For tests, and the template to fill in. */
export const goodLine = {
  id: "essai-1",
  pivot: "43493312300029",
  nom: "La Fabrique du Canal",
  commune: "Roubaix",
  code_postal: "59100",
  code_insee: "59512",
  adresse: "12 bis quai de Gand",
  complement_adresse: "Cour du fond",
  latitude: "50.6942",
  longitude: "3.1746",
  typologie: "TIERS_LIEUX|ASSO",
  telephone: "+33320000001",
  courriels: "contact@fabrique.example|accueil@fabrique.example",
  site_web: "https://fabrique.example/",
  horaires: "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
  presentation_resume: "Un atelier ouvert à tous au bord du canal.",
  presentation_detail: "On y apprend à coudre, à souder et à remplir une déclaration en ligne.",
  source: "Réseau du Canal",
  itinerance: "Fixe",
  structure_parente: "",
  date_maj: "2026-10-01",
  services: "Aide aux démarches administratives|Loisirs et créations numériques",
  publics_specifiquement_adresses: "Jeunes|Femmes",
  prise_en_charge_specifique: "Illettrisme",
  frais_a_charge: "Gratuit sous condition",
  dispositif_programmes_nationaux: "Aidants Connect",
  formations_labels: "Fabriques de Territoire|Étapes numériques (La Poste)",
  autres_formations_labels: "Label du Canal",
  modalites_acces: "Se présenter|Téléphoner",
  modalites_accompagnement: "Dans un atelier collectif|À distance",
  fiche_acces_libre: "https://acceslibre.beta.gouv.fr/app/59-roubaix/erp/fabrique/",
  prise_rdv: "https://rendez-vous.example/fabrique",
};

export type Line = typeof goodLine;

/** The same in a commune of the house, for a template: a telephone number that begins with "+" is a formula to a spreadsheet. */
export const lineIn = ({ name, code, point, postalCodes }: Pick<Commune, "name" | "code" | "point" | "postalCodes">): Line => ({
  ...goodLine,
  commune: name,
  code_insee: code,
  code_postal: postalCodes[0] ?? "",
  adresse: "1 place de la Mairie",
  latitude: point?.latitude.toFixed(4) ?? "",
  longitude: point?.longitude.toFixed(4) ?? "",
  telephone: "0102030405",
  fiche_acces_libre: "",
});

/** A file of the national schema, one line for each set of changes. */
export function mednumFile(...changes: readonly Partial<Line>[]): string {
  const columns = Object.keys(goodLine);
  const rows = changes.map((change, i) => ({ ...goodLine, id: `essai-${i + 1}`, ...change }));
  return stringify(rows, { header: true, columns });
}
