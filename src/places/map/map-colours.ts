const names = ["paper", "surface", "ink", "edge", "accent-fill", "on-accent", "glass-rest"] as const;

export type Colours = Readonly<Record<(typeof names)[number], string>>;

/** The look's colours as the page shows them now. A custom property alone would give "light-dark(…)": a real property resolves it. */
export function readColours(within: HTMLElement): Colours {
  const probe = document.createElement("span");
  probe.hidden = true;
  within.append(probe);
  const colours = Object.fromEntries(
    names.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return colours as Colours;
}
