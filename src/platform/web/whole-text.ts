import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { accepts } from "./assets.ts";

const worthZipping = 1400; // one packet

/**
 * An answer whose text is there whole, zipped for those who accept it. In one go: on its way through a stream, or by way of another
 * thread, it would take several times as long. Brotli at its fourth step: a ballot of 68 kB in 13.0 kB and 1.3 ms of processor, /fil in 5.0 kB and
 * 0.3 ms; gzip at its fourth 14.0 and 1.5, 5.2 and 0.2; Brotli at its fifth saves 4 in 100 more and takes half as long again.
 */
export function wholeText(text: string, asked: { readonly headers: Headers }, answer: { readonly status?: number; readonly headers: Headers }): Response {
  const { headers } = answer;
  headers.append("vary", "accept-encoding");
  const coding = (["br", "gzip"] as const).find((one) => accepts(one, asked));
  if (text.length < worthZipping || !coding) return new Response(text, answer);
  headers.set("content-encoding", coding);
  return new Response(new Uint8Array(coding === "br" ? brotli(text) : gzipSync(text, { level: 4 })), answer);
}

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;

const brotli = (text: string): Uint8Array =>
  brotliCompressSync(text, { params: { [BROTLI_PARAM_QUALITY]: 4, [BROTLI_PARAM_LGWIN]: 18, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT } });
