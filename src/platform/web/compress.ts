import { acceptsGzip } from "./assets.ts";

const texts = /^(text\/|application\/(json|geo\+json|ld\+json|xml|.*\+xml))/;

/** Zips a streamed answer of text on its way, for those who accept it. One that breaks off stays broken: its last block is missing. */
export function compress(response: Response, request: Request): Response {
  const { headers, body } = response;
  if (!body || request.method === "HEAD" || headers.has("content-encoding") || headers.has("content-length")) return response;
  if (!texts.test(headers.get("content-type") ?? "") || !acceptsGzip(request)) return response;
  const zipped = new Headers(headers);
  zipped.set("content-encoding", "gzip");
  zipped.append("vary", "accept-encoding");
  return new Response(body.pipeThrough<Uint8Array>(new CompressionStream("gzip")), { status: response.status, headers: zipped });
}
