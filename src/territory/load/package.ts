import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const name = "@etalab/decoupage-administratif";
const require = createRequire(import.meta.url);

/** The package publishes one major version a year: README, « Millésimes et versions de package ». Its populations are those in force that year, three years old. */
const vintages: Record<string, { geographyYear: number; populationYear: number }> = {
  "5": { geographyYear: 2025, populationYear: 2022 },
  "6": { geographyYear: 2026, populationYear: 2023 },
};

export interface PackageVersion {
  readonly source: string;
  readonly geographyYear: number;
  readonly populationYear: number;
}

/** Reads the small file only: 12 MB of communes are not to be read at each start. */
export async function readPackageVersion(): Promise<PackageVersion> {
  const { version } = await readJson<{ version: string }>("package.json");
  const vintage = vintages[version.split(".")[0]!];
  if (!vintage) throw new Error(`Which year ${name} ${version} describes is not known: add it to src/territory/load/package.ts.`);
  return { source: `${name} ${version}`, ...vintage };
}

interface Epci {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  /** The TNCC of the official geographic code. */
  readonly typeLiaison?: number;
  readonly type: "commune-actuelle" | "commune-associee" | "commune-deleguee" | "arrondissement-municipal";
  readonly siren?: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
  readonly chefLieu?: string;
  readonly commune?: string;
}

export interface Perimeter {
  readonly name: string;
  readonly communes: readonly OfficialCommune[];
  readonly parts: readonly (OfficialCommune & { readonly inside: string })[];
}

/** The communes of an EPCI and the former communes inside them. Null: there is no such EPCI. */
export async function readPerimeter(siren: string): Promise<Perimeter | null> {
  const epci = (await readJson<Epci[]>("data/epci.json")).find(({ code }) => code === siren);
  if (!epci) return null;
  const codes = new Set(epci.membres.map(({ code }) => code));
  const all = await readJson<OfficialCommune[]>("data/communes.json");
  const communes = all.filter((one) => one.type === "commune-actuelle" && codes.has(one.code));
  const parts = all.flatMap((one) => {
    const inside = one.chefLieu ?? one.commune;
    return one.type !== "commune-actuelle" && inside && inside !== one.code && codes.has(inside) ? [{ ...one, inside }] : [];
  });
  return { name: epci.nom, communes, parts };
}

async function readJson<value>(file: string): Promise<value> {
  return JSON.parse(await readFile(require.resolve(`${name}/${file}`), "utf8"));
}
