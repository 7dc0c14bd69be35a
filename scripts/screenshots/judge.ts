import type { Page } from "playwright-core";

/** Pictures are judged small: what a new version of a font changes goes under, what moves or is missing does not. */
const BLOCK = 6;
/** How far a block's colour, 0 to 255, may be from what it was. */
const TOLERANCE = 24;
/** How much of a picture may be further off than that. */
export const SHARE_ALLOWED = 0.003;

export interface Judgement {
  /** How much of the picture is not as it was, 0 to 1; 1 where there is nothing to compare with. */
  readonly share: number;
  /** The picture as it would be kept, PNG. */
  readonly small: Buffer;
  /** As it was, as it is, and where they differ, PNG. */
  readonly sideBySide: Buffer;
}

export async function judge(desk: Page, actual: Buffer, kept: Buffer | undefined) {
  const answer = await desk.evaluate(compare, {
    actual: actual.toString("base64"),
    kept: kept?.toString("base64"),
    block: BLOCK,
    tolerance: TOLERANCE,
  });
  return {
    share: answer.share,
    small: Buffer.from(answer.small, "base64"),
    sideBySide: Buffer.from(answer.sideBySide, "base64"),
  } satisfies Judgement;
}

interface Task {
  readonly actual: string;
  readonly kept: string | undefined;
  readonly block: number;
  readonly tolerance: number;
}

/** Runs in a page, alone: it may name nothing outside itself. */
async function compare({ actual, kept, block, tolerance }: Task) {
  const read = async (base64: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const write = async (canvas: OffscreenCanvas): Promise<string> => {
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    let text = "";
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const canvasOf = (image: ImageData): OffscreenCanvas => {
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext("2d")!.putImageData(image, 0, 0);
    return canvas;
  };
  /** Means of blocks, in steps of 16 so that they pack well. */
  const shrink = ({ width, height, data }: ImageData): ImageData => {
    const small = new ImageData(Math.floor(width / block), Math.floor(height / block));
    for (let at = 0; at < small.data.length; at += 4) {
      const left = ((at / 4) % small.width) * block;
      const top = Math.floor(at / 4 / small.width) * block;
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let y = top; y < top + block; y++) {
          for (let x = left; x < left + block; x++) sum += data[(y * width + x) * 4 + channel] ?? 0;
        }
        small.data[at + channel] = Math.min(255, Math.round(sum / block / block / 16) * 16);
      }
      small.data[at + 3] = 255;
    }
    return small;
  };

  const is = shrink(await read(actual));
  const was = kept === undefined ? new ImageData(is.width, 1) : await read(kept);
  const marks = new ImageData(is.width, Math.max(is.height, was.height));
  let count = 0;
  for (let at = 0; at < marks.data.length; at += 4) {
    const isSame =
      is.width === was.width &&
      [0, 1, 2].every((channel) => {
        const [now, before] = [is.data[at + channel], was.data[at + channel]];
        return now !== undefined && before !== undefined && Math.abs(now - before) <= tolerance;
      });
    if (!isSame) count += 1;
    marks.data.set(isSame ? [238, 238, 238, 255] : [236, 0, 0, 255], at);
  }

  const columns = [was, is, marks];
  const gap = 4;
  const across = columns.reduce((sum, { width }) => sum + width + gap, -gap);
  const wide = new OffscreenCanvas(across * block, marks.height * block);
  const context = wide.getContext("2d")!;
  context.imageSmoothingEnabled = false;
  let left = 0;
  for (const image of columns) {
    const { width, height } = image;
    context.drawImage(canvasOf(image), left * block, 0, width * block, height * block);
    left += width + gap;
  }
  return {
    share: kept === undefined ? 1 : count / (marks.width * marks.height),
    small: await write(canvasOf(is)),
    sideBySide: await write(wide),
  };
}
