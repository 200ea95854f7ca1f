import { build } from "./build.ts";

// The build takes a moment; everything else is said by the program itself.
await build();
const main = "../dist/main.js";
await import(main);
