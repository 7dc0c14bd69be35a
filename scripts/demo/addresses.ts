const PAGES = [
  ["start here", ""],
  ["email link", "kitakyushu-mothers.html"],
  ["office reply", "otaru.html"],
  ["changed terms", "wajima.html"],
  ["account", "kanazawa.html"],
  ["receipt number", "kanagawa.html"],
  ["any office", "bureau.html"],
  ["by mail", "wajima-by-mail.html"],
  ["another site", "kanagawa-external.html"],
  ["mailbox", "mailbox.html"],
  ["hostile page", "hostile.html"],
  ["every state", "gallery.html"],
  ["make the tag", "snippet.html"],
  ["theming", "theme.html"],
] as const;

/** Service workers run on https and on the machine itself only. */
const LOOPBACK = /^(localhost|127\.[\d.]+|::1|.+\.localhost)$/u;

/** What to open, for the person at the terminal. */
export function addresses(url: string, host: string): string {
  const lines = PAGES.map(([name, path]) => `  ${name.padEnd(16)}${url}${path}`);
  const note = LOOPBACK.test(host)
    ? []
    : [
        "",
        "  From another machine the pages load, but their pretend server does not: browsers allow",
        "  service workers on https and localhost only.",
      ];
  return [...lines, ...note, "", "  Ctrl-C stops it."].join("\n");
}
