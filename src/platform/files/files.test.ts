import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { createFiles, type Files, type Rules } from "./files.ts";
import { machineNow } from "./machine-now.ts";
import { bucketStorage, localStorage } from "./storage.ts";

const { db } = await testDb();
const bytes = (text: string) => new TextEncoder().encode(text);
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const rules: Rules = { name: "plan.txt", room: "places", accept: ["text/plain", "image/png", "application/json", "text/csv"], maxBytes: 1000 };
const read = async (files: Files, id: string) => new Response((await files.get(id))!.stream).text();

const folder = await mkdtemp(join(tmpdir(), "files-"));
const { TMPDIR } = process.env;
const uploads = (process.env.TMPDIR = await mkdtemp(join(tmpdir(), "uploads-")));
const inFolder = async () => (await readdir(folder, { recursive: true })).filter((path) => path.length > 3);
const bucket = new Map<string, Buffer>();
const asked: string[] = [];
const server = createServer((request, response) => void answerLikeS3(request, response));
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
afterAll(async () => {
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  server.close();
  await Promise.all([folder, uploads].map((path) => rm(path, { recursive: true })));
});

async function answerLikeS3(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { authorization = "", "x-amz-date": date } = request.headers;
  asked.push(`${request.method} ${request.url}`);
  if (!/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/fr-lil\/s3\/aws4_request, .*Signature=[0-9a-f]{64}$/.test(authorization) || !date) {
    return void response.writeHead(403).end("<Code>AccessDenied</Code>");
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const kept = bucket.get(request.url!);
  if (request.method === "PUT") bucket.set(request.url!, Buffer.concat(chunks));
  if (request.method === "DELETE") bucket.delete(request.url!);
  if (request.method === "GET" && !kept) return void response.writeHead(404).end("<Code>NoSuchKey</Code>");
  response.writeHead(200).end(request.method === "GET" ? kept : "");
}

const s3 = (secret = "secret", name = "beffroi") => {
  const { port } = (server as Server).address() as AddressInfo;
  return createFiles(
    db,
    bucketStorage({ endpoint: `http://127.0.0.1:${port}`, bucket: name, region: "fr-lil", key: secret === "secret" ? "key" : "other", secret }),
  );
};

describe.each([
  ["a local folder", createFiles(db, localStorage(folder)), async () => (await inFolder()).length],
  ["a bucket", s3(), async () => bucket.size],
] as const)("files in %s", (_, files, count) => {
  it("come back as they were put, with their name and type", async () => {
    const put = await files.put(bytes("Bonjour à tous"), rules);
    if (!put.ok) throw new Error(put.problem);
    expect(put.file).toMatchObject({ name: "plan.txt", mediaType: "text/plain", size: 15, room: "places" });
    expect(await read(files, put.file.id)).toBe("Bonjour à tous");
    await files.remove(put.file.id);
    expect(await files.get(put.file.id)).toBeNull();
  });

  it("share one content until the last of them is removed", async () => {
    const [one, two] = await Promise.all([files.put(png, { ...rules, name: "a.png" }), files.put(png, { ...rules, name: "b.png" })]);
    if (!one.ok || !two.ok) throw new Error("refused");
    expect(await count()).toBe(1);
    await files.remove(one.file.id);
    expect((await files.get(two.file.id))?.file.name).toBe("b.png");
    await files.remove(two.file.id);
    expect(await count()).toBe(0);
  });

  it("leave nothing behind when they are refused", async () => {
    expect(await files.put(bytes(""), rules)).toEqual({ ok: false, problem: "empty" });
    expect(await files.put(bytes("x".repeat(1001)), rules)).toEqual({ ok: false, problem: "too_large" });
    expect(await count()).toBe(0);
    expect((await readdir(uploads)).filter((name) => name.startsWith("beffroi-upload"))).toEqual([]);
  });

  it("are not found by what is no identifier", async () => {
    expect(await files.get("../../etc/passwd")).toBeNull();
    await files.remove("'; drop table platform.file");
  });
});

describe("what somebody sent and no file names", () => {
  const files = createFiles(db, localStorage(folder));
  /** The times of files are those of the machine, whatever hour the tests believe it is. */
  const made = (path: string, ago: number) => utimes(path, new Date(), new Date(machineNow() - ago));
  const older = (path: string) => made(path, 90_000_000);
  const sweep = () => files.sweep(AbortSignal.timeout(10_000));

  it("goes after a day: of a transaction that was taken back, of a process that was killed; what is named stays", async () => {
    const kept = await files.put(bytes("Nommé"), rules);
    const back = db.transaction().execute(async (trx) => {
      await files.put(bytes("Une lettre de Zoé"), rules, trx);
      throw new Error("taken back");
    });
    await expect(back).rejects.toThrow("taken back");
    const [one, other] = await inFolder();
    await writeFile(join(folder, `${one}.17.abcdef`), "Une lettre");
    await writeFile(join(uploads, "beffroi-upload-killed"), "Une lettre");
    const paths = [...[one!, other!, `${one}.17.abcdef`].map((name) => join(folder, name)), join(uploads, "beffroi-upload-killed")];
    for (const path of paths) await made(path, 0);
    expect(await sweep()).toBe(0);
    for (const path of paths) await older(path);
    expect(await sweep()).toBe(3);
    if (!kept.ok) throw new Error(kept.problem);
    expect(await read(files, kept.file.id)).toBe("Nommé");
    expect(await inFolder()).toHaveLength(1);
    await files.remove(kept.file.id);
  });

  it("stays when a file of the same content is put while it goes", async () => {
    const back = db.transaction().execute(async (trx) => {
      await files.put(bytes("Encore"), rules, trx);
      throw new Error("taken back");
    });
    await expect(back).rejects.toThrow("taken back");
    const [path] = await inFolder();
    await older(join(folder, path!));
    const [put] = await Promise.all([files.put(bytes("Encore"), rules), sweep()]);
    if (!put.ok) throw new Error(put.problem);
    expect(await read(files, put.file.id)).toBe("Encore");
    await files.remove(put.file.id);
  });
});

describe("the type of a file", () => {
  const files = createFiles(db, localStorage(folder));
  const putAs = (name: string, content: Uint8Array, accept = rules.accept) => files.put(content, { ...rules, name, accept });

  it("is what its content shows, whatever its name claims", async () => {
    expect(await putAs("lettre.txt", png)).toMatchObject({ ok: true, file: { mediaType: "image/png" } });
    expect(await putAs("photo.png", bytes("MZ not a picture"))).toEqual({ ok: false, problem: "type_refused" });
    expect(await putAs("photo.png", png, ["text/plain"])).toEqual({ ok: false, problem: "type_refused" });
  });

  it.each([
    ["dessin.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"],
    ["dessin.txt", "  <svg onload=alert(1)>"],
    ["page.txt", "<!DOCTYPE html><script>alert(1)</script>"],
    ["dessin.txt", "<?xml version='1.0'?><svg/>"],
    ["données.json", "{ not json"],
    ["données.csv", "a\0b"],
  ])("refuses %s: %s", async (name, content) => {
    expect(await putAs(name, bytes(content))).toEqual({ ok: false, problem: "type_refused" });
  });

  it("refuses text that is not UTF-8", async () => {
    expect(await putAs("lettre.txt", Uint8Array.of(0xe9, 0x74, 0xe9))).toEqual({ ok: false, problem: "type_refused" });
  });
});

describe("a file being received", () => {
  const files = createFiles(db, localStorage(folder));

  it("is cut off as soon as it is too large, however long it would go on", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({ pull: (to) => to.enqueue(new Uint8Array((sent += 100) && 100)) });
    expect(await files.put(endless, rules)).toEqual({ ok: false, problem: "too_large" });
    expect(sent).toBeLessThan(2000);
  });

  it.each([
    ["../../etc/passwd.txt", "passwd.txt"],
    ["C:\\Temp\\plan.txt", "plan.txt"],
    ["..txt", "txt"],
    ["pl\u202ean\r\n.txt", "plan.txt"],
  ])("named %j is called %j", async (name, kept) => {
    const put = await files.put(bytes(`content of ${name}`), { ...rules, name: `${name}${name.endsWith(".txt") ? "" : ".txt"}` });
    expect(put).toMatchObject({ ok: true });
    if (put.ok) expect(put.file.name.startsWith(kept)).toBe(true);
  });

  it("stays out of the folder's outside", async () => {
    await expect(localStorage(folder).read("../../../etc/passwd")).rejects.toThrow("Not a storage key.");
  });
});

describe("a bucket that refuses", () => {
  it("says so, and nothing is kept", async () => {
    await expect(s3("wrong").put(bytes("secret"), rules)).rejects.toThrow(/answered 403 to PUT/);
    expect(asked.every((line) => /^(PUT|GET|DELETE) \/beffroi\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(line))).toBe(true);
  });
});
