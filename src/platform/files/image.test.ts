import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { resizeImage } from "./image.ts";

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#a52" } });
const fit = { width: 400, height: 400, format: "webp" } as const;

describe("a picture", () => {
  it("fits, upright, without what it says of where it was taken", async () => {
    const taken = await picture(1200, 600)
      .withExif({ IFD0: { Copyright: "Amina" }, IFD3: { GPSLatitude: "50/1 38/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const resized = await resizeImage(taken, fit);
    expect(resized).toMatchObject({ ok: true, width: 200, height: 400 });
    if (!resized.ok) return;
    const kept = await sharp(resized.content).metadata();
    expect([kept.format, kept.exif, kept.xmp, kept.orientation]).toEqual(["webp", undefined, undefined, undefined]);
  });

  it("is never made larger", async () => {
    expect(await resizeImage(await picture(10, 20).png().toBuffer(), fit)).toMatchObject({ ok: true, width: 10, height: 20 });
  });

  it("that would unpack to more than memory holds is refused before it is unpacked", async () => {
    const bomb = await picture(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await resizeImage(bomb, fit)).toEqual({ ok: false, problem: "too_many_pixels" });
  });

  it("waits its turn when many come at once, and is asked to come back when very many do", async () => {
    const large = await picture(3000, 3000).jpeg().toBuffer();
    const many = await Promise.allSettled(Array.from({ length: 40 }, () => resizeImage(large, fit)));
    expect(many.filter(({ status }) => status === "fulfilled")).toHaveLength(22);
    for (const one of many) if (one.status === "rejected") expect(one.reason).toMatchObject({ status: 503 });
    expect(await resizeImage(large, fit)).toMatchObject({ ok: true });
  });

  it("is not an SVG, a text, or half a picture", async () => {
    const whole = await picture(300, 300).png().toBuffer();
    for (const content of [
      Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
      Buffer.from("hello"),
      whole.subarray(0, 60),
      new Uint8Array(),
    ]) {
      expect(await resizeImage(content, fit)).toEqual({ ok: false, problem: "not_an_image" });
    }
  });
});
