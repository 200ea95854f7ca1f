import { sql } from "kysely";
import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { forgetFilesJob } from "../pictures/forget-files.job.ts";
import { eraseInquiry } from "../keeping/keeping.command.ts";
import { inquiriesHouse } from "../inquiries.testing.ts";

const house = await inquiriesHouse();
const { as, get, post, db, asked, answer, chloe, denis, other, services } = house;

const image = (background: string) =>
  sharp({ create: { width: 800, height: 600, channels: 3, background } })
    .withExif({ IFD0: { Artist: "Zoé Témoin" } })
    .jpeg()
    .toBuffer();

const form = (content: Uint8Array, name = "IMG_1.jpg", shows = "La lampe éteinte") => {
  const data = new FormData();
  for (const [field, value] of Object.entries({ act: "picture", shows })) data.set(field, value);
  data.set("photo", new File([new Uint8Array(content)], name, { type: "image/jpeg" }));
  return data;
};

const pictures = async (inquiryId: string) =>
  (await sql<{ id: string; file: string }>`select id, file_id as file from inquiries.picture where inquiry_id = ${inquiryId} order by added_at`.execute(db))
    .rows;

describe("a picture with a question", () => {
  it("is seen by whoever asked and by those who answer, without where and by whom it was taken; by nobody else, at no other address", async () => {
    const { id, follow } = await asked("Une lampe éteinte", { commune: "59512", public: "yes" });
    expect((await post(follow, form(await image("#a3341c")))).status).toBe(303);
    const [one] = await pictures(id);
    const own = await get(`${follow}/photos/${one!.id}`);
    expect([own.status, own.headers.get("content-type"), own.headers.get("cache-control")]).toEqual([200, "image/webp", "private, no-store"]);
    expect(Buffer.from(await own.arrayBuffer()).includes("Témoin")).toBe(false);
    expect(await (await get(follow)).text()).toContain(`photos/${one!.id}`);
    const desk = `/questions/bureau/${id}`;
    expect(await (await as(chloe).get(desk)).text()).toContain("La lampe éteinte");
    expect((await as(chloe).get(`${desk}/photos/${one!.id}`)).status).toBe(200);
    expect((await as(other).get(`${desk}/photos/${one!.id}`)).status).toBe(404);
    for (const address of [`/fichiers/${one!.file}`, `${desk}/photos/${one!.id}`, `/questions/miennes/${id}/photos/${one!.id}`]) {
      const answered = await get(address);
      expect([303, 404], address).toContain(answered.status);
    }
    expect((await as(chloe).get(`/fichiers/${one!.file}`)).status).toBe(404);
  });

  it("of another question is at no address of this one", async () => {
    const [mine, theirs] = [await asked("La mienne avec photo"), await asked("La leur avec photo")];
    await post(theirs.follow, form(await image("#1d4e89")));
    const [one] = await pictures(theirs.id);
    expect((await get(`${mine.follow}/photos/${one!.id}`)).status).toBe(404);
    expect((await post(mine.follow, { act: `no_picture:${one!.id}` })).status).toBe(409);
    expect(await pictures(theirs.id)).toHaveLength(1);
    expect((await get(`/questions/suivi/faux-jeton-000000/photos/${one!.id}`)).status).toBe(404);
  });

  it("that is none, too large or the fourth is refused at its field; the same twice is one, five at once are three", async () => {
    const { id, follow } = await asked("Trois photos au plus");
    expect((await post(follow, form(new TextEncoder().encode("<script>alert(1)</script>")))).status).toBe(422);
    expect((await post(follow, { act: "picture", shows: "" })).status).toBe(422);
    const same = await image("#17624f");
    for (const _ of [1, 2]) expect((await post(follow, form(same))).status).toBe(303);
    expect(await pictures(id)).toHaveLength(1);
    const colours = await Promise.all(["#000000", "#111111", "#222222", "#333333", "#444444"].map(image));
    const statuses = (await Promise.all(colours.map((one) => post(follow, form(one))))).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([303, 303, 422, 422, 422]);
    expect(await pictures(id)).toHaveLength(3);
    expect((await post(follow, { act: `no_picture:${(await pictures(id))[0]!.id}` })).status).toBe(303);
    expect(await pictures(id)).toHaveLength(2);
  });

  it("is added no more once the question is answered, and is published with no answer", async () => {
    const { id, follow } = await asked("Répondue avec photo");
    await post(follow, form(await image("#f0c55c")));
    const [one] = await pictures(id);
    expect((await answer(chloe, id, "Voici une réponse assez longue.")).status).toBe(303);
    expect((await post(follow, form(await image("#ff0000")))).status).toBe(409);
    expect((await post(follow, { act: `no_picture:${one!.id}` })).status).toBe(409);
    const publish = await (await as(chloe).get(`/questions/bureau/${id}/publier`)).text();
    expect(publish).not.toContain(one!.id);
    expect((await as(denis).get(`/questions/bureau/${id}/photos/${one!.id}`)).status).toBe(404);
  });

  it("goes with the question: the row, then the content", async () => {
    const { id, follow } = await asked("À effacer avec photo");
    await post(follow, form(await image("#842816")));
    const [one] = await pictures(id);
    await db.transaction().execute((trx) => eraseInquiry(trx, id));
    expect(await pictures(id)).toEqual([]);
    await forgetFilesJob.run({ ...services, signal: AbortSignal.timeout(60_000) } as never, {} as never);
    expect((await sql`select from platform.file where id = ${one!.file}`.execute(db)).rows).toEqual([]);
    expect(await services.files.get(one!.file)).toBeNull();
  });
});
