import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** `node bench/constant-page.ts`: answers everything with the same 52 kB, from the stack of the house: no page of it can be faster. Says its port. */
const page = `<!doctype html><title>Constant</title>${"<p>Une page de cinquante-deux mille signes.</p>".repeat(1129)}`.padEnd(52_000, " ");
const router = new Hono().get("*", (context) => context.html(page));
serve({ fetch: router.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(port));
