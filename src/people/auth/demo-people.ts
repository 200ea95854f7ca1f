import { isLocalDemo } from "#platform/local-demo.ts";
import type { Settings } from "#platform/settings.ts";

/** Whether anybody may be one of the story's people, by whichever way: in a demo on this machine, or where the setting says so (told at each start). */
export const letsTheStoryIn = (settings: Settings): boolean => settings.DEMO_SIGN_IN ?? isLocalDemo(settings);
