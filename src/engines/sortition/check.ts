import type { Draw } from "./draw.ts";

/** What is wrong with a published panel; its number as it is drawn, from 0. */
interface PanelFault {
  readonly panel: number;
  readonly fault: "size" | "unknown" | "twice" | "quota" | "household";
  /** Whose, or of which quota: "age 16-29". */
  readonly about: string;
}

interface PanelCheck {
  readonly faults: readonly PanelFault[];
  /** In how many panels each candidate stands, in their order: divided by the number of panels, their chance. */
  readonly counts: Uint32Array;
}

/** What anybody can say about numbered panels, without a solver: whether each is one that the rules allow, and everybody's chance. */
export function checkPanels({ candidates, quotas, size }: Draw, panels: readonly (readonly string[])[]): PanelCheck {
  const places = new Map(candidates.map(({ id }, at) => [id, at]));
  const counts = new Uint32Array(candidates.length);
  const faults = panels.flatMap((panel, number): PanelFault[] => {
    const fault = (kind: PanelFault["fault"], about: string): PanelFault => ({ panel: number, fault: kind, about });
    const unknown = panel.filter((id) => !places.has(id));
    const members = panel.flatMap((id) => candidates[places.get(id) ?? -1] ?? []);
    for (const { id } of members) counts[places.get(id)!]!++;
    const missed = quotas.filter(({ feature, value, min, max }) => {
      const has = members.filter(({ features }) => features[feature] === value).length;
      return has < min || has > max;
    });
    return [
      ...(panel.length === size ? [] : [fault("size", String(panel.length))]),
      ...unknown.map((id) => fault("unknown", id)),
      ...repeated(panel).map((id) => fault("twice", id)),
      ...repeated(members.flatMap(({ household }) => household ?? [])).map((household) => fault("household", household)),
      ...missed.map(({ feature, value }) => fault("quota", `${feature} ${value}`)),
    ];
  });
  return { faults, counts };
}

const repeated = (names: readonly string[]): string[] => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
