const names = ["paper", "surface", "ink", "ink-soft", "edge", "accent-fill", "on-accent", "glass-rest"] as const;
/** Colours of the ground alone: map.css. */
const grounds = ["land", "town", "water", "water-ink", "road"] as const;

export type Colours = Readonly<Record<(typeof names | typeof grounds)[number], string>>;

/** The look's colours as the page shows them now. A custom property alone would give "light-dark(…)": a real property resolves it. */
export function readColours(within: HTMLElement): Colours {
  const probe = document.createElement("span");
  probe.hidden = true;
  within.append(probe);
  const colours = Object.fromEntries(
    [...names, ...grounds.map((name) => `map-${name}` as const)].map((name) => {
      probe.style.color = `var(--${name})`;
      return [name.replace(/^map-/, ""), getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return colours as Colours;
}
