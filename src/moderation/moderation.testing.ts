import type { Db } from "#platform/db/db.ts";
import type { Room } from "#platform/start/room.ts";
import { page } from "#platform/web/page.tsx";
import { Gone } from "#platform/web/errors.ts";
import { path } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { hiddenBecause } from "./hidden.query.ts";
import type { ReportableThing } from "./offers.ts";

/** A room of messages on a wall, by authors that a test chooses. */
export function wall(authors: Record<string, { author: string | null; commune: string }>): Room {
  const thing = (id: string): ReportableThing | null => {
    const written = authors[id];
    if (!written) return null;
    return { title: `Message ${id}`, href: `/mur/${id}`, excerpt: `Texte du message ${id}.`, authorId: written.author, where: { commune: written.commune } };
  };
  return {
    name: "wall",
    pages: [
      page("wall/show", path("/mur/:id"), {
        access: anyone,
        async get({ db, params, locale }) {
          const hidden = await hiddenBecause(db, "wall_message", params.id, locale);
          if (hidden) throw new Gone(hidden);
          return { title: "Mur", body: null as never };
        },
      }),
    ],
    offers: {
      reportables: [{ kind: "wall_message", label: { fr: "un message", en: "a message", nl: "een bericht" }, find: async (_db: Db, id) => thing(id) }],
    },
  };
}
