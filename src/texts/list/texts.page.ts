import { thingsPage } from "#processes";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import { listTexts } from "./texts.query.ts";

export default thingsPage("texts/list", routes.texts, {
  texts: textTexts,
  lines: listTexts,
  href: (process, text) => routes.text.href({ process, text }),
  newHref: (process) => routes.newText.href({ process }),
  facts: ({ version }, locale) => [version > 0 && textTexts[locale].versionNumber(version)],
});
