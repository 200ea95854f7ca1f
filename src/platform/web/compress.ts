import { acceptsGzip } from "./assets.ts";

const texts = /^(text\/|image\/svg\+xml|application\/(json|geo\+json|ld\+json|xml|.*\+xml))/;

/** Zips a streamed answer of text on its way, for those who accept it. One that breaks off stays broken: its last block is missing. */
export function compress(response: Response, request: Request): Response {
  const { headers } = response;
  if (request.method === "HEAD" || !acceptsGzip(request) || headers.has("content-encoding")) return response;
  if (!texts.test(headers.get("content-type") ?? "")) return response;
  // Only now: to look at the body makes a stream of it.
  const { body } = response;
  if (!body) return response;
  const zipped = new Headers(headers);
  zipped.set("content-encoding", "gzip");
  // Of the file as it is; how long it is zipped is known at its end.
  zipped.delete("content-length");
  zipped.append("vary", "accept-encoding");
  return new Response(body.pipeThrough<Uint8Array>(new CompressionStream("gzip")), { status: response.status, headers: zipped });
}
