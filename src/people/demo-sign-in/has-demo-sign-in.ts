import { isLocalDemo, isTypedHere } from "#platform/local-demo.ts";
import type { Visit } from "#platform/web/page.tsx";

/** Whether the page to sign in offers the story's people, one button each: in a demo on this machine, or where the setting says so. */
export function hasDemoSignIn({ demo, settings, url }: Pick<Visit, "demo" | "settings" | "url">): boolean {
  return settings.DEMO_SIGN_IN ?? (demo && isLocalDemo(settings) && isTypedHere(url));
}
