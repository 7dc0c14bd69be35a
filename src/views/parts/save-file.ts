/** Hands the visitor a file made on the page; nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some engines read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
