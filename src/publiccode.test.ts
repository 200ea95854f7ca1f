import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What the standard's own validator asks of the keys that we use (https://yml.publiccode.tools, 0.4). */
const categories =
  "accounting agile-project-management applicant-tracking application-development appointment-scheduling backup billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management cloud-management collaboration communications compliance-management contact-management content-management crm customer-service-and-support data-analytics data-collection data-visualization digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature email-management email-marketing employee-management enterprise-project-management enterprise-social-networking erp event-management facility-management feedback-and-reviews-management financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management graphic-design help-desk hr ide identity-management instant-messaging inventory-management it-asset-management it-development it-management it-security it-service-management knowledge-management learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite project-collaboration project-management property-management real-estate-management remote-support resource-management sales-management seo service-desk social-media-management survey talent-management task-management taxes-management test-management time-management time-tracking translation video-conferencing video-editing visitor-management voip warehouse-management web-collaboration web-conferencing website-builder workflow-management".split(
    " ",
  );
const text = readFileSync("publiccode.yml", "utf8");
const { version, license } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string; license: string };
const said = (key: string) => new RegExp(`^ *(?:- )?${key}: *"?(.+?)"?$`, "m").exec(text)?.[1] ?? "";
const listed = (list: string) => list.replace(/^\[|\]$/g, "").split(", ");

it("publiccode.yml is one that catalogues take in, and says what the package says", () => {
  expect([said("publiccodeYmlVersion"), said("softwareVersion"), said("license")]).toEqual(["0.4", version, license]);
  expect(listed(said("categories")).filter((category) => !categories.includes(category))).toEqual([]);
  expect(["concept", "development", "beta", "stable", "obsolete"]).toContain(said("developmentStatus"));
  expect(said("softwareType")).toBe("standalone/web");
  expect(URL.canParse(said("url"))).toBe(true);
  expect(said("releaseDate")).toMatch(/^\d{4}-\d\d-\d\d$/);
  // Who maintains it by themselves names somebody.
  expect(["internal", "community"]).toContain(said("type"));
  expect(text).toMatch(/^maintenance:\n {2}type: \w+\n {2}contacts:\n {4}- name: \S/m);
  expect(listed(said("availableLanguages"))).toEqual(["fr", "en", "nl"]);
  const described = [...text.matchAll(/^ {2}([a-z]{2}):\n((?: {4}.*\n)+)/gm)];
  expect(described.map(([, language]) => language)).toEqual(["fr", "en"]);
  for (const [, , part = ""] of described) {
    expect(/shortDescription: (.+)/.exec(part)![1]!.length).toBeLessThanOrEqual(150);
    const long = / {4}longDescription: >\n((?: {6}.*\n)+)/.exec(part)![1]!.replace(/\s+/g, " ").trim();
    expect(long.length).toBeGreaterThanOrEqual(150);
    for (const feature of listed(/features: (.+)/.exec(part)![1]!)) expect(feature.length).toBeLessThanOrEqual(100);
  }
});
