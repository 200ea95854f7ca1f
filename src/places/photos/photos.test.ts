import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";

import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";

import { weighText } from "#moderation";
import { keepingHouse } from "../keeping.testing.ts";
import { placeThings } from "../offers/places.things.ts";
import { reportablePhoto } from "./photo.reportable.ts";
import { removedPhotosJob } from "./removed-photos.job.ts";

const folder = mkdtempSync(join(tmpdir(), "beffroi-photos-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const house = await keepingHouse({ settings: { DATA_DIR: folder } });
const { db, newPlace, hostOf, officer, text } = house;

const colour = (n: number) => ({ r: (n * 47) % 256, g: (n * 91) % 256, b: (n * 13) % 256 });
const picture = (n = 1, width = 900, height = 600) => sharp({ create: { width, height, channels: 3, background: colour(n) } });
const jpeg = (n = 1) =>
  picture(n)
    .jpeg()
    .withExif({ IFD0: { Artist: "Quelqu’un" }, IFD3: { GPSLatitude: "50/1 38/1 0/1" } })
    .toBuffer();

function form(content: Uint8Array | null, more: Record<string, string> = {}, name = "photo.jpg") {
  const data = new FormData();
  if (content) data.set("photo", new File([content as BlobPart], name));
  for (const [key, value] of Object.entries({ description: "Une porte bleue de plain-pied", credit: "Bilal", accord: "1", act: "add", ...more }))
    data.set(key, value);
  return data;
}

async function kept() {
  const place = await newPlace();
  const host = await hostOf(place.id);
  const address = `/lieux/${place.slug}/photos`;
  return { ...place, host, address, send: (fields: FormData | Record<string, string>, who = host) => house.as(who).post(address, fields) };
}
const photos = (id: string) =>
  db.selectFrom("places.photo").selectAll().where("place_id", "=", id).where("removed_at", "is", null).orderBy("position").execute();

describe("a host shows a photo", () => {
  it("which is kept in two sizes, without what it said of where it was taken, and shown with its words", async () => {
    const { id, slug, host, address, send } = await kept();
    const answer = await send(form(await jpeg()));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${address}?fait=ajoutee`]);
    const [photo] = await photos(id);
    expect(photo).toMatchObject({ alt: "Une porte bleue de plain-pied", credit: "Bilal", width: 900, height: 600, position: 0, added_by: host });
    for (const [file, width] of [
      [photo!.file_id, 900],
      [photo!.small_file_id, 640],
    ] as const) {
      const shown = await house.get(`/fichiers/${file}`);
      expect(shown.headers.get("content-type")).toBe("image/webp");
      const meta = await sharp(await shown.arrayBuffer()).metadata();
      expect([meta.width, meta.exif]).toEqual([width, undefined]);
    }
    const page = await house.get(`/lieux/${slug}`).then(text);
    expect(page).toContain('alt="Une porte bleue de plain-pied" width="900" height="600" loading="lazy"');
    expect(page).toContain("Photo : Bilal");
    expect((await house.history(id)).at(-1)).toMatchObject({ field: "photos", after: "Une porte bleue de plain-pied" });
  });

  it.each(["png", "webp", "avif"] as const)("from a %s, whatever its name says", async (format) => {
    const { id, send } = await kept();
    expect((await send(form(await picture().toFormat(format).toBuffer(), {}, "photo.txt"))).status).toBe(303);
    expect(await photos(id)).toHaveLength(1);
  });

  it("sent twice at once is one photo; the second is told", async () => {
    const { id, send } = await kept();
    const content = await jpeg(3);
    const answers = await Promise.all([send(form(content)), send(form(content))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await text(answers.find(({ status }) => status === 409)!)).toContain("Cette photo est déjà sur la fiche");
    expect(await photos(id)).toHaveLength(1);
  });

  it("twelve are the most, however many come at once", async () => {
    const { id, send } = await kept();
    const contents = await Promise.all(
      Array.from({ length: 15 }, (_, n) =>
        picture(n + 10, 60, 40)
          .png()
          .toBuffer(),
      ),
    );
    const answers = await Promise.all(contents.map((content) => send(form(content))));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(12);
    expect((await photos(id)).map(({ position }) => position)).toEqual(Array.from({ length: 12 }, (_, n) => n));
  });
});

describe("what is no photo is refused at the field, and the words are kept", () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  /** 60 000 × 60 000 points, as the head of a PNG announces them: what unpacks to gigabytes need not be long. */
  async function bomb() {
    const small = await picture(1, 8, 8).png().toBuffer();
    const head = Buffer.from(small);
    head.writeUInt32BE(60_000, 16);
    head.writeUInt32BE(60_000, 20);
    head.writeUInt32BE(crc32(head.subarray(12, 29)), 29);
    return head;
  }

  it.each([
    ["an SVG", async () => svg],
    ["an SVG that calls itself a JPEG", async () => svg],
    ["a text", async () => Buffer.from("bonjour")],
    ["half a JPEG", async () => (await picture(5, 900, 600).jpeg().toBuffer()).subarray(0, 900)],
  ])("%s", async (what, content) => {
    const { id, send } = await kept();
    const answer = await send(form(await content(), {}, what.includes("calls") ? "vacances.jpg" : "dessin.svg"));
    expect(answer.status).toBe(422);
    const page = await text(answer);
    expect(page).toContain("Ce fichier n’est pas une image lisible");
    expect(page).toContain("Une porte bleue de plain-pied</textarea>");
    expect(await photos(id)).toEqual([]);
  });

  it("an image bomb, before it is unpacked", async () => {
    const { id, send } = await kept();
    const answer = await send(form(await bomb()));
    expect([answer.status, (await text(answer)).includes("Cette image a trop de points")]).toEqual([422, true]);
    expect(await photos(id)).toEqual([]);
  });

  it("a file too heavy answers 413, and its words are kept; beyond what the house reads, 413 at the field too", async () => {
    const { send } = await kept();
    const heavy = await send(form(Buffer.alloc(9_000_000, 1)));
    expect(heavy.status).toBe(413);
    const page = await text(heavy);
    expect(page).toContain("Cette photo est trop lourde");
    expect(page).toContain("Une porte bleue de plain-pied</textarea>");
    const beyond = await send(form(Buffer.alloc(12_000_000, 1)));
    expect([beyond.status, (await text(beyond)).includes("Cette photo est trop lourde")]).toEqual([413, true]);
  });

  it.each([
    [{ description: "" }, "Décrivez ce que l’on voit"],
    [{ description: "IMG_2041.jpg" }, "un nom de fichier ne dit rien"],
    [{ description: "photo" }, "un nom de fichier ne dit rien"],
    [{ description: "x".repeat(301) }, "Écrivez 300 caractères au plus"],
    [{ credit: "x".repeat(121) }, "Écrivez 120 caractères au plus"],
    [{ accord: "" }, "Confirmez que vous avez le droit"],
  ])("%o", async (more, sentence) => {
    const { id, send } = await kept();
    const answer = await send(form(await jpeg(), more));
    expect([answer.status, (await text(answer)).includes(sentence)]).toEqual([422, true]);
    expect(await photos(id)).toEqual([]);
  });

  it("nothing at all", async () => {
    const { send } = await kept();
    expect(await text(await send(form(null)))).toContain("Choisissez une photo");
  });
});

describe("a host arranges the photos", () => {
  async function three() {
    const place = await kept();
    for (const n of [1, 2, 3]) await place.send(form(await jpeg(n), { description: `Vue numéro ${n} de la salle` }));
    const shown = await photos(place.id);
    const order = async () => (await photos(place.id)).map(({ alt }) => alt.split(" ")[2]).join("");
    return { ...place, shown, order, act: (act: string, n: number, who?: string) => place.send({ act, photo_id: shown[n - 1]!.id }, who) };
  }

  it("moves them up and down with buttons; nothing happens at the ends", async () => {
    const { order, act } = await three();
    await act("earlier", 3);
    expect(await order()).toBe("132");
    await act("later", 1);
    expect(await order()).toBe("312");
    await act("earlier", 3);
    await act("later", 2);
    expect(await order()).toBe("312");
  });

  it("changes the words, and refuses empty ones", async () => {
    const { id, shown, send, slug } = await three();
    const photo = shown[0]!;
    const words = (description: string) => ({ photo_id: photo.id, act: "describe", [`description-${photo.id}`]: description, [`credit-${photo.id}`]: "" });
    expect((await send(words("L’entrée vue de la rue"))).status).toBe(303);
    expect((await photos(id))[0]).toMatchObject({ alt: "L’entrée vue de la rue", credit: null });
    expect((await send(words(" "))).status).toBe(422);
    expect(await house.get(`/lieux/${slug}`).then(text)).toContain("L’entrée vue de la rue");
  });

  it("removes one, and puts it back at the end; twice does no more", async () => {
    const { id, slug, order, act, address, host } = await three();
    expect((await act("remove", 1)).headers.get("location")).toBe(`${address}?fait=retiree`);
    expect((await act("remove", 1)).headers.get("location")).toBe(`${address}?fait=partie`);
    expect(await order()).toBe("23");
    expect((await photos(id)).map(({ position }) => position)).toEqual([0, 1]);
    expect(await house.get(`/lieux/${slug}`).then(text)).not.toContain("Vue numéro 1");
    expect(await house.as(host).get(address).then(text)).toContain("Remettre la photo");
    await Promise.all([act("put_back", 1), act("put_back", 1)]);
    expect(await order()).toBe("231");
  });

  it("a month later the files of a removed photo go, and only those", async () => {
    const { id, shown, act, host } = await three();
    await act("remove", 2);
    const run = () => removedPhotosJob.run({ ...house.services, db, signal: new AbortController().signal } as never, {});
    await run();
    expect((await house.as(host).get(`/fichiers/${shown[1]!.file_id}`)).status).toBe(200);
    expect((await house.get(`/fichiers/${shown[1]!.file_id}`)).status).toBe(404);
    await db
      .updateTable("places.photo")
      .set({ removed_at: new Date(Date.now() - 31 * 86_400_000) })
      .where("id", "=", shown[1]!.id)
      .execute();
    await run();
    await run();
    expect((await house.as(host).get(`/fichiers/${shown[1]!.file_id}`)).status).toBe(404);
    expect((await house.get(`/fichiers/${shown[0]!.file_id}`)).status).toBe(200);
    expect(await photos(id)).toHaveLength(2);
  });

  it("only those of their own place", async () => {
    const [mine, theirs] = [await three(), await three()];
    await mine.send({ act: "remove", photo_id: theirs.shown[0]!.id });
    expect(await theirs.order()).toBe("123");
    expect((await mine.act("remove", 1, theirs.host)).status).toBe(403);
    expect((await house.get(mine.address)).headers.get("location")).toContain("/connexion");
    expect((await house.post(mine.address, form(await jpeg(9)))).status).toBe(403);
  });

  it("may be reported by readers; hidden by moderators it is not shown any more", async () => {
    const { id: place, slug, shown, host } = await three();
    const { id } = shown[0]!;
    expect(await house.get(`/lieux/${slug}`).then(text)).toContain(`/signaler/place_photo/${id}`);
    expect(await reportablePhoto.find(db, id, house.services.offers)).toMatchObject({
      href: `/lieux/${slug}`,
      excerpt: expect.stringContaining("Vue numéro 1"),
    });
    expect(await reportablePhoto.find(db, "x", house.services.offers)).toBeNull();
    const thing = (await reportablePhoto.find(db, id, house.services.offers))!;
    await db.transaction().execute((trx) => weighText(trx, { ...thing, kind: "place_photo", id, author: "essai", text: "https://a https://b https://c" }));
    // The picture of the place, wherever one asks for it, is the next one.
    const cover = (await placeThings.find(db, [place], "fr", house.services.offers)).get(place)?.cover;
    expect(cover).toMatchObject({ photo: { large: shown[1]!.file_id, small: shown[1]!.small_file_id, alt: shown[1]!.alt } });
    const page = await house.get(`/lieux/${slug}`).then(text);
    expect([page.includes("Vue numéro 1"), page.includes("Vue numéro 2")]).toEqual([false, true]);
    expect((await house.get(`/signaler/place_photo/${id}`)).status).toBe(404);
    for (const file of [shown[0]!.file_id, shown[0]!.small_file_id]) {
      expect((await house.get(`/fichiers/${file}`)).status).toBe(404);
      expect((await house.as(host).get(`/fichiers/${file}`)).status).toBe(200);
    }
    expect((await house.get(`/fichiers/${shown[1]!.file_id}`)).status).toBe(200);
  });

  it("an officer’s act is in the audit log", async () => {
    const { id, act } = await three();
    const denis = await officer();
    await act("remove", 2, denis);
    expect(await house.audit(id)).toMatchObject([{ who: denis, act: "place.remove_photo" }]);
  });
});
