import confirm from "./confirm.page.tsx";
import confirmByMail from "./confirm-by-mail.page.tsx";

export const confirmPages = [confirmByMail, confirm];
