/** Every Lucide icon that a page may draw. The sprite is built from this list: another name does not compile. */
export const icons = [
  "accessibility", "arrow-left", "arrow-right", "baby", "badge-check", "bike", "book-open", "briefcase", "building-2", "bus", "calendar",
  "calendar-clock", "chevron-down", "circle-alert", "circle-check", "circle-x", "clock", "coffee", "cpu", "download", "ear", "euro", "external-link",
  "eye", "file-check", "file-text", "flag", "flask-conical", "globe", "graduation-cap", "hammer", "hand-coins", "hand-helping", "headphones",
  "heart-handshake", "history", "house", "image", "info", "key-round", "landmark", "languages", "laptop", "leaf", "lightbulb", "list", "locate-fixed", "lock",
  "log-in", "log-out", "mail", "map", "map-pin", "megaphone", "menu", "message-square", "mic", "monitor", "moon", "mouse-pointer-click", "navigation",
  "network", "palette", "paperclip", "pencil", "phone", "plug", "plus", "presentation", "printer", "projector", "qr-code", "refresh-cw", "rocket", "rss",
  "scissors", "search", "share-2", "shield-check", "sliders-horizontal", "smartphone", "sprout", "square-parking", "store", "sun", "sun-moon", "table", "tag", "ticket",
  "train-front", "trash-2", "triangle-alert", "undo-2", "upload", "user-round", "users-round", "utensils", "video", "volume-2", "vote", "wifi", "wrench", "x", "zap",
] as const;

export type IconName = (typeof icons)[number];
