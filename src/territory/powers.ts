import type { Power } from "#platform/offers.ts";

export const drawContours = "territory.draw_contours";

export const powers: readonly Power[] = [
  {
    name: drawContours,
    says: {
      fr: "Importer les contours officiels des communes",
      en: "Import the official contours of the communes",
      nl: "De officiële contouren van de gemeenten importeren",
    },
    holders: ["administrator"],
  },
];
