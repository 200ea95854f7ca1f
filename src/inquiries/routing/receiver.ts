import type { Theme } from "../inquiry.ts";

export interface Service {
  readonly id: string;
  readonly name: string;
  /** Null: of the metropolis. */
  readonly communeCode: string | null;
  /** Empty: whatever no other of its commune takes. */
  readonly themes: readonly string[];
  readonly mailbox: string | null;
  /** Working days within which it promises an answer. */
  readonly days: number;
  readonly ended: boolean;
}

interface Subject {
  readonly theme: Theme;
  readonly communeCode: string | null;
}

/**
 * Who receives a question: the department of its commune that has its theme, else that of the metropolis that has it, else the commune's
 * that takes everything, else the metropolis'. Equal ones by name. Null: nobody, and an agent of the metropolis chooses.
 */
export function receiverOf(services: readonly Service[], { theme, communeCode }: Subject): Service | null {
  const able = services.filter(({ ended }) => !ended).toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
  const ofCommune = able.filter((service) => communeCode !== null && service.communeCode === communeCode);
  const ofMetropolis = able.filter((service) => service.communeCode === null);
  const named = (some: readonly Service[]) => some.find(({ themes }) => themes.includes(theme));
  const general = (some: readonly Service[]) => some.find(({ themes }) => themes.length === 0);
  return named(ofCommune) ?? named(ofMetropolis) ?? general(ofCommune) ?? general(ofMetropolis) ?? null;
}
