import { prepared } from "./prepared.ts";

const { houseUrls } = prepared;

/** Where the house of this worker is open. Each has its own: what one journey changes does not surprise another that runs beside it. */
export const house = houseUrls[Number(process.env["VITEST_POOL_ID"] ?? "1") % houseUrls.length]!;
