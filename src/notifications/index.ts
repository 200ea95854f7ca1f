// The door of the room: other rooms import from here and nowhere deeper.
export { notify } from "./notify.command.ts";
export type { Notice, NoticeWords } from "./notice.ts";
