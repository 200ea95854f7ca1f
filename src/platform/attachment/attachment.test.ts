import { sql } from "kysely";
import sharp from "sharp";
import { expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { routes } from "../web/routes.ts";

const author = { id: "author", name: "Elif", email: "elif@exemple.fr", locale: "fr", grants: [], dormant: [], settled: true } as const;
/** Keeps pictures of one name from everyone but their author. */
const wall: Room = {
  name: "wall",
  offers: {
    fileGates: [
      {
        withdrawn: sql<boolean>`exists (select from platform.file w where w.id = f.id and w.name = 'cachée.png')`,
        opensTo: async (_db, _id, someone) => someone.id === author.id,
      },
    ],
  },
};
const [house, asAuthor] = [await testHouse([wall]), await testHouse([wall], { visitor: author })];
const addressOf = (id: string) => routes.attachment.href({ id });

async function put(name: string, { files } = house.services): Promise<{ id: string; picture: Buffer }> {
  const picture = await sharp({ create: { width: 4, height: 3, channels: 3, background: "#a3341c" } })
    .png()
    .toBuffer();
  const kept = await files.put(picture, { name, room: "wall", accept: ["image/png"], maxBytes: 10_000 });
  if (!kept.ok) throw new Error(kept.problem);
  return { id: kept.file.id, picture };
}

it("shows a picture in place, for five minutes, then by its tag without sending it again", async () => {
  const { id, picture } = await put("façade.png");
  const answer = await house.get(addressOf(id));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture);

  const again = await house.get(addressOf(id), { "if-none-match": answer.headers.get("etag")! });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect((await house.get(addressOf(id), { "if-none-match": '"another"' })).status).toBe(200);
});

it("gives it narrower to lists, in two widths and no other, under a tag of its own", async () => {
  const wide = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#a3341c" } })
    .png()
    .toBuffer();
  const kept = await house.services.files.put(wide, { name: "large.png", room: "wall", accept: ["image/png"], maxBytes: 100_000 });
  if (!kept.ok) throw new Error(kept.problem);
  const address = addressOf(kept.file.id);
  const widths = await Promise.all(
    ["?largeur=320", "?largeur=640", "?largeur=320", "?largeur=9000", "?largeur=-1"].map(async (query) => {
      const answer = await house.get(address + query);
      const { width, format } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
      return [width, format, answer.headers.get("etag")?.includes(query.slice(-3))];
    }),
  );
  expect(widths).toEqual([
    [320, "webp", true],
    [640, "webp", true],
    [320, "webp", true],
    [900, "png", false],
    [900, "png", false],
  ]);
  const { id } = await put("cachée.png");
  expect((await house.get(`${addressOf(id)}?largeur=320`)).status).toBe(404);
});

it("does not show what its room has withdrawn, nor says that it is known; its author sees it, and no cache keeps it", async () => {
  const { id } = await put("cachée.png");
  expect((await house.get(addressOf(id))).status).toBe(404);
  expect((await house.get(addressOf(id), { "if-none-match": `"${id}"` })).status).toBe(404);
  const own = await put("cachée.png", asAuthor.services);
  const seen = await asAuthor.get(addressOf(own.id));
  expect([seen.status, seen.headers.get("cache-control"), seen.headers.get("etag")]).toEqual([200, "private, no-store", null]);
});

it("keeps anything else to the room it belongs to", async () => {
  const kept = await house.services.files.put(Buffer.from("a,b\n1,2\n"), { name: "été.csv", room: "wall", accept: ["text/csv"], maxBytes: 10_000 });
  if (!kept.ok) throw new Error(kept.problem);
  expect((await house.get(addressOf(kept.file.id))).status).toBe(404);
});

it.each(["nothing", "../../etc/passwd", "00000000-0000-0000-0000-000000000000", "-".repeat(36)])("does not know %s", async (id) => {
  expect((await house.get(addressOf(id))).status).toBe(404);
});
