import { accessModes, fees, mobility, publics, services, specificCare, supportModes } from "../../vocabulary.ts";
import { programmes, trainingLabels } from "../../vocabulary-labels.ts";
import { type Typology, typologies } from "../../vocabulary-typologies.ts";
import { namesOf, termsOf } from "../checks/terms.ts";

/** The lists of the national schema, ready for checking. */
export const nationalTerms = {
  services: termsOf("un service", services),
  publics: termsOf("un public", publics),
  specificCare: termsOf("une prise en charge", specificCare),
  fees: termsOf("un tarif", fees),
  accessModes: termsOf("une modalité d’accès", accessModes),
  supportModes: termsOf("une modalité d’accompagnement", supportModes),
  mobility: termsOf("une itinérance", mobility),
  typologies: namesOf(
    "une typologie",
    (Object.keys(typologies) as Typology[]).map((code) => [code, code]),
  ),
  programmes: namesOf(
    "un dispositif",
    programmes.map((name) => [name, name]),
  ),
  trainingLabels: namesOf(
    "une formation ou un label",
    trainingLabels.map((name) => [name, name]),
  ),
};
