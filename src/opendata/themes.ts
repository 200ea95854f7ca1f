import type { Translated } from "#platform/i18n/locale.ts";
import type { Dataset } from "#platform/open-data/dataset.ts";

/** The EU's data themes, in its own words. https://publications.europa.eu/resource/authority/data-theme */
export const themes: Record<Dataset["theme"], Translated> = {
  REGI: { fr: "Régions et villes", en: "Regions and cities", nl: "Regio's en steden" },
  GOVE: { fr: "Gouvernement et secteur public", en: "Government and public sector", nl: "Overheid en publieke sector" },
  SOCI: { fr: "Population et société", en: "Population and society", nl: "Bevolking en samenleving" },
  EDUC: { fr: "Éducation, culture et sport", en: "Education, culture and sport", nl: "Onderwijs, cultuur en sport" },
  TECH: { fr: "Science et technologie", en: "Science and technology", nl: "Wetenschap en technologie" },
  ECON: { fr: "Économie et finances", en: "Economy and finance", nl: "Economie en financiën" },
  TRAN: { fr: "Transports", en: "Transport", nl: "Vervoer" },
};
