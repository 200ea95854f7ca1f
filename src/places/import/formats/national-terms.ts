import { keysOf } from "#platform/keys-of.ts";
import { accessModes, fees, mobility, publics, services, specificCare, supportModes } from "../../vocabulary.ts";
import { programmes, trainingLabels } from "../../vocabulary-labels.ts";
import { typologies } from "../../vocabulary-typologies.ts";
import { namesOf, termsOf } from "../checks/terms.ts";

/** The lists of the national schema, ready for checking. */
export const nationalTerms = {
  services: termsOf("services", services),
  publics: termsOf("publics", publics),
  specificCare: termsOf("specificCare", specificCare),
  fees: termsOf("fees", fees),
  accessModes: termsOf("accessModes", accessModes),
  supportModes: termsOf("supportModes", supportModes),
  mobility: termsOf("mobility", mobility),
  typologies: namesOf(
    "typologies",
    keysOf(typologies).map((code) => [code, code]),
  ),
  programmes: namesOf(
    "programmes",
    programmes.map((name) => [name, name]),
  ),
  trainingLabels: namesOf(
    "trainingLabels",
    trainingLabels.map((name) => [name, name]),
  ),
};
