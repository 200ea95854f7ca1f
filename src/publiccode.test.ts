import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";

/** What the standard's own validator asks of the keys that we use (https://yml.publiccode.tools, 0.4). */
const categories =
  "accounting agile-project-management applicant-tracking application-development appointment-scheduling backup billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management cloud-management collaboration communications compliance-management contact-management content-management crm customer-service-and-support data-analytics data-collection data-visualization digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature email-management email-marketing employee-management enterprise-project-management enterprise-social-networking erp event-management facility-management feedback-and-reviews-management financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management graphic-design help-desk hr ide identity-management instant-messaging inventory-management it-asset-management it-development it-management it-security it-service-management knowledge-management learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite project-collaboration project-management property-management real-estate-management remote-support resource-management sales-management seo service-desk social-media-management survey talent-management task-management taxes-management test-management time-management time-tracking translation video-conferencing video-editing visitor-management voip warehouse-management web-collaboration web-conferencing website-builder workflow-management".split(
    " ",
  );
interface Publiccode {
  readonly publiccodeYmlVersion: string;
  readonly softwareVersion: string;
  readonly releaseDate: string;
  readonly url: string;
  readonly categories: string[];
  readonly developmentStatus: string;
  readonly softwareType: string;
  readonly description: Record<string, { readonly shortDescription: string; readonly longDescription: string; readonly features: string[] }>;
  readonly legal: { readonly license: string };
  readonly maintenance: { readonly type: string; readonly contacts: { readonly name: string }[] };
  readonly localisation: { readonly availableLanguages: string[] };
}

it("publiccode.yml is one that catalogues take in, and says what the package says", () => {
  const { version, license } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string; license: string };
  const document = parseDocument(readFileSync("publiccode.yml", "utf8"));
  expect([document.errors, document.warnings]).toEqual([[], []]);
  const said = document.toJS() as Publiccode;
  expect([said.publiccodeYmlVersion, said.softwareVersion, said.legal.license]).toEqual(["0.4", version, license]);
  expect(said.categories.filter((category) => !categories.includes(category))).toEqual([]);
  expect(["concept", "development", "beta", "stable", "obsolete"]).toContain(said.developmentStatus);
  expect(said.softwareType).toBe("standalone/web");
  expect(URL.canParse(said.url)).toBe(true);
  // A text: what YAML 1.1 takes for a date is no text for the standard's own validator.
  expect(said.releaseDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  // Who maintains it by themselves names somebody.
  expect(["internal", "community"]).toContain(said.maintenance.type);
  expect(said.maintenance.contacts.filter(({ name }) => name.trim() !== "")).not.toEqual([]);
  expect(said.localisation.availableLanguages).toEqual(["fr", "en", "nl"]);
  expect(Object.keys(said.description)).toEqual(["fr", "en"]);
  for (const { shortDescription, longDescription, features } of Object.values(said.description)) {
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    for (const feature of features) expect(feature.length).toBeLessThanOrEqual(100);
  }
});
