export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Takes the files that the page hands to the browser while `doing`; none reaches the disk. */
export async function filesSavedWhile(doing: () => Promise<void>): Promise<SavedFile[]> {
  const blobs = new Map<string, Blob>();
  const saved: { name: string; href: string }[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob as Blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function clicked() {
    saved.push({ name: this.download, href: this.href });
  };
  try {
    await doing();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return await Promise.all(
    saved.map(async ({ name, href }) => {
      const blob = blobs.get(href);
      return { name, type: blob?.type ?? "", text: (await blob?.text()) ?? "" };
    }),
  );
}
