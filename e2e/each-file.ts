import { closeAfterEach } from "./browser.ts";

closeAfterEach();
