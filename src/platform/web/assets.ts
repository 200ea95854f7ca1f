import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Names of served files by what they are; the build puts a hash of the content into each name. */
interface AssetManifest {
  readonly css: string;
  readonly sprite: string;
  readonly icon: string;
  readonly fonts: readonly string[];
  /** Custom elements: the base name of each `.enhance.ts` → its file. */
  readonly enhance: Readonly<Record<string, string>>;
}

export interface Assets extends AssetManifest {
  serve(name: string, request: Request): Response | null;
}

const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  png: "image/png",
  webp: "image/webp",
  json: "application/json",
  wasm: "application/wasm",
  txt: "text/plain; charset=utf-8",
};

interface ServedAsset {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  readonly brotli: Uint8Array<ArrayBuffer> | null;
}

/** Holds the built files in memory, those of text also as the build has zipped them: they are few, and their names change when they do. */
export async function loadAssets(folder: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as AssetManifest;
  const names = new Set(await readdir(folder));
  const read = async (name: string) => new Uint8Array(await readFile(join(folder, name)));
  const readIfThere = async (name: string) => (names.has(name) ? read(name) : null);
  const files = new Map<string, ServedAsset>();
  for (const name of names) {
    const type = types[name.slice(name.lastIndexOf(".") + 1)];
    if (!type || name === "manifest.json") continue;
    files.set(name, { type, plain: await read(name), gzip: await readIfThere(`${name}.gz`), brotli: await readIfThere(`${name}.br`) });
  }
  return { ...manifest, serve: (name, request) => serve(files.get(name), request) };
}

function serve(file: ServedAsset | undefined, request: Request): Response | null {
  if (!file) return null;
  const headers = { "content-type": file.type, "cache-control": "public, max-age=31536000, immutable", vary: "accept-encoding" };
  if (file.brotli && accepts("br", request)) return new Response(file.brotli, { headers: { ...headers, "content-encoding": "br" } });
  if (file.gzip && acceptsGzip(request)) return new Response(file.gzip, { headers: { ...headers, "content-encoding": "gzip" } });
  return new Response(file.plain, { headers });
}

export const acceptsGzip = (request: { readonly headers: Headers }): boolean => accepts("gzip", request);

export function accepts(coding: "br" | "gzip", request: { readonly headers: Headers }): boolean {
  return new RegExp(`\\b${coding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(request.headers.get("accept-encoding") ?? "");
}
