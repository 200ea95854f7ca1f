import type { LocatedOffer } from "../list/columns.ts";
import type { Period } from "../offer.ts";
import { routes } from "../routes.ts";

/** Codes of UN/CEFACT that search engines read; half a day has none. */
const units: Readonly<Record<Period, string | null>> = { month: "MON", year: "ANN", day: "DAY", half_day: null, hour: "HUR" };

/** The offer for search engines (schema.org). */
export function describeOffer(offer: LocatedOffer, site: string): object {
  const { slug, title, about, rentCents, rentPer, surface, fromDay, closesOn, address, placeAddress, communeName, publishedAt } = offer;
  const url = site + routes.show.href({ slug });
  return {
    ...{ "@context": "https://schema.org", "@type": "Offer", "@id": url, url, name: title, description: about },
    businessFunction: "http://purl.org/goodrelations/v1#LeaseOut",
    ...{ price: rentCents / 100, priceCurrency: "EUR", availability: "https://schema.org/InStock", availabilityStarts: fromDay, validThrough: closesOn },
    ...(rentPer !== null && {
      priceSpecification: { "@type": "UnitPriceSpecification", price: rentCents / 100, priceCurrency: "EUR", unitCode: units[rentPer] ?? undefined },
    }),
    ...(publishedAt && { validFrom: publishedAt.toISOString() }),
    itemOffered: {
      "@type": "Place",
      name: title,
      address: { "@type": "PostalAddress", streetAddress: address ?? placeAddress, addressLocality: communeName, addressCountry: "FR" },
      additionalProperty: { "@type": "PropertyValue", name: "surface", value: surface, unitCode: "MTK" },
    },
  };
}
