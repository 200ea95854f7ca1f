import type { StructureKind } from "#people";
import { sayEuros } from "#platform/money/euros.ts";
import { writeInstant } from "#platform/open-data/dataset.ts";
import type { Call } from "../calls.query.ts";

interface About {
  readonly metropolis: { readonly name: string; readonly siren: string };
  /** Codes of its communes. */
  readonly communes: readonly string[];
  readonly names: (kind: StructureKind) => string;
  readonly site: string;
  readonly href: (slug: string) => string;
  readonly changedAt: (id: string) => Date;
}

const targets: Readonly<Record<StructureKind, string>> = {
  ...{ association: "associations", social_centre: "associations", company: "professionnels", cooperative: "professionnels", employer: "professionnels" },
  ...{ commune: "secteur public", metropolis: "secteur public", public_body: "secteur public", school: "secteur public", other: "associations" },
};

const all: readonly StructureKind[] = ["association", "company", "public_body"];
const instant = (at: Date | null) => at && writeInstant(at);

/** What one must be to apply, one criterion a line. */
function conditionsOf({ rules }: Call, names: About["names"]): string {
  return [
    `Type de structure\u00a0: ${rules.kinds.length === 0 ? "tous" : rules.kinds.map(names).join(", ")}`,
    rules.communes.length > 0 && "Projet dans l’une des communes concernées",
    rules.ceilingCents !== null && `Aide de ${sayEuros(rules.ceilingCents, "fr")} au plus`,
    `Aide de ${rules.rate}\u00a0% du budget au plus`,
    rules.publicRate < 100 && `Aides publiques de ${rules.publicRate}\u00a0% du budget au plus, toutes réunies`,
  ]
    .filter(Boolean)
    .map((line) => `• ${line}`)
    .join("\n");
}

/** The columns of the national schema "dispositif d’aide", in its order. One line a call. */
export const schemeColumns = (about: About): Readonly<Record<string, (call: Call) => string | null>> => ({
  id: ({ id }) => id,
  titre: ({ title }) => title,
  promesse: ({ summary }) => summary.replace(/\.$/, "").slice(0, 180) || null,
  description: ({ about: text, summary }) => (text || summary || "–").slice(0, 5000),
  eligibilite: (call) => conditionsOf(call, about.names),
  types_aides: () => "financement",
  porteurs: () => JSON.stringify([{ nom: about.metropolis.name, siren: about.metropolis.siren, roles: ["instructeur", "financeur"] }]),
  programmes_parents: ({ rules }) => (rules.deMinimis ? "Aides de minimis" : null),
  url_source: ({ slug }) => about.site + about.href(slug),
  cibles: ({ rules }) => [...new Set((rules.kinds.length === 0 ? all : rules.kinds).map((kind) => targets[kind]))].join("|"),
  eligibilite_geographique: ({ rules }) => (rules.communes.length === 0 ? about.communes : rules.communes).map((code) => `COM-${code}`).join("|"),
  eligibilite_geographique_exclusions: () => null,
  date_ouverture: ({ opensAt }) => instant(opensAt),
  date_cloture: ({ closesAt }) => instant(closesAt),
  date_mise_a_jour: ({ id }) => instant(about.changedAt(id)),
});
