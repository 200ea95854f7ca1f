import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import type { SpaceCard } from "#people";
import { mergePower } from "../merge/merge.powers.ts";
import { mergeRoutes } from "../merge/merge.routes.ts";
import { mergeTexts } from "../merge/merge.texts.ts";
import { mayImport } from "./import.powers.ts";
import { importRoutes } from "./import.routes.ts";
import { importTexts } from "./import.texts.ts";

/** Where an officer finds what only they do with the directory. */
export const placeTools: SpaceCard = {
  order: 310,
  async card({ visitor, locale }) {
    if (!can(visitor, mergePower)) return null;
    const t = importTexts[locale];
    const links = [
      { href: mergeRoutes.duplicates.href(), label: mergeTexts[locale].queue.title },
      ...(mayImport(visitor)
        ? [
            { href: importRoutes.upload.href(), label: t.upload.title },
            { href: importRoutes.imports.href(), label: t.runs.title },
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
