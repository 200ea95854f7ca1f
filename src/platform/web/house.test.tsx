import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { Forbidden, Gone, NotFound } from "./errors.ts";
import { findPage, openHouse } from "./house.ts";
import { page } from "./page.tsx";
import { path } from "./path.ts";
import { csvResponse } from "./stream.ts";
import { settingsOfTests, testHouse } from "../start/house.testing.ts";
import { anyone, signedIn } from "./visitor.ts";

const ask = (address: string, problem: () => Error) =>
  page("errors/ask", path(address), {
    access: anyone,
    get() {
      throw problem();
    },
  });

const room: Room = {
  name: "errors",
  pages: [
    page("errors/echo", path("/echo/:word"), {
      access: anyone,
      get: ({ params }) => ({ title: params.word, body: <p>{params.word}</p>, about: { name: params.word } }),
      post: async ({ form }) => ({ title: "Reçu", body: <p>{(await form()).text}</p> }),
    }),
    page("errors/literal", path("/echo/proposer"), { access: anyone, get: () => ({ title: "Littéral", body: <p>literal</p> }) }),
    page("errors/csv", path("/echo/:word.csv"), { access: anyone, get: () => ({ title: "Fichier", body: <p>file</p> }) }),
    page("errors/closed", path("/ferme"), { access: signedIn, get: () => ({ title: "Fermé", body: <p>secret</p> }) }),
    page("errors/embed", path("/cadre"), { access: anyone, get: () => ({ title: "Cadre", body: <p>frame</p>, embed: true }) }),
    page("errors/away", path("/ailleurs"), { access: anyone, get: ({ url }) => ({ redirect: url.searchParams.get("to") ?? "/" }) }),
    ...[anyone, signedIn].flatMap((access) =>
      ["public, max-age=300", "private, no-cache"].map((kept, at) =>
        page("errors/file", path(`/${access === anyone ? "ouvert" : "reserve"}/${at}.csv`), {
          access,
          get: () => csvResponse({ n: (n: number) => n }, [1], { filename: "liste.csv", headers: { "cache-control": kept } }),
        }),
      ),
    ),
    page("errors/long", path("/long.csv"), { access: anyone, get: () => csvResponse({ n: (n: number) => n }, Array(5000).keys()) }),
    ...["image/svg+xml", "text/css; charset=utf-8", "font/woff2"].map((type, at) =>
      page("errors/part", path(`/partie/${at}`), {
        access: anyone,
        get: () => new Response("<svg><script>alert(1)</script></svg>", { headers: { "content-type": type } }),
      }),
    ),
    ask("/perdu", () => new NotFound()),
    ask("/interdit", () => new Forbidden()),
    ask("/retire", () => new Gone("Retiré parce que périmé")),
    ask("/panne", () => new Error("secret of the inside")),
    ask("/base", () => Object.assign(new Error("no database"), { code: "ECONNREFUSED" })),
    ask("/base/pleine", () => new Error("timeout exceeded when trying to connect")),
    ask("/base/rompue", () => new Error("of a library", { cause: new Error("Connection terminated due to connection timeout") })),
  ],
};
const house = await testHouse([room]);

