/** The map of the house. A room may open only the doors listed here; `npm run check` enforces it. Engines import nothing but their own. */
export const rooms = {
  engines: [],
  platform: ["engines"],
  territory: ["platform", "engines"],
  people: ["platform", "engines", "territory"],
  notifications: ["platform", "engines", "people"],
  moderation: ["platform", "engines", "people", "notifications"],
  thread: ["platform", "engines", "people"],
  places: ["platform", "engines", "territory", "people", "notifications", "moderation", "thread"],
  visits: ["platform", "engines", "territory", "people", "notifications", "moderation", "thread", "places"],
  participation: ["platform", "engines", "territory", "people", "notifications", "moderation", "thread", "places"],
  questionnaires: ["platform", "engines", "territory", "people", "notifications", "moderation", "participation"],
  meetings: ["platform", "engines", "territory", "people", "notifications", "thread", "places", "participation"],
  budgets: ["platform", "engines", "territory", "people", "notifications", "moderation", "thread", "participation"],
  opendata: ["platform", "engines"],
  governance: ["platform", "engines", "territory", "people", "notifications", "thread"],
  app: ["*"],
} as const;
