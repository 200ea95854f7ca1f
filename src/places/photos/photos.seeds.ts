import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { makePicture } from "#platform/files/picture.ts";
import { aheadOf } from "#platform/start/ahead.ts";
import { kept, unkept } from "../story/keeping.seeds.ts";
import { insertPhoto } from "./add-photo.command.ts";
import { drawFacade, type Facade } from "./drawn-facades.ts";

interface Drawing {
  readonly slug: string;
  readonly position: number;
  readonly facade: Facade;
  readonly alt: string;
}

const drawings: readonly Drawing[] = [
  {
    slug: kept,
    position: 0,
    facade: { sky: "#e0eaf6", wall: "#a3341c", door: "#1d4e89", floors: 3, windows: 5, lit: 9, gable: true },
    alt: "Dessin de l’entrée\u00a0: une porte bleue de plain-pied dans une façade de brique à pignon.",
  },
  {
    slug: kept,
    position: 1,
    facade: { sky: "#2b3950", wall: "#842816", door: "#fbe9bd", floors: 2, windows: 4, lit: 8, gable: false },
    alt: "Dessin de l’atelier le soir, toutes les fenêtres éclairées.",
  },
  {
    slug: unkept,
    position: 0,
    facade: { sky: "#f2ebdf", wall: "#8a4b16", door: "#17624f", floors: 2, windows: 6, lit: 5, gable: false },
    alt: "Dessin de la façade sur le quai\u00a0: une porte verte entre de larges fenêtres.",
  },
];

/** Drawn, not photographed: the demo shows no real place. */
export const drawnPhotos = aheadOf(() =>
  Promise.all(
    drawings.map(async ({ facade }) => {
      const made = await makePicture(await drawFacade(facade));
      if (!made.ok) throw new Error(`a drawing of the demo is no picture: ${made.problem}`);
      return made.picture;
    }),
  ),
);

export async function hangPhotos(db: Db, files: Files): Promise<void> {
  const pictures = await drawnPhotos.take();
  for (const [at, { slug, position, alt }] of drawings.entries()) {
    const place = await db.selectFrom("places.place").select(["id", "slug"]).where("slug", "=", slug).executeTakeFirst();
    const words = { alt, credit: "Dessin de la démonstration" };
    if (place) await insertPhoto(db, files, { place, picture: pictures[at]!, words, position, by: null });
  }
}
