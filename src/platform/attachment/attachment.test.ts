import sharp from "sharp";
import { expect, it } from "vitest";

import { testHouse } from "#platform/web/test-house.ts";
import { routes } from "../routes.ts";

const house = await testHouse([]);
const { files } = house.services;
const addressOf = (id: string) => routes.attachment.href({ id });

it("shows a picture in place, for good", async () => {
  const picture = await sharp({ create: { width: 4, height: 3, channels: 3, background: "#a3341c" } })
    .png()
    .toBuffer();
  const put = await files.put(picture, { name: "façade.png", room: "places", accept: ["image/png"], maxBytes: 10_000 });
  if (!put.ok) throw new Error(put.problem);

  const answer = await house.get(addressOf(put.file.id));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture);
});

it("keeps anything else to the room it belongs to", async () => {
  const put = await files.put(Buffer.from("a,b\n1,2\n"), { name: "été.csv", room: "places", accept: ["text/csv"], maxBytes: 10_000 });
  if (!put.ok) throw new Error(put.problem);
  expect((await house.get(addressOf(put.file.id))).status).toBe(404);
});

it.each(["nothing", "../../etc/passwd", "00000000-0000-0000-0000-000000000000"])("does not know %s", async (id) => {
  expect((await house.get(addressOf(id))).status).toBe(404);
});
