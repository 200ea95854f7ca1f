import disagreements from "./disagreements.page.tsx";
import edit from "./edit.page.tsx";
import section from "./section.page.tsx";

export const editPages = [edit, section, disagreements];
