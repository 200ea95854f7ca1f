/** A custom element: choose-span.enhance.ts. Around a calendar, whose page names "choose-span" among its enhancements. */
export const ChooseSpan = "choose-span" as "div";
