import type { VNode } from "preact";

import type { Locale } from "#platform/i18n/locale.ts";
import type { HtmlAnswer } from "#platform/web/page.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { type ManagePart, manageTexts } from "./manage.texts.ts";

/** One of the pages on which a process is composed: in no index; what was just done is said by the key of its act. */
export const manageAnswer = (locale: Locale, { title }: ProcessSheet, part: ManagePart, body: VNode): HtmlAnswer => ({
  title: part === "manage" ? title : `${manageTexts[locale].tabs[part]}, ${title}`,
  robots: "noindex",
  says: manageTexts[locale].done,
  body,
});
