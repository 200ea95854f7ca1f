import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";

import { readTelephone, textMessages } from "./text-message.ts";

const taken: { body: string; authorization: string | undefined }[] = [];
const service = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    taken.push({ body, authorization: request.headers.authorization });
    response.writeHead(body.includes("+33600000000") ? 503 : 202).end();
  });
});
await new Promise<void>((done) => service.listen(0, "127.0.0.1", done));
const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/`;
afterAll(() => new Promise((done) => service.close(done)));

it("sends to the service of the house, and says when it did not take a message", async () => {
  expect(textMessages({ SMS_URL: undefined, SMS_TOKEN: undefined })).toBeNull();
  const send = textMessages({ SMS_URL: url, SMS_TOKEN: "clef" })!;
  expect(await send({ to: "+33612345678", text: "Bonjour" })).toBe(true);
  expect(taken).toEqual([{ body: '{"to":"+33612345678","text":"Bonjour"}', authorization: "Bearer clef" }]);
  expect(await send({ to: "+33600000000", text: "Bonjour" })).toBe(false);
  expect(await textMessages({ SMS_URL: "http://127.0.0.1:1/", SMS_TOKEN: undefined })!({ to: "+33612345678", text: "Bonjour" })).toBe(false);
});

it("reads telephone numbers as people write them", () => {
  for (const typed of ["06 12 34 56 78", "06.12.34.56.78", "+33 (0)6 12 34 56 78", "0033612345678"]) expect(readTelephone(typed)).toBe("+33612345678");
  expect(readTelephone("+32 470 12 34 56")).toBe("+32470123456");
  for (const typed of ["", "12", "0612", "06 12 34 56 7a", "+0612345678"]) expect(readTelephone(typed)).toBeNull();
});
