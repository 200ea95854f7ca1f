import type { Screen, ScreenFile } from "./screen.ts";

/** A page that shows something: its texts in three languages, its view, its test. */
export const pageFiles = (screen: Screen): ScreenFile[] => [
  [`${screen.name}.page.tsx`, page(screen)],
  [`${screen.name}.view.tsx`, view(screen)],
  [`${screen.name}.texts.ts`, texts(screen)],
  [`${screen.name}.test.ts`, test(screen)],
];

const page = ({ folder, name, key, view, up }: Screen) => `import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "${up}routes.ts";
import { ${key}Texts } from "./${name}.texts.ts";
import { ${view} } from "./${name}.view.tsx";

export default page("${folder}", routes.${key}, {
  access: anyone,

  async get({ locale }) {
    return { title: ${key}Texts[locale].title, body: <${view} /> };
  },
});
`;

const view = ({ name, key, view }: Screen) => `import { useTexts } from "#platform/i18n/context.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { ${key}Texts } from "./${name}.texts.ts";

export function ${view}() {
  const t = useTexts(${key}Texts);
  return <PageHead title={t.title} />;
}
`;

const texts = ({ key, title }: Screen) => `import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "${title}",
};

const en: typeof fr = {
  title: "${title}",
};

const nl: typeof fr = {
  title: "${title}",
};

export const ${key}Texts: Record<Locale, typeof fr> = { fr, en, nl };
`;

const test = ({ folder, key, name, up }: Screen) => `import { expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import room from "${up}module.ts";
import { routes } from "${up}routes.ts";
import { ${key}Texts } from "./${name}.texts.ts";

const house = await testHouse([room]);

it.each(locales)("opens for anyone, in their language: %s", async (locale) => {
  const answer = await house.get(routes.${key}.href(), { "accept-language": locale });
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('data-room="${folder}"');
  expect(html).toContain(${key}Texts[locale].title);
});
`;
