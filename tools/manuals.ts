import { readdirSync, readFileSync } from "node:fs";

import type { cast } from "#people";

/** What a manual says of one page: who of the demo sees it, where, which words stand there, and what its picture is called. */
export interface ManualPage {
  readonly manual: string;
  readonly who: keyof typeof cast;
  readonly address: string;
  /** The beginning of the first link on that page which leads to the one that is meant, when that has no fixed address. */
  readonly further: string | null;
  readonly picture: string | null;
  /** In bold: buttons, links, fields, titles. */
  readonly words: readonly string[];
}

export const manualsFolder = "docs/manuels";

/** `<!-- vu: chloe /lieux/proposes → picture -->` and what follows it, up to the next one. */
const mark = /<!-- vu: (\w+) (\S+)(?: → (\/\S+))?(?: → ([\w-]+))? -->([\s\S]*?)(?=<!-- vu: |$)/g;

/** Every page that the manuals tell of, in their order. */
export function pagesOfManuals(): readonly ManualPage[] {
  return readdirSync(manualsFolder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .flatMap((manual) =>
      [...readFileSync(`${manualsFolder}/${manual}`, "utf8").matchAll(mark)].map(([, who, address, further, picture, text]) => ({
        ...{ manual, who: who as keyof typeof cast, address: address!, further: further ?? null, picture: picture ?? null },
        words: [...text!.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word]) => word!.replace(/\s+/g, " ")),
      })),
    );
}
