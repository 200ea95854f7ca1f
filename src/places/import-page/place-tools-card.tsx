import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import type { SpaceCard } from "#people";
import { mergePower } from "../powers.ts";
import { mergeTexts } from "../merge/merge.texts.ts";
import { mayImport } from "./import.powers.ts";
import { importTexts } from "./import.texts.ts";
import { routes } from "../routes.ts";
import { structureTexts } from "../structure/structure.texts.ts";

/** Where an officer finds what only they do with the directory. */
export const placeTools: SpaceCard = {
  order: 310,
  async card({ visitor, locale }) {
    if (!can(visitor, mergePower)) return null;
    const t = importTexts[locale];
    const links = [
      { href: routes.duplicates.href(), label: mergeTexts[locale].queue.title },
      { href: routes.unjoined.href(), label: structureTexts[locale].queue.title },
      ...(mayImport(visitor)
        ? [
            { href: routes.upload.href(), label: t.upload.title },
            { href: routes.imports.href(), label: t.runs.title },
          ]
        : []),
    ];
    return (
      <Card title={t.tools}>
        <ul>
          {links.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};
