import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { favicon } from "./favicon.ts";
import { buildFonts } from "./fonts.ts";
import { hashed } from "./hashed.ts";
import type { Part } from "./part.ts";
import { buildSprite } from "./sprite.ts";
import { buildStyles } from "./styles.ts";

const address = (name: string) => `/assets/${name}`;

/** The style sheet with its fonts, the icons. */
export function look(sources: readonly string[]): Part {
  const sheets = sources.filter((source) => source.endsWith(".css"));
  return {
    name: "look",
    entries: sheets,
    async make(folder) {
      const [fonts, sprite] = await Promise.all([buildFonts(), buildSprite()]);
      const fontFiles = Object.entries(fonts).map(([name, bytes]) => ({ source: `${name}.woff2`, ...hashed(name, "woff2", bytes) }));
      const css = hashed("beffroi", "css", await buildStyles(sheets, Object.fromEntries(fontFiles.map(({ source, name }) => [source, name]))));
      const icons = hashed("icons", "svg", sprite);
      const icon = hashed("favicon", "svg", favicon);
      const files = [...fontFiles, css, icons, icon];
      await Promise.all(files.map(({ name, bytes }) => writeFile(join(folder, "assets", name), bytes)));
      return {
        sources: [...sheets, "src/platform/ui/icons.ts"],
        files: files.map(({ name }) => join("assets", name)),
        manifest: { css: address(css.name), sprite: address(icons.name), icon: address(icon.name), fonts: fontFiles.map(({ name }) => address(name)) },
      };
    },
  };
}
