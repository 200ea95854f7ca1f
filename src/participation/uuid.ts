export { isUuid } from "#platform/text/uuid.ts";
