import type { Territory } from "#territory";

/** Every commune of the metropolis and its associated communes, by name: what a record may lie in. */
export function communeChoices(territory: Territory): { value: string; label: string }[] {
  return territory.communes.flatMap(({ code, name, associated }) => [
    { value: code, label: name },
    ...associated.map((part) => ({ value: part.code, label: `${part.name} (${name})` })),
  ]);
}
