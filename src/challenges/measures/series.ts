export const quantities = ["noise", "no2", "pm25", "coverage"] as const;
export type Quantity = (typeof quantities)[number];

/** In addresses. */
export const quantityWords = { noise: "bruit", no2: "no2", pm25: "pm25", coverage: "couverture-5g" } as const satisfies Record<Quantity, string>;

export const unitOf = { noise: "dB(A)", no2: "µg/m³", pm25: "µg/m³", coverage: "dBm" } as const satisfies Record<Quantity, string>;

/** What an instrument may show; the database asks the same (`measurement_possible`). */
export const boundsOf = {
  noise: [0, 160],
  no2: [0, 2000],
  pm25: [0, 2000],
  coverage: [-160, -20],
} as const satisfies Record<Quantity, readonly [number, number]>;

export const flags = ["raw", "checked", "doubtful", "wrong"] as const;
/** How far a value can be trusted: as it came, checked by somebody, doubtful, known to be wrong. */
export type Flag = (typeof flags)[number];
export const flagWords = { raw: "brute", checked: "verifiee", doubtful: "douteuse", wrong: "fausse" } as const satisfies Record<Flag, string>;

/** How many values a page shows. */
export const valuesMost = 100;

/** The most lines of a file. */
export const linesMost = 20_000;
