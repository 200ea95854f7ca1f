import "./prepared.ts";
import { closeAfterEach } from "./browser.ts";

closeAfterEach();
