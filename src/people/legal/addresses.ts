import { routes as platformRoutes } from "#platform/web/routes.ts";
import { NotFound } from "#platform/web/errors.ts";
import { routes } from "../routes.ts";
import { type LegalPage, legalPages } from "./text/house.ts";

/** Where each text is read. */
export const readAt: Readonly<Record<LegalPage, string>> = {
  legal: platformRoutes.legal.href(),
  privacy: platformRoutes.privacy.href(),
  accessibility: platformRoutes.accessibility.href(),
  terms: routes.terms.href(),
};

const words: Readonly<Record<LegalPage, string>> = { legal: "mentions", privacy: "vie-privee", accessibility: "accessibilite", terms: "conditions" };

/** What stands for a page in the addresses of its versions. */
export const wordOf = (page: LegalPage): string => words[page];

/** @throws NotFound */
export function pageOf(word: string): LegalPage {
  const page = legalPages.find((one) => words[one] === word);
  if (!page) throw new NotFound();
  return page;
}
