import type { PersonalRegister } from "#platform/personal/register.ts";

const published = "communes and zones, as the State publishes them";

export const territoryRegister: PersonalRegister = {
  area: "territory",
  file: "territory",
  notPersonal: Object.fromEntries(
    ["associated_commune", "commune", "contour", "metropolis", "postal_code", "zone"].map((table) => [`territory.${table}`, published]),
  ),
  kept: [],
};