describe("the front door", () => {
  it("answers what is asked with the room written in the page", async () => {
    const answer = await house.get("/echo/bonjour");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('data-room="errors/echo"');
  });

  it("prefers an address written in full to a pattern, and the narrower of two patterns", async () => {
    expect(await (await house.get("/echo/proposer")).text()).toContain("literal");
    expect(await (await house.get("/echo/mot.csv")).text()).toContain("file");
  });

  it("answers the same whatever the order in which pages are listed", () => {
    const patterns = ["/a/:b/:c", "/a/:b/fixe", "/a/fixe/:c", "/a/:b/:c.csv", "/a/:b", "/a/:b.csv", "/a/fixe"];
    const pages = patterns.map((pattern) => page("errors/order", path(pattern), { access: anyone, get: () => ({ title: "", body: <p /> }) }));
    const orders = [pages, pages.toReversed(), pages.toSorted((one, other) => (one.path.pattern < other.path.pattern ? -1 : 1))];
    for (const order of orders) {
      const found = ["/a/x/y", "/a/x/fixe", "/a/fixe/fixe", "/a/fixe/y.csv", "/a/x/y.csv", "/a/x", "/a/x.csv", "/a/fixe", "/a"];
      expect(found.map((address) => findPage(address, order)?.page.path.pattern)).toEqual([
        ...["/a/:b/:c", "/a/:b/fixe", "/a/fixe/:c", "/a/fixe/:c", "/a/:b/:c.csv"],
        ...["/a/:b", "/a/:b.csv", "/a/fixe", undefined],
      ]);
    }
  });

  it.each([
    ["/perdu", 404, "Page introuvable"],
    ["/interdit", 403, "Accès réservé"],
    ["/ferme", 403, "Accès réservé"],
    ["/retire", 410, "Retiré parce que périmé"],
    ["/panne", 500, "Panne chez nous"],
    ["/base", 503, "Service arrêté"],
    ["/base/pleine", 503, "Service arrêté"],
    ["/base/rompue", 503, "Service arrêté"],
    ["/nulle-part", 404, "Page introuvable"],
  ])("says in words what went wrong at %s", async (address, status, words) => {
    const answer = await house.get(address);
    expect(answer.status).toBe(status);
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).not.toContain("secret");
  });

  it("says it in the reader's language", async () => {
    expect(await (await house.get("/perdu", { "accept-language": "nl" })).text()).toContain("Pagina niet gevonden");
    expect(await (await house.get("/perdu", { "accept-language": "en" })).text()).toContain("Page not found");
  });

  it("gives a reference for a fault, and the same in the answer's header", async () => {
    const answer = await house.get("/panne");
    expect(await answer.text()).toContain(answer.headers.get("x-request-id")!);
  });

  it("refuses a method that the page does not have", async () => {
    const answer = await house.request("/ferme", { method: "DELETE" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect((await house.post("/cadre", {})).status).toBe(405);
  });

  it("says under its public name what is shown where an address is shared, without what was asked, and of no page that is refused", async () => {
    const named = openHouse([room], { ...house.services, jobs: house.jobs, settings: settingsOfTests({ PUBLIC_URL: "https://participer.example" }) });
    const read = async (address: string) => (await named.request(`http://localhost${address}`)).text();
    const shared = (html: string) =>
      Object.fromEntries([...html.matchAll(/<meta property="og:(\w+)" content="([^"]*)"/g)].map(([, name, content]) => [name, content]));
    expect(shared(await read("/echo/%22%3E%3Cb%3E?jeton=abc"))).toMatchObject({
      title: "&quot;&gt;&lt;b&gt;".replaceAll("&gt;", ">"),
      url: "https://participer.example/echo/%22%3E%3Cb%3E",
      locale: "fr_FR",
      type: "website",
    });
    expect([shared(await read("/perdu")), shared(await (await house.get("/echo/mot")).text())]).toEqual([{}, {}]);
  });

  it("tells what an address answers to without answering; scripts of other sites may ask for what is open, and for nothing else", async () => {
    const [open, closed, lost] = await Promise.all(["/cadre", "/ferme", "/nulle-part"].map((address) => house.request(address, { method: "OPTIONS" })));
    expect([open!.status, open!.headers.get("allow"), await open!.text()]).toEqual([204, "GET, HEAD, OPTIONS", ""]);
    expect(open!.headers.get("access-control-allow-headers")).toContain("if-none-match");
    expect([closed!.status, closed!.headers.get("access-control-allow-origin")]).toEqual([204, null]);
    expect(lost!.status).toBe(404);
  });

  it("lets no cache keep a file that was made for somebody signed in, whatever the page says", async () => {
    const known = await testHouse([room], {
      visitor: { id: "zoe", name: "Zoé", email: "zoe@exemple.fr", locale: "fr", grants: [], dormant: [], settled: true },
    });
    const kept = async (asked: typeof house, address: string) => (await asked.get(address)).headers.get("cache-control");
    expect(await kept(known, "/ouvert/0.csv")).toBe("public, max-age=300");
    expect(await kept(house, "/ouvert/1.csv")).toBe("private, no-cache");
    for (const closed of ["/ouvert/1.csv", "/reserve/0.csv", "/reserve/1.csv", "/long.csv"]) expect(await kept(known, closed)).toBe("private, no-store");
  });

  it("answers HEAD like GET, without a body", async () => {
    const answer = await house.request("/echo/a", { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("");
  });
});

describe("a hostile request", () => {
  it.each(["/assets/../package.json", "/assets/..%2f..%2fpackage.json", "/assets/%2e%2e/%2e%2e/etc/passwd", "/../../../../etc/passwd"])(
    "reads no file outside: %s",
    async (address) => {
      const answer = await house.get(address);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/root:|"name": "beffroi"/);
    },
  );

  it.each([
    ["/echo/%ff", 404],
    ["/echo/%c3%28", 404],
    ["/echo/a%00b", 400],
    [`/echo/${"a".repeat(5000)}`, 400],
  ])("gets a clear answer for an address that cannot be: %#", async (address, status) => {
    expect((await house.get(address)).status).toBe(status);
  });

  it("cannot leave the element that its words stand in", async () => {
    const html = await (await house.get(`/echo/${encodeURIComponent("</script><script>alert(1)</script>")}`)).text();
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("</script><script>");
  });

  it.each(["//evil.example", "https://evil.example", "/\\evil.example", "/%5Cevil.example/..//x", "javascript:alert(1)"])(
    "is never sent to another site: %s",
    async (to) => {
      const answer = await house.get(`/ailleurs?to=${encodeURIComponent(to)}`);
      expect(new URL(answer.headers.get("location")!, "http://localhost").host).toBe("localhost");
    },
  );

  it("cannot post ten megabytes into a form of words", async () => {
    const answer = await house.post("/echo/a", { text: "a".repeat(10_000_000) });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("Envoi trop lourd");
  });

  it("cannot post a NUL, another format, or half a file", async () => {
    expect((await house.post("/echo/a", { text: "a\0b" })).status).toBe(400);
    expect((await house.request("/echo/a", { method: "POST", body: "{}", headers: { "content-type": "application/json" } })).status).toBe(415);
    const broken = { method: "POST", body: "--x\r\nbroken", headers: { "content-type": "multipart/form-data; boundary=x" } };
    expect((await house.request("/echo/a", broken)).status).toBe(400);
  });

  it("cannot frame a page, except those made for it", async () => {
    expect((await house.get("/echo/a")).headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    const frame = await house.get("/cadre");
    expect(frame.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(frame.headers.has("x-frame-options")).toBe(false);
  });

  it("finds no inline script or style allowed", async () => {
    const policy = (await house.get("/echo/a")).headers.get("content-security-policy")!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*(?!.*frame)/);
  });
});

describe("a part of pages: a picture, a style sheet, a font", () => {
  it.each([0, 1, 2])("runs and loads nothing when it is opened alone, stands in no other site, and pays for no header of a page: %i", async (at) => {
    const { headers } = await house.get(`/partie/${at}`);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(
      ["permissions-policy", "cross-origin-opener-policy", "x-frame-options", "referrer-policy", "x-request-id"].filter((name) => headers.has(name)),
    ).toEqual([]);
  });
});

describe("a long answer", () => {
  it("zips a whole page for who accepts it, and gives the others the same page plain", async () => {
    const ask = (coding: string) => house.get("/echo/bonjour", { "accept-encoding": coding });
    const [brotli, zipped, plain] = [await ask("gzip, br"), await ask("gzip, br;q=0"), await ask("identity")];
    expect([brotli, zipped, plain].map(({ headers }) => headers.get("content-encoding"))).toEqual(["br", "gzip", null]);
    const text = await plain.text();
    expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(text);
    expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(text);
    for (const { headers } of [brotli, zipped, plain]) expect(headers.get("vary")).toContain("accept-encoding");
  });

  it("is zipped on its way for those who accept it, and says so", async () => {
    const plain = await (await house.get("/long.csv")).text();
    const answer = await house.get("/long.csv", { "accept-encoding": "gzip, br" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("content-type")).toContain("text/csv");
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(plain);
  });

  it("is not zipped for those who refuse it", async () => {
    expect((await house.get("/long.csv", { "accept-encoding": "gzip;q=0" })).headers.has("content-encoding")).toBe(false);
  });
});
