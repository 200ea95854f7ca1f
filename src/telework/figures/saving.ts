/** What a kilometre and a gram are computed by; the page of figures publishes each with its source. */
export const assumed = {
  /** By road for one as the crow flies; the bounds are ours. F. Héran, "Des distances à vol d'oiseau aux distances réelles", Flux 76-77, 2009. */
  detour: { low: 1.2, middle: 1.3, high: 1.4 },
  /** Of journeys to work that are made by car. Insee Focus 143, February 2019: 70 % of employees. The bounds are ours. */
  car: { low: 0.6, middle: 0.7, high: 0.8 },
  /** Grams of CO2 equivalent a kilometre of a car alone. ADEME, Impact CO2, about 2024, combustion car, its making included, not read again at the source; the bounds are ours. */
  grams: { low: 190, middle: 218, high: 220 },
} as const;

interface TravelSaving {
  /** Kilometres by road that were not travelled. */
  readonly km: number;
  /** Kilogrammes of CO2 equivalent, and between which bounds they lie by what is assumed. */
  readonly kg: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What was not travelled. A day saves a journey there and back, half a day half of it, so that each half-day counts the difference of distances once.
 * @param metres as the crow flies: of each half-day, from home to work less from home to the place; below nought where places are farther
 */
export function savedOf(metres: number): TravelSaving {
  const straight = metres / 1000;
  const kilograms = (bound: "low" | "middle" | "high") => (straight * assumed.detour[bound] * assumed.car[bound] * assumed.grams[bound]) / 1000;
  const [low, high] = [kilograms("low"), kilograms("high")].sort((one, other) => one - other);
  return { km: straight * assumed.detour.middle, kg: kilograms("middle"), low: low!, high: high! };
}
