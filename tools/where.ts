import { findPage } from "#platform/web/house.ts";
import { rooms } from "../src/app.ts";

/** `npm run where <url>`: the folder of the page that answers there. */
const [, , asked = "/"] = process.argv;
const { pathname } = new URL(asked, "http://localhost");
const found = findPage(
  pathname,
  rooms.flatMap((room) => room.pages ?? []),
);

if (found) console.log(`src/${found.page.room}/  ${found.page.path.pattern}  ${found.page.methods.join(" ")}`);
else {
  console.error(`No page answers at ${pathname}.`);
  process.exitCode = 1;
}
