import type { Db } from "#platform/db/db.ts";
import { plantPeople } from "#people";
import { readTerritory } from "#territory";

/**
 * People of the demo besides the cast: none exists, and each has the same name and identifier everywhere. Take them by number:
 * `crowd[12]`. The first 160 file ideas; jurors, assessors and voters are best taken from the end.
 */
interface CrowdPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** "Mireille D.": how they sign in public. */
  readonly signature: string;
}

const given = [
  ...["Mireille", "Samir", "Odile", "Kévin", "Nadia", "Guy", "Fatoumata", "Léon", "Sylvie", "Mehdi", "Brigitte", "Théo", "Rachida", "Alain"],
  ...["Clémence", "Ousmane", "Colette", "Yanis", "Véronique", "Jérôme", "Aïcha", "Marcel", "Perrine", "Karim", "Solange", "Lucas", "Malika"],
  ...["Bernard", "Justine", "Ibrahim", "Thérèse", "Quentin", "Souad", "Régis", "Manon", "Zoubir", "Annick", "Florian", "Leïla", "Gérard"],
];
const family = [
  ...["Delobel", "Vanhoutte", "Hammadi", "Carlier", "Ferreira", "Lecocq", "Diallo", "Verstraete", "Ouali", "Platel", "Nowak", "Desmarets"],
  ...["Traoré", "Wallaert", "Benkhelifa", "Dujardin", "Lopes", "Cardon", "Mbaye", "Hennebelle", "Saïdi", "Vasseur", "Kowalczyk", "Bailleul"],
  ...["Derrien", "Meziane", "Fauquembergue", "Rocha", "Lepoutre", "Camara", "Willemetz"],
];

/** 40 and 31 have no divisor in common: no name comes twice among the first 1,240. */
function personOf(_: unknown, n: number): CrowdPerson {
  const [first, last] = [given[n % given.length]!, family[n % family.length]!];
  const plain = `${first}.${last}`
    .normalize("NFD")
    .replace(/[^A-Za-z.]/g, "")
    .toLowerCase();
  return {
    id: `d1000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    name: `${first} ${last}`,
    email: `${plain}@beffroi.example`,
    signature: `${first} ${last[0]}.`,
  };
}

export const crowd: readonly CrowdPerson[] = Array.from({ length: 600 }, personOf);

/** Two in three had their residence attested, in each commune in proportion to its people. */
export async function plantCrowd(trx: Db): Promise<void> {
  const { communes } = await readTerritory(trx);
  const everybody = communes.reduce((sum, { population }) => sum + population, 0);
  const homeOf = (share: number): string | undefined => {
    let left = share * everybody;
    return communes.find(({ population }) => (left -= population) < 0)?.code;
  };
  // Steps of the golden ratio fall everywhere alike.
  await plantPeople(
    trx,
    crowd.map((person, at) => ({ ...person, livesIn: at % 3 === 0 ? undefined : homeOf((at * 0.618034) % 1) })),
  );
}
