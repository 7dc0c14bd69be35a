/**
 * One line on the console for the page's owner: what is wrong and what to do. It carries nothing that a
 * visitor typed; errors of the API name an address without its query.
 */
export function tellOwner(level: "error" | "warn", message: unknown): void {
  const text = message instanceof Error ? message.message : String(message);
  console[level](`[hw-online-booking] ${text}`);
}
