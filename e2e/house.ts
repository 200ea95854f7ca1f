import { inject } from "vitest";

const houses = inject("houseUrls");

/** Where the house of this worker is open. Each has its own: what one journey changes does not surprise another that runs beside it. */
export const house = houses[Number(process.env["VITEST_POOL_ID"] ?? "1") % houses.length]!;
