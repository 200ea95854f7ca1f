/** The map of the house. A room may open only the doors listed here; `npm run check` enforces it. Engines import nothing but their own. */
export const rooms = {
  engines: [],
  platform: ["engines"],
  territory: ["platform", "engines"],
  places: ["platform", "engines", "territory"],
  app: ["*"],
} as const;
