/** Where a screen stands and what it is called, by "places/merge/undo-all". */
export interface Screen {
  readonly room: string;
  /** Under src: "places/merge/undo-all". */
  readonly folder: string;
  /** "undo-all": the beginning of its files' names. */
  readonly name: string;
  /** "undoAll": its key in the room's routes. */
  readonly key: string;
  /** "UndoAll". */
  readonly view: string;
  /** "Undo all": its title until somebody writes one. */
  readonly title: string;
  /** "../../": from its folder to the room's. */
  readonly up: string;
}

/** Null for what is no address of a screen: lower case, words joined by hyphens, a room and one or more folders. */
export function readScreen(address: string): Screen | null {
  if (!/^[a-z]+(\/[a-z]+(-[a-z]+)*)+$/.test(address)) return null;
  const [room = "", ...folders] = address.split("/");
  const name = folders.at(-1)!;
  const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const upper = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return { room, folder: address, name, key, view: upper(key), title: upper(name.replaceAll("-", " ")), up: "../".repeat(folders.length) };
}

/** A file of a screen: its name and what it holds. */
export type ScreenFile = readonly [name: string, text: string];
