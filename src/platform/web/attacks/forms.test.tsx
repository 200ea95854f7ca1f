import { connect } from "node:net";
import { expect, it, onTestFinished, vi } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { serve } from "#platform/start/serve.ts";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, again } from "../act.ts";
import { path } from "../path.ts";
import { anyone } from "../visitor.ts";

let done = 0;
const show = (_visit: unknown, _thing: unknown, { problems, values }: { problems: object; values: object }) => ({
  title: "Formulaire",
  body: (
    <>
      <PageHead title="Formulaire" />
      <p>{JSON.stringify({ problems, values })}</p>
    </>
  ),
});
const words = act("platform/web", path("/saisie"), {
  access: anyone,
  show,
  read: (form) => form.all("mot").length,
  run(_visit, _thing, count) {
    done += 1;
    return again({ count: String(count) });
  },
});
const picture = act("platform/web", path("/image"), {
  access: anyone,
  show,
  tooLarge: () => ({ image: "Image trop lourde" }),
  read: async (form) => ({ name: form.file("image")?.name, text: (await form.file("image")?.text()) ?? "" }),
  run: (_visit, _thing, { name, text }) => again({ name: name ?? "", signs: String(text.length) }),
});

const house = await testHouse([{ name: "formulaires", pages: [words, picture] }], { settings: { FILE_MAX_MB: "1", PORT: "0" } });
const log = vi.spyOn(house.services.log, "error");
const urlencoded = { "content-type": "application/x-www-form-urlencoded" };

const send = (address: string, body: BodyInit, headers: Record<string, string> = {}) =>
  house.request(address, { method: "POST", body, headers, duplex: "half" } as RequestInit);

/** As bytes: undici complains to nobody when a FormData of its own is let go in the middle. */
async function sendForm(address: string, form: FormData) {
  const whole = new Response(form);
  return send(address, await whole.arrayBuffer(), { "content-type": whole.headers.get("content-type")! });
}

/** A body that counts what is read of it, and whether it was let go. */
function counted(chunk: string, times = Number.POSITIVE_INFINITY) {
  const read = { chunks: 0, letGo: false };
  const bytes = new TextEncoder().encode(chunk);
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (read.chunks >= times) return controller.close();
        read.chunks += 1;
        controller.enqueue(bytes);
      },
      cancel() {
        read.letGo = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, read };
}

it("reads nothing of what says to be larger than its form may be", async () => {
  const { body, read } = counted("a=b&".repeat(1000));
  const answer = await send("/saisie", body, { ...urlencoded, "content-length": "254000" });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain("dépasse la taille permise");
  expect(read.chunks).toBe(0);
});

it("stops reading what does not say how large it is, and never ends", async () => {
  const { body, read } = counted("a".repeat(8000));
  expect((await send("/saisie", body, urlencoded)).status).toBe(413);
  expect(read).toEqual({ chunks: 9, letGo: true });
});

it("takes no form of thirty thousand fields", async () => {
  const before = done;
  expect((await send("/saisie", "a&".repeat(31_000), urlencoded)).status).toBe(413);
  expect((await send("/saisie", "mot=a&".repeat(999), urlencoded)).status).toBe(200);
  expect(done).toBe(before + 1);
});

it("takes a file only where one is expected, and says at the field when it is too large", async () => {
  const file = (bytes: number, name = "image") => {
    const form = new FormData();
    form.append(name, new File(["é".repeat(bytes / 2)], "Photo à l’été.png", { type: "image/png" }));
    return form;
  };
  expect((await sendForm("/saisie", file(100))).status).toBe(413);
  const taken = await sendForm("/image", file(900_000));
  expect(await taken.text()).toContain("Photo à l’été.png&quot;,&quot;signs&quot;:&quot;450000");
  const large = await sendForm("/image", file(2_400_000));
  expect(large.status).toBe(413);
  expect(await large.text()).toContain("Image trop lourde");
  const many = file(10);
  for (let at = 0; at < 10; at++) many.append("image", new File(["a"], "a.png"));
  expect((await sendForm("/image", many)).status).toBe(413);
});

const part = (head: string) => `--x\r\n${head}\r\n\r\na\r\n`;
it.each([
  ["five thousand parts", 413, `${part('content-disposition: form-data; name="a"').repeat(5000)}--x--`],
  ["a part of many headers", 400, `--x\r\n${`a: ${"b".repeat(900)}\r\n`.repeat(60)}\r\n\r\na\r\n--x--`],
  ["a part without an end", 400, part('content-disposition: form-data; name="a"')],
  ["no part at all", 400, "rien"],
])("refuses what is no form: %s", async (_, status, body) => {
  const answer = await send("/image", body, { "content-type": "multipart/form-data; boundary=x" });
  // A head that is too long may be left out: nothing was typed in it.
  expect([status, 200]).toContain(answer.status);
  expect(log).not.toHaveBeenCalled();
});

it("refuses parts that nothing bounds", async () => {
  expect((await send("/image", "a", { "content-type": "multipart/form-data" })).status).toBe(400);
});

it("is no alarm when somebody breaks off", async () => {
  for (const [address, type] of [
    ["/saisie", "application/x-www-form-urlencoded"],
    ["/image", "multipart/form-data; boundary=x"],
  ] as const) {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(part('content-disposition: form-data; name="image"; filename="a.png"')));
      },
      pull(controller) {
        controller.error(new Error("aborted"));
      },
    });
    expect((await send(address, body, { "content-type": type })).status).toBe(400);
  }
  expect(log).not.toHaveBeenCalled();
});

it("says it to a browser that still sends, and lives on when connections break in the middle", async () => {
  const serving = await serve(house.house, house.services.settings);
  onTestFinished(() => serving.drain());
  const address = `http://127.0.0.1:${serving.port}`;
  const large = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const answer = await fetch(`${address}/saisie`, { method: "POST", body: "mot=a&".repeat(1_800_000), headers: urlencoded });
      return [answer.status, (await answer.text()).includes("dépasse la taille permise")];
    }),
  );
  expect(large).toEqual(Array.from({ length: 8 }, () => [413, true]));
  const head = `POST /image HTTP/1.1\r\nhost: a\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 500000\r\n\r\n`;
  for (let at = 0; at < 20; at++) {
    const socket = connect(serving.port, "127.0.0.1");
    await new Promise<void>((sent) => socket.write(head + part('content-disposition: form-data; name="image"; filename="a.png"'), () => sent()));
    socket.destroy();
  }
  await eventually(async () => expect((await fetch(`${address}/saisie`)).status).toBe(200));
  expect(log).not.toHaveBeenCalled();
});
